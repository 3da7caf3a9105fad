import { HAN_COUNTING } from '../../numbers/chinese.js';
import type { NumberFirstWords } from '../number-first-words.js';

export const numberFirst: NumberFirstWords = {
  ordinal: '第',
  close: '号',
  joint: '、|，|和|及|以及|与|至|,',
  and: '和|及|以及|或',
  to: '至',
  between: '、，；和及与以其的还又',
  date: '\\d{4}年\\d{1,2}月\\d{1,2}日',
  near: '(?:在|通过的|的)?(?:其|题为[^，。]{0,30}的)?',
  otherBody: '(?:委员会|会议|大会[^，。]{0,4}届会|组织|机构|联盟|缔约方大会)',
  units: [
    ['段', 'paragraph'],
    ['章', 'chapter'],
    ['节', 'section'],
    ['条', 'article'],
    ['页', 'page'],
    ['部分', 'part'],
  ],
  annexes: [
    ['附件', 'annex'],
    ['附录', 'appendix'],
  ],
  adopted: [
    ['决议', 'resolution'],
    ['决定', 'decision'],
  ],
  genitive: '的',
  figures: HAN_COUNTING,
  points: '㈠-㈩',
  pointNouns: '分段|项|款|目',
  above: '上文',
  below: '下文',
  own: [
    ['本决议', 'resolution'],
    ['本决定', 'resolution'],
    ['本条', 'article'],
    ['本(?:附件|宣言|公约|协定|议定书|规约)', 'annex'],
  ],
  annexed: '所附',
  quotes: ['《', '》'],
};

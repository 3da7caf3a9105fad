/** Chinese, as the United Nations prints it. Wording counted in published documents. Source: United Nations. */

import { chineseNumber, chineseOrdinal } from '../../numbers/chinese.js';
import type { Language, PhraseGrammar } from '../language.js';
import { patterns } from '../pattern.js';
import { phraseList } from '../phrase.js';
import { DISTRIBUTION, originLine, TITLE } from '../shared.js';
import { citations } from './citations.js';
import { alone, operative, preambular } from './phrases.js';
import { vocabulary } from './vocabulary.js';

const { line, opening, within } = patterns;
/** "10月" in dates; a masthead translated word by word has "11 十月 2024". */
const MONTHS = '一 二 三 四 五 六 七 八 九 十 十一 十二'
  .split(' ')
  .map((name, index) => [`${index + 1}月`, `${name}月`]);
const HAN = '[〇○零一二三四五六七八九十百]';
const BODY = '大\\s*会|安全理事会|经济及社会理事会|人权理事会?|托管理事会|人权委员会';
const YEAR = `(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*`;
const DATE = `(?:${YEAR})?(?:\\d{1,2}|${HAN}{1,3})\\s*月\\s*(?:\\d{1,2}|${HAN}{1,3})\\s*日?`;
const COUNT = `\\d{1,5}|${HAN}{1,6}`;

/** "第1条", "第二部分", but "原则1". */
const UNIT = '条|章|部分|节|编|款';
const NAMED_UNIT = '原则|规则|准则|目标';

/** "(b)", "(a)至(c)" behind the number of an agenda item. */
const SUB_ITEM = '(?:\\s*[(（][a-z]+[)）])*';

/** Chinese has no word ends; the patterns say where they stop. */
const DEGREE = '(?:最)?(?:深切|深|极为|极其|极大|十分|严重|非常|特别|高度|强烈|日益)';
const FEELING = '关切|关注|遗憾|赞赏|感谢|满意|欢迎|支持|震惊|痛惜|声援|敬意|决心|愤慨|不安|失望';
const BEFORE_VERB = [
  '又',
  '还',
  '也',
  '再次',
  '再度',
  '并',
  '特此',
  '进一步',
  '坚决',
  '坚定',
  '大力',
  '强烈',
  '强有力(?:地)?',
  '明确',
  '却?(?:依然|仍然|仍)',
  '在这方面',
  '(?:最|极|极为|极大|十分|严重|深为|深感|深表|特别)?(?:关切|关注|赞赏|满意|遗憾|震惊|欣慰|痛惜|失望|不安|感兴趣)地',
].join('|');
const GRAMMAR: PhraseGrammar = {
  before: new RegExp(`(?:${BEFORE_VERB})`, 'uy'),
  after: /(?:的是)/uy,
  verbs: /^(?:又|还|再次)?(?:表示|感到)$/u,
  objects: new RegExp(`${DEGREE}?(?:地)?(?:${FEELING})(?:的是)?`, 'uy'),
};

export const chinese: Language = {
  code: 'zh',
  iso3: 'zho',
  bibliographic: 'chi',
  direction: 'ltr',
  script: 'Han',
  strange: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
  patterns,
  letter: 'C',
  names: { ar: '阿拉伯文', de: '德文', en: '英文', es: '西班牙文', fr: '法文', ru: '俄文', zh: '中文' },
  months: MONTHS,
  date: new RegExp(
    `(?<![\\d〇○零一二三四五六七八九])(?<year>\\d{4}|[〇○零一二三四五六七八九]{4})\\s*年\\s*(?<month>\\d{1,2}|${HAN}{1,3})\\s*月\\s*(?<day>\\d{1,2}|[廿卅]?${HAN}{1,3})(?:\\s*日|(?!\\d))`,
    'u',
  ),
  ordinal: words => chineseOrdinal(words) ?? chineseNumber(words),
  countWords: { 零: 0, 无: 0 },
  opensWithCapital: false,
  callPlacement: 'after',
  phrasesInside: true,
  closingDateFirst: true,
  commonWords: ['的', '和', '在', '其', '关于', '以及', '为'],
  formulas: {
    enacting: line(
      `(?<organ>${BODY}|[\\p{Script=Han}（）()]{2,40}(?:大会|理事会|委员会|会议)(?=\\s*[，,]))\\s*[，,:：]?`,
    ),
    adoption: line(
      `(?=[^\\d]{0,20}(?<date>${DATE}))(?:(?=.{0,40}?(?<organ>${BODY}))|)(?:(?=.{0,60}?(?<meeting>\\d{1,5})\\s*次)|)` +
        `(?=.{0,80}(?:通过|决议|决定|草案)\\s*$)(?:(?:${BODY})\\s*于?)?\\s*${DATE}\\s*(?:(?:${BODY})\\s*)?(?:第?\\s*\\d{1,5}\\s*次(?:全体)?会议(?:\\s*[(（][^()（）]{1,20}[)）])?)?\\s*(?:通过的?)?\\s*(?<type>决议(?:草案)?|决定)?`,
    ),
    adopted: line('[(（\\[][^()（）\\[\\]]{0,80}\\d{4}年[^()（）\\[\\]]{0,80}通过。?[)）\\]]'),
    origin: line(originLine('根据|未经|按照|依照')),
    meeting: line(
      `(?:无|第\\s*(?<number>${COUNT})\\s*次)\\s*(?<kind>全体)?\\s*会议(?:\\s*[(（](?<meetingNote>[^()（）]{1,20}))?[)）]?`,
    ),
    adoptedAt: opening('(?<meeting>第(?<number>\\d{1,5})次会议)[^。]{0,60}?(?<outcome>(?:一致)?通过)'),
    preamble: /^\s*序言\s*$/iu,
    notesHeading: /^\s*(?:注|注释|附注|脚注|尾注)\s*[:：]?\s*$/u,
    annex: line(`(?<label>附件|附录|附文|附表)\\s*(?<number>${HAN}{1,3}|\\d{1,3}|[IVXLC]{1,8}|[A-Z])?`),
    appendix: /^\s*(?:附录|附文)/iu,
    unofficial: opening('非正式版本[.。]'),
    reissue: opening('(?:因|由于)技术原因(?:重新印发|重新分发|重发)'),
    distribution: line(DISTRIBUTION),
    session: line(
      `(?:(?<year>\\d{4})\\s*年(?:实质性)?(?:届会|会议)|(?<session>第\\s*(?:\\d{1,3}|${HAN}{1,6})\\s*届)\\s*(?<kind>(?:紧急)?特别)?\\s*(?:会议|联大|届会))`,
    ),
    agendaItem: line(
      `(?:临时)?议程项目\\s*(?<item>\\d{1,3}${SUB_ITEM}(?:\\s*(?:和|及|与|至|、|，|,)\\s*(?:\\d{1,3}${SUB_ITEM}|${SUB_ITEM})){0,8})\\*{0,3}`,
    ),
    asFollows: line(
      '.{0,60}?(?:宣布|宣告|声明|议定|协议|商定|决定|申明|承诺|建议).{0,40}?(?:如下|下列.{0,12}|以下.{0,12})?\\s*[:：]',
    ),
    resolutionNumber: line('第?\\s*(?<number>\\d{1,4}(?:\\s?[A-Z])?)\\s*[(（](?<year>\\d{4})[)）]\\s*号?决议'),
    documentType: line(
      '(?:(?<draftResolution>(?:订正)?决议草案)|(?<draftDecision>(?:订正)?决定草案)|(?<resolution>决议)|(?<decision>决定))\\s*[一二三四五六七八九十IVX]{0,3}',
    ),
    presidentialStatement: line('(?:安全理事会)?主席(?:的)?声明'),
    decisionPart: line('选举和任命|其他决定'),
    sponsors: line(
      '(?<sponsors>\\p{Script=Han}[^:：;；]{1,4000}?)[:：]\\s*\\*{0,4}\\s*(?<type>(?:订正)?(?:决议|决定)草案(?:修正案)?)',
    ),
    submitted: line(
      '(?<sponsors>\\p{Script=Han}.{1,200}?)(?:在.{3,200}基础上)?(?:提交|提出)的?(?<type>(?:订正)?(?:决议|决定)草案)',
    ),
    originalLanguage: line('(?:Original|原文|原件)\\s*[:：]\\s*(?<language>\\p{L}+)?'),
    withoutVote: line('[[【]\\s*(?:未经表决(?:获得)?通过|协商一致通过|鼓掌通过|一致通过)\\s*[。.]?\\s*[\\]】][。.]?'),
    recordedVote: opening(
      '\\[?\\s*(?:经|以)?记录表决\\s*[，,]?\\s*以\\s*(?<inFavour>\\d{1,3})\\s*票(?:\\p{Script=Han}{2})?[、，,对]\\s*(?<against>\\d{1,3}|零)\\s*票(?:反对)?[、，,]\\s*(?<abstaining>\\d{1,3}|零)\\s*票弃权',
    ),
    votes: {
      inFavour: opening('赞成\\s*[:：]\\s*(?<members>[^:：\\]]*)'),
      against: opening('反对\\s*[:：]\\s*(?<members>[^:：\\]]*)'),
      abstaining: opening('弃权\\s*[:：]\\s*(?<members>[^:：\\]]*)'),
    },
    section: line(
      `(?:第\\s*)?(?<number>[一二三四五六七八九十]{1,3}|[IVXLC]{1,8}|[A-Z])(?:\\s*节)?(?:[.．、]?|[.．、]\\s*${TITLE})`,
    ),
    unit: line(
      `(?=.{0,9}?(?<label>${UNIT}|${NAMED_UNIT}))(?=(?:第|${NAMED_UNIT})\\s*(?<number>${COUNT}|[IVXLC]{1,8}))` +
        `(?:第\\s*(?:${COUNT}|[IVXLC]{1,8})\\s*(?:${UNIT})|(?:${NAMED_UNIT})\\s*\\d{1,3})(?:\\s*[.．:：、]?|(?:\\s*[.．:：、]\\s*|\\s+)${TITLE})`,
    ),
  },
  references: {
    above: within('上文|上述|以上'),
    below: within('下文|下述|以下'),
    self: within('本(?:决议|决定|宣言|声明|附件|决议草案)'),
  },
  citations,
  vocabulary,
  phrases: {
    preambular: phraseList(preambular),
    operative: phraseList(operative),
    alone: phraseList(alone),
    grammar: GRAMMAR,
  },
};

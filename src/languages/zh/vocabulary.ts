import type { Vocabulary } from '../vocabulary.js';

export const vocabulary: Vocabulary = {
  and: '以及|和|及',
  or: '或',
  organs: {
    un: '联\\s*合\\s*国',
    firstCommittee: '第一委员会',
    secondCommittee: '第二委员会',
    thirdCommittee: '第三委员会',
    fourthCommittee: '特别政治和非殖民化委员会 ?[(（]第四委员会[)）]|第四委员会',
    fifthCommittee: '第五委员会',
    sixthCommittee: '第六委员会',
  },
  units: {
    part: '部分|编|部',
    title: '(?!)',
    chapter: '章',
    section: '节',
    article: '条',
    rule: '规则',
    principle: '原则',
    goal: '目标',
  },
  annexLabel: '附件 ?',
  distribution: { General: '普遍', Limited: '有限', Restricted: '限制', Provisional: '临时' },
  measures: [],
  measureAtEnd: '(?:平方|立方)?(?:公里|千米|厘米|毫米|分米|米|公尺)',
  abbreviations: '(?!)',
  numberedProgrammes: '(?!)',
  fieldErrors: '错误[!！]\\s?未(?:找到引用源|定义书签)',
};

import type { Vocabulary } from '../vocabulary.js';

export const vocabulary: Vocabulary = {
  and: 'and',
  or: 'or',
  organs: {
    un: 'United Nations|UNITED NATIONS',
    firstCommittee: 'First Committee',
    secondCommittee: 'Second Committee',
    thirdCommittee: 'Third Committee',
    fourthCommittee:
      'Special Political and Decolonization Committee \\(Fourth Committee\\)|Fourth Committee|Special Political Committee',
    fifthCommittee: 'Fifth Committee',
    sixthCommittee: 'Sixth Committee',
  },
  units: {
    part: 'part',
    title: 'title',
    chapter: 'chapter',
    section: 'section',
    article: 'article',
    rule: 'rule',
    principle: 'principle',
    goal: 'goal',
  },
  article: 'the',
  unfinished: 'of|the|and|on|for|to|in',
  weakTitleWords: 'the of on and to for in united nations'.split(' '),
  annexLabel: '(?:Annex|ANNEX) ',
  distribution: { General: 'gener', Limited: 'limit', Restricted: 'restr', Provisional: 'provi' },
  measures: [
    ...['m', 'km', 'hm', 'dam', 'dm', 'cm', 'mm', 'µm', 'μm', 'nm', 's', 'ft', 'yd', 'in', 'mi', 'ha', 'sq', 'cu'],
    ...['metre', 'metres', 'meter', 'meters', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ],
  abbreviations: 'nos?|paras?|arts?|chaps?|vols?|sects?|secs?|pp?|ch|add|corr|rev|amend',
  numberedProgrammes: 'Agenda',
  numberedThings: 'article|paragraph|section|chapter|annex|rule|item|regulation',
  listWords: 'and|or|to',
  beforeYear: 'of',
  afterFigures: 'st|nd|rd|th|am|pm',
  beforeFigures: '(?!)',
  fieldErrors: 'Error[!:] (?:Reference source not found|Bookmark not defined)',
  filedWithout: '(?:The|An|A) ',
};

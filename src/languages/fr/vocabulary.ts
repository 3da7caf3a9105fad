import type { Vocabulary } from '../vocabulary.js';

export const vocabulary: Vocabulary = {
  and: 'et',
  or: 'ou',
  organs: {
    un: 'Nations Unies|NATIONS UNIES',
    firstCommittee: 'Première Commission',
    secondCommittee: 'Deuxième Commission',
    thirdCommittee: 'Troisième Commission',
    fourthCommittee:
      'Commission des questions politiques spéciales et de la décolonisation \\(Quatrième Commission\\)|Quatrième Commission',
    fifthCommittee: 'Cinquième Commission',
    sixthCommittee: 'Sixième Commission',
  },
  units: {
    part: 'partie',
    title: 'titre',
    chapter: 'chapitre',
    section: 'section',
    article: 'article',
    rule: 'règle',
    principle: 'principe',
    goal: 'objectif',
  },
  article: "les?|la|l['’]",
  unfinished: 'de|du|des|la|le|les|et|sur|pour|aux?|en|par|dans',
  weakTitleWords: 'de des du la le les sur et contre unies'.split(' '),
  annexLabel: '(?:Annexe|ANNEXE) ',
  distribution: { General: 'génér|gener', Limited: 'limit', Restricted: 'restr', Provisional: 'provi' },
  measures: ['mètre', 'mètres', 'kilomètre', 'kilomètres'],
  abbreviations: 'n|par|art|chap|vol|sect|pp?|add|corr',
  numberedProgrammes: 'Action',
  fieldErrors: 'Erreur\\s?! (?:Source du renvoi introuvable|Signet non défini)',
  filedWithout: "(?:Les? |La |L[’'])",
};

import type { Vocabulary } from '../vocabulary.js';

const COMMITTEE = 'Aussch(?:uss(?:es)?|üsse)';

export const vocabulary: Vocabulary = {
  and: 'und',
  or: 'oder',
  organs: {
    un: 'Vereinten? Nationen|VEREINTEN? NATIONEN',
    firstCommittee: `Ersten?r? ${COMMITTEE}`,
    secondCommittee: `Zweiten?r? ${COMMITTEE}`,
    thirdCommittee: `Dritten?r? ${COMMITTEE}`,
    fourthCommittee: `${COMMITTEE} für besondere politische Fragen und Entkolonialisierung \\(Vierter ${COMMITTEE}\\)|Vierten?r? ${COMMITTEE}`,
    fifthCommittee: `Fünften?r? ${COMMITTEE}`,
    sixthCommittee: `Sechsten?r? ${COMMITTEE}`,
  },
  units: {
    part: 'teil',
    title: 'titel',
    chapter: 'kapitel',
    section: 'abschnitt',
    article: 'artikel',
    rule: 'regel',
    principle: 'grundsatz|prinzip',
    goal: 'ziel',
  },
  article: 'der|die|das|dem|den|des',
  pageNumber: 'seite #',
  unfinished: 'der|die|das|dem|den|des|und|von|zur|zum|zu|über|für|im|in',
  weakTitleWords: [],
  annexLabel: '(?:Anlage|ANLAGE) ',
  distribution: { General: 'allgem', Limited: 'begrenzt|beschränkt', Restricted: 'nur für', Provisional: 'vorläuf' },
  measures: ['kilometern', 'metern'],
  abbreviations: 'nr|ziff|abs|art|kap|bd|bde|abschn|anm|s|bst|vgl|add|corr|dok|ebd',
  numberedProgrammes: 'Agenda',
  numberedThings: 'Artikel|Absatz|Abschnitt|Kapitel|Anlage|Regel|Ziffer',
  listWords: 'und|oder|bis',
  beforeYear: 'von|vom',
  afterFigures: 'ter|te',
  beforeFigures: '(?!)',
  fieldErrors: 'Fehler! (?:Verweisquelle konnte nicht gefunden werden|Textmarke nicht definiert)',
  filedWithout: '(?:Der|Die|Das|Eine?) ',
};

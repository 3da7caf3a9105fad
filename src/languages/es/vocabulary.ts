import type { Vocabulary } from '../vocabulary.js';

export const vocabulary: Vocabulary = {
  and: 'y|e',
  or: 'o|u',
  organs: {
    un: 'Naciones Unidas|NACIONES UNIDAS',
    firstCommittee: 'Primera Comisión',
    secondCommittee: 'Segunda Comisión',
    thirdCommittee: 'Tercera Comisión',
    fourthCommittee: 'Comisión Política Especial y de Descolonización \\(Cuarta Comisión\\)|Cuarta Comisión',
    fifthCommittee: 'Quinta Comisión',
    sixthCommittee: 'Sexta Comisión',
  },
  units: {
    part: 'parte',
    title: 'título',
    chapter: 'capítulo',
    section: 'sección',
    article: 'artículo',
    rule: 'regla',
    principle: 'principio',
    goal: 'objetivo',
  },
  annexLabel: '(?:Anexo|ANEXO) ',
  distribution: { General: 'gener', Limited: 'limit', Restricted: 'restr|reserv', Provisional: 'provi' },
  measures: ['metro', 'metros', 'kilómetro', 'kilómetros'],
  abbreviations: 'nº|párrs?|arts?|cap|vol|secc|sect|núms?|add|corr',
  numberedProgrammes: 'Programa',
  fieldErrors: '¡Error! (?:No se encuentra el origen de la referencia|Marcador no definido)',
  filedWithout: '(?:El|La|Los|Las) ',
};

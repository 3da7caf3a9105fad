import type { Vocabulary } from '../vocabulary.js';

export const vocabulary: Vocabulary = {
  and: 'и',
  or: 'или',
  organs: {
    un: 'Организаци\\p{Ll}{1,2} Объединенных Наций',
    firstCommittee: 'Перв\\p{Ll}{2,3} комитет\\p{Ll}*',
    secondCommittee: 'Втор\\p{Ll}{2,3} комитет\\p{Ll}*',
    thirdCommittee: 'Трет\\p{Ll}{2,4} комитет\\p{Ll}*',
    fourthCommittee:
      'Комитет\\p{Ll}* по специальным политическим вопросам и вопросам деколонизации \\(Четв[её]рт\\p{Ll}{2,3} комитет\\p{Ll}*\\)|Четв[её]рт\\p{Ll}{2,3} комитет\\p{Ll}*',
    fifthCommittee: 'Пят\\p{Ll}{2,3} комитет\\p{Ll}*',
    sixthCommittee: 'Шест\\p{Ll}{2,3} комитет\\p{Ll}*',
  },
  units: {
    part: 'часть',
    title: 'титул',
    chapter: 'глава',
    section: 'раздел',
    article: 'статья',
    rule: 'правило',
    principle: 'принцип',
    goal: 'цель',
  },
  article: '(?!)',
  pageNumber: '(?:страница|стр\\.) #',
  unfinished: 'и|о|об|в|на|по|для|с|от|к',
  weakTitleWords: [],
  annexLabel: '(?:Приложение|ПРИЛОЖЕНИЕ) ',
  distribution: { General: 'общ', Limited: 'огранич', Restricted: 'для служебного', Provisional: 'предвар' },
  measures: [
    ...['м', 'км', 'дм', 'см', 'мм', 'мкм', 'нм', 'с', 'га'],
    ...['метр', 'метров', 'метра', 'километр', 'километров', 'километра'],
  ],
  abbreviations: 'пп?|ст|т|гл|стр',
  numberedProgrammes: 'Повестк\\p{Ll}|век',
  numberedThings:
    'стать\\p{Ll}{1,3}|пункт\\p{Ll}{0,2}|раздел\\p{Ll}{0,2}|глав\\p{Ll}{1,2}|приложени\\p{Ll}{1,2}|правил\\p{Ll}{1,2}',
  listWords: 'и|или|до',
  beforeYear: '(?!)',
  afterFigures: '(?!)',
  beforeFigures: '(?!)',
  inflection: { words: /^[А-Яа-яЁё]{4,}$/, ending: /[аеиоуыэюяйьё]{1,2}$/, endings: '[а-яё]{0,3}' },
  fieldErrors: 'Ошибка! (?:Источник ссылки не найден|Закладка не определена)',
};

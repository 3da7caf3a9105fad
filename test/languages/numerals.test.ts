import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { germanOrdinal } from '../../src/languages/de/ordinals.js';
import { englishOrdinal } from '../../src/languages/en/ordinals.js';
import { spanishOrdinal } from '../../src/languages/es/ordinals.js';
import { frenchOrdinal } from '../../src/languages/fr/ordinals.js';
import { languages } from '../../src/languages/index.js';
import { russianOrdinal } from '../../src/languages/ru/ordinals.js';
import { arabicOrdinal } from '../../src/numbers/arabic.js';
import { chineseNumber, chineseOrdinal } from '../../src/numbers/chinese.js';

describe('English ordinals', () => {
  test.each([
    ['First', 1],
    ['eleventh', 11],
    ['Twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['Thirty-second', 32],
    ['fortieth', 40],
    ['Forty\u2011ninth', 49],
    ['Sixty-fifth', 65],
    ['Seventy-fourth', 74],
    ['ninety-ninth', 99],
    ['one hundredth', 100],
    ['one hundred and first', 101],
    ['Hundred and twenty-third', 123],
    ['65th', 65],
    ['71st', 71],
    ['8732nd', 8732],
  ])('%s', (words, number) => expect(englishOrdinal(words)).toBe(number));

  test.each(['', 'session', 'fifth sixty', 'sixty fifty', 'twenty-eleventh', 'sixty', 'regular', '65'])(
    'not a numeral: %s',
    words => expect(englishOrdinal(words)).toBeUndefined(),
  );
});

describe('German ordinals', () => {
  test.each([
    ['Erste', 1],
    ['dritten', 3],
    ['siebte', 7],
    ['achter', 8],
    ['Elfte', 11],
    ['sechzehnten', 16],
    ['zwanzigste', 20],
    ['einundzwanzigste', 21],
    ['dreißigsten', 30],
    ['Sechsundsiebzigste', 76],
    ['neunundsiebzigsten', 79],
    ['hundertste', 100],
    ['hunderterste', 101],
    ['hundertzweiundzwanzigsten', 122],
    ['76.', 76],
  ])('%s', (words, number) => expect(germanOrdinal(words)).toBe(number));

  test.each(['Tagung', 'sechsundsiebzig', 'zehnundzwanzigste', 'und', '', 'siebte siebte'])('no ordinal: "%s"', words =>
    expect(germanOrdinal(words)).toBeUndefined(),
  );
});

describe('French ordinals', () => {
  test.each([
    ['Première', 1],
    ['premier', 1],
    ['deuxième', 2],
    ['seconde', 2],
    ['quatrième', 4],
    ['Cinquième', 5],
    ['neuvième', 9],
    ['onzième', 11],
    ['seizième', 16],
    ['dix-septième', 17],
    ['vingtième', 20],
    ['vingt et unième', 21],
    ['vingt-neuvième', 29],
    ['Cinquante-quatrième', 54],
    ['Soixantième', 60],
    ['Soixante-cinquième', 65],
    ['soixante-dixième', 70],
    ['soixante et onzième', 71],
    ['Soixante-douzième', 72],
    ['Soixante-dix-septième', 77],
    ['Quatre-vingtième', 80],
    ['quatre-vingt-unième', 81],
    ['quatre-vingt-dixième', 90],
    ['quatre-vingt-onzième', 91],
    ['quatre-vingt-dix-neuvième', 99],
    ['centième', 100],
    ['cent unième', 101],
    ['cent quatre-vingt-dix-huitième', 198],
    ['1re', 1],
    ['71e', 71],
  ])('%s', (words, number) => expect(frenchOrdinal(words)).toBe(number));

  test.each(['', 'soixante', 'cinq-soixantième', 'session', 'extraordinaire', 'quelle première'])(
    'not a numeral: %s',
    words => expect(frenchOrdinal(words)).toBeUndefined(),
  );
});

describe('Spanish ordinals', () => {
  test.each([
    ['Primera', 1],
    ['primer', 1],
    ['Segunda', 2],
    ['Tercer', 3],
    ['Octava', 8],
    ['Novena', 9],
    ['Décima', 10],
    ['undécimo', 11],
    ['decimoprimer', 11],
    ['duodécima', 12],
    ['decimotercera', 13],
    ['Decimoséptimo', 17],
    ['vigésimo', 20],
    ['vigesimoquinto', 25],
    ['trigésimo segundo', 32],
    ['Quincuagésimo cuarto', 54],
    ['Sexagésimo quinto', 65],
    ['Septuagésimo cuarto', 74],
    ['Septuagésimo séptimo', 77],
    ['Octogésimo', 80],
    ['nonagésimo noveno', 99],
    ['centésimo primero', 101],
    ['54º', 54],
    ['71ª', 71],
    ['8712a', 8712],
    ['43ra', 43],
  ])('%s', (words, number) => expect(spanishOrdinal(words)).toBe(number));

  test.each(['', 'ordinario', 'cuarto septuagésimo', 'primeraza', 'Período'])('not a numeral: %s', words =>
    expect(spanishOrdinal(words)).toBeUndefined(),
  );
});

describe('Russian ordinals', () => {
  test.each([
    ['Первая', 1],
    ['вторая', 2],
    ['Третья', 3],
    ['третьей', 3],
    ['четвёртая', 4],
    ['седьмой', 7],
    ['Десятая', 10],
    ['Одиннадцатая', 11],
    ['двадцатая', 20],
    ['Тридцать вторая', 32],
    ['сороковая', 40],
    ['Пятьдесят четвертая', 54],
    ['Шестидесятая', 60],
    ['шестьдесят пятой', 65],
    ['Семьдесят четвертая', 74],
    ['Cемьдесят пятая', 75],
    ['Восьмидесятая', 80],
    ['девяностая', 90],
    ['сотая', 100],
    ['сто первая', 101],
    ['71\u2011е', 71],
    ['8700-м', 8700],
  ])('%s', (words, number) => expect(russianOrdinal(words)).toBe(number));

  test.each(['', 'специальная', 'пятая семьдесят', 'сессия'])('not a numeral: %s', words =>
    expect(russianOrdinal(words)).toBeUndefined(),
  );
});

describe('Chinese numerals', () => {
  test.each([
    ['第一', 1],
    ['十', 10],
    ['第十一届', 11],
    ['二十', 20],
    ['第三十二届', 32],
    ['第七十八', 78],
    ['第八十届', 80],
    ['一百', 100],
    ['一百零一', 101],
    ['第一百二十三', 123],
    ['二〇一〇', 2010],
    ['二○一○', 2010],
    ['第71次', 71],
    ['７１', 71],
  ])('%s', (words, number) => expect(chineseOrdinal(words)).toBe(number));

  test.each(['', '大会', '十百', '一二十'])('not a numeral: %s', words => expect(chineseNumber(words)).toBeUndefined());
});

describe('Arabic ordinals', () => {
  test.each([
    ['الأولى', 1],
    ['الأول', 1],
    ['الثاني', 2],
    ['الثانية', 2],
    ['ثالثا', 3],
    ['ثانياً', 2],
    ['العاشرة', 10],
    ['الحادية عشرة', 11],
    ['الحادي عشر', 11],
    ['الثانية عشرة', 12],
    ['الثامنة عشرة', 18],
    ['العشرون', 20],
    ['الحادية والعشرون', 21],
    ['الثانية والثلاثون', 32],
    ['الرابعة والخمسون', 54],
    ['الستون', 60],
    ['الخامسة والستون', 65],
    ['السابعة والسبعون', 77],
    ['الثامنة والسبعين', 78],
    ['الثمانون', 80],
    ['التاسعة والتسعون', 99],
    ['المائة', 100],
    ['الأولى بعد المائة', 101],
    ['٧١', 71],
  ])('%s', (words, number) => expect(arabicOrdinal(words)).toBe(number));

  test.each(['', 'الاستثنائية', 'الجلسة', 'الأولى الثانية'])('not a numeral: %s', words =>
    expect(arabicOrdinal(words)).toBeUndefined(),
  );
});

test('no text makes a grammar fail', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), text => {
      for (const { ordinal } of languages) {
        const value = ordinal(text);
        expect(value === undefined || (Number.isInteger(value) && value >= 0)).toBe(true);
      }
    }),
    { seed: 65_230, numRuns: 500 },
  );
});

/** One reader of printed numbers: ids, structure, comparison and citations ask it, so they cannot disagree. */
import { describe, expect, test } from '@jest/globals';
import { idParts, normaliseNumber, possibleParts } from '../../src/numbers/id-part.js';
import { valuesOfMarks } from '../../src/numbers/list-values.js';
import { markOf } from '../../src/numbers/mark.js';
import { countOf, printedNumber } from '../../src/numbers/printed.js';

describe('a number says the same in every script', () => {
  test.each([
    [
      '2',
      [
        'II',
        '二、',
        'ثانيا',
        'ІІ',
        'Section II',
        '第二节',
        'الفرع الثاني',
        'Раздел II',
        '第二编',
        'الجزء الثاني',
        '٢ -',
        '２．',
      ],
    ],
    ['12', ['XII', '十二', 'ثاني عشر', 'ХІІ', '第十二条', 'المادة الثانية عشرة', '١٢']],
    ['103', ['CIII', '（一百零三）', '103.']],
    ['A', ['A', 'А', 'ألف', '甲', 'Part A']],
    ['B', ['B.', 'В', 'باء', '乙、', 'باء -']],
    ['a', ['(a)', 'а)', '(أ)', '(ا)', 'a.']],
    ['e', ['(e)', 'е)', '(هـ)', '(ه)']],
    ['5bis', ['5 bis.', 'Article 5 bis', '5 бис', '٥ مكرر', '第五条之二', '5之二']],
    ['1', ['Guideline 1', 'المبدأ التوجيهي 1', 'المبدأ التوجيهي الأول', 'Руководящее положение 1', '准则1']],
    ['12ter', ['12 ter.', '12 тер', '12 مكرر ثانيا', '第12条之三']],
  ])('%s', (part, printed) => {
    expect(printed.map(each => [each, normaliseNumber(each)])).toEqual(printed.map(each => [each, part]));
  });

  test('points count in small Roman figures', () => {
    const all = ['(ii)', '㈡', '’2‘', '二.', '（二）'];
    expect(all.map(each => normaliseNumber(each, 'point'))).toEqual(all.map(() => 'ii'));
  });

  test('"12 bis" is neither "12" nor "12 ter"', () => {
    expect(new Set(['12.', '12 bis.', '12 ter.'].map(each => normaliseNumber(each))).size).toBe(3);
    expect(valuesOfMarks(['12.', '12 bis.', '12 тер'])).toEqual(['12', '12bis', '12ter']);
  });
});

describe('the list decides what a letter is', () => {
  test.each([
    [
      ['G', 'H', 'I', 'J'],
      ['G', 'H', 'I', 'J'],
    ],
    [
      ['I', 'II', 'III'],
      ['1', '2', '3'],
    ],
    [
      ['А', 'Б', 'В', 'Г'],
      ['A', 'B', 'C', 'D'],
    ],
    [
      ['А', 'В', 'С', 'D'],
      ['A', 'B', 'C', 'D'],
    ],
    [
      ['ألف', 'باء', 'جيم'],
      ['A', 'B', 'C'],
    ],
    [
      ['أولا', 'ثانيا', 'ثالثا'],
      ['1', '2', '3'],
    ],
    [
      ['甲', '乙', '丙'],
      ['A', 'B', 'C'],
    ],
    [
      ['一', '二', '三'],
      ['1', '2', '3'],
    ],
    [
      ['IV', 'V', 'VI'],
      ['4', '5', '6'],
    ],
    [['V'], ['5']],
    [['C'], ['C']],
  ])('%j', (printed, parts) => expect(idParts(printed)).toEqual(parts));

  test('"i" after "h" is the ninth letter, before "ii" the first figure', () => {
    expect(valuesOfMarks(['(g)', '(h)', '(i)', '(j)']).slice(2)).toEqual(['9', '10']);
    expect(valuesOfMarks(['(i)', '(ii)', '(iii)', '(iv)', '(v)'])).toEqual(['1', '2', '3', '4', '5']);
  });

  test('a text that names one number has all of its readings', () => {
    expect(possibleParts('I')).toEqual(['1', 'I']);
    expect(possibleParts('В')).toEqual(['B', 'C']);
    expect(possibleParts('12')).toEqual(['12']);
  });
});

describe('structure, ids and comparison read alike', () => {
  test.each(['1.', '(a)', 'а)', '（二）', '(ب)', 'II.', '٣ -', '㈢', '乙、', '１２．', '①'])('%s', printed => {
    const counts = markOf(`${printed}\tx`)?.readings.map(({ value }) => value);
    expect(counts).toContain(countOf(printed));
    expect(valuesOfMarks([printed])).toEqual([String(countOf(printed))]);
  });

  test.each(['–', '*', '', 'Introduction', 'Objectif', 'Введение', 'مقدمة', '11.2 Rev. A', 'x'.repeat(100_000)])(
    'what counts nothing has no reading: %#',
    printed => expect(printedNumber(printed).readings).toEqual([]),
  );
});

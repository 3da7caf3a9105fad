import { describe, expect, test } from '@jest/globals';
import { valuesOfMarks } from '../../src/numbers/list-values.js';

describe('valuesOfMarks', () => {
  test.each([
    ['figures', ['1.', '2.', '12.'], ['1', '2', '12']],
    ['Arabic style', ['1 -', '2-', '٣ -'], ['1', '2', '3']],
    ['English points', ['(a)', '(b)', '(c)'], ['1', '2', '3']],
    ['French points', ['a)', 'b)', 'aa)', 'bb)'], ['1', '2', '27', '28']],
    ['Russian points, Cyrillic look-alikes', ['а)', 'b)', 'с)'], ['1', '2', '3']],
    ['Arabic points', ['(أ)', '(ب)', '(ج)', '(هـ)', '(أ أ)'], ['1', '2', '3', '5', '27']],
    ['Arabic sub-points', ['’1‘', '’2‘'], ['1', '2']],
    ['Chinese points', ['㈠', '㈡', '（三）'], ['1', '2', '3']],
    [
      'Roman',
      ['(i)', '(ii)', '(iii)', '(iv)', '(v)', '(vi)', '(ix)', '(x)'],
      ['1', '2', '3', '4', '5', '6', '9', '10'],
    ],
    ['capitals', ['I.', 'II.', 'XIV.'], ['1', '2', '14']],
    ['letters through i and v', ['(h)', '(i)', '(j)', '(u)', '(v)', '(w)'], ['8', '9', '10', '21', '22', '23']],
    ['Roman among letters', ['(a)', '(i)', '(ii)', '(b)', '(i)', '(c)'], ['1', '1', '2', '2', '1', '3']],
    ['words before', ['Article 5', '第五条', 'المادة 5', 'Статья 5.'], ['5', '5', '5', '5']],
    ['words', ['أولا -', 'ثانيا -', 'المرفق الثالث', 'باء'], ['1', '2', '3', '2']],
    ['bis', ['5 bis.', '5 бис'], ['5bis', '5bis']],
    ['ter', ['12 ter.', '12 тер', '第12条之三'], ['12ter', '12ter', '12ter']],
    ['bis is not ter', ['12 bis.', '12 ter.'], ['12bis', '12ter']],
    ['dotted', ['1.1', '1.2.'], ['1.1', '1.2']],
    ['bullets', ['–', '•', ''], ['', '', '']],
    ['signs', ['*', '**'], ['', '']],
  ])('%s', (_, marks, values) => expect(valuesOfMarks(marks)).toEqual(values));
});

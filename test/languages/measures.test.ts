import { describe, expect, test } from '@jest/globals';
import { isPower } from '../../src/languages/measures.js';

describe('a raised number is a power', () => {
  test.each([
    'of 35 m',
    'of 35 m ',
    'of 35\u00a0km',
    '12m',
    'kg/m',
    'площадью 35 мм',
    '35 км',
    '12平方米',
    '面积12公里',
    '٣٥ م',
    '35 كم',
    '35 metres',
    '35 mètres',
    '35 metros',
    'tonnes of CO',
    '10',
    'a factor of 10',
    '10×',
  ])('behind "%s"', before => {
    expect(isPower(before, '2')).toBe(true);
  });

  test.each([
    'the report',
    'Secretary-General,',
    "the State's",
    'member',
    'в докладе',
    '报告',
    'التقرير',
    '110',
    'CONGO',
  ])('not behind "%s"', before => {
    expect(isPower(before, '2')).toBe(false);
  });

  test('no unit has a fifth power: that is a note', () => {
    expect(isPower('35 m', '12')).toBe(false);
    expect(isPower('a factor of 10', '12')).toBe(true);
  });
});

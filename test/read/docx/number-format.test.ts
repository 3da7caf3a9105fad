import { describe, expect, test } from '@jest/globals';
import { formatNumber } from '../../../src/read/docx/number-format.js';

describe('number formats', () => {
  test.each([
    ['decimal', [1, 10, 999], ['1', '10', '999']],
    ['decimalZero', [1, 10], ['01', '10']],
    ['lowerLetter', [1, 26, 27, 53], ['a', 'z', 'aa', 'aaa']],
    ['upperLetter', [2, 28], ['B', 'BB']],
    ['lowerRoman', [4, 9, 14, 1999], ['iv', 'ix', 'xiv', 'mcmxcix']],
    ['upperRoman', [40, 90], ['XL', 'XC']],
    [
      'ordinal',
      [1, 2, 3, 4, 11, 12, 13, 21, 112],
      ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th'],
    ],
    ['cardinalText', [1, 42, 100, 115], ['One', 'Forty-two', 'One hundred', 'One hundred fifteen']],
    ['ordinalText', [1, 12, 20, 42, 100], ['First', 'Twelfth', 'Twentieth', 'Forty-second', 'One hundredth']],
    ['hex', [10, 255], ['A', 'FF']],
    ['chicago', [1, 2, 5], ['*', '†', '**']],
    ['numberInDash', [3], ['- 3 -']],
    ['none', [1], ['']],
    ['russianLower', [1, 7, 29, 30], ['а', 'ж', 'я', 'аа']],
    ['arabicAlpha', [1, 2], ['أ', 'ب']],
    ['arabicAbjad', [3], ['ج']],
    ['chineseCounting', [1, 10, 11, 20, 21, 100], ['一', '十', '十一', '二十', '二十一', '一〇〇']],
    ['chineseCountingThousand', [10, 15, 101, 110, 2018], ['十', '十五', '一百零一', '一百一十', '二千零一十八']],
    ['chineseLegalSimplified', [10, 21], ['壹拾', '贰拾壹']],
    ['ideographDigital', [10], ['一〇']],
    ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
    ['decimalEnclosedParen', [1], ['⑴']],
    ['decimalFullWidth', [12], ['１２']],
    ['ideographTraditional', [1, 10, 11], ['甲', '癸', '11']],
  ])('%s', (format, numbers, written) => {
    expect(numbers.map(number => formatNumber(number, format))).toEqual(written);
  });

  test('numbers that a format cannot write are digits', () => {
    expect(formatNumber(0, 'lowerRoman')).toBe('0');
    expect(formatNumber(-3, 'lowerLetter')).toBe('-3');
    expect(formatNumber(999_999, 'upperLetter')).toBe('999999');
    expect(formatNumber(1_000_000, 'chineseCountingThousand')).toBe('1000000');
  });

  test('an unknown format gives nothing', () => {
    expect(formatNumber(1, 'bahtText')).toBeUndefined();
    expect(formatNumber(1, 'constructor')).toBeUndefined();
  });
});

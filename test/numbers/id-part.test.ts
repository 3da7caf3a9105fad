import { describe, expect, test } from '@jest/globals';
import { normaliseNumber } from '../../src/numbers/id-part.js';

describe('normaliseNumber', () => {
  test.each([
    ['12.', '12'],
    ['١٢ -', '12'],
    ['(a)', 'a'],
    ['b)', 'b'],
    ['а)', 'a'],
    ['(أ)', 'a'],
    ['(هـ)', 'e'],
    ['(أ أ)', 'aa'],
    ['(ب ب)', 'bb'],
    ['(ii)', 'ii'],
    ['㈡', 'ii'],
    ['’2‘', 'ii'],
    ['（一）', '1'],
    ['第十二条', '12'],
    ['Article 5', '5'],
    ['11.2 Rev. A', '11-2RevA'],
    ['5 bis.', '5bis'],
    ['–', ''],
    ['*', ''],
  ])('%s → %s', (printed, key) => expect(normaliseNumber(printed)).toBe(key));
});

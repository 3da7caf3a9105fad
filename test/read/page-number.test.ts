import { expect, test } from '@jest/globals';
import { isPageNumber } from '../../src/read/page-number.js';

test.each([
  '3',
  '3/12',
  '3 / 12',
  'page 3',
  'Page 3/12',
  'Página 3',
  'стр. 3',
  'Страница 3',
  'صفحة 3',
  '第3页',
  '第 3 页',
  'Seite 3',
])('%s', line => {
  expect(isPageNumber(line)).toBe(true);
});

test.each(['Page three', '12345', 'page 3 of the report', '3.', '第三页', ''])('not: %s', line => {
  expect(isPageNumber(line)).toBe(false);
});

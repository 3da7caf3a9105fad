/** Lines from right to left, as PDFium gives them, in reading order. */
import { expect, test } from '@jest/globals';
import { inReadingOrder } from '../../../../src/read/pdf/file/directions.js';
import type { PlacedPiece } from '../../../../src/read/pdf/file/page-text.js';

const font = { name: 'Amiri', bold: false, italic: false };

/** A piece whose signs stand, from the left of the page, as `shown`; `text`, of letters that differ, is what PDFium makes of it. */
function piece(shown: string, left: number, text = shown, base = 700): PlacedPiece {
  const at = (sign: string, index: number) => (text === shown ? index : [...shown].indexOf(sign));
  const signs = [...text].map((sign, index) => ({ text: sign, x: left + 5 * at(sign, index) }));
  const places = { left, right: left + 5 * [...shown].length, base };
  return { text, signs, content: 0, artifact: false, font, size: 10, unknown: 0, page: 0, href: undefined, ...places };
}

const read = (...pieces: readonly PlacedPiece[]) =>
  inReadingOrder(pieces)
    .map(({ text }) => text)
    .join('');

/** What the page shows, letter by letter from the left. */
const shownAs = (text: string) => [...text].reverse().join('');

test('words go from the right, figures from the left', () => {
  expect(read(piece(shownAs('في '), 120), piece('17', 110), piece(shownAs(' كانو'), 80))).toBe('في 17 كانو');
});

test('pieces that the file writes from the left are turned', () => {
  expect(read(piece(shownAs('خاص'), 80), piece(shownAs('ش'), 95), piece(shownAs('بالأ'), 100))).toBe('بالأشخاص');
});

test('a symbol keeps its order, whatever PDFium made of it', () => {
  const arabic = piece(shownAs('قرار '), 140);
  expect(read(arabic, piece('/RES7', 85, '7RES/'), piece('A', 80))).toBe('قرار A/RES7');
  expect(read(piece('A', 80), piece('/RES7', 85, '7RES/'))).toBe('A/RES7');
});

test('numbers apart stand in the order of the line', () => {
  expect(read(piece(shownAs('من '), 100), piece('34 12', 75))).toBe('من 12 34');
});

test('brackets open before they close', () => {
  expect(read(piece(')', 110), piece(shownAs('أ'), 105), piece('(', 100))).toBe('(أ)');
  expect(read(piece('(', 110), piece(shownAs('أ'), 105), piece(')', 100))).toBe('(أ)');
});

test('marks stay on their letters', () => {
  const letters = {
    ...piece(shownAs('قر'), 100),
    signs: ['ق', 'َ', 'ر'].map((text, at) => ({ text, x: 110 - 5 * at })),
  };
  expect(read(letters)).toBe('قَر');
});

test('the point of Latin words in a paragraph from right to left is behind them', () => {
  expect(read(piece('.No 4', 100, '4 No.'))).toBe('No 4.');
});

test('pages without such letters stay as they are', () => {
  const { signs: _, ...plain } = piece('ba', 100);
  expect(inReadingOrder([plain])).toEqual([plain]);
});

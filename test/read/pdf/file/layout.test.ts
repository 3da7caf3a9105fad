/** A page without structure as text with its layout. */
import { expect, test } from '@jest/globals';
import { layoutText } from '../../../../src/read/pdf/file/layout.js';
import type { PdfPage, Piece } from '../../../../src/read/pdf/file/page.js';

/** Ten points high; each letter five points wide. */
function piece(text: string, left: number, base: number): Piece {
  const font = { family: 'Times', bold: false, italic: false };
  return { text, left, right: left + 5 * text.length, base, size: 10, font } as unknown as Piece;
}

const page = (...pieces: readonly Piece[]) => ({ pieces }) as unknown as PdfPage;

test('blanks stand for positions, empty lines for gaps, form feeds between pages', () => {
  const first = page(piece('Name', 50, 700), piece('Number', 150, 700), piece('One', 50, 680), piece('2', 150, 680));
  expect(layoutText([first, page(piece('Two', 70, 700))])).toBe(
    'Name                Number\n\nOne                 2\fTwo',
  );
});

test('a word that a damaged file places far away costs a bounded number of blanks', () => {
  const text = layoutText([page(piece('One', 50, 700), piece('two', 4e9, 700), piece('three', Number.NaN, 700))]);
  expect(text.length).toBeLessThan(1000);
  expect(text.replace(/\s+/g, ' ')).toContain('One');
});

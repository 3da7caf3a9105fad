import { describe, expect, test } from '@jest/globals';
import { columnWidths, type Measured } from '../../../src/render/print/columns.js';
import { element, text } from '../../../src/xml/tree.js';

const cell = (x: number, words: string, columns = 1, width?: string): Measured => ({
  ...{ x, columns },
  node: element('s:cell', { width }, [text(words)]),
});
const shares = (cells: readonly Measured[], count: number) =>
  [...columnWidths(cells, count).matchAll(/[\d.]+(?=fr)/g)].map(Number);
const LONG = 'Under control of the Government and its agencies, and a potential source of funding for them; '.repeat(3);

describe('widths of columns', () => {
  test('are left to the page engine where all texts fit', () => {
    expect(columnWidths([cell(0, 'Name'), cell(1, 'Number')], 2)).toBe('auto');
    expect(columnWidths([cell(0, LONG)], 1)).toBe('auto');
  });

  test('follow the texts: an empty column takes next to nothing, no word is broken', () => {
    const [empty, name, reason] = shares([cell(0, ''), cell(1, 'Representative'), cell(2, LONG)], 3) as [
      number,
      number,
      number,
    ];
    expect(empty).toBeLessThan(2);
    expect(name).toBeGreaterThan(7);
    expect(reason).toBeGreaterThan(2 * name);
  });

  test('give room to the longest word of a cell over several columns', () => {
    const [, first, second] = shares([cell(0, LONG), cell(1, 'Identifications', 2)], 3) as [number, number, number];
    expect(first + second).toBeGreaterThan(8);
  });

  test('are those that the cells say, where they all do', () => {
    expect(shares([cell(0, LONG, 1, '3000'), cell(1, LONG, 1, '1000')], 2)).toEqual([28.5, 9.5]);
    expect(shares([cell(0, LONG, 1, '3000'), cell(1, LONG)], 2)).toEqual([19, 19]);
  });
});

/** The steps from the pages of a PDF to paragraphs. */
import { describe, expect, test } from '@jest/globals';
import { goesOn } from '../../../../src/read/pdf/file/joined.js';
import { callsOf, type PdfNote } from '../../../../src/read/pdf/file/notes.js';
import type { PlacedPiece } from '../../../../src/read/pdf/file/page-text.js';
import { runsOf } from '../../../../src/read/pdf/file/runs.js';
import { joinedTree } from '../../../../src/read/pdf/file/tree.js';

const plain = { name: 'Times', bold: false, italic: false };

/** A piece of ten points; `at` is its left edge, a letter five points wide. */
function piece(text: string, at: number, more: Partial<PlacedPiece> = {}): PlacedPiece {
  const { base = 700 } = more;
  const places = { left: at, right: at + text.length * 5, base };
  return {
    text,
    content: 0,
    artifact: false,
    font: plain,
    size: 10,
    unknown: 0,
    page: 0,
    href: undefined,
    ...places,
    ...more,
  };
}

const shown = (pieces: readonly PlacedPiece[], notes: readonly PdfNote[] = []) =>
  runsOf(pieces, callsOf(notes))
    .map(run =>
      run.kind === 'call' ? `{${run.marker}${run.repeated ? ' again' : ''}}` : run.kind === 'text' ? run.text : '',
    )
    .join('');

const note = (marker: string, page = 0): PdfNote => ({
  id: `footnote-${marker}-${page}`,
  marker,
  blocks: [],
  origin: {},
  page,
});

describe('lines become a paragraph', () => {
  test.each([
    ['a blank where a line ends', [piece('every', 0), piece('day', 0, { base: 688 })], 'every day'],
    ['none behind a hyphen', [piece('long-', 0), piece('term', 0, { base: 688 })], 'long-term'],
    ['none in Chinese', [piece('大会', 0), piece('决定', 0, { base: 688 })], '大会决定'],
    ['none within a word that the file cuts', [piece('sus', 0), piece('tain', 15.4)], 'sustain'],
    ['a tab where only a tab makes room', [piece('1.', 0), piece('Decides', 40)], '1.\tDecides'],
    ['no second blank', [piece('every ', 0), piece('day', 0, { base: 688 })], 'every day'],
  ])('%s', (_, pieces, text) => expect(shown(pieces)).toBe(text));
});

describe('dashes', () => {
  const below = { base: 688 };

  test('a blank that the next letter covers is not on the page', () => {
    expect(shown([piece('neo', 0), piece('- ', 15), piece('Nazism', 21)])).toBe('neo-Nazism');
    expect(shown([piece('pre- ', 0), piece('and', 25)])).toBe('pre- and');
  });

  test('at the end of a line a dash within a range goes on, one between words does not', () => {
    expect(shown([piece('2015\u2013', 0), piece('2030', 0, below)])).toBe('2015\u20132030');
    expect(shown([piece('the Assembly \u2013', 0), piece('the organ', 0, below)])).toBe(
      'the Assembly \u2013 the organ',
    );
  });
});

describe('raised marks', () => {
  const raised = (text: string, at: number, more: Partial<PlacedPiece> = {}) =>
    piece(text, at, { size: 6.5, base: 703.5, ...more });

  test('call the note of their page, later ones again', () => {
    const pieces = [piece('Congress', 0), raised('2', 40), piece(' and Congress', 44), raised('2', 110)];
    expect(shown(pieces, [note('2')])).toBe('Congress{2} and Congress{2 again}');
  });

  test('are text where there is no such note, and powers of units', () => {
    expect(shown([piece('20 m', 0), raised('2', 20)])).toBe('20 m2');
    expect(shown([piece('20 m', 0), raised('2', 20)], [note('2', 7)])).toBe('20 m2');
    expect(runsOf([piece('20 m', 0), raised('2', 20)], () => undefined).at(-1)).toMatchObject({ script: 'super' });
  });

  test('are glued to their word in a justified line', () => {
    expect(shown([piece('Congress', 0), raised('2', 44)], [note('2')])).toBe('Congress{2}');
  });
});

describe('a paragraph over two pages', () => {
  const raw = (...pieces: PlacedPiece[]) => ({ kind: 'paragraph' as const, pieces, line: 1 });
  const next = { page: 1, base: 780 };

  test.each([
    ['in mid-sentence', raw(piece('the outcome of the', 0)), raw(piece('conference,', 0, next)), true],
    ['behind a full stop', raw(piece('the end.', 0)), raw(piece('Conference', 0, next)), false],
    ['behind a comma, before a recital', raw(piece('and others,', 0)), raw(piece('Recalling', 0, next)), false],
    ['before a number', raw(piece('the outcome of', 0)), raw(piece('2. Decides', 0, next)), false],
    ['on one page', raw(piece('the outcome of', 0)), raw(piece('it', 0, { base: 600 })), false],
  ])('%s', (_, before, after, joined) => expect(goesOn(before, after)).toBe(joined));
});

test('the trees of two pages are one: an element is where it stands among the children', () => {
  const node = (type: string, kids: readonly (object | number | undefined)[]) =>
    ({ type, kids, alternative: '', columns: 1, rows: 1 }) as never;
  const first = [node('Document', [node('P', [0]), node('P', [1, undefined]), undefined])];
  const second = [node('Document', [undefined, node('P', [undefined, 0]), node('P', [1])])];
  const tree = joinedTree([first, second]);
  const [document] = tree.kids as readonly { readonly kids: readonly { readonly kids: unknown }[] }[];
  expect(document?.kids.map(({ kids }) => kids)).toEqual([
    [{ page: 0, content: 0 }],
    [
      { page: 0, content: 1 },
      { page: 1, content: 0 },
    ],
    [{ page: 1, content: 1 }],
  ]);
});

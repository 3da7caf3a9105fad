import { describe, expect, test } from '@jest/globals';
import { shownIn } from '../../../src/render/print/page-contents.js';
import type { PageFont } from '../../../src/render/print/page-fonts.js';
import { inReadingOrder } from '../../../src/render/print/reading-order.js';

/** Glyphs 1 to 3 are letters, 4 is a space, 5 a sign without width, 6 a Latin letter; each other one is 500 wide. */
const TEXTS = ['', 'ا', 'ب', 'ت', ' ', '\u0651', 'A'];
const font: PageFont = { map: 1, textOf: glyph => TEXTS[glyph] ?? '', widthOf: glyph => (glyph === 5 ? 0 : 500) };
const fontNamed = (name: string) => (name === 'f0' ? font : undefined);

const at = (x: number, operand: string, name = 'f0') => `0 Tr\n/${name} 10 Tf\n1 0 0 -1 ${x} 0 Tm\n${operand}\n`;
const reversed = (drawn: string) => `/ReversedChars BMC\n${drawn}EMC\n`;
const replaced = (hex: string, drawn: string) => `/Span <<\n  /ActualText <FEFF${hex}>\n>> BDC\n${drawn}EMC\n`;
const page = (drawn: string) => `q\n0 scn\nBT\n${drawn}ET\nQ\n`;

describe('words from right to left', () => {
  test('are one string, with the room between them as it was', () => {
    const drawn = reversed(at(0, '[<00040001>] TJ')) + reversed(at(11, '[<0002> -20 <0003>] TJ'));
    expect(inReadingOrder(page(drawn), fontNamed)).toBe(
      page(reversed(at(0, '[<00040001> -100 <0002> -20 <0003>] TJ'))),
    );
  });

  test('are marked as such where the page engine forgot it', () => {
    expect(inReadingOrder(page(at(0, '[<0001>] TJ')), fontNamed)).toBe(page(reversed(at(0, '[<0001>] TJ'))));
  });

  test('with a replacement of their own come in their order, the last on the page first', () => {
    const drawn =
      reversed(at(0, '<0001> Tj')) + replaced('0628062A', at(5, '<0002> Tj')) + reversed(at(10, '<0003> Tj'));
    const expected =
      reversed(at(10, '[<0003>] TJ')) + replaced('0628062A', at(5, '[<0002>] TJ')) + reversed(at(0, '[<0001>] TJ'));
    expect(inReadingOrder(page(drawn), fontNamed)).toBe(page(expected));
  });

  test('need no replacement that says what the glyphs say', () => {
    const drawn = reversed(at(0, '<0001> Tj')) + replaced('06280651', at(5, '<00050002> Tj'));
    expect(inReadingOrder(page(drawn), fontNamed)).toBe(page(reversed(at(0, '[<000100050002>] TJ'))));
  });

  test.each([
    ['Latin letters', at(0, '[<0006>] TJ') + at(5, '[<0006>] TJ')],
    ['a font that is not known', reversed(at(0, '[<0001>] TJ', 'f1'))],
    ['another operator', reversed(`1 Tc\n${at(0, '[<0001>] TJ')}`)],
  ])('%s: nothing changes', (_, drawn) => {
    expect(inReadingOrder(page(drawn), fontNamed)).toBe(page(drawn));
  });
});

describe('what an operator shows', () => {
  test.each([
    ['[<00010002> -20.5 <0003>]', [1, 2, { moved: -20.5 }, 3]],
    ['(\\000\\001)', [1]],
    // Parentheses in pairs stand for themselves.
    ['[(\\000(\\000)\\000\\051) 3 (\\000\\n)]', [40, 41, 41, { moved: 3 }, 10]],
  ])('%s', (operand, shown) => {
    expect(shownIn(operand)).toEqual(shown);
  });
});

import { describe, expect, test } from '@jest/globals';
import { blocksOf, p, r, readWord, shown } from './word-file.js';

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const at = (list: number, depth = 0): string =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`;
const restart = (depth: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${depth}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

/** Labels of paragraphs in these lists and levels. */
async function labels(
  numbering: string,
  ...paragraphs: readonly (readonly [list: number, depth?: number])[]
): Promise<string[]> {
  const body = paragraphs.map(([list, depth]) => p(r('x'), at(list, depth))).join('');
  return shown(await blocksOf({ numbering, body })).map(line => line.replace(/ ?x$/, ''));
}

describe('labels of automatic numbering', () => {
  const outline = abstract(
    0,
    level(0, 'decimal', '%1.'),
    level(1, 'lowerLetter', '(%2)'),
    level(2, 'lowerRoman', '(%3)'),
    level(3, 'decimal', '%1.%2.%4'),
  );

  test('count on each level, and deeper levels begin again', async () => {
    const numbering = outline + num(1, 0);
    expect(await labels(numbering, [1], [1, 1], [1, 1], [1, 2], [1], [1, 1], [1, 2])).toEqual([
      '1.',
      '(a)',
      '(b)',
      '(i)',
      '2.',
      '(a)',
      '(i)',
    ]);
  });

  test('several levels in one label, in their own formats or, in legal numbering, in digits', async () => {
    const legal = abstract(
      0,
      level(0, 'upperRoman', 'Article %1'),
      level(1, 'decimal', '%1.%2'),
      level(2, 'decimal', '%1.%2.%3', '<w:isLgl/>'),
    );
    expect(await labels(legal + num(1, 0), [1], [1, 1], [1, 2])).toEqual(['Article I', 'I.1', '1.1.1']);
  });

  test('a level used before the one above shows that one at its start', async () => {
    expect(await labels(outline + num(1, 0), [1, 3])).toEqual(['1.a.1']);
  });

  test('lists of the same definition count on together, one with a start of its own begins anew', async () => {
    const numbering = outline + num(1, 0) + num(2, 0) + num(3, 0, restart(0, 5));
    expect(await labels(numbering, [1], [2], [3], [3], [1])).toEqual(['1.', '2.', '5.', '6.', '7.']);
  });

  test('a level that never begins again, or only after the first', async () => {
    const never = abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%2)', '<w:lvlRestart w:val="0"/>'));
    expect(await labels(never + num(1, 0), [1], [1, 1], [1], [1, 1])).toEqual(['1.', '1)', '2.', '2)']);
    const first = abstract(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'decimal', '%2.'),
      level(2, 'decimal', '%3)', '<w:lvlRestart w:val="1"/>'),
    );
    expect(await labels(first + num(1, 0), [1], [1, 1], [1, 2], [1, 1], [1, 2], [1], [1, 2])).toEqual([
      '1.',
      '1.',
      '1)',
      '2.',
      '2)',
      '2.',
      '1)',
    ]);
  });

  test('an override may redefine a level', async () => {
    const override = `<w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride>`;
    expect(await labels(outline + num(1, 0, override), [1], [1])).toEqual(['A.', 'B.']);
  });

  test('number 0 takes numbering away, a list that nobody defines gives none', async () => {
    expect(await labels(outline + num(1, 0), [0], [9])).toEqual(['', '']);
  });

  test('bullets are the signs a reader sees', async () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>';
    const bullets = abstract(
      0,
      level(0, 'bullet', '\uf0b7', symbol),
      level(1, 'bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'),
      level(2, 'bullet', '–'),
    );
    expect(await labels(bullets + num(1, 0), [1], [1, 1], [1, 2])).toEqual(['•', '○', '–']);
  });

  test('a format that is not supported is written in digits and reported once', async () => {
    const numbering = abstract(0, level(0, 'bahtText', '%1.')) + num(1, 0);
    const { source, codes } = await readWord({ numbering, body: p(r('x'), at(1)) + p(r('x'), at(1)) });
    expect(shown(source?.blocks ?? [])).toEqual(['1. x', '2. x']);
    expect(codes).toEqual(['read/number-format-unknown']);
  });

  test('numbers padded with zeros are written as a pattern', async () => {
    const choice =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const padded = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${choice}<w:start w:val="7"/><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>`;
    expect(await labels(padded + num(1, 0), [1])).toEqual(['007']);
  });

  test('a paragraph with a number and no text keeps its number', async () => {
    expect(await blocksOf({ numbering: outline + num(1, 0), body: p('', at(1)) + p(r('x'), at(1)) })).toMatchObject([
      { label: '1.', runs: [] },
      { label: '2.', level: 0 },
    ]);
  });
});

describe('numbering through styles', () => {
  const numbering =
    abstract(
      0,
      level(0, 'decimal', '%1.'),
      level(1, 'lowerLetter', '(%2)', '<w:pStyle w:val="Sub"/>').replace(
        '</w:lvl>',
        '<w:pPr><w:ind w:left="1134"/></w:pPr></w:lvl>',
      ),
    ) + num(1, 0);
  const styles = [
    '<w:style w:type="paragraph" w:styleId="Main"><w:name w:val="Main"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Main"/></w:style>',
  ].join('');
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;

  test('a style brings its list, and the level tied to it', async () => {
    const body = p(r('x'), of('Main')) + p(r('x'), of('Sub')) + p(r('x'), of('Sub'));
    expect(shown(await blocksOf({ numbering, styles, body }))).toEqual(['1. x', '(a) x', '(b) x']);
  });

  test('the indent of the level holds where the style says nothing', async () => {
    const body = p(r('x'), of('Main')) + p(r('x'), of('Sub'));
    expect(await blocksOf({ numbering, styles, body })).toMatchObject([{ indent: 0 }, { indent: 2, level: 1 }]);
  });

  test('number 0 in the paragraph takes it away', async () => {
    const body = p(r('x'), `${of('Main')}<w:numPr><w:numId w:val="0"/></w:numPr>`);
    expect(shown(await blocksOf({ numbering, styles, body }))).toEqual(['x']);
  });

  test('a numbering style leads to the list that defines it', async () => {
    const linked = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="Outline"/></w:abstractNum>';
    const outline =
      '<w:style w:type="numbering" w:styleId="Outline"><w:name w:val="Outline"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const body = p(r('x'), at(7)) + p(r('x'), at(7, 1));
    expect(shown(await blocksOf({ numbering: numbering + linked + num(7, 5), styles: outline, body }))).toEqual([
      '1. x',
      '(a) x',
    ]);
  });
});

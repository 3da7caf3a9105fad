import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAkn } from '../../src/akn/parse.js';
import { align } from '../../src/compare/alignment.js';
import { compareExpressions, type Difference } from '../../src/compare/index.js';
import { outlineOf } from '../../src/compare/outline.js';
import { wordDifference } from '../../src/compare/words.js';
import { type Child, type Element, element } from '../../src/xml/tree.js';
import { mapTree } from '../../src/xml/walk.js';

const folder = fileURLToPath(new URL('../fixtures/compare/', import.meta.url));
const published = (language: string): Element =>
  parseAkn(readFileSync(`${folder}a-res-75-283-${language}.akn.xml`, 'utf8'), { positions: true });

const note = (marker: string) => element('authorialNote', { marker }, element('p', {}, 'See'));
const call = (marker: string) => element('noteRef', { marker });
const p = (...children: Child[]) => element('p', {}, 'words', ...children);
const paragraph = (number: string, ...children: Child[]) =>
  element('paragraph', { eId: `para_${number}` }, element('num', {}, number), element('content', {}, p(...children)));
const points = (number: string, ...marks: string[]) =>
  element(
    'paragraph',
    { eId: `para_${number}` },
    element('num', {}, number),
    element(
      'list',
      {},
      element('intro', {}, p()),
      ...marks.map(mark =>
        element('point', { eId: `p_${mark}` }, element('num', {}, mark), element('content', {}, p())),
      ),
    ),
  );
const statement = (...body: Child[]) => element('statement', {}, element('mainBody', {}, ...body));
const annex = (...body: Child[]) =>
  element('attachment', { eId: 'annex_1' }, element('doc', {}, element('mainBody', {}, ...body)));
const table = (...rows: number[]) =>
  element(
    'table',
    {},
    ...rows.map(cells => element('tr', {}, ...Array.from({ length: cells }, () => element('td', {}, p())))),
  );

/** "point onlyFirst (b)" */
const told = (differences: readonly Difference[]) =>
  differences.map(({ kind, change, first, second }) =>
    [kind, change, first?.printed, second?.printed].filter(part => part !== undefined && part !== '').join(' '),
  );
const compare = (a: Element, b: Element) => told(compareExpressions(a, b));

describe('two expressions of one language', () => {
  const LANGUAGE =
    '<meta><identification source="#x"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>';
  const xml = readFileSync(`${folder}a-res-75-283-en.akn.xml`, 'utf8').replace(/<statement[^>]*>/, `$&${LANGUAGE}`);
  const changed = (from: string, to: string): Element => parseAkn(xml.replace(from, to), { positions: true });

  test('must have the same words', () => {
    const [first] = /<p>[^<]{40,}/.exec(xml) ?? [''];
    expect(compareExpressions(changed('', ''), changed('', ''))).toEqual([]);
    const [found, ...others] = compareExpressions(
      changed('', ''),
      changed(first, `${first.slice(0, 30)}X${first.slice(30)}`),
    );
    expect(others).toEqual([]);
    expect(found?.change).toBe('words');
    expect(found?.second?.printed.replace('X', '')).toBe(found?.first?.printed);
  });

  test('forms of characters and blanks do not count', () => {
    expect(
      wordDifference('the \u201ccentre\u201d  of co\u2011operation', 'the "centre" of co-operation'),
    ).toBeUndefined();
    expect(wordDifference('one two three', 'one too three')).toEqual(['one two three', 'one too three']);
    expect(wordDifference('', 'more')).toEqual(['', 'more']);
  });

  test('a long difference is cut', () => {
    const [one, other] =
      wordDifference(`${'same words '.repeat(9)}here`, `${'same words '.repeat(9)}${'x '.repeat(200)}`) ?? [];
    expect(one).toMatch(/^\u2026 .*here$/);
    expect(other?.length).toBeLessThan(160);
  });
});

describe('published expressions of one resolution', () => {
  test.each(['fr', 'ru', 'zh', 'ar'])('en and %s agree', language =>
    expect(compareExpressions(published('en'), published(language))).toEqual([]),
  );

  test('the outline that they share', () => {
    const [document] = outlineOf(published('zh'));
    expect(document?.items.map(({ kind, value }) => `${kind} ${value}`.trim())).toEqual([
      'formula',
      ...Array.from({ length: 5 }, () => 'recital'),
      'paragraph 1',
      'paragraph 2',
      'point 1',
      'point 2',
      'point 3',
      'paragraph 3',
      'paragraph 4',
      'point 1',
      'point 2',
      'point 3',
      'point 4',
      'paragraph 5',
      'paragraph 6',
    ]);
  });

  test('a point lost in one of them is told with its place', () => {
    const without = mapTree(published('ar'), node =>
      node.type === 'element' && node.attributes['eId'] === 'para_8_list_point_b' ? undefined : node,
    );
    const [difference, ...more] = compareExpressions(published('en'), without);
    expect(more).toEqual([]);
    expect(difference).toMatchObject({
      kind: 'point',
      change: 'onlyFirst',
      first: { printed: '(b)', eId: 'para_8_list_point_b' },
    });
    expect(difference?.first?.origin?.line).toBeGreaterThan(1);
  });
});

describe('differences', () => {
  test('none between a tree and itself', () => {
    const tree = statement(points('1.', '(a)', '(b)'), paragraph('2.', note('1')), table(2, 2));
    expect(compare(tree, tree)).toEqual([]);
  });

  test('numbers', () => {
    expect(
      compare(
        statement(paragraph('1.'), paragraph('2.'), paragraph('3.')),
        statement(paragraph('1.'), paragraph('2.'), paragraph('4.')),
      ),
    ).toEqual(['paragraph number 3. 4.']);
    expect(
      compare(
        statement(paragraph('1.'), paragraph('3.')),
        statement(paragraph('1.'), paragraph('2.'), paragraph('3.')),
      ),
    ).toEqual(['paragraph onlySecond 2.']);
    expect(compare(statement(points('1.', '(a)', '(b)', '(c)')), statement(points('1.', 'a)', 'c)')))).toEqual([
      'point onlyFirst (b)',
    ]);
  });

  test('restarted numbers are told from lost ones', () => {
    const first = statement(paragraph('1.'), paragraph('2.'), paragraph('1.'), paragraph('2.'), paragraph('3.'));
    const second = statement(paragraph('1.'), paragraph('2.'), paragraph('1.'), paragraph('3.'));
    expect(compare(first, second)).toEqual(['paragraph onlyFirst 2.']);
  });

  test('notes called in another provision, missing, and called again', () => {
    const first = statement(
      paragraph('1.', note('1'), note('2')),
      paragraph('2.', note('3')),
      paragraph('3.', call('1')),
    );
    const second = statement(
      paragraph('1.', note('1')),
      paragraph('2.', note('2')),
      paragraph('3.', call('1'), call('2')),
    );
    expect(compare(first, second)).toEqual(['note place 2 2', 'note onlyFirst 3', 'note onlySecond 2']);
  });

  test('notes of one paragraph may stand in another order, and in other figures', () => {
    expect(
      compare(statement(paragraph('1.', note('1'), note('2'))), statement(paragraph('١ -', note('٢'), note('١')))),
    ).toEqual([]);
  });

  test('tables', () => {
    expect(compare(statement(table(2, 2)), statement(table(2, 2, 2)))).toEqual(['table size 2 × 2 3 × 2']);
    expect(compare(statement(table(2), paragraph('1.')), statement(paragraph('1.')))).toEqual([
      'table onlyFirst 1 × 2',
    ]);
  });

  test('annexes', () => {
    const one = element(
      'statement',
      {},
      element('mainBody', {}, paragraph('1.')),
      element('attachments', {}, annex(paragraph('1.'), paragraph('2.'))),
    );
    expect(compare(one, statement(paragraph('1.')))).toEqual(['annex onlyFirst']);
    const other = element(
      'statement',
      {},
      element('mainBody', {}, paragraph('1.')),
      element('attachments', {}, annex(paragraph('1.'))),
    );
    expect(compare(one, other)).toEqual(['paragraph onlyFirst 2.']);
  });

  test('headings: in a paragraph of their own, or of a section, or taken for text', () => {
    const heading = (text: string) => element('heading', {}, text);
    const ours = statement(element('section', {}, element('num', {}, 'I'), heading('Work'), paragraph('1.')));
    expect(
      compare(ours, statement(element('section', {}, element('num', {}, '一'), heading('工作'), paragraph('1.')))),
    ).toEqual([]);
    const foreign = statement(element('paragraph', {}, element('subheading', {}, 'Travail')), paragraph('1.'));
    const plain = statement(element('paragraph', {}, element('content', {}, p())), paragraph('1.'));
    expect(compare(foreign, plain)).toEqual(['heading kind Travail']);
  });

  test('a recital lost', () => {
    const preamble = (count: number) =>
      element(
        'statement',
        {},
        element(
          'preamble',
          {},
          element('formula', {}, p()),
          ...Array.from({ length: count }, () => element('container', {}, p())),
        ),
      );
    expect(compare(preamble(4), preamble(3))).toEqual(['recital onlyFirst']);
  });

  test('two documents that have nothing in common are compared in bounded time', () => {
    const long = (from: number) => statement(...Array.from({ length: 4000 }, (_, at) => paragraph(`${from + at}.`)));
    expect(compareExpressions(long(1), long(100_000))).toHaveLength(4000);
  });
});

describe('alignment', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });

  test('keeps both sequences whole, and pairs only what is the same', () => {
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const pairs = align(first, second, (a, b) => a === b);
        expect(pairs.flatMap(([one]) => (one === undefined ? [] : [one]))).toEqual(first);
        expect(pairs.flatMap(([, other]) => (other === undefined ? [] : [other]))).toEqual(second);
        for (const [one, other] of pairs) expect(one === undefined || other === undefined || one === other).toBe(true);
      }),
      { seed: 1986, numRuns: 500 },
    );
  });

  test('finds as many pairs as there can be', () => {
    fc.assert(
      fc.property(letters, letters, (first, second) => {
        const paired = align(first, second, (a, b) => a === b).filter(
          ([one, other]) => one !== undefined && other !== undefined,
        );
        expect(paired).toHaveLength(longestCommon(first, second));
      }),
      { seed: 1986, numRuns: 300 },
    );
  });
});

function longestCommon(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    for (const [at, other] of b.entries())
      next.push(one === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0));
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * One resolution in six languages, made up for the purpose: the same sequence of recitals, sections, numbers, points,
 * notes, articles and annexes must be found in each, whatever its marks and formulas look like.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseAkn } from '../src/akn/parse.js';
import { textOf } from '../src/akn/text.js';
import { compare } from '../src/api/compare.js';
import { convert } from '../src/api/convert.js';
import { findAll } from '../src/xml/walk.js';

const textIn = (language: string) =>
  readFileSync(new URL(`./fixtures/six-languages/${language}.txt`, import.meta.url), 'utf8');
const aknOf = async (text: string) => (await convert(text)).akn ?? '';
/** Ids of units, notes and annexes, in document order. */
const structureIds = (akn: string) =>
  findAll(parseAkn(akn), ({ name }) => STRUCTURE.has(name)).map(node => node.attributes['eId']);
const STRUCTURE = new Set('section article paragraph point list authorialNote attachment preamble recital'.split(' '));
const english = aknOf(textIn('en'));

describe('a resolution in six languages', () => {
  test('has all of its parts in English', async () => {
    const tree = parseAkn(await english);
    const count = (name: string) => findAll(tree, node => node.name === name).length;
    expect(findAll(tree, node => node.name === 'num').map(node => textOf(node))).toEqual(
      ['(a)', '(b)', 'I', '1.', '(a)', '(i)', '(ii)', '(b)', '2.', 'II', '3.'].concat([
        'Article 1',
        'Article 2',
        '1.',
        '2.',
        '1.',
        '(a)',
        '(b)',
      ]),
    );
    expect([count('attachment'), count('article'), count('section'), count('authorialNote')]).toEqual([2, 2, 2, 4]);
    expect(findAll(tree, node => node.name === 'container' && node.attributes['name'] === 'Recalling')).toHaveLength(1);
  });

  test.each([
    ['fr', 'fra'],
    ['es', 'spa'],
    ['ru', 'rus'],
    ['ar', 'ara'],
    ['zh', 'zho'],
  ])('has the same in "%s"', async (language, iso3) => {
    const akn = await aknOf(textIn(language));
    expect(akn).toContain(`<FRBRlanguage language="${iso3}"`);
    expect(await compare(await english, akn)).toEqual([]);
    expect(structureIds(akn)).toEqual(structureIds(await english));
  });

  test('tells a point that one language lacks, and a note that is called elsewhere', async () => {
    const french = textIn('fr')
      .replace('\tii)\tLe droit des migrations ;\n', '')
      .replace('la Convention3 ;', 'la Convention ;')
      .replace('l’examen de la question.', 'l’examen de la question3.');
    const found = (await compare(await english, await aknOf(french))).map(({ kind, change, first, second }) => ({
      kind,
      change,
      printed: [first?.printed, second?.printed],
    }));
    expect(found).toEqual([
      { kind: 'point', change: 'onlyFirst', printed: ['(ii)', undefined] },
      { kind: 'note', change: 'place', printed: ['3', '3'] },
    ]);
  });
});

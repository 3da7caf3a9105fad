/** The whole way from the sample's text to AKN: the numbers a reader would count in the document. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../src/akn/parse.js';
import { textOf } from '../../src/akn/text.js';
import { type Conversion, convert } from '../../src/api/convert.js';
import { validate } from '../../src/validate/index.js';
import type { Element } from '../../src/xml/tree.js';
import { childOf, childrenOf, find, findAll } from '../../src/xml/walk.js';

const text = readFileSync(join(import.meta.dirname, '..', '..', 'samples', 'a-res-65-230', 'source.txt'), 'utf8');

let conversion: Conversion;
let tree: Element;
let annex: Element;
beforeAll(async () => {
  conversion = await convert(text);
  tree = parseAkn(conversion.akn as string);
  annex = find(tree, 'attachment') as Element;
});

const main = (name: string) => childOf(find(tree, 'statement') as Element, name) as Element;
const containers = (part: Element) => childrenOf(part, 'container').map(each => each.attributes['name']);

describe('resolution 65/230 from its text', () => {
  test('metadata from the masthead, the comment block and the opening lines', () => {
    expect(conversion.metadata).toMatchObject({
      symbol: 'A/RES/65/230',
      number: '65/230',
      session: '65',
      agendaItems: ['105'],
      distribution: 'General',
      publicationDate: '2011-04-01',
      adoptionDate: '2010-12-21',
      meeting: '71st plenary meeting',
      origin: '[on the report of the Third Committee (A/65/457)]',
      jobNumber: '10-52634',
      odsJobNumber: 'N1052634E',
      language: 'eng',
      actor: 'un-ga',
    });
  });

  test('7 preambular and 18 operative paragraphs', () => {
    expect(containers(main('preamble'))).toEqual([
      'Emphasizing',
      'Acknowledging',
      'Recalling',
      'Recalling also',
      'Recalling further',
      'Bearing in mind',
      'Having considered',
    ]);
    const numbers = childrenOf(main('mainBody'), 'paragraph').map(each => textOf(childOf(each, 'num') as Element));
    expect(numbers).toEqual(Array.from({ length: 18 }, (_, i) => `${i + 1}.`));
  });

  test('the annex: title on two lines, 8 preambular paragraphs, the enacting words, 55 paragraphs', () => {
    expect(textOf(find(annex, 'docTitle') as Element)).toBe(
      'Salvador Declaration on Comprehensive Strategies for Global Challenges: Crime Prevention and Criminal Justice ' +
        'Systems and Their Development in a Changing World',
    );
    const preamble = find(annex, 'preamble') as Element;
    expect(containers(preamble)).toHaveLength(8);
    expect(childrenOf(preamble, 'formula').map(each => textOf(each))).toEqual([
      'We, the States Members of the United Nations,',
      'Declare as follows:',
    ]);
    expect(childrenOf(find(annex, 'mainBody') as Element, 'paragraph')).toHaveLength(55);
  });

  test('22 calls to 18 notes; notes 2, 3, 4 and 5 are called twice', () => {
    const notes = findAll(tree, 'authorialNote');
    const repeated = findAll(tree, 'noteRef');
    expect(notes.map(each => each.attributes['marker'])).toEqual(Array.from({ length: 18 }, (_, i) => `${i + 1}`));
    expect(repeated.map(each => each.attributes['marker']).sort()).toEqual(['2', '3', '4', '5']);
    const byId = new Map(notes.map(each => [`#${each.attributes['eId']}`, each.attributes['marker']]));
    for (const call of repeated) expect(byId.get(call.attributes['href'] as string)).toBe(call.attributes['marker']);
  });

  test('"Ibid." stands for its treaty; several volumes have a link each', () => {
    const entities = findAll(tree, 'authorialNote').flatMap(note => findAll(note, 'entity'));
    const volumes = entities.map(entity =>
      findAll(entity, 'a').map(a => /v(\d+)\.pdf$/.exec(a.attributes['href'] as string)?.[1]),
    );
    expect(volumes).toEqual([
      ['2225'],
      ['2349'],
      ['2225', '2237', '2241', '2326'],
      ['1577', '2171', '2173'],
      ['2237'],
      ['2241'],
    ]);
  });

  test('cross-references lead to the paragraphs they name', () => {
    const hrefs = findAll(tree, 'ref').map(ref => [textOf(ref), ref.attributes['href']]);
    expect(hrefs).toEqual(
      expect.arrayContaining([
        ['paragraphs 9', '#para_9'],
        ['10', '#para_10'],
        ['paragraph 42 of the Salvador Declaration', '#annex_1__para_42'],
        ['paragraph 49 of the Salvador Declaration', '#annex_1__para_49'],
        ['annexed to the present resolution', '#annex_1'],
        [
          'paragraph 9 of General Assembly resolution 55/25 of 15 November 2000',
          '/akn/un/statement/deliberation/un-ga/2000-11-15/55-25/!main#para_9',
        ],
      ]),
    );
  });

  test('valid, and every pointer leads somewhere', async () => {
    expect(await validate(conversion.akn as string)).toMatchObject({
      wellFormed: 'valid',
      schema: 'valid',
      profile: 'valid',
      diagnostics: [],
    });
  });

  test('nothing is in doubt', () => {
    expect(conversion.diagnostics.filter(each => each.severity !== 'info')).toEqual([]);
  });

  test('the same bytes again', async () => {
    expect((await convert(new TextEncoder().encode(text))).akn).toBe(conversion.akn);
  });
});

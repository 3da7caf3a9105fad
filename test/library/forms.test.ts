/** Words in all their forms, operators, fields, short names, counts: what archivists expect of a search. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { searchText } from '../../src/cli/library-text.js';
import { editDistance } from '../../src/library/edit-distance.js';
import { openLibrary } from '../../src/library/library.js';
import { placeName } from '../../src/library/place.js';
import { added, item, symbolsFor, temporaryFolder } from './support.js';

const folder = temporaryFolder();
const library = openLibrary(join(folder, 'library.sqlite'));

const npt = '<entity name="akn4un:treatyCitation" refersTo="#unts_10485">vol. 729, No. 10485</entity>';

beforeAll(async () => {
  await added(library, [
    item({
      number: '70/1',
      title: 'Disarmament',
      date: '2015-12-07',
      paragraphs: ['Urges States to negotiate on weapons.', 'International co-operation and a well-being index.'],
    }),
    item({
      number: '70/2',
      title: 'Negotiations on a weapon',
      date: '2016-01-08',
      paragraphs: [`Recalling the Treaty (${npt}) and cooperation in outer space.`],
    }),
    item({
      number: '70/3',
      title: 'Human rights',
      date: '2016-02-01',
      paragraphs: ['Recalling resolution 217 A (III) of 10 December 1948 and A/RES/70/1.'],
    }),
    item({ number: '70/4', language: 'spa', paragraphs: ['La nación y las naciones, la cooperación'] }),
    item({ number: '70/5', language: 'fra', paragraphs: ['Les négociations sur la coopération internationale'] }),
    item({ number: '70/6', language: 'rus', paragraphs: ['О предупреждении преступлений; оружия'] }),
    item({ number: '70/7', language: 'ara', paragraphs: ['والأسلحة النووية إلى الجمعية', 'القرارات'] }),
    item({ number: '70/8', language: 'deu', paragraphs: ['Die Verhandlungen der Vereinten Nationen'] }),
    item({ number: '70/9', title: 'Undated', date: '9999-12-31', paragraphs: ['Nobody knows the day.'] }),
  ]);
});

const numbers = async (query: string, filter = {}) =>
  (await symbolsFor(library, query, filter)).map(each => each.replace(/^A\/RES\/70\/(\d) .*/, '$1')).join(' ');

describe('forms of words', () => {
  test.each([
    ['negotiate', '1 2'],
    ['negotiation', '1 2'],
    ['"negotiate"', '1'],
    ['weapon', '1 2'],
    ['weapons', '1 2'],
    ['"weapons"', '1'],
    ['nation', '8'],
    ['nacion', '4'],
    ['nación', '4'],
    ['naciones', '4'],
    ['négociation', '5'],
    ['negociations', '5'],
    ['предупреждение', '6'],
    ['оружие', '6'],
    ['الاسلحه', '7'],
    ['أسلحة', '7'],
    ['الي', '7'],
    ['قرار', '7'],
    ['Verhandlung', '8'],
  ])('%s finds %s', async (query, found) => {
    expect(await numbers(query)).toBe(found);
  });

  test.each([
    ['co-operation', '1 2'],
    ['cooperation', '1 2'],
    ['"cooperation"', '1 2'],
    ['"international cooperation"', '1'],
    ['"international co-operation"', '1'],
    ['wellbeing', '1'],
    ['well-being', '1'],
  ])('with and without a hyphen: %s finds %s', async (query, found) => {
    expect(await numbers(query, { language: 'en' })).toBe(found);
  });

  test('the place shows the form that is there, and what people call it', async () => {
    const { hits } = await library.search('negotiating');
    const { text = '', marks = [] } = hits.find(({ entry }) => entry.symbol === 'A/RES/70/1')?.snippet ?? {};
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['negotiate']);
  });
});

describe('operators and fields', () => {
  test.each([
    ['negotiate OR human', '1 2 3'],
    ['negotiate AND outer', '2'],
    ['negotiate NOT outer', '1'],
    ['(negotiate OR human) -rights', '1 2'],
    ['human OR (weapons AND NOT outer)', '1 3'],
    ['title:negotiation', '2'],
    ['title:"a weapon"', '2'],
    ['year:2016 OR index', '1 2 3'],
    ['weapons year:2016', '2'],
    ['weapons cites:NPT', '2'],
    ['body:ga lang:de', '8'],
  ])('%s finds %s', async (query, found) => {
    expect(await numbers(query)).toBe(found);
  });

  test.each(['AND', 'states OR NOT lang:en', 'kind:poem'])('%s is no query', async query => {
    await expect(numbers(query)).rejects.toMatchObject({ fault: 'query' });
  });

  test.each(['weapons AND', '(weapons', 'weapons)', 'OR weapons', ')(weapons'])(
    'an operator with nothing beside it says nothing: %s',
    async query => {
      expect(await numbers(query, { language: 'en' })).toBe('1 2');
    },
  );
});

describe('short names', () => {
  test('a treaty by its initials: what cites it', async () => {
    expect(await numbers('NPT')).toBe('2');
    const { work, documents, total } = await library.citedBy('NPT');
    expect(work.title).toBe('Treaty on the Non-Proliferation of Nuclear Weapons');
    expect([documents.length, total]).toEqual([1, 1]);
  });

  test('a resolution by its number, and a document by its symbol: it comes first', async () => {
    expect(await numbers('217 A (III)')).toBe('3');
    expect((await library.citedBy('217 A (III)')).total).toBe(1);
    const { hits } = await library.search('A/RES/70/1');
    expect(hits.map(({ entry }) => entry.symbol)).toEqual(['A/RES/70/1', 'A/RES/70/3']);
  });
});

describe('filters', () => {
  test.each([
    { body: 'nobody' },
    { session: 'first' },
    { language: 'tlh' },
    { kind: 'poem' },
    { subject: 'fishing' },
    { year: '16' },
    { cites: 'the treaty of nowhere' },
  ])('an unknown value is an error: %j', async filter => {
    await expect(library.search('weapons', filter)).rejects.toMatchObject({ fault: 'query' });
    await expect(library.list(filter)).rejects.toMatchObject({ fault: 'query' });
  });

  test('an unknown date is in no span of time, and counted as unknown', async () => {
    expect((await library.list({ from: '1945', to: '9999' })).entries.map(({ symbol }) => symbol)).not.toContain(
      'A/RES/70/9',
    );
    const { facets } = await library.search('day', {}, { facets: true });
    expect(facets?.year).toEqual([{ count: 1 }]);
  });
});

describe('answers', () => {
  test('counts of what was found', async () => {
    const { facets } = await library.search('weapons', {}, { facets: true });
    expect(facets).toEqual({
      body: [{ value: 'un-ga', count: 2 }],
      session: [{ value: '70', count: 2 }],
      year: [
        { value: '2015', count: 1 },
        { value: '2016', count: 1 },
      ],
      language: [{ value: 'en', count: 2 }],
      kind: [{ value: 'resolution', count: 2 }],
      subject: [],
      treaty: [{ value: 'UNTS 10485', count: 1 }],
    });
    expect(searchText(await library.search('weapons', {}, { facets: true }))).toContain('year: 2015 (1), 2016 (1)\n');
  });

  test.each([
    ['wepons', 'weapons'],
    ['negotaite outer', 'negotiate outer'],
    ['"humn rights"', '"human rights"'],
    ['xyzzyx', undefined],
  ])('nothing for %s: did you mean %s', async (query, meant) => {
    const result = await library.search(query);
    expect([result.total, result.didYouMean]).toEqual([0, meant]);
    if (meant) expect(searchText(result)).toContain(`Did you mean: ${meant}\n`);
  });

  test('what cites a work comes in pages', async () => {
    const second = await library.citedBy('217 A (III)', {}, { limit: 1, offset: 1 });
    expect([second.total, second.documents.length]).toEqual([1, 0]);
  });

  test('names of places', () => {
    expect(
      placeName([
        ['annex', 'II'],
        ['preambular', '4'],
        ['note', '12'],
      ]),
    ).toBe('annex II, preambular paragraph 4, note 12');
    expect(
      placeName([
        ['paragraph', '3'],
        ['point', '(a)'],
      ]),
    ).toBe('paragraph 3 (a)');
  });
});

test.each([
  ['same', 'same', 0],
  ['negotaite', 'negotiate', 1],
  ['wepons', 'weapons', 1],
  ['', 'ab', 2],
  ['abc', 'xyz', 3],
])('from %s to %s it takes %i steps', (one, other, steps) => {
  expect(editDistance(one, other, 2)).toBe(steps);
});

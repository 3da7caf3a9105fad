import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LibraryError } from '../../src/library/errors.js';
import { tokensOf } from '../../src/library/fold.js';
import { openLibrary } from '../../src/library/library.js';
import { added, item, symbolsFor, temporaryFolder } from './support.js';

const folder = temporaryFolder();
const library = openLibrary(join(folder, 'library.sqlite'));

const note =
  '<authorialNote eId="n1" marker="1" placement="bottom"><p>Official Records, supplement</p></authorialNote>';

beforeAll(async () => {
  await added(library, [
    item({
      number: '65/1',
      title: 'Twelfth Congress on Crime Prevention',
      paragraphs: [
        `Recalling crime${note} prevention and <i>criminal</i> justice;`,
        'Requests the Secretary-General to report.',
      ],
    }),
    item({
      number: '65/2',
      paragraphs: ['Prevention of crime', 'ends with crime', 'prevention begins'],
      date: '2011-02-01',
    }),
    item({
      number: '65/3',
      language: 'fra',
      title: 'Décision',
      paragraphs: ['L’Assemblée générale, préoccupée par l’œuvre accomplie'],
    }),
    item({ number: '65/4', language: 'zho', paragraphs: ['关于预防犯罪和刑事司法的决议', '联合国2011年'] }),
    item({
      number: '65/5',
      language: 'ara',
      paragraphs: ['إنَّ الجمعيَّةَ العامَّة، إذ تشير إلى قرارها ٦٥/١', 'الـمـتـحـدة'],
    }),
    item({ number: '65/6', language: 'rus', paragraphs: ['Генеральная Ассамблея, отмечая её вклад и мой район'] }),
    item({
      number: '65/7',
      language: 'spa',
      paragraphs: ['La Asamblea General, reafirmando la cooperación de los niños'],
    }),
  ]);
});

describe('searching', () => {
  test.each([
    ['crime prevention', ['A/RES/65/1 en', 'A/RES/65/2 en']],
    ['CRIME', ['A/RES/65/1 en', 'A/RES/65/2 en']],
    ['"crime prevention"', ['A/RES/65/1 en']],
    ['“crime prevention”', ['A/RES/65/1 en']],
    ['«prevention of crime»', ['A/RES/65/2 en']],
    ['crime -congress', ['A/RES/65/2 en']],
    ['crime -"of crime"', ['A/RES/65/1 en']],
    ['preven*', ['A/RES/65/1 en', 'A/RES/65/2 en']],
    ['"crim* prevention"', ['A/RES/65/1 en'].slice(1)],
    ['"official records"', ['A/RES/65/1 en']],
    ['secretary-general', ['A/RES/65/1 en']],
    ['65/2', ['A/RES/65/2 en']],
    ['assemblee generale', ['A/RES/65/3 fr']],
    ['"l\'assemblée générale"', ['A/RES/65/3 fr']],
    ['oeuvre', ['A/RES/65/3 fr']],
    ['decision', ['A/RES/65/3 fr']],
    ['预防犯罪', ['A/RES/65/4 zh']],
    ['"预防犯罪"', ['A/RES/65/4 zh']],
    ['犯防', []],
    ['2011', ['A/RES/65/4 zh']],
    ['الجمعية العامة', ['A/RES/65/5 ar']],
    ['ان', ['A/RES/65/5 ar']],
    ['المتحدة', ['A/RES/65/5 ar']],
    [
      '65',
      [
        'A/RES/65/1 en',
        'A/RES/65/2 en',
        'A/RES/65/3 fr',
        'A/RES/65/4 zh',
        'A/RES/65/5 ar',
        'A/RES/65/6 ru',
        'A/RES/65/7 es',
      ],
    ],
    ['ее вклад', ['A/RES/65/6 ru']],
    ['мой', ['A/RES/65/6 ru']],
    ['"мои"', []],
    ['"мой"', ['A/RES/65/6 ru']],
    ['cooperacion ninos', ['A/RES/65/7 es']],
  ])('%s finds %j', async (query, symbols) => {
    expect(await symbolsFor(library, query)).toEqual(symbols);
  });

  test('a phrase does not reach from one paragraph into the next', async () => {
    expect(await symbolsFor(library, '"crime prevention begins"')).toEqual([]);
  });

  test('shows where the words stand', async () => {
    const { hits } = await library.search('"criminal justice"');
    const { text = '', marks = [], eId } = hits[0]?.snippet ?? {};
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(['criminal justice']);
    expect(eId).toBe('para_1__content');
  });

  test('a word in the title comes first', async () => {
    const { hits } = await library.search('prevention');
    expect(hits[0]?.entry.symbol).toBe('A/RES/65/1');
  });

  test.each([
    [{ language: 'fr' }, ['A/RES/65/3']],
    [{ language: 'fra' }, ['A/RES/65/3']],
    [{ from: '2011' }, ['A/RES/65/2']],
    [{ from: '2010-12', to: '2011-02', language: 'en' }, ['A/RES/65/1', 'A/RES/65/2']],
    [{ to: '2010', language: 'en' }, ['A/RES/65/1']],
    [{ body: 'General Assembly', session: '65', language: 'ru' }, ['A/RES/65/6']],
    [{ body: 'sc' }, []],
    [{ kind: 'Resolution', language: 'de' }, []],
  ])('the filter %j leaves %j', async (filter, symbols) => {
    const { entries, total } = await library.list(filter);
    expect(entries.map(({ symbol }) => symbol)).toEqual(symbols);
    expect(total).toBe(symbols.length);
  });

  test('pages', async () => {
    const first = await library.search('65', {}, { limit: 2 });
    const second = await library.search('65', {}, { limit: 2, offset: 2 });
    expect([first.total, first.hits.length, second.hits.length]).toEqual([7, 2, 2]);
    expect(second.hits.map(({ entry }) => entry.symbol)).not.toContain(first.hits[0]?.entry.symbol);
  });

  test.each(['!!!', '-crime', '""'])('%s has nothing to search for', async query => {
    await expect(library.search(query)).rejects.toThrow(LibraryError);
  });

  test.each(['yesterday', '2010-1', '2010-13', '2010-00', '2010-12-32', '2010-12-21T00:00'])(
    '%s is no date',
    async from => {
      await expect(library.list({ from })).rejects.toThrow('2010-12-21');
    },
  );

  test('whatever is typed is words, never an operator', async () => {
    const operators = fc.constantFrom(
      '"',
      '*',
      '^',
      'AND',
      'OR',
      'NOT',
      'NEAR(',
      ')',
      'title:',
      '-',
      '+',
      '{',
      '\ue000',
      'crime',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(operators, fc.string()), { maxLength: 6 }), async parts => {
        try {
          const { total } = await library.search(parts.join(' '));
          expect(total).toBeGreaterThanOrEqual(0);
        } catch (cause) {
          expect((cause as LibraryError).fault).toBe('query');
        }
      }),
      { seed: 7, numRuns: 150 },
    );
  });
});

describe('the index and a plain scan of the texts', () => {
  const word = fc.constantFrom(
    'crime',
    'Crime',
    'crimé',
    'of',
    'prévention',
    '犯罪',
    '罪',
    'قرار',
    'قَرار',
    'ещё',
    '12',
  );
  const line = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' '));

  test('find the same documents', async () => {
    const texts = fc.sample(fc.array(line, { minLength: 1, maxLength: 3 }), { seed: 7, numRuns: 25 });
    const random = openLibrary(join(folder, 'random.sqlite'));
    await added(
      random,
      texts.map((paragraphs, i) => item({ number: `70/${i}`, title: '', paragraphs })),
    );
    const fold = (text: string) => tokensOf(text).map(({ folded }) => folded);
    const holds = (text: string, phrase: string[]) => ` ${fold(text).join(' ')} `.includes(` ${phrase.join(' ')} `);
    const wantedFor = (phrase: string) =>
      texts.flatMap((paragraphs, i) =>
        paragraphs.some(text => holds(text, fold(phrase))) ? [`A/RES/70/${i} en`] : [],
      );
    await fc.assert(
      fc.asyncProperty(line, async phrase => {
        expect(await symbolsFor(random, `"${phrase}"`)).toEqual(wantedFor(phrase).sort());
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

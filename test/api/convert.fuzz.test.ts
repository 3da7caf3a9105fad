/** Real texts, damaged at random: never an exception, always valid against the schema, never a letter lost. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { convert } from '../../src/api/convert.js';
import { collect } from '../../src/diagnostics/diagnostic.js';
import { read } from '../../src/read/index.js';
import { validate } from '../../src/validate/index.js';

const sample = readFileSync(join(import.meta.dirname, '..', '..', 'samples', 'a-res-65-230', 'source.txt'), 'utf8');
/** A part of each kind of line, so that a run stays quick. */
const lines = sample.split('\n').filter((_, i, all) => i < 22 || (i > 30 && i < 55) || i > all.length - 45);

/** Short documents of all kinds and languages. */
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'parse');
const documents = readdirSync(fixtures)
  .map(name => join(fixtures, name, 'input.txt'))
  .filter(file => existsSync(file))
  .map(file => readFileSync(file, 'utf8').split('\n'));

/** Larger than any of the texts: taken modulo their length. */
const anywhere = fc.nat({ max: 10_000 });
const place = fc.nat({ max: lines.length - 1 });
const piece = fc.constantFrom(
  '<',
  '&',
  ']]>',
  '\u0001',
  '\u000b',
  '\t',
  '1.\t',
  '(a)\t',
  'Annex',
  'I',
  '* ',
  '[',
  ']',
  '4',
  '9999999999',
  '\u00a0',
  '\u202e',
  '第1段',
  'ا',
  'The General Assembly,',
  'Recalling',
  '19 ',
  '________',
  '\ud800',
  '{{x}}',
  '1 See resolution 55/2.',
);
type Mutation = (text: string[]) => void;
const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  place.map(
    (at): Mutation =>
      text =>
        void text.splice(at, 1),
  ),
  fc.tuple(place, place).map(
    ([a, b]): Mutation =>
      text =>
        void text.splice(b, 0, text[a] ?? ''),
  ),
  fc.tuple(place, fc.nat({ max: 300 }), piece).map(
    ([at, column, put]): Mutation =>
      text => {
        const line = text[at] ?? '';
        text[at] = line.slice(0, column) + put + line.slice(column);
      },
  ),
  fc.tuple(place, fc.nat({ max: 200 })).map(
    ([at, column]): Mutation =>
      text =>
        void text.splice(at, 1, (text[at] ?? '').slice(0, column)),
  ),
  place.map(
    (at): Mutation =>
      text =>
        void text.splice(at, 1, (text[at] ?? '').replace(/\t/g, ' ')),
  ),
  place.map(
    (at): Mutation =>
      text =>
        void text.splice(at),
  ),
  place.map(
    (at): Mutation =>
      text =>
        void text.splice(0, at),
  ),
);

/** Some lines of one document within another. */
const inserted: fc.Arbitrary<Mutation> = fc.tuple(anywhere, anywhere, anywhere, fc.integer({ min: 1, max: 12 })).map(
  ([which, from, to, count]): Mutation =>
    text => {
      const other = documents[which % documents.length] ?? [];
      const start = from % other.length;
      text.splice(to % (text.length + 1), 0, ...other.slice(start, start + count));
    },
);
const removed: fc.Arbitrary<Mutation> = anywhere.map(
  (at): Mutation =>
    text =>
      void text.splice(at % text.length, 1),
);
const sign = fc.constantFrom(
  '(',
  ')',
  '[',
  '\\',
  '*',
  '+',
  '-',
  '$',
  '1',
  '/',
  '«',
  'Ibid.',
  'vol. 3',
  'paragraph 3 above',
);
const signed: fc.Arbitrary<Mutation> = fc.tuple(anywhere, anywhere, fc.oneof(piece, sign)).map(
  ([at, column, put]): Mutation =>
    text => {
      const index = at % text.length;
      const line = text[index] ?? '';
      const split = column % (line.length + 1);
      text[index] = line.slice(0, split) + put + line.slice(split);
    },
);

const letters = (text: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const letter of text.match(/[\p{L}\p{N}]/gu) ?? []) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
};

test('mutated texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async mutations => {
      const changed = [...lines];
      for (const mutate of mutations) mutate(changed);
      const text = changed.join('\n');
      const { akn, status } = await convert(text);
      if (text.trim() === '') {
        expect(status).toBe('errors');
        return;
      }
      await isSound(text, akn as string);
    }),
    { seed: 20111124, numRuns: 150 },
  );
});

test('documents of all kinds, mixed and damaged', async () => {
  const mutations = fc.array(fc.oneof(inserted, signed, removed), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(anywhere, mutations, async (which, list) => {
      const changed = [...(documents[which % documents.length] ?? [])];
      for (const mutate of list) if (changed.length > 0) mutate(changed);
      const text = changed.join('\n');
      if (text.trim() !== '') await isSound(text, (await convert(text)).akn as string);
    }),
    { seed: 20261128, numRuns: 250 },
  );
});

/** Valid, without an error by the rules of the profile, and no letter lost. */
async function isSound(text: string, akn: string): Promise<void> {
  const { wellFormed, schema, diagnostics } = await validate(akn);
  const errors = diagnostics.filter(each => each.severity === 'error').map(({ code, message }) => `${code} ${message}`);
  expect([wellFormed, schema, errors]).toEqual(['valid', 'valid', []]);
  expect(await lost(text, akn)).toEqual([]);
}

/** Letters that the source has more often than the AKN, the furniture and the properties together. */
async function lost(text: string, akn: string): Promise<string[]> {
  const source = await read(text, { report: collect().report });
  const aside = source
    ? [...source.furniture.map(each => each.text), ...source.properties.map(each => each.value)].join(' ')
    : '';
  const kept = letters(`${unescaped(akn)} ${aside}`);
  // Names of the comment block are no text; a property stands once for the pair of marks around it.
  const wanted = letters(text.replace(/<<ODS [A-Z0-9 ]+>>/g, ' '));
  return [...wanted].filter(([letter, count]) => (kept.get(letter) ?? 0) < count).map(([letter]) => letter);
}

/** Text and marks of the AKN. The mark of a note stands twice in a text: at the call and in the list. */
function unescaped(akn: string): string {
  const body = akn.replace(/<meta>.*?<\/meta>/gs, ' ');
  const all = (pattern: RegExp) => [...akn.matchAll(pattern)].map(match => match[1] ?? match[2]).join(' ');
  const marks = all(/<(?:authorialNote|noteRef)[^>]*marker="([^"]*)"/g);
  const listed = all(/<authorialNote[^>]*marker="([^"]*)"/g);
  const outside = all(/<(?:docketNumber[^>]*>([^<]*)|FRBRalias[^>]*value="([^"]*)")/g);
  const text = `${body.replace(/<[^>]*>/g, ' ')} ${marks} ${listed} ${outside}`;
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

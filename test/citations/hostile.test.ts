/** Input made to be slow or wrong: the grammars must come to an end, in order, and never throw. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAkn } from '../../src/akn/parse.js';
import { textOf } from '../../src/akn/text.js';
import { annexNames } from '../../src/citations/annex-names.js';
import { citable, findCitations } from '../../src/citations/find.js';
import { grammarOf } from '../../src/citations/grammar.js';
import { findInternal } from '../../src/citations/internal.js';
import { citedIn } from '../../src/cited/items.js';
import { citations } from '../../src/enrich/citations/index.js';
import { crossReferences } from '../../src/enrich/cross-references/index.js';
import { languages } from '../../src/languages/index.js';
import { testContext } from '../enrich/support.js';

const long = 100_000;
const hostile: readonly (readonly [string, string])[] = [
  ['figures', '1'.repeat(long)],
  ['resolution and figures', `resolution ${'1'.repeat(long)}`],
  ['nested brackets', `resolution ${'('.repeat(long / 2)}${')'.repeat(long / 2)}`],
  ['brackets with figures', 'resolution 1 ('.repeat(long / 14)],
  ['slashes', `A/${'1/'.repeat(long / 2)}`],
  ['blanks', `resolution${' '.repeat(long)}46/152`],
  ['many heads', 'resolution '.repeat(long / 11)],
  ['a list without an end', `resolutions ${'46/152, '.repeat(long / 8)}`],
  ['commas', `resolutions 46/152${', '.repeat(long / 2)}`],
  ['volumes', `United Nations, Treaty Series, vols. ${'12, '.repeat(long / 4)}No. 1`],
  ['series', 'United Nations, Treaty Series, vol. '.repeat(long / 36)],
  ['ibids', 'Ibid., '.repeat(long / 7)],
  ['pinpoints', `paragraph ${'1 and '.repeat(long / 6)} of resolution 46/152`],
  ['sections of sections', `${'section I of '.repeat(long / 13)}resolution 46/152`],
  ['paragraphs above', 'paragraphs 1, 2 and 3 above '.repeat(long / 28)],
  ['letters', `resolution 46/152 ${'A and '.repeat(long / 6)}`],
  ['dates', `resolution 46/152 of ${'1 January 1990 '.repeat(long / 15)}`],
  ['Chinese numbers', '第1/1、'.repeat(long / 5)],
  ['Chinese places', `上文第${'1至2和第'.repeat(long / 5)}段`],
  ['Chinese places in places', '上文第一节第2段'.repeat(long / 8)],
  ['Chinese points', `上文第4段${'(a)、'.repeat(long / 4)}分段`],
  ['Chinese pinpoints', `A/65/10${'，第1和2章'.repeat(long / 6)}`],
  ['Arabic ordinals', `A/65/10${'، الفصل الثاني عشر'.repeat(long / 18)}`],
  ['shortened symbols', `A/65/346${' and Add.1'.repeat(long / 10)}`],
  ['numbers behind a record', `A/C.6/66/SR.11${', 2'.repeat(long / 3)}`],
  ['endings of endings', `A/65/346${'/Add.1'.repeat(long / 6)}`],
  ['figures of notes that stand apart', `resolutions 46/152 ${'1 '.repeat(long / 2)}`],
  ['years', 'resolution 1325 (2000), 1, '.repeat(long / 27)],
  ['annexes', 'annex to the present resolution and '.repeat(long / 36)],
  ['points of points', `paragraph 1 ${'(a) '.repeat(long / 4)} above`],
  ['titles', 'paragraph 1 of the Salvador '.repeat(long / 28)],
  ['Sales numbers', 'Sales No. E.96.IV.1'.repeat(long / 19)],
  ['supplements', 'Supplement No. 10 ('.repeat(long / 19)],
];

describe('hostile input', () => {
  test.each(hostile)('%s', (_, text) => {
    for (const language of languages) {
      const plain = citable(text);
      const found = findCitations(plain, { language, organ: 'GA', inNote: true });
      expect(found.every(({ start, end }) => start >= 0 && end > start && end <= text.length)).toBe(true);
      const grammar = grammarOf(language);
      findInternal(plain, grammar, annexNames(['Salvador Declaration', 'Лиссабонская декларация'], grammar));
    }
  });
});

const PIECES = [
  'resolution ',
  'resolutions ',
  'decision ',
  'its ',
  'General Assembly ',
  'of the Human Rights Council ',
  '46/152',
  '57/270 B',
  '155 C (VII)',
  '1325 (2000)',
  'S-10/2',
  ', ',
  ' and ',
  ' to ',
  ' of 18 December 1991',
  'A/65/457',
  'A/CONF.157/24 (Part I)',
  'United Nations, Treaty Series, ',
  'vol. ',
  'vols. ',
  '2225',
  'No. ',
  'Nos. ',
  '970–973',
  'Ibid.',
  'paragraph 9 of ',
  '(',
  ')',
  '; ',
  '. ',
  ' ',
  '\u00a0',
  'annex',
  'sect. II',
  '第',
  '号',
  '决议',
  'القرار ',
  'резолюция ',
  'résolution ',
  ' du ',
  '1',
  'x',
];

test('a paragraph that cites thousands is linked and listed in linear time', () => {
  const text = `resolutions ${'46/152, '.repeat(10_000)}and paragraphs ${'1, '.repeat(5_000)}2 above`;
  const tree = parseAkn(
    `<akomaNtoso><statement name="resolution"><meta/><mainBody><p eId="p_1">${text}</p></mainBody></statement></akomaNtoso>`,
  );
  const { context } = testContext();
  const marked = crossReferences.run(citations.run(tree, context), context);
  expect(textOf(marked)).toBe(text);
  expect(citedIn(marked)[0]?.places.length).toBeGreaterThan(300);
});

test('any title gives names that can be looked for', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...languages), (title, language) => {
      const grammar = grammarOf(language);
      const name = `Женевские ${title} водно-болотные`;
      expect(() => findInternal(`пункт 1 ${name}`, grammar, annexNames([name, title], grammar))).not.toThrow();
    }),
    { seed: 65_230, numRuns: 500 },
  );
});

test('any mixture of the parts of citations gives citations in order, inside the text, not overlapping', () => {
  const mixture = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map(parts => parts.join(''));
  fc.assert(
    fc.property(mixture, fc.constantFrom(...languages), fc.boolean(), (text, language, inNote) => {
      const found = findCitations(citable(text), { language, organ: 'GA', inNote });
      let end = 0;
      for (const citation of found) {
        expect(citation.start).toBeGreaterThanOrEqual(end);
        expect(citation.end).toBeGreaterThan(citation.start);
        for (const part of citation.parts ?? []) {
          expect(part.start).toBeGreaterThanOrEqual(citation.start);
          expect(part.end).toBeLessThanOrEqual(citation.end);
        }
        end = citation.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 65_230, numRuns: 1500 },
  );
});

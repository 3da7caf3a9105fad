/** Sentences and notes written without the program at hand, in the style of United Nations documents. */
import { describe, expect, test } from '@jest/globals';
import { linesOf, readSection, sectionsOf } from './held-out.js';
import { phrasesOf, targetsOf } from './held-out-internal.js';

const codes = ['en', 'fr', 'es', 'ru', 'zh', 'ar'];

describe.each([...codes, ...codes.map(code => `second/${code}`), ...codes.map(code => `third/${code}`)])(
  'held-out passages, %s',
  name => {
    const sections = sectionsOf(linesOf(`${name}.txt`));
    const cases = sections.flatMap(section => {
      const found = readSection(section);
      return section.passages.map((each, index) => [each.text, each.found, found[index]] as const);
    });
    test.each(cases)('%s', (_, expected, found) => {
      expect(found).toEqual(expected);
    });
  },
);

describe('held-out references inside the document', () => {
  const phrases = ['internal.txt', 'second/internal.txt'].flatMap(name => phrasesOf(linesOf(name)));
  test.each(phrases.map(each => [each.language, each.where, each.text, each] as const))(
    '%s %s %s',
    (_language, _where, _text, phrase) => {
      expect(targetsOf(phrase)).toBe(phrase.found);
    },
  );
});

/** Harmless variants of documents of all families and languages give the tree of the original, less the line added. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { languageOf } from '../../src/languages/index.js';
import type { Language, LanguageCode } from '../../src/languages/language.js';
import { comparable, variantsOf } from '../variants/variants.mjs';

const DOCUMENTS: readonly (readonly [name: string, code: LanguageCode])[] = [
  ['general-assembly-resolution', 'en'],
  ['security-council-resolution', 'en'],
  ['human-rights-council-recorded-vote', 'en'],
  ['economic-and-social-council', 'en'],
  ['draft-with-sponsors', 'en'],
  ['decision', 'en'],
  ['parts-a-to-c', 'en'],
  ['parts-with-title-on-the-line-of-the-letter', 'en'],
  ['french', 'fr'],
  ['spanish', 'es'],
  ['russian', 'ru'],
  ['arabic', 'ar'],
  ['chinese', 'zh'],
  ['presidential-statement', 'en'],
];
const textOf = (name: string) => readFileSync(new URL(`../fixtures/parse/${name}/input.txt`, import.meta.url), 'utf8');
const known = (code: LanguageCode): Language => {
  const language = languageOf(code);
  if (!language) throw new Error(code);
  return language;
};
const aknOf = async (text: string) => (await convert(text)).akn ?? '';

describe('variants of', () => {
  test('ten documents are thirty each', () => {
    const counts = DOCUMENTS.map(([name, code]) => variantsOf(textOf(name), known(code)).length);
    expect(counts.filter(count => count >= 30).length).toBeGreaterThanOrEqual(10);
  });

  test.each(DOCUMENTS)('%s', async (name, code) => {
    const text = textOf(name);
    const original = comparable(await aknOf(text));
    const variants = variantsOf(text, known(code));
    const other: string[] = [];
    for (const variant of variants) {
      if (comparable(await aknOf(variant.text), variant.added) !== original) other.push(variant.name);
    }
    expect(other).toEqual([]);
  });
});

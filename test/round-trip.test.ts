/** The PDF and Word editions, read back, say what the document says: structure, notes, tables, words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare, publish } from '../src/index.js';
import '../src/render/word/index.js';

async function differences(language: string, format: 'pdf' | 'docx') {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'six-languages', `${language}.txt`));
  const { akn, editions } = await publish(text, { formats: [format] });
  return compare(akn ?? '', editions[0]?.bytes ?? '');
}

// Chinese needs a font that is not installed with ntoso.
test.each(['ar', 'en', 'es', 'fr', 'ru'])('PDF: %s', async language => {
  expect(await differences(language, 'pdf')).toEqual([]);
});

test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('Word: %s', async language => {
  expect(await differences(language, 'docx')).toEqual([]);
});

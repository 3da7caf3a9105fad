/** The PDF edition, read back, says what the document says: structure, notes, tables, words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compare, publish } from '../src/index.js';

// Chinese needs a font that is not installed with ntoso.
test.each(['ar', 'en', 'es', 'fr', 'ru'])('%s', async language => {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', 'six-languages', `${language}.txt`));
  const { akn, editions } = await publish(text, { formats: ['pdf'] });
  const [pdf] = editions;
  expect(await compare(akn ?? '', pdf?.bytes ?? '')).toEqual([]);
});

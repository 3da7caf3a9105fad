/** Words and alphabets of a language stand in src/languages/<code>/; nothing else of the code knows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const src = join(import.meta.dirname, '../../src');

/** Languages, the alphabets that numbers are printed in, and the names of bodies, one row each. */
const AT_HOME = /^(?:languages\/[a-z]{2}\/|numbers\/|un\/bodies\/|un\/data\/)/;

/**
 * Files with letters of Arabic, Cyrillic or Han in their code, which are to move. The list may only become shorter: a file that has
 * none any more is taken out, and no file is added.
 */
const TO_MOVE: readonly string[] = [
  'citations/chinese/internal.ts',
  'citations/chinese/pinpoints.ts',
  'citations/chinese/resolutions.ts',
  'citations/grammar.ts',
  'citations/internal.ts',
  'citations/lists.ts',
  'citations/numbers.ts',
  'citations/symbols.ts',
  'enrich/citations/named.ts',
  'languages/pattern.ts',
  'languages/shared.ts',
  'library/fold.ts',
  'parse/calls/cost.ts',
  'read/pdf/without-layout-paragraphs.ts',
  'un/symbol-series.ts',
];

const files = readdirSync(src, { recursive: true })
  .map(file => String(file).replaceAll('\\', '/'))
  .filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts') && !AT_HOME.test(file));

/** Code without its comments: examples there may be in any language. */
function codeOf(file: string): string {
  return readFileSync(join(src, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

test('letters of Arabic, Cyrillic and Han', () => {
  const found = files.filter(file => /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Han}]/u.test(codeOf(file)));
  expect(found.sort()).toEqual([...TO_MOVE].sort());
});

test('no code of a language decides: what differs is a property of it', () => {
  const found = files.filter(file => /[=!]== '(?:ar|de|es|fr|ru|zh)'/.test(codeOf(file)));
  expect(found).toEqual(['render/print/fonts.ts']);
});

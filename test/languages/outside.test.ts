/** Words and alphabets of a language stand in src/languages/<code>/; nothing else of the code knows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const src = join(import.meta.dirname, '../../src');

/** Languages, their writing systems, the alphabets that numbers are printed in, and the names of bodies, one row each. */
const AT_HOME = /^(?:languages\/(?:[a-z]{2}|scripts)\/|numbers\/|un\/bodies\/|un\/data\/)/;

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
  expect(found).toEqual([]);
});

test('no code of a language decides: what differs is a property of it', () => {
  const found = files.filter(file => /[=!]== '(?:ar|de|es|fr|ru|zh)'/.test(codeOf(file)));
  expect(found).toEqual([]);
});

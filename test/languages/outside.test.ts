/** Words and alphabets of a language stand in src/languages/<code>/; nothing else of the code knows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { languageCodes } from '../../src/un/language-code.js';

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
  const compared = new RegExp(`[=!]== '(?:${languageCodes.filter(code => code !== 'en').join('|')})'`);
  const found = files.filter(file => compared.test(codeOf(file)));
  expect(found).toEqual([]);
});

/** Small words of the languages in Latin script, in patterns. Titles of series and messages of libxml2 are no language of documents. */
const SMALL_WORD =
  /(?<![\p{L}\\.])(?:the|of|and|or|to|le|la|les|des?|du|el|los|las|der|die|das|und|von|page|article|resolution|decision|paragraph|annex)(?![\p{L}.])/iu;
const STAGES = /^(?:parse|read|citations|cited|enrich|review|compare)\//;
/** The one spelling in which ntoso keeps a number ("36/87 A and B"), and symbols as the registers have them. */
const OF_NTOSO = new Set([' (?:and|to) ', '\\(Foreword and introduction\\)']);

test('small words of Latin-script languages in patterns', () => {
  const found = files
    .filter(file => STAGES.test(file))
    .flatMap(file => patternsOf(codeOf(file)).map(pattern => `${file}: ${pattern}`))
    .filter(each => SMALL_WORD.test(each.slice(each.indexOf(': ')).replace(/\\p\{.*?\}|\(\?<\w+>/g, '')))
    .filter(each => ![...OF_NTOSO].some(known => each.endsWith(`: ${known}`)));
  expect(found).toEqual([]);
});

/** Sources of the patterns of a file; a division is not one, since nothing but blanks, brackets and signs stands before a pattern. */
function patternsOf(code: string): string[] {
  return [
    ...code.matchAll(
      /(?<=[\s([{,=:!&|?;]\s*)\/((?![*/\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuy]*(?=[\s,;.)\]])/g,
    ),
  ].map(([, source = '']) => source);
}

test('a body outside of its row', () => {
  expect(files.filter(file => /'(?:ECOSOC|economicAndSocialCouncil|un-ecosoc)'/.test(codeOf(file)))).toEqual([]);
});

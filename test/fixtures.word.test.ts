/**
 * Word files of one construct each and the AKN made of them: test/fixtures/word/<case>/parts, expected.xml and
 * diagnostics.json. `UPDATE=1` writes the expected files anew. Whatever the file holds, its AKN is valid.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { convert } from '../src/api/convert.js';
import { validate } from '../src/validate/index.js';
import { packed } from './read/docx/packed.js';

const folder = new URL('./fixtures/word/', import.meta.url);
const cases = readdirSync(folder).filter(name => existsSync(new URL(`${name}/parts/`, folder)));

describe('Word files of one construct each', () => {
  test.each(cases)('%s', async name => {
    const { akn = '', diagnostics } = await convert(packed(new URL(`${name}/parts/`, folder)));
    same(`${name}/expected.xml`, withoutMeta(akn));
    // What the final review finds strange in texts of three lines is tried elsewhere.
    const told = diagnostics.filter(({ code }) => !code.startsWith('review/'));
    same(`${name}/diagnostics.json`, `${JSON.stringify(told, undefined, 2)}\n`);
    const verdict = await validate(akn);
    const errors = verdict.diagnostics.filter(({ severity }) => severity === 'error');
    expect([verdict.wellFormed, verdict.schema, errors]).toEqual(['valid', 'valid', []]);
  });
});

function same(name: string, found: string): void {
  const file = new URL(name, folder);
  if (process.env['UPDATE'] || !existsSync(file)) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
}

/** The text of the document, a line for each block; its metadata have fixtures of their own. */
function withoutMeta(xml: string): string {
  return `${xml
    .replace(/<meta>.*?<\/meta>/gs, '')
    .replace(
      /<(?=(?:\/?(?:statement|doc|coverPage|preface|preamble|mainBody|conclusions|attachment|list|section|table|tr|blockList|toc)|(?:container|formula|paragraph|point|num|heading|p|td|item|tocItem))\b)/g,
      '\n<',
    )}\n`;
}

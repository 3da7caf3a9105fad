/**
 * Texts of one feature each and the tree that is parsed from them: test/fixtures/parse/<feature>/input.txt,
 * expected.xml and diagnostics.json. `UPDATE=1` writes the expected files anew.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { serialise } from '../src/akn/serialise.js';
import { collect, type Diagnostic } from '../src/diagnostics/diagnostic.js';
import { english } from '../src/languages/en/index.js';
import { languages } from '../src/languages/index.js';
import { parse } from '../src/parse/index.js';
import { read } from '../src/read/index.js';
import { sourceText, treeText } from './parse/text-of.js';

const folder = new URL('./fixtures/parse/', import.meta.url);
const cases = readdirSync(folder).filter(name => existsSync(new URL(`${name}/input.txt`, folder)));

describe('parse', () => {
  test.each(cases)('%s', async name => {
    const { report, diagnostics } = collect();
    const source = await read(readFileSync(new URL(`${name}/input.txt`, folder)), { report });
    if (!source) throw new Error('nothing was read');
    const tree = parse(source, { report });
    const bracketed = diagnostics.some(({ code }) => code === 'parse/calls-in-brackets');
    expect(treeText(tree)).toEqual(sourceText(source, marksBehindNumbers(diagnostics), bracketed));
    same(`${name}/expected.xml`, readable(serialise(tree)));
    const told = diagnostics.filter(({ code }) => code !== 'read/furniture');
    same(`${name}/diagnostics.json`, `${JSON.stringify(told, undefined, 2)}\n`);
  });
});

test('every language has a text under its English name', () => {
  const named = languages.filter(({ code }) => code !== 'en').map(({ code }) => english.names[code]);
  expect(cases).toEqual(expect.arrayContaining(named));
});

/** Marks that were added to the text: where a number may end in a mark, it is left whole and the mark put behind it. */
function marksBehindNumbers(diagnostics: readonly Diagnostic[]): string {
  const told = diagnostics.filter(({ code }) => code === 'parse/call-within-number');
  return told.map(({ message }) => /mark of note (\S+);/.exec(message)?.[1] ?? '').join('');
}

function same(name: string, found: string): void {
  const file = new URL(name, folder);
  if (process.env['UPDATE']) writeFileSync(file, found);
  expect(found).toBe(readFileSync(file, 'utf8'));
}

/** A line for each block, so that a difference can be read. The tree itself has no such white space. */
function readable(xml: string): string {
  return xml.replace(
    /<(?=(?:\/?(?:statement|documentCollection|component|collectionBody|meta|coverPage|preface|preamble|mainBody|conclusions|attachments|attachment|doc|list|section|subsection|article|chapter|part|table|tr)|(?:container|formula|paragraph|point|p|note|td|num|heading|item|blockList|identification|notes|presentation))\b)/g,
    '\n<',
  );
}

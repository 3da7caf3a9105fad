/** The vocabulary of the view: what is made, what the stylesheet of the pages knows, what print knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { isBlock } from '../../../src/render/view/in-line.js';
import { element } from '../../../src/xml/tree.js';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');

/** Names of the elements that the view makes. */
function madeNames(): string[] {
  const calls = [...read('src/render/view', '.ts').matchAll(/\bmade\(([^,{[]*?),/gs)].map(match => match[1] as string);
  const made = new Set(calls.flatMap(call => [...call.matchAll(/'([a-z-]+)'/g)].map(match => match[1] as string)));
  // The other word of a comparison inside of a call.
  made.delete('attachment');
  made.delete('ol');
  return [...made].sort();
}

test('every element that is made has a template, and every template has something to show', () => {
  const sheets = `${readFileSync(join(root, 'xslt/pages.xsl'), 'utf8')}${read('xslt/pages', '.xsl')}`;
  const known = new Set([...sheets.matchAll(/ match="s:([a-z-]+)"/g)].map(match => match[1] as string));
  expect(madeNames()).toEqual([...known].sort());
  expect(known.size).toBeGreaterThan(40);
});

test('every block that is made is printed by a rule', () => {
  const code = read('src/render/print', '.ts');
  const printed = new Set([...code.matchAll(/'s:([a-z-]+)'/g)].map(match => match[1] as string));
  const blocks = madeNames().filter(name => isBlock(element(`s:${name}`)));
  expect(blocks.length).toBeLessThan(madeNames().length - 10);
  // Rows and cells are printed by their table.
  expect(blocks.filter(name => !printed.has(name))).toEqual(['cell', 'row', 'view']);
});

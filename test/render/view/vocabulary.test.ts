/** The vocabulary of the pages: what is made in TypeScript and what the stylesheet knows. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (folder: string, ending: string) =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith(ending))
    .map(name => readFileSync(join(root, folder, name), 'utf8'))
    .join('\n');

test('every element that is made has a template, and every template has something to show', () => {
  const code = read('src/render/view', '.ts');
  const calls = [...code.matchAll(/\bmade\(([^,{[]*?),/gs)].map(match => match[1] as string);
  const made = new Set(calls.flatMap(call => [...call.matchAll(/'([a-z-]+)'/g)].map(match => match[1] as string)));
  // The other word of a comparison inside of a call.
  made.delete('attachment');
  made.delete('ol');
  const sheets = `${readFileSync(join(root, 'xslt/pages.xsl'), 'utf8')}${read('xslt/modules', '.xsl')}`;
  const known = new Set([...sheets.matchAll(/ match="s:([a-z-]+)"/g)].map(match => match[1] as string));
  expect([...made].sort()).toEqual([...known].sort());
  expect(made.size).toBeGreaterThan(40);
});

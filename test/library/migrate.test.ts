/** A library file of the first format, made by the version that had it, opened by this one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { searchText } from '../../src/cli/library-text.js';
import { openLibrary } from '../../src/library/library.js';
import { added, item, symbolsFor, temporaryFolder } from './support.js';

const folder = temporaryFolder();

function fileOfFormat1(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, gunzipSync(readFileSync(join(import.meta.dirname, 'files', 'format-1.sqlite.gz'))));
  return path;
}

test('it is brought up to date when it is first opened; nothing is lost and everything can be searched', async () => {
  const library = openLibrary(fileOfFormat1('whole.sqlite'));
  expect((await library.list()).entries.map(({ symbol }) => symbol)).toEqual([
    'A/RES/65/1',
    'A/RES/65/2',
    'A/RES/65/3',
  ]);
  expect((await library.verify()).faults).toEqual([]);
  expect(await symbolsFor(library, 'negotiate cooperation')).toEqual(['A/RES/65/1 en']);
  expect(await symbolsFor(library, 'naciones')).toEqual(['A/RES/65/2 es']);
  expect(await symbolsFor(library, 'الاسلحه الي')).toEqual(['A/RES/65/3 ar']);
  const [shown] = await library.show('A/RES/65/1');
  expect(shown?.files.map(({ role, name }) => `${role} ${name}`)).toEqual([
    'akn A-RES-65-1-en.akn.xml',
    'edition a.html',
  ]);
  expect((await library.citedBy('A/RES/65/1')).total).toBe(1);
});

test('places get the names that people use', async () => {
  const library = openLibrary(fileOfFormat1('places.sqlite'));
  expect(searchText(await library.search('"official records"'))).toContain('[preambular paragraph 1, note 1]');
  expect(searchText(await library.search('treaty'))).toContain('[paragraph 1]');
});

test('documents are added to it, and replaced and removed in it', async () => {
  const library = openLibrary(fileOfFormat1('changed.sqlite'));
  const again = { number: '65/3', language: 'ara', date: '2011-01-03', paragraphs: ['السلام'] };
  const results = await added(library, [item({ number: '65/4', paragraphs: ['negotiating'] }), item(again)]);
  expect(results.map(({ result }) => result)).toEqual(['added', 'new version']);
  expect(await symbolsFor(library, 'negotiate')).toEqual(['A/RES/65/1 en', 'A/RES/65/4 en']);
  expect(await library.remove('A/RES/65/1')).toHaveLength(1);
  expect(await symbolsFor(library, 'negotiate')).toEqual(['A/RES/65/4 en']);
  expect((await library.verify()).faults).toEqual([]);
});

test('a document whose AKN can no longer be read keeps the text that it was searched by', async () => {
  const path = fileOfFormat1('damaged.sqlite');
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
  const database = new Database(path);
  database.exec("PRAGMA locking_mode = exclusive; UPDATE file SET bytes = x'00' WHERE document = 1 AND role = 'akn'");
  database.close();
  const library = openLibrary(path);
  expect(await symbolsFor(library, 'negotiate')).toEqual(['A/RES/65/1 en']);
  expect((await library.verify()).faults).toMatchObject([{ file: 'A-RES-65-1-en.akn.xml' }]);
});

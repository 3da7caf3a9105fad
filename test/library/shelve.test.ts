/** Files on disk as items of a library. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { libraryItems } from '../../src/disk/library-items.js';
import { resolution, temporaryFolder } from './support.js';

const root = temporaryFolder();
const akn = resolution({ number: '65/1', paragraphs: ['The text.'] });

async function itemsOf(folder: string) {
  const items = [];
  for await (const each of libraryItems([folder])) items.push(each);
  return items;
}

describe('files as items', () => {
  test('AKN comes with the editions and the report beside it; a text is converted and kept as the source', async () => {
    const folder = join(root, 'beside');
    mkdirSync(folder);
    for (const [name, content] of [
      ['a.akn.xml', akn],
      ['a.html', '<!DOCTYPE html>'],
      ['a.report.json', '{}'],
      ['b.txt', 'The General Assembly,\nDecides to meet again.\n'],
    ] as const) {
      writeFileSync(join(folder, name), content);
    }
    expect(await itemsOf(folder)).toMatchObject([
      { input: join(folder, 'a.akn.xml'), akn, editions: [{ name: 'a.html' }], records: [{ name: 'a.report.json' }] },
      { input: join(folder, 'b.txt'), name: 'b', source: { name: 'b.txt' } },
    ]);
  });

  test('what cannot be converted says why; what goes away during the run says so, and the others follow', async () => {
    const folder = join(root, 'changing');
    mkdirSync(folder);
    for (const name of ['a.txt', 'b.txt', 'c.xml']) writeFileSync(join(folder, name), name === 'c.xml' ? akn : '');
    const items = [];
    // Named one by one: out of a folder an empty text would not be taken.
    for await (const each of libraryItems(['a.txt', 'b.txt', 'c.xml'].map(name => join(folder, name)))) {
      items.push(each);
      rmSync(join(folder, 'b.txt'), { force: true });
    }
    expect(items).toMatchObject([
      { input: join(folder, 'a.txt'), reason: expect.stringContaining('empty') },
      { input: join(folder, 'b.txt'), reason: expect.stringContaining('there is no such file') },
      { input: join(folder, 'c.xml'), akn },
    ]);
  });
});

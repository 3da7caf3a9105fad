/** Later texts of the same expression. */
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { additionsText, historyText } from '../../src/cli/library-text.js';
import { openLibrary } from '../../src/library/library.js';
import { added, item, temporaryFolder } from './support.js';

const folder = temporaryFolder();
let count = 0;
const fresh = () => openLibrary(join(folder, `library-${++count}.sqlite`));

const first = item({ number: '65/1', title: 'Title', paragraphs: ['Decides to meet on Monday (A/RES/1/1).'] });
const second = item({ number: '65/1', title: 'Title', paragraphs: ['Decides to meet on Tuesday.'] });
const other = item({ number: '65/2', paragraphs: ['Another.'] });
const edition = { name: 'a.html', mediaType: 'text/html', bytes: new TextEncoder().encode('<!DOCTYPE html>') };

async function filesOf(library: ReturnType<typeof fresh>, options = {}) {
  const files: string[] = [];
  for await (const { name, bytes } of library.export('A/RES/65/1', options))
    files.push(`${name} ${/Monday|Tuesday/.exec(new TextDecoder().decode(bytes))?.[0] ?? ''}`);
  return files;
}

describe('a later text', () => {
  test('is found, listed, shown and exported; the earlier one is kept', async () => {
    const library = fresh();
    const results = await added(library, [first, other, second]);
    expect(results.map(({ result }) => result)).toEqual(['added', 'added', 'new version']);
    expect(additionsText(results)).toBe('2 added, 1 new version\n');
    expect((await library.list()).total).toBe(2);
    expect([(await library.search('Monday')).total, (await library.search('Tuesday')).total]).toEqual([0, 1]);
    expect((await library.citedBy('A/RES/1/1')).total).toBe(0);
    expect(await filesOf(library)).toEqual(['A-RES-65-1-en/A-RES-65-1-en.akn.xml Tuesday']);
    expect(await filesOf(library, { version: 1 })).toEqual(['A-RES-65-1-en/A-RES-65-1-en.akn.xml Monday']);
    expect(await filesOf(library, { version: 3 })).toEqual([]);
    expect(await library.show('A/RES/65/1')).toHaveLength(1);
    expect(await library.verify()).toEqual({ documents: 3, faults: [] });
  });

  test('history lists all, the oldest first', async () => {
    const library = fresh();
    await added(library, [first, second]);
    const versions = await library.history('A/RES/65/1');
    expect(versions.map(({ version, newest }) => [version, newest])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(historyText(versions)).toMatch(
      /^ {2}1 {2}A\/RES\/65\/1 {2}en .*\n {6}source [0-9a-f]{12}, 1 file\n\* 2 {2}A\/RES\/65\/1 /,
    );
    expect(await library.history('A/RES/1/1')).toEqual([]);
  });

  test('an earlier one that comes again changes nothing; with other files it takes its own place', async () => {
    const library = fresh();
    const results = await added(library, [first, second, first, { ...first, editions: [edition] }]);
    expect(results.map(({ result }) => result)).toEqual(['added', 'new version', 'unchanged', 'replaced']);
    expect((await library.history('A/RES/65/1')).map(({ newest, files }) => [newest, files.length])).toEqual([
      [false, 2],
      [true, 1],
    ]);
    expect([(await library.search('Monday')).total, (await library.search('Tuesday')).total]).toEqual([0, 1]);
    expect((await library.verify()).faults).toEqual([]);
  });

  test('is removed with all earlier ones', async () => {
    const library = fresh();
    await added(library, [first, second]);
    expect(await library.remove('A/RES/65/1')).toHaveLength(1);
    expect(await library.history('A/RES/65/1')).toEqual([]);
    expect(await library.verify()).toEqual({ documents: 0, faults: [] });
  });
});

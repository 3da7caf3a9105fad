/** A small disk, where the system lets us have one (root on Linux): full and read-only for real, not pretended. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { publishBatch } from '../../src/batch/folder.js';
import { entriesIn, isWhole } from '../../src/batch/journal.js';
import { writeFiles } from '../../src/files/write.js';
import { openLibrary } from '../../src/library/library.js';
import { item } from '../library/support.js';

const root = mkdtempSync(join(tmpdir(), 'ntoso-disk-'));
const mount = (...args: string[]) => spawnSync('mount', args).status === 0;
const disks: string[] = [];

function disk(name: string, size: string): string {
  const path = join(root, name);
  mkdirSync(path);
  if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', path)) throw new Error(`${path} cannot be mounted`);
  disks.push(path);
  return path;
}

const mayMount = (() => {
  try {
    disk('tried', '64k');
    return true;
  } catch {
    return false;
  }
})();
const onDisk = mayMount ? test : test.skip;

afterAll(() => {
  for (const path of disks) spawnSync('umount', [path]);
  rmSync(root, { recursive: true, force: true });
});

const worker = new URL('../batch/worker.mjs', import.meta.url);
const inputs = Array.from({ length: 20 }, (_, i) => ({
  input: `in/${i}.txt`,
  content: `ok s${i} ${'word '.repeat(20_000)}`,
}));

describe('a disk that is full', () => {
  onDisk('stops a batch: what was told is whole, and with more room it goes on from there', async () => {
    const path = disk('batch', '1m');
    const folder = join(path, 'out');
    const told: string[] = [];
    const run = (resume: boolean, seen: string[]) =>
      publishBatch(inputs, folder, {
        worker,
        threads: 2,
        resume,
        onDocument: ({ entry, kept }) => seen.push(`${kept ? 'kept' : 'made'} ${entry.input}`),
      });
    await expect(run(false, told)).rejects.toThrow(`${folder} cannot be written: the disk is full`);
    expect(told.length).toBeGreaterThan(0);
    const whole: string[] = [];
    for await (const entry of entriesIn(folder)) if (await isWhole(folder, entry)) whole.push(`made ${entry.input}`);
    expect(whole.sort()).toEqual(told.sort());
    expect(readdirSync(folder, { recursive: true }).filter(name => /\.part$|lock/.test(String(name)))).toEqual([]);
    mount('-o', 'remount,size=16m', path);
    const again: string[] = [];
    expect((await run(true, again)).documents).toBe(20);
    expect(
      again
        .filter(line => line.startsWith('kept'))
        .map(line => line.replace('kept', 'made'))
        .sort(),
    ).toEqual(told);
  });

  onDisk('stops adding to a library: what was told as added is there, whole', async () => {
    const library = openLibrary(join(disk('library', '1m'), 'library.sqlite'));
    const told: (string | undefined)[] = [];
    const add = async () => {
      for (let n = 1; n < 200; n++) {
        const words = Array.from({ length: 3_000 }, (_, i) => ((i * 7919 + n * 104_729) % 1_000_003).toString(36)).join(
          ' ',
        );
        for await (const { entry } of library.add([item({ number: `65/${n}`, paragraphs: [words] })]))
          told.push(entry?.symbol);
      }
    };
    await expect(add()).rejects.toMatchObject({ fault: 'full', message: expect.stringContaining('the disk is full') });
    expect(told.length).toBeGreaterThan(0);
    expect((await library.list()).entries.map(({ symbol }) => symbol)).toEqual(told);
    expect(await library.verify()).toEqual({ documents: told.length, faults: [] });
  });
});

describe('a disk that is read-only', () => {
  onDisk('is told as that by files, batches and libraries', async () => {
    const path = disk('read-only', '1m');
    const library = openLibrary(join(path, 'library.sqlite'));
    expect((await library.list()).total).toBe(0);
    mount('-o', 'remount,ro', path);
    const why = 'read-only';
    await expect(writeFiles(join(path, 'a/b'), [{ name: 'c', bytes: 'x' }])).rejects.toThrow(why);
    await expect(publishBatch(inputs, join(path, 'out'), { worker })).rejects.toThrow(why);
    await expect(library.list()).rejects.toMatchObject({
      fault: 'not-writable',
      message: expect.stringContaining(why),
    });
  });
});

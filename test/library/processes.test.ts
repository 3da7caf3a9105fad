/** What only processes of their own can show: crashes, two writers, a lock that nobody gives back. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { takeLock } from '../../src/files/lock.js';
import { openLibrary } from '../../src/library/library.js';
import { item, temporaryFolder } from './support.js';

const folder = temporaryFolder();
const script = join(import.meta.dirname, 'processes', 'adding.mjs');

/** Runs a process that adds documents, and gives the lines that it printed. */
function adding(
  path: string,
  ...args: readonly (string | number)[]
): Promise<{ lines: string[]; signal: string | null }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, path, ...args.map(String)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', chunk => {
      output += chunk;
    });
    child.on('error', reject);
    child.on('close', (_, signal) => resolve({ lines: output.split('\n').filter(Boolean), signal }));
  });
}

describe('a library and processes', () => {
  // The file is made in some 45 changes, and each document added in some 45 more.
  test.each([2, 8, 16, 33, 50, 66, 83, 91, 104, 121, 135])(
    'killed at change %i, everything told as added is there, whole',
    async at => {
      const path = join(folder, `killed-${at}.sqlite`);
      const { lines, signal } = await adding(path, 1, 6, at);
      expect(signal).toBe('SIGKILL');
      const library = openLibrary(path);
      const { entries } = await library.list();
      const symbols = entries.map(({ symbol }) => `added ${symbol}`);
      for (const line of lines) expect(symbols).toContain(line);
      expect(symbols.length - lines.length).toBeLessThanOrEqual(1);
      expect((await library.verify()).faults).toEqual([]);
      // The next run adds what is missing, and nothing twice.
      const again = await adding(path, 1, 5);
      expect(again.lines).toHaveLength(5);
      expect((await library.list()).total).toBe(5);
      expect(readdirSync(folder).filter(name => name.startsWith(`killed-${at}.sqlite.`))).toEqual([]);
    },
  );

  test('two writers at once lose nothing and add nothing twice', async () => {
    const path = join(folder, 'two.sqlite');
    const runs = await Promise.all([adding(path, 1, 20), adding(path, 11, 20)]);
    const results = runs.flatMap(({ lines }) => lines);
    expect(results.filter(line => line.startsWith('added'))).toHaveLength(30);
    expect(results.filter(line => line.startsWith('unchanged'))).toHaveLength(10);
    const library = openLibrary(path);
    expect((await library.list()).total).toBe(30);
    expect((await library.search('words')).total).toBe(30);
    expect((await library.verify()).faults).toEqual([]);
  });

  test.each([2, 9, 25])('a disk that is full at write %i is told, and what was there stays', async at => {
    const path = join(folder, `full-${at}.sqlite`);
    await adding(path, 1, 3);
    const { lines } = await adding(path, 4, 10, `full:${at}`);
    const told = lines.filter(line => line.startsWith('added')).length;
    expect(lines.at(-1)).toMatch(/^LibraryError full .*the disk is full/);
    const library = openLibrary(path);
    expect((await library.list()).total).toBe(3 + told);
    expect((await library.verify()).faults).toEqual([]);
  });

  test('a library in use is waited for, then the user is named', async () => {
    const path = join(folder, 'busy.sqlite');
    const lock = await takeLock(`${path}.busy`);
    await expect(openLibrary(path, { wait: 20 }).list()).rejects.toMatchObject({
      fault: 'locked',
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    });
    const patient = openLibrary(path).list();
    lock.release();
    expect((await patient).total).toBe(0);
  });

  test('reading and writing at once in one process', async () => {
    const library = openLibrary(join(folder, 'one.sqlite'));
    const add = async (n: number) => {
      for await (const _ of library.add([item({ number: `65/${n}`, paragraphs: ['words'] })]));
    };
    await Promise.all([add(1), library.list(), add(2), library.search('words'), add(3)]);
    expect((await library.list()).total).toBe(3);
    expect(readdirSync(folder).filter(name => name.startsWith('one.sqlite.'))).toEqual([]);
  });
});

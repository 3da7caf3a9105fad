/** A new batch keeps the reports of the one before. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { keepEarlierReports } from '../../src/batch/earlier.js';

test('reports get the next free number; other files stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ntoso-earlier-'));
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await Promise.all([write('batch.json', 'second'), write('batch.html', 'second'), write('batch.lock', '')]);
  await Promise.all([write('batch-1.json', 'first'), write('batchelor.txt', '')]);
  await keepEarlierReports(folder);
  expect((await readdir(folder)).sort()).toEqual([
    'batch-1.json',
    'batch-2.html',
    'batch-2.json',
    'batch.lock',
    'batchelor.txt',
  ]);
  expect(await readFile(join(folder, 'batch-2.json'), 'utf8')).toBe('second');
});

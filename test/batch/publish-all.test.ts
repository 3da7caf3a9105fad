import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { type BatchItem, type BatchOptions, publishAll } from '../../src/batch/publish-all.js';
import { baseName, type DocumentInput, type DocumentInputs } from '../../src/options/input.js';

const worker = new URL('./worker.mjs', import.meta.url);

async function all(inputs: DocumentInputs, options: BatchOptions = {}): Promise<BatchItem[]> {
  const items: BatchItem[] = [];
  for await (const item of publishAll(inputs, { worker, threads: 2, ...options })) items.push(item);
  return items;
}

const told = (items: readonly BatchItem[]) =>
  items.map(item => `${item.input}: ${item.outcome === 'published' ? item.publication.name : item.reason}`).sort();

describe('publishAll', () => {
  test('publishes every input, in order if wanted', async () => {
    const inputs = ['slow a', 'fast b', 'slow c', 'fast d', 'fast e'].map(content => ({ input: content, content }));
    const ordered = await all(inputs, { ordered: true });
    expect(ordered.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
    expect(told(await all(inputs))).toEqual(told(ordered));
    expect(told(ordered)).toEqual(['fast b: b-en', 'fast d: d-en', 'fast e: e-en', 'slow a: a-en', 'slow c: c-en']);
  });

  test('one that throws, one that ends its thread, one that cannot be read: the others go on', async () => {
    const inputs: DocumentInput[] = [
      { input: '1', content: 'ok a' },
      { input: '2', content: 'throw' },
      { input: '3', content: 'exit' },
      { input: '4', content: () => Promise.reject(new Error('there is no such file')) },
      { input: '5', content: async () => new TextEncoder().encode('ok b') },
    ];
    const items = told(await all(inputs));
    expect(items).toEqual([
      '1: a-en',
      '2: a fault of the program',
      expect.stringMatching(/^3: .+/),
      '4: there is no such file',
      '5: b-en',
    ]);
  });

  test('one that takes too long is given up', async () => {
    const inputs = [
      { input: 'long', content: 'loop' },
      { input: 'short', content: 'ok a' },
    ];
    expect(told(await all(inputs, { timeout: 1_000 }))).toEqual(['long: it took longer than 1 s', 'short: a-en']);
  });

  test('a stop ends threads that would never end by themselves', async () => {
    const controller = new AbortController();
    const run = all(
      ['loop', 'loop', 'loop'].map(content => ({ input: content, content })),
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(new Error('stop')), 300);
    await expect(run).rejects.toThrow('stop');
    await expect(all([], { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });

  // The best of some tries: what else the machine does is not ours.
  test('a stop of threads that never end takes less than a quarter of a second', async () => {
    const waits: number[] = [];
    for (let run = 0; run < 4; run++) {
      const controller = new AbortController();
      const inputs = ['loop', 'loop', 'loop'].map(content => ({ input: content, content }));
      const ended = all(inputs, { signal: controller.signal }).catch(() => performance.now());
      await new Promise(resolve => setTimeout(resolve, 400));
      const stopped = performance.now();
      controller.abort(new Error('stop'));
      waits.push(Number(await ended) - stopped);
    }
    expect(Math.min(...waits)).toBeLessThan(250);
  });

  test('a thread that is asked to give up ends what it has open', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ntoso-batch-test-'));
    const open = () => readdirSync(folder);
    const inputs = [{ input: '1', content: `wait ${join(folder, 'held')}` }];
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop')), 2000);
    const run = all(inputs, { signal: controller.signal });
    await expect(run).rejects.toThrow('stop');
    expect(open()).toEqual([]);
    expect(told(await all(inputs, { timeout: 2000 }))).toEqual(['1: it took longer than 2 s']);
    expect(open()).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('options and name reach the worker', async () => {
    const [item] = await all([{ input: 'in/N1052634.docx', content: 'ok' }]);
    expect(item).toMatchObject({ outcome: 'published', publication: { name: 'N1052634-en' } });
    const [certified] = await all([{ input: 'a', content: 'certifier' }], { certifier: 'Desk' });
    expect(certified).toMatchObject({ publication: { name: 'Desk-en' } });
  });
});

test.each([
  ['in/N1821418.DOC', 'N1821418'],
  ['C:\\in\\a.akn.xml', 'a'],
  ['A_RES_65_230.txt', 'A_RES_65_230'],
  ['.docx', 'document'],
  ['S-RES-1325_(2000)', 'S-RES-1325_(2000)'],
])('the base name of %s is %s', (input, name) => {
  expect(baseName(input)).toBe(name);
});

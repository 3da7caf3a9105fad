/** The verbs on threads, one call after another or many at once. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createPublisher, type Publisher, type PublisherOptions } from '../../src/batch/publisher.js';
import { UsageError } from '../../src/options/usage-error.js';

const worker = new URL('./worker.mjs', import.meta.url);
let publisher: Publisher;
const started = (options: PublisherOptions = {}): Publisher => {
  publisher = createPublisher({ worker, threads: 2, ...options });
  return publisher;
};
afterEach(() => publisher.close());

describe('on threads that publish nothing real', () => {
  test('many at once: each has its own result, no more are under way than there are threads', async () => {
    const { publish, load } = started();
    const results = Array.from({ length: 20 }, (_, number) => publish(`slow ${number}`));
    await pause(20);
    expect(load()).toEqual({ waiting: 18, working: 2 });
    expect((await Promise.all(results)).map(({ folder }) => folder)).toEqual([...Array(20).keys()].map(String));
    expect(load()).toEqual({ waiting: 0, working: 0 });
  });

  test('a document that takes too long is a diagnostic, and holds up no other', async () => {
    const { publish } = started({ timeout: 1_000, threads: 1 });
    const [long, short] = await Promise.all([publish('loop', { name: 'long' }), publish('ok a')]);
    expect(long).toMatchObject({ name: 'long', editions: [], status: 'errors' });
    expect(long.diagnostics.map(({ code }) => code)).toEqual(['work/too-long']);
    expect(short.name).toBe('a-en');
    expect((await publish('loop', { timeout: 300 })).status).toBe('errors');
  });

  test('waiting for a turn does not count as time', async () => {
    const { publish } = started({ timeout: 600, threads: 1 });
    await publish('ok warm');
    const results = await Promise.all(Array.from({ length: 20 }, (_, number) => publish(`slow ${number}`)));
    expect(results.map(({ status }) => status)).toEqual(Array(20).fill('ok'));
  });

  test('a call is given up while it waits and while it is worked on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ntoso-publisher-'));
    const { publish, load } = started({ threads: 1 });
    const first = new AbortController();
    const second = new AbortController();
    const working = publish(`wait ${join(folder, 'open')}`, { signal: first.signal });
    const waiting = publish('ok a', { signal: second.signal });
    while (readdirSync(folder).length === 0) await pause(10);
    second.abort(new Error('left'));
    await expect(waiting).rejects.toThrow('left');
    expect(load()).toEqual({ waiting: 0, working: 1 });
    first.abort(new Error('gone'));
    await expect(working).rejects.toThrow('gone');
    expect((await publish('ok b')).name).toBe('b-en');
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  test('one that throws or ends its thread leaves the others alone', async () => {
    const { publish } = started({ threads: 1 });
    const [thrown, ended, fine] = await Promise.allSettled([publish('throw'), publish('exit'), publish('ok a')]);
    expect([thrown.status, ended.status, fine.status]).toEqual(['rejected', 'rejected', 'fulfilled']);
  });

  test('more than may wait are refused; options are checked', async () => {
    const { publish } = started({ threads: 1, queue: 1 });
    const held = [publish('slow a'), publish('slow b')];
    await expect(publish('slow c')).rejects.toMatchObject({ name: 'QueueFullError' });
    await Promise.all(held);
    await expect(publish('ok', { paper: 'a5' as 'a4' })).rejects.toThrow(UsageError);
    await expect(publish('ok', { timeout: 0 })).rejects.toThrow(UsageError);
    await expect(publish(1 as unknown as string)).rejects.toThrow(UsageError);
    expect(() => createPublisher({ threads: 0 })).toThrow(UsageError);
  });

  test('closed, it gives up everything at once', async () => {
    const { publish, close } = started({ threads: 1 });
    const held = Promise.allSettled([publish('loop'), publish('ok a')]);
    await pause(300);
    await close();
    expect((await held).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(publish('ok')).rejects.toThrow('closed');
  });
});

describe('on real threads', () => {
  const text = readFileSync(join(import.meta.dirname, '../../samples/a-res-65-230/source.txt'), 'utf8');
  const real = (): Publisher => {
    publisher = createPublisher({ threads: 1 });
    return publisher;
  };

  test('given up while its thread loads, a call holds up no other', async () => {
    const { publish } = real();
    const controller = new AbortController();
    const given = publish(text, { signal: controller.signal, formats: [] });
    const next = publish('The General Assembly,\nDecides to meet again.\n', { formats: [] });
    setTimeout(() => controller.abort(new Error('gone')), 50);
    await expect(given).rejects.toThrow('gone');
    expect((await next).akn).toContain('Decides');
  });

  test('publishes, says its stages, validates, packs and compares', async () => {
    const { publish, run } = real();
    const stages: string[] = [];
    const { akn = '', editions } = await publish(text, { formats: ['html'], onProgress: stage => stages.push(stage) });
    expect(editions.map(({ name }) => name)).toEqual(['A-RES-65-230-en.html']);
    expect(stages).toEqual(['read', 'parse', 'enrich', 'serialise', 'validate', 'render']);
    const { validation } = await run('validate', { content: akn, options: {} });
    expect(validation?.wellFormed).toBe('valid');
    const { packed } = await run('packages', { content: akn, options: { formats: ['html'], profiles: ['bagit'] } });
    expect(packed?.map(({ name }) => name)).toEqual([expect.stringMatching(/\.zip$/)]);
    const { differences } = await run('compare', { content: akn, other: akn, options: {} });
    expect(differences).toEqual([]);
    await expect(run('compare', { content: akn, other: '<akomaNtoso', options: {} })).rejects.toThrow(UsageError);
  });
});

import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { LockedError, takeLock } from '../../src/files/lock.js';

const folder = mkdtempSync(join(tmpdir(), 'ntoso-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const fresh = () => join(folder, `lock-${++count}`);

/** A process number that no system gives out. */
const NOBODY = 2 ** 22 + 12_345;
const dead = (token = 'a') => JSON.stringify({ pid: NOBODY, host: hostname(), token });

describe('a lock', () => {
  test('is held by one at a time', async () => {
    const path = fresh();
    const lock = await takeLock(path);
    await expect(takeLock(path)).rejects.toThrow(LockedError);
    await expect(takeLock(path, { wait: 15 })).rejects.toThrow(`process ${process.pid} on ${hostname()}`);
    lock.release();
    lock.release();
    (await takeLock(path)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for', async () => {
    const path = fresh();
    const lock = await takeLock(path);
    const waiting = takeLock(path, { wait: 10_000 });
    lock.release();
    (await waiting).release();
  });

  test('waiting stops at a signal', async () => {
    const path = fresh();
    const lock = await takeLock(path);
    const controller = new AbortController();
    const waiting = takeLock(path, { wait: 10_000, signal: controller.signal });
    controller.abort(new Error('stop'));
    await expect(waiting).rejects.toThrow();
    lock.release();
  });

  test('of a dead process is taken over, once', async () => {
    const path = fresh();
    writeFileSync(path, dead());
    const taken = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(path)));
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of taken) if (each.status === 'fulfilled') each.value.release();
    expect(readdirSync(folder).filter(name => name.startsWith(path.slice(folder.length + 1)))).toEqual([]);
  });

  test('of a process that died while taking over a dead one is taken over too', async () => {
    const path = fresh();
    writeFileSync(path, dead('a'));
    writeFileSync(`${path}.a`, dead('b'));
    (await takeLock(path)).release();
  });

  test('of a process whose number is used again is taken over where the system tells', async () => {
    const path = fresh();
    const holder = { pid: process.pid, host: hostname(), token: 'a', started: 'another boot:1' };
    writeFileSync(path, JSON.stringify(holder));
    const attempt = takeLock(path);
    if (existsSync('/proc/self/stat')) (await attempt).release();
    else await expect(attempt).rejects.toThrow(LockedError);
  });

  test.each([
    ['of another machine', JSON.stringify({ pid: NOBODY, host: 'elsewhere', token: 'a' }), 'elsewhere'],
    ['that cannot be read', 'half', 'an unknown process'],
    [
      'with a token that is a path',
      JSON.stringify({ pid: NOBODY, host: hostname(), token: '../x' }),
      'an unknown process',
    ],
  ])('%s stays', async (_, content, named) => {
    const path = fresh();
    writeFileSync(path, content);
    await expect(takeLock(path)).rejects.toThrow(named);
  });

  test('in a folder that is not there is the error of the system', async () => {
    await expect(takeLock(join(folder, 'no', 'folder'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

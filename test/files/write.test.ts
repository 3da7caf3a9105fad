import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WriteError, writeFiles } from '../../src/files/write.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ntoso-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeFiles', () => {
  test('makes folders and gives the paths back', async () => {
    const paths = await writeFiles(folder, [{ name: 'قرار 1/a b.html', bytes: 'x' }]);
    expect(paths).toEqual([join(folder, 'قرار 1', 'a b.html')]);
    expect(readFileSync(paths[0] as string, 'utf8')).toBe('x');
  });

  test('writes none when one cannot be written', async () => {
    writeFileSync(join(folder, 'file'), 'in the way');
    const files = [
      { name: 'ok.txt', bytes: 'x' },
      { name: 'file/below.txt', bytes: 'y' },
    ];
    await expect(writeFiles(folder, files)).rejects.toThrow(WriteError);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  test('a folder that has the name of a file is found out before anything is written', async () => {
    mkdirSync(join(folder, 'b'));
    const files = ['a', 'b'].map(name => ({ name, bytes: 'x' }));
    await expect(writeFiles(folder, files)).rejects.toThrow('there is a folder with that name');
    expect(readdirSync(folder)).toEqual(['b']);
  });

  test('a file there before is replaced whole', async () => {
    await writeFiles(folder, [{ name: 'a', bytes: 'old and long' }]);
    await writeFiles(folder, [{ name: 'a', bytes: 'new' }]);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  // Node's own `recursive` never gives up there.
  test('a folder that the system will not have is an error, at once', async () => {
    await expect(writeFiles('/proc/ntoso/below', [{ name: 'a', bytes: 'x' }])).rejects.toThrow(WriteError);
  });

  test('a device is written to and stays what it is', async () => {
    const before = statSync('/dev/null').isCharacterDevice();
    expect(await writeFiles('/dev', [{ name: 'null', bytes: 'x' }])).toEqual([join('/dev', 'null')]);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(before);
  });
});

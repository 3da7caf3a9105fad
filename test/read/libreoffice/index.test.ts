import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collect } from '../../../src/diagnostics/diagnostic.js';
import { read } from '../../../src/read/index.js';
import { legacyWord } from '../../../src/read/libreoffice/index.js';
import type { LibreOfficeOptions } from '../../../src/read/libreoffice/run.js';
import { zip } from '../../../src/zip/zip.js';
import { p, r, shown, wordFile } from '../docx/word-file.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const RTF = bytesOf('{\\rtf1 text}');
const ODT = zip([{ name: 'mimetype', bytes: bytesOf('application/vnd.oasis.opendocument.text'), stored: true }]);
/** A header that says sectors have 512 bytes and the directory is the second, and the name of a stream. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes[30] = 9;
  bytes[48] = 1;
  bytes.set(Buffer.from(stream, 'utf16le'), 1024);
  return bytes;
}

/** Programs that stand in for LibreOffice; each is given `args`, the words of the command line. */
const PROGRAMS = {
  converts: `
    const out = args[args.indexOf('--outdir') + 1];
    fs.mkdirSync(out, { recursive: true });
    fs.copyFileSync(path.join(__dirname, 'result.docx'), path.join(out, 'input.docx'));
    fs.writeFileSync(path.join(__dirname, 'seen'), [args.at(-1), process.cwd(), process.env.HOME].join('\\n'));`,
  'makes-nothing': '',
  fails: 'process.exit(3);',
  hangs: `fs.writeFileSync(path.join(__dirname, 'pid'), String(process.pid)); setInterval(() => {}, 1000);`,
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legacy-test-'));
  writeFileSync(join(folder, 'result.docx'), wordFile({ body: p(r('converted')) }));
  for (const [name, body] of Object.entries(PROGRAMS)) {
    const head = `#!${process.execPath}\nconst fs = require('fs'); const path = require('path'); const args = process.argv;
      fs.appendFileSync(path.join(__dirname, 'folders'), process.cwd() + '\\n');`;
    writeFileSync(join(folder, name), `${head}\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Folders in which the programs ran and which are still there. */
const leftovers = (): string[] => {
  const folders = readFileSync(join(folder, 'folders'), 'utf8').trim().split('\n');
  expect(folders.every(each => each.includes('ntoso-libreoffice-'))).toBe(true);
  return folders.filter(each => existsSync(each));
};

async function readWith(program: string, bytes: Uint8Array, options: LibreOfficeOptions = {}, signal?: AbortSignal) {
  const { report, diagnostics } = collect();
  const libreOffice = { command: join(folder, program), ...options };
  const source = await read(bytes, { report, libreOffice, ...(signal ? { signal } : {}) });
  return { source, codes: diagnostics.map(each => each.code) };
}

describe('older formats', () => {
  test('are known by their bytes', () => {
    expect([RTF, ODT, ole('WordDocument')].map(legacyWord.fits)).toEqual([true, true, true]);
    expect([bytesOf('text'), wordFile({}), new Uint8Array(0)].map(legacyWord.fits)).toEqual([false, false, false]);
  });

  test.each([
    ['.rtf', RTF],
    ['.odt', ODT],
    ['.doc', ole('WordDocument')],
  ])('%s is read through LibreOffice, and this is said', async (_, bytes) => {
    const { source, codes } = await readWith('converts', bytes);
    expect(shown(source?.blocks ?? [])).toEqual(['converted']);
    expect(codes).toEqual(['read/through-libreoffice']);
    expect(leftovers()).toEqual([]);
  });

  test('without LibreOffice the message says how to get it', async () => {
    const { report, diagnostics } = collect();
    expect(await read(RTF, { report, libreOffice: { command: join(folder, 'nowhere') } })).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'read/libreoffice-missing', severity: 'error' });
    expect(diagnostics[0]?.hint).toContain('Install LibreOffice');
  });

  test('a program that fails, or makes nothing', async () => {
    expect(await readWith('fails', RTF)).toEqual({ source: undefined, codes: ['read/libreoffice-failed'] });
    expect(await readWith('makes-nothing', RTF)).toEqual({ source: undefined, codes: ['read/libreoffice-failed'] });
    expect(leftovers()).toEqual([]);
  });

  test('a program that does not end is stopped after the time limit, and cleaned up', async () => {
    expect(await readWith('hangs', RTF, { timeLimit: 500 })).toEqual({
      source: undefined,
      codes: ['read/libreoffice-too-slow'],
    });
    expect(leftovers()).toEqual([]);
  });

  test('a call given up stops the program', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('given up')), 300);
    await expect(readWith('hangs', RTF, {}, controller.signal)).rejects.toThrow('given up');
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(leftovers()).toEqual([]);
  });

  test('old Office files that are no documents, encrypted or cut, never reach LibreOffice', async () => {
    rmSync(join(folder, 'seen'), { force: true });
    expect((await readWith('converts', ole('Workbook'))).codes).toEqual(['read/not-a-word-file']);
    expect((await readWith('converts', ole('EncryptedPackage'))).codes).toEqual(['read/file-encrypted']);
    expect((await readWith('converts', ole('WordDocument').slice(0, 900))).codes).toEqual(['read/file-truncated']);
    expect((await readWith('converts', ole('WordDocument').slice(0, 90))).codes).toEqual(['read/file-truncated']);
    expect(existsSync(join(folder, 'seen'))).toBe(false);
  });
});

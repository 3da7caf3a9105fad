/** Scanned PDF files, read through a program that recognizes text: a stand-in for it, and the real one where it is installed. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PDFDocument, PDFName, StandardFonts } from 'pdf-lib';
import { collect } from '../../../src/diagnostics/diagnostic.js';
import { read } from '../../../src/read/index.js';
import type { OcrOptions } from '../../../src/read/ocr/run.js';
import { recognizedPage } from '../../../src/read/ocr/tsv.js';
import { openPdf } from '../../../src/read/pdf/file/pdfium.js';

const LINES = ['The General Assembly,', 'Recalling its resolution of 2010,', 'Decides to meet again.'];

/** A file of which each page is a picture of the lines, by this package's own drawing of a page. */
async function scan(pages = 1): Promise<Uint8Array> {
  const written = await PDFDocument.create();
  const font = await written.embedFont(StandardFonts.TimesRoman);
  const page = written.addPage([400, 300]);
  for (const [index, text] of LINES.entries()) page.drawText(text, { x: 40, y: 240 - 30 * index, size: 14, font });
  const file = await openPdf(await written.save());
  if (typeof file === 'string') throw new Error(file);
  const { width, height, pixels } = file.picture(0);
  file.close();
  const made = await PDFDocument.create();
  const image = made.context.register(
    made.context.stream(deflateSync(pixels), {
      Type: 'XObject',
      Subtype: 'Image',
      Width: width,
      Height: height,
      ColorSpace: 'DeviceGray',
      BitsPerComponent: 8,
      Filter: 'FlateDecode',
    }),
  );
  for (let count = 0; count < pages; count++) {
    const each = made.addPage([400, 300]);
    each.node.setXObject(PDFName.of('Scan'), image);
    const drawn = made.context.register(made.context.stream('q 400 0 0 300 0 0 cm /Scan Do Q'));
    each.node.set(PDFName.of('Contents'), drawn);
  }
  return made.save();
}

const HEAD = 'level page_num block_num par_num line_num word_num left top width height conf text'.replaceAll(' ', '\t');
const word = (line: number, at: number, confidence: number, text: string) =>
  `5\t1\t1\t1\t${line}\t${at}\t${100 * at}\t${100 * line}\t80\t40\t${confidence}\t${text}`;
const TABLE = [
  HEAD,
  '4\t1\t1\t1\t1\t0\t100\t100\t400\t40\t-1\t',
  word(1, 1, 96, 'The'),
  word(1, 2, 94, 'General'),
  word(1, 3, 41, 'Assernbly,'),
  '4\t1\t1\t1\t2\t0\t100\t200\t400\t40\t-1\t',
  word(2, 1, 90, 'Decides'),
  word(2, 2, 90, 'again.'),
].join('\n');

const PROGRAMS = {
  recognizes: `fs.writeFileSync(args[3] + '.tsv', fs.readFileSync(path.join(__dirname, 'table'), 'utf8'));
    fs.writeFileSync(path.join(__dirname, 'seen'), JSON.stringify([args.slice(4), fs.readFileSync(args[2]).subarray(0, 2).toString()]));`,
  fails: 'process.exit(3);',
  hangs: 'setInterval(() => {}, 1000);',
};

let folder = '';
let bytes: Uint8Array = new Uint8Array();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ocr-test-'));
  bytes = await scan();
  writeFileSync(join(folder, 'table'), TABLE);
  for (const [name, body] of Object.entries(PROGRAMS)) {
    const head = `#!${process.execPath}\nconst fs = require('fs'); const path = require('path'); const args = process.argv;
      fs.appendFileSync(path.join(__dirname, 'folders'), process.cwd() + '\\n');`;
    writeFileSync(join(folder, name), `${head}\n${body}\n`);
    chmodSync(join(folder, name), 0o755);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readWith(ocr: OcrOptions, input: Uint8Array = bytes, language?: string) {
  const { report, diagnostics } = collect();
  const source = await read(input, { report, ocr, ...(language ? { language } : {}) });
  const text = JSON.stringify(source?.blocks ?? []);
  return { text, codes: diagnostics.map(({ code }) => code), messages: diagnostics.map(({ message }) => message) };
}

describe('a scan without text', () => {
  test('is read, with a measure of what is doubtful, and nothing is left behind', async () => {
    const { text, codes, messages } = await readWith({ command: join(folder, 'recognizes') }, bytes, 'zh');
    expect(text).toContain('The General Assernbly,');
    expect(text).toContain('Decides again.');
    expect(codes).toEqual(expect.arrayContaining(['read/pdf-recognized', 'read/pdf-untagged']));
    expect(messages.join()).toContain('mean confidence 82.2 of 100; 1 of 5 words below 60');
    expect(JSON.parse(readFileSync(join(folder, 'seen'), 'utf8'))).toEqual([['-l', 'chi_sim', 'tsv'], 'P5']);
    const folders = readFileSync(join(folder, 'folders'), 'utf8').trim().split('\n');
    expect(folders.filter(each => existsSync(each))).toEqual([]);
  });

  test.each([
    ['nowhere', {}, 'there is no program'],
    ['fails', {}, 'it ended with 3'],
    ['hangs', { timeLimit: 200 }, 'it did not finish within 0.2 seconds'],
  ])('program %s: says so and gives no text', async (name, options, message) => {
    const { text, codes, messages } = await readWith({ command: join(folder, name), ...options });
    expect([text, codes]).toEqual(['[]', ['read/pdf-page-unread', 'read/pdf-no-text']]);
    expect(messages.join()).toContain(message);
  });

  const installed = (process.env['PATH'] ?? '').split(':').some(each => existsSync(join(each, 'tesseract')));
  (installed ? test : test.skip)('is read by Tesseract where it is installed', async () => {
    expect(execFileSync('tesseract', ['--version']).toString()).toContain('tesseract');
    const { text, codes } = await readWith({}, await scan(2));
    for (const line of LINES) expect(text).toContain(line);
    expect(codes).toContain('read/pdf-recognized');
  });
});

test('rows that are no words are left out of a table', () => {
  expect(recognizedPage(`${HEAD}\n1\t1\n\nwhat is this\n${word(1, 1, 50, ' ')}`)).toEqual({ words: [], line: 0 });
});

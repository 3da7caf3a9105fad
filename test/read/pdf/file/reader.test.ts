/** PDF files: the project's own edition read back, files without tags, files that cannot be read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PDFDocument, PDFName, PDFRef, StandardFonts } from 'pdf-lib';
import { parseAkn } from '../../../../src/akn/parse.js';
import { textOf } from '../../../../src/akn/text.js';
import { convert } from '../../../../src/api/convert.js';
import { collect } from '../../../../src/diagnostics/diagnostic.js';
import { read } from '../../../../src/read/index.js';
import { openPdf } from '../../../../src/read/pdf/file/pdfium.js';
import type { Source } from '../../../../src/source/source.js';
import { findAll } from '../../../../src/xml/walk.js';

const sample = join(import.meta.dirname, '../../../../samples/a-res-65-230/A-RES-65-230-en');
const edition = new Uint8Array(readFileSync(`${sample}.pdf`));

async function source(
  bytes: Uint8Array,
): Promise<{ readonly read: Source | undefined; readonly codes: readonly string[] }> {
  const { report, diagnostics } = collect();
  const found = await read(bytes, { report });
  return { read: found, codes: diagnostics.map(({ code }) => code) };
}

function factsOf(akn: string) {
  const tree = parseAkn(akn);
  return {
    numbers: findAll(tree, 'num').map(each => textOf(each)),
    notes: findAll(tree, 'authorialNote').map(note => [
      note.attributes['marker'],
      textOf(note, new Set()).replace(/\s+/g, ''),
    ]),
    references: findAll(tree, 'noteRef').map(({ attributes }) => attributes['marker']),
    italics: findAll(tree, 'i').length,
    letters: textOf(tree).replace(/\s+/g, ''),
  };
}

describe('a tagged file', () => {
  test('the edition of the sample gives the structure that it was made from', async () => {
    const { akn = '', status, metadata } = await convert(edition);
    expect([status, metadata?.symbol]).toEqual(['ok', 'A/RES/65/230']);
    const { italics: _, ...facts } = factsOf(akn);
    const { italics: __, ...expected } = factsOf(readFileSync(`${sample}.akn.xml`, 'utf8'));
    expect(facts).toEqual(expected);
    expect(facts.notes).toHaveLength(18);
    expect(facts.references).toEqual(['2', '3', '4', '5']);
  });

  test('every letter of the pages is in the source, or listed as furniture', async () => {
    const { read: found } = await source(edition);
    expect(found?.format).toBe('pdf');
    expect(found?.furniture.map(({ reason }) => reason)).toContain('running head');
    expect(found?.blocks.filter(({ kind }) => kind === 'paragraph').length).toBeGreaterThan(80);
  });
});

describe('a file without tags', () => {
  test('is read by the places of its lines, and says so', async () => {
    const file = await PDFDocument.create();
    const font = await file.embedFont(StandardFonts.TimesRoman);
    const page = file.addPage([595, 842]);
    const lines = [
      'The General Assembly,',
      'Recalling its resolution 65/230 of 21 December 2010,',
      '1. Decides to meet again.',
    ];
    for (const [index, line] of lines.entries()) {
      page.drawText(line, { x: index === 0 ? 100 : 130, y: 700 - 24 * index, size: 10, font });
    }
    const { read: found, codes } = await source(await file.save());
    expect(codes).toContain('read/pdf-untagged');
    const text = JSON.stringify(found?.blocks);
    for (const words of ['The General Assembly,', '65/230 of 21 December 2010,', 'Decides to meet again.']) {
      expect(text).toContain(words);
    }
  });

  test('without any text says whether it is a scan', async () => {
    const file = await PDFDocument.create();
    file.addPage();
    const { read: found, codes } = await source(await file.save());
    expect([found, codes]).toEqual([undefined, ['read/pdf-no-text']]);
  });
});

describe('a file that cannot be read', () => {
  test.each([
    ['cut', edition.slice(0, 4_000)],
    ['a header and nothing else', new TextEncoder().encode('%PDF-1.7\n')],
  ])('%s: a diagnostic', async (_, bytes) => {
    const { read: found, codes } = await source(bytes);
    expect(found).toBeUndefined();
    expect(codes).toEqual(['read/pdf-damaged']);
  });

  test('a page tree that holds itself ends', async () => {
    const file = await PDFDocument.create();
    file.addPage();
    const self = file.catalog.get(PDFName.of('Pages'));
    if (!(self instanceof PDFRef)) throw new Error('the page tree is no object of its own');
    file.catalog.Pages().Kids().push(self);
    const { read: found, codes } = await source(await file.save());
    expect([found, codes]).toEqual([undefined, [expect.stringMatching(/^read\/pdf-(?:no-text|damaged)$/)]]);
  });

  test('the picture of a page as large as a page may be is bounded', async () => {
    const file = await PDFDocument.create();
    file.addPage([14_400, 14_400]);
    const opened = await openPdf(await file.save());
    if (typeof opened === 'string') throw new Error(opened);
    const { width, height, pixels } = opened.picture(0);
    opened.close();
    expect(width * height).toBeLessThanOrEqual(18_000_000);
    expect(pixels.length).toBe(width * height);
  });

  test('scripts and attached files are not read', async () => {
    const file = await PDFDocument.create();
    const page = file.addPage();
    page.drawText('Text of the page', { font: await file.embedFont(StandardFonts.TimesRoman) });
    file.addJavaScript('start', 'app.alert("script")');
    await file.attach(new TextEncoder().encode('attached'), 'attached.txt');
    const { read: found } = await source(await file.save());
    expect(JSON.stringify(found?.blocks)).toContain('Text of the page');
    expect(JSON.stringify(found)).not.toMatch(/attached|alert/);
  });

  test('bytes changed anywhere give a source or a diagnostic, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(edition.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async changes => {
          const bytes = edition.slice();
          for (const [at, byte] of changes) bytes[at] = byte;
          bytes.set(edition.subarray(0, 8));
          const { read: found, codes } = await source(bytes);
          expect(found !== undefined || codes.length > 0).toBe(true);
        },
      ),
      { seed: 1945, numRuns: 12 },
    );
  });
});

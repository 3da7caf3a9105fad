import { describe, expect, test } from '@jest/globals';
import { PDFDocument } from 'pdf-lib';
import { appendObjects, objectOf, openPdf, referenceIn } from '../../../src/render/print/incremental.js';

async function sample(): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 200]);
  return document.save({ useObjectStreams: false });
}

describe('incremental update', () => {
  test('finds objects by number', async () => {
    const pdf = openPdf(await sample());
    const catalog = objectOf(pdf, referenceIn(pdf.trailer, 'Root'));
    expect(catalog).toContain('/Type /Catalog');
    expect(objectOf(pdf, referenceIn(catalog, 'Pages'))).toContain('/Count 1');
    expect(() => objectOf(pdf, 999)).toThrow('no object 999');
    expect(() => referenceIn(catalog, 'Nothing')).toThrow('no /Nothing');
  });

  test('leaves the old bytes, and readers see the new objects', async () => {
    const before = await sample();
    const pdf = openPdf(before);
    const root = referenceIn(pdf.trailer, 'Root');
    const pages = referenceIn(objectOf(pdf, root), 'Pages');
    const changes = new Map([
      [root, objectOf(pdf, root).replace('<<', '<<\n/Lang (fr)')],
      [pages, objectOf(pdf, pages).replace('<<', '<<\n/Rotate 90')],
    ]);
    const after = appendObjects(pdf, changes);
    expect(Buffer.from(after.subarray(0, before.length)).equals(Buffer.from(before))).toBe(true);
    const { catalog } = await PDFDocument.load(after, { updateMetadata: false });
    expect(catalog.toString()).toContain('/Lang (fr)');
    expect(catalog.Pages().toString()).toContain('/Rotate 90');
  });

  test('writes a table of entries of 20 bytes that point at the objects', async () => {
    const pdf = openPdf(await sample());
    const root = referenceIn(pdf.trailer, 'Root');
    const text = Buffer.from(appendObjects(pdf, new Map([[root, objectOf(pdf, root)]]))).toString('latin1');
    const table = text.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]));
    const [, number, entry = ''] = /^xref\n(\d+) 1\n([\s\S]{20})trailer\n/.exec(table) ?? [];
    expect(Number(number)).toBe(root);
    expect(entry).toMatch(/^\d{10} 00000 n \n$/);
    expect(text.slice(Number(entry.slice(0, 10)))).toMatch(new RegExp(`^${root} 0 obj\n<<`));
    expect(table).toContain(`/Prev ${pdf.startxref}\n`);
  });

  test('refuses a file of another kind', async () => {
    const document = await PDFDocument.create();
    expect(() => openPdf(Buffer.from('no PDF at all'))).toThrow('cross-reference');
    expect(() => openPdf(new Uint8Array())).toThrow('cross-reference');
    const packed = await document.save({ useObjectStreams: true });
    expect(() => openPdf(packed)).toThrow('cross-reference');
  });
});

/**
 * Changing objects of a finished PDF by appending to it (ISO 32000-1, 7.5.6: incremental updates). Old bytes stay as they are.
 * It reads what Typst 0.14 writes: one classic cross-reference table, and dictionaries as plain text.
 */

import { inflateSync } from 'node:zlib';
import { deflated } from '../../zip/zip.js';

/** A PDF as a string of one character a byte, and where its objects begin. */
export interface PdfFile {
  readonly text: string;
  readonly startxref: number;
  /** What stands between `<<` and `>>` of the trailer. */
  readonly trailer: string;
  /** Object number → offset. */
  readonly offsets: ReadonlyMap<number, number>;
}

/** @throws Error when the file is not of the kind described above: the page engine has changed */
export function openPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const end = text.lastIndexOf('startxref');
  const startxref = Number(/^startxref\s+(\d+)/.exec(text.slice(end))?.[1] ?? Number.NaN);
  const trailerAt = text.lastIndexOf('trailer', end);
  const trailer = text.slice(text.indexOf('<<', trailerAt) + 2, text.lastIndexOf('>>', end)).trim();
  if (!text.startsWith('xref', startxref) || trailerAt < 0)
    throw new Error('the PDF has no classic cross-reference table');
  return { text, startxref, trailer, offsets: readOffsets(text.slice(startxref, trailerAt)) };
}

const ENTRY = /^(\d{10}) (\d{5}) ([nf])/;

function readOffsets(table: string): Map<number, number> {
  const offsets = new Map<number, number>();
  let number = 0;
  for (const line of table.split(/\r?\n/)) {
    const section = /^(\d+) (\d+)\s*$/.exec(line);
    if (section) number = Number(section[1]);
    const entry = ENTRY.exec(line);
    if (!entry) continue;
    if (entry[3] === 'n') offsets.set(number, Number(entry[1]));
    number++;
  }
  return offsets;
}

/** What stands between `N 0 obj` and `endobj`, as one character a byte. */
export function objectOf(pdf: PdfFile, number: number): string {
  const offset = pdf.offsets.get(number);
  if (offset === undefined) throw new Error(`the PDF has no object ${number}`);
  const start = pdf.text.indexOf('obj', offset) + 3;
  return pdf.text.slice(start, pdf.text.indexOf('endobj', start)).trim();
}

/** The object number in `/Key N 0 R` of a dictionary. */
export function referenceIn(dictionary: string, key: string): number {
  const found = new RegExp(`/${key}\\s+(\\d+)\\s+0\\s+R`).exec(dictionary);
  if (!found) throw new Error(`the PDF has no /${key}`);
  return Number(found[1]);
}

/** Objects that are dictionaries and begin with these entries, in the layout that Typst writes, with their numbers. */
export function* dictionariesOf(pdf: PdfFile, opening: string): Iterable<[number, string]> {
  for (const [number, offset] of pdf.offsets) {
    if (pdf.text.startsWith(`${number} 0 obj\n<<\n  ${opening}\n`, offset)) yield [number, objectOf(pdf, number)];
  }
}

/** The data of a stream object, unpacked, one character a byte. */
export function streamOf(object: string): string {
  const start = object.indexOf('stream\n') + 'stream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(object)?.[1]);
  const data = object.slice(start, start + length);
  return object.slice(0, start).includes('/FlateDecode')
    ? inflateSync(Buffer.from(data, 'latin1')).toString('latin1')
    : data;
}

/**
 * A stream object with these data, one character a byte. Packed by a library of a fixed version, not by Node: its zlib differs
 * from release to release, and a document has the same bytes everywhere.
 */
export function packedStream(data: string): string {
  const packed = Buffer.from(deflated(Buffer.from(data, 'latin1'))).toString('latin1');
  return `<<\n  /Length ${packed.length}\n  /Filter /FlateDecode\n>>\nstream\n${packed}\nendstream`;
}

/** The file with the objects replaced: new bodies, a cross-reference section for them, and a trailer that points to the old one. */
export function appendObjects(pdf: PdfFile, bodies: ReadonlyMap<number, string>): Uint8Array {
  const numbers = [...bodies.keys()].sort((a, b) => a - b);
  let text = pdf.text.endsWith('\n') ? '' : '\n';
  const entries: string[] = [];
  for (const number of numbers) {
    // Entries are exactly 20 bytes, one subsection an object keeps gaps legal.
    entries.push(`${number} 1\n${String(pdf.text.length + text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${bodies.get(number)}\nendobj\n`;
  }
  const startxref = pdf.text.length + text.length;
  text += `xref\n${entries.join('')}trailer\n<<\n${pdf.trailer}\n/Prev ${pdf.startxref}\n>>\nstartxref\n${startxref}\n%%EOF\n`;
  return Buffer.from(pdf.text + text, 'latin1');
}

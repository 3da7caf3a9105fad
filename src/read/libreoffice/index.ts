/** The reader of older formats: binary Word files (OLE2 .doc), RTF and OpenDocument text, by way of LibreOffice. */
import type { Source } from '../../source/source.js';
import { docx } from '../docx/index.js';
import type { ReadContext, Reader } from '../reader.js';
import { type OlderFormat, toDocx } from './run.js';

const latin1 = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder('latin1').decode(bytes.subarray(from, to));

/** The container of old Office files, and of new ones that are encrypted ([MS-CFB] 2.2). */
function isOle(bytes: Uint8Array): boolean {
  return latin1(bytes, 0, 8) === latin1(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 0, 8);
}

/** OpenDocument packages begin with an uncompressed entry that names their type. */
const OPEN_DOCUMENT_TEXT = 'mimetypeapplication/vnd.oasis.opendocument.text';

function formatOf(bytes: Uint8Array): OlderFormat | undefined {
  if (isOle(bytes)) return 'doc';
  if (latin1(bytes, 0, 5) === '{\\rtf') return 'rtf';
  return latin1(bytes, 30, 30 + OPEN_DOCUMENT_TEXT.length) === OPEN_DOCUMENT_TEXT ? 'odt' : undefined;
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Source | undefined> {
  const { report, libreOffice, signal } = context;
  const format = formatOf(bytes) ?? 'doc';
  if (format === 'doc' && !isWordDocument(bytes, context)) return undefined;
  const converted = await toDocx(bytes, format, libreOffice, signal);
  if (!('fault' in converted)) {
    report('read/through-libreoffice', `The .${format} file was read through LibreOffice.`);
    return docx.read(converted, context);
  }
  const { fault, message } = converted;
  if (fault === 'missing') report('read/libreoffice-missing', `A .${format} file needs LibreOffice, but ${message}.`);
  else if (fault === 'too-slow') report('read/libreoffice-too-slow', `LibreOffice was stopped: ${message}.`);
  else report('read/libreoffice-failed', `LibreOffice did not convert the .${format} file: ${message}.`);
  return undefined;
}

/** What an OLE2 file holds is told by the names of its streams, which stand in it as UTF-16. */
function isWordDocument(bytes: Uint8Array, { report }: ReadContext): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isCut(buffer)) {
    report('read/file-truncated', 'The file is truncated: its table of contents is missing.');
    return false;
  }
  const holds = (stream: string): boolean => buffer.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) report('read/file-encrypted', 'The file is encrypted: it is password-protected.');
  else if (!holds('WordDocument'))
    report('read/not-a-word-file', 'This is an old Office file, but not a Word document.');
  else return true;
  return false;
}

/** The header says in which sector the directory begins ([MS-CFB] 2.2); sectors have 512 bytes or, by its word, more. */
function isCut(file: Buffer): boolean {
  if (file.length < OLE_HEADER) return true;
  const size = 1 << Math.min(file.readUInt16LE(30), 16);
  const directory = file.readUInt32LE(48);
  return (directory + 1) * size >= file.length;
}

const OLE_HEADER = 512;

export const legacyWord: Reader = { name: 'legacy-word', fits: bytes => formatOf(bytes) !== undefined, read };

/**
 * Reading zip files that nobody vouches for. An archive is checked as a whole when it is opened; an entry is unpacked
 * only when it is asked for, never to more bytes than the directory stated, and its checksum is compared.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { type DirectoryEntry, readDirectory } from './directory.js';

export interface ZipLimits {
  /** Most entries in the archive. */
  readonly entries: number;
  /** Most bytes of all entries when unpacked. */
  readonly total: number;
  /** Most bytes of an entry for each byte it takes in the archive; entries below 1 MB are not judged. */
  readonly ratio: number;
}

/** A real Word file has about 40 entries, unpacks to 1 MB and at most thirtyfold. */
export const ZIP_LIMITS: ZipLimits = { entries: 4096, total: 512 * 1024 * 1024, ratio: 200 };

/** Why an archive or an entry cannot be read. */
export interface ZipFault {
  readonly fault: 'truncated' | 'damaged' | 'encrypted' | 'too-large' | 'unsafe-name';
  /** One clause in plain words. */
  readonly message: string;
}

export interface Archive {
  /** Names of the files in the order of the directory; folders are left out. */
  readonly names: readonly string[];
  /** Bytes of one file; `undefined` when there is no file of that name. `most` bounds its size in bytes. */
  readonly read: (name: string, most?: number) => Uint8Array | ZipFault | undefined;
  /** Why a file will not be unpacked, as far as the directory tells. */
  readonly refused: (name: string) => ZipFault | undefined;
}

export function isZipFault(value: unknown): value is ZipFault {
  return typeof value === 'object' && value !== null && 'fault' in value;
}

/** Whether the bytes begin like a zip file: a local header, or the end record of an empty one. */
export function isZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4 || bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false;
  return (bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6);
}

/** Opens an archive: all its names and sizes are checked before anything is unpacked. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): Archive | ZipFault {
  const directory = readDirectory(bytes, limits.entries);
  if (directory === 'truncated')
    return { fault: 'truncated', message: 'its table of contents is missing or truncated' };
  if (directory === 'too-large') return { fault: 'too-large', message: `it has more than ${limits.entries} entries` };
  if (directory === 'zip64') return { fault: 'too-large', message: 'its table of contents is in the Zip64 form' };
  const fault = faultOf(directory, limits);
  if (fault) return fault;
  const files = new Map<string, DirectoryEntry>();
  for (const entry of directory) {
    if (entry.name.endsWith('/')) continue;
    if (files.has(entry.name)) return { fault: 'damaged', message: `it has two entries named ${quoted(entry.name)}` };
    files.set(entry.name, entry);
  }
  const refused = (name: string): ZipFault | undefined => {
    const entry = files.get(name);
    return entry && packsTooWell(entry, limits);
  };
  return {
    names: [...files.keys()],
    refused,
    read: (name, most = limits.total) => {
      const entry = files.get(name);
      return entry && (refused(name) ?? unpack(bytes, entry, most));
    },
  };
}

function faultOf(directory: readonly DirectoryEntry[], limits: ZipLimits): ZipFault | undefined {
  let total = 0;
  for (const { name, size, encrypted } of directory) {
    if (isUnsafe(name)) return { fault: 'unsafe-name', message: `the entry ${quoted(name)} points outside the file` };
    if (encrypted) return { fault: 'encrypted', message: `the entry ${quoted(name)} is encrypted` };
    total += size;
  }
  if (total <= limits.total) return undefined;
  return { fault: 'too-large', message: `it unpacks to more than ${megabytes(limits.total)} MB` };
}

/** One entry that is a bomb, or a picture of one colour, is not unpacked; the others are. */
function packsTooWell({ name, size, compressedSize }: DirectoryEntry, { ratio }: ZipLimits): ZipFault | undefined {
  if (size <= 1024 * 1024 || size <= compressedSize * ratio) return undefined;
  return { fault: 'too-large', message: `${quoted(name)} unpacks to more than ${ratio} times its size` };
}

function isUnsafe(name: string): boolean {
  return (
    name === '' ||
    name.startsWith('/') ||
    /^[A-Za-z]:/.test(name) ||
    name.includes('\0') ||
    name.split('/').includes('..')
  );
}

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;

function unpack(bytes: Uint8Array, entry: DirectoryEntry, most: number): Uint8Array | ZipFault {
  const { name, size, compressedSize, offset, crc } = entry;
  if (size > most) {
    return { fault: 'too-large', message: `${quoted(name)} has more than ${megabytes(most)} MB` };
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + LOCAL_LENGTH > bytes.length) return { fault: 'truncated', message: `${quoted(name)} is truncated` };
  if (view.getUint32(offset, true) !== LOCAL_HEADER) return damaged(name);
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) return { fault: 'truncated', message: `${quoted(name)} is truncated` };
  const unpacked = inflate(bytes.subarray(start, start + compressedSize), entry);
  if (unpacked === undefined || unpacked.length !== size || crc32(unpacked) !== crc) return damaged(name);
  return unpacked;
}

function inflate(packed: Uint8Array, { method, size }: DirectoryEntry): Uint8Array | undefined {
  if (method === 0) return packed;
  if (method !== 8) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return undefined;
  }
}

function damaged(name: string): ZipFault {
  return { fault: 'damaged', message: `${quoted(name)} is damaged` };
}

function quoted(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name);
}

function megabytes(size: number): number {
  return Math.round(size / (1024 * 1024));
}

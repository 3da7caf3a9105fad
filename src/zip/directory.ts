/**
 * The central directory of a zip file: which entries it says it holds (PKWARE APPNOTE 6.3, sections 4.3.12, 4.3.16, 4.5.3).
 * Nothing is unpacked here, and nothing the directory says is believed before it was checked against the bytes.
 */

export interface DirectoryEntry {
  /** Name with forward slashes. */
  readonly name: string;
  /** Bytes when unpacked, as the directory states them. */
  readonly size: number;
  readonly compressedSize: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the local header stands. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
/** The comment behind the end record is at most this long. */
const COMMENT_LIMIT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
/** The number of entries stands in the end record of Zip64. */
const IN_ZIP64_RECORD = 0xffff;
const ZIP64_FIELD = 0x0001;

/**
 * Reads the directory.
 * @returns the entries, or why there is no directory: `truncated` when the end record or an entry is missing,
 *   `too-large` when there are more than `limit` entries; `zip64` when the
 *   end record leaves numbers to that of Zip64, for archives of more than 65,534 entries or 4 GB (section 4.3.14).
 */
export function readDirectory(
  bytes: Uint8Array,
  limit: number,
): readonly DirectoryEntry[] | 'truncated' | 'too-large' | 'zip64' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return 'truncated';
  const count = view.getUint16(end + 10, true);
  if (count === IN_ZIP64_RECORD || view.getUint32(end + 16, true) === IN_EXTRA_FIELD) return 'zip64';
  if (count > limit) return 'too-large';
  const entries: DirectoryEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) return 'truncated';
    const entry = readEntry(bytes, view, at);
    if (!entry) return 'truncated';
    entries.push(entry);
    at += ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - COMMENT_LIMIT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): DirectoryEntry | undefined {
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > bytes.length) return undefined;
  const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd)).replaceAll('\\', '/');
  const stated = {
    size: view.getUint32(at + 24, true),
    compressedSize: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  return {
    name,
    ...withLargeValues(stated, view, nameEnd, extraEnd),
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}

interface Stated {
  readonly size: number;
  readonly compressedSize: number;
  readonly offset: number;
}

/** Writers that stream put sizes and offset, even small ones, into the zip64 field: those that are 0xffffffff, in this order. */
function withLargeValues(stated: Stated, view: DataView, from: number, to: number): Stated {
  const large = { ...stated };
  let field = from;
  while (field + 4 <= to && view.getUint16(field, true) !== ZIP64_FIELD) field += 4 + view.getUint16(field + 2, true);
  let at = field + 4;
  for (const name of ['size', 'compressedSize', 'offset'] as const) {
    if (stated[name] !== IN_EXTRA_FIELD || at + 8 > to) continue;
    large[name] = Number(view.getBigUint64(at, true));
    at += 8;
  }
  return large;
}

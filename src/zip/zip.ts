/** Writing zip files, the same bytes every time. fflate is imported in this folder only. */
import { type Zippable, zipSync, zlibSync } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Not compressed, as the `mimetype` of an EPUB must be. */
  readonly stored?: boolean;
}

/** A zip stores local time without a zone: the same local date gives the same bytes everywhere. */
const FIXED_DATE = new Date(1980, 0, 1);

/** Packs entries in the order given, all dated 1980-01-01. */
export function zip(entries: readonly ZipEntry[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, bytes, stored } of entries) files[name] = [bytes, { level: stored ? 0 : 6, mtime: FIXED_DATE }];
  return zipSync(files);
}

/** The bytes packed as a zlib stream (RFC 1950), the same on every machine. */
export function deflated(bytes: Uint8Array): Uint8Array {
  return zlibSync(bytes, { level: 6 });
}

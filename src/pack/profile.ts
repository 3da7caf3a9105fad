/** What a package profile is, and what it is made from. */

import type { Diagnostic, Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import type { ArchiveRecord } from './record.js';
import type { PackSettings } from './settings.js';

/** One file of a package. */
export interface PackedFile {
  /** Path inside the package with `/`, never leading out of it. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** A document as it came, before any conversion. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}

/** Everything that a profile may put into a package. */
export interface Material {
  /** Base of file names: `A-RES-65-230-en`. */
  readonly name: string;
  /** What the AKN says; absent when there is no AKN that can be read. */
  readonly record?: ArchiveRecord;
  readonly tree?: Element;
  /** The AKN file, whole. */
  readonly akn?: PackedFile;
  /** Pictures that the AKN calls by name: they go next to it, under these names. */
  readonly media: readonly PackedFile[];
  readonly source?: PackedFile;
  readonly editions: readonly PackedFile[];
  /** What conversion and validation found. */
  readonly found: readonly Diagnostic[];
}

export interface PackContext {
  readonly settings: PackSettings;
  /** Day on which the package is made, ISO. Never the clock. */
  readonly date: string;
  readonly report: Report;
}

/** A kind of package. A new one is a new file with such a value, and a line in `profiles.ts`. */
export interface PackProfile {
  readonly name: ProfileName;
  /** Who takes such packages, and what for. */
  readonly purpose: string;
  /** What it asks for beyond the document. */
  readonly needs: string;
  /** A folder of files that belong together, or one record. */
  readonly shape: 'folder' | 'file';
  /** Whether it can be made of a document whose conversion failed. */
  readonly takesFailures: boolean;
  readonly make: (material: Material, context: PackContext) => readonly PackedFile[];
}

export type ProfileName = 'bagit' | 'marcxml' | 'mods' | 'dc' | 'csip' | 'saf' | 'jsonld';

/** Text as the bytes of a file. */
export function textFile(name: string, mediaType: string, content: string): PackedFile {
  return { name, mediaType, bytes: new TextEncoder().encode(content) };
}

/** Source, AKN and editions under the folders of a package, found again by the file as it was given. */
export function placed(
  { source, akn, media, editions }: Material,
  folders: { readonly source: string; readonly akn: string; readonly editions: string },
): ReadonlyMap<PackedFile, PackedFile> {
  const files = new Map<PackedFile, PackedFile>();
  const put = (file: PackedFile, folder: string) => files.set(file, { ...file, name: `${folder}${file.name}` });
  if (source) put(source, folders.source);
  if (akn) put(akn, folders.akn);
  for (const picture of media) put(picture, folders.akn);
  for (const edition of editions) put(edition, folders.editions);
  return files;
}

/**
 * Which files of a folder are documents. A file that somebody names, or a pattern matches, is taken whatever it holds; out of a
 * folder come only files that show what they are: /etc has XML and texts too.
 */
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isAkn } from '../api/is-akn.js';
import { languages } from '../languages/index.js';
import { organIn } from '../languages/organs.js';
import { findSymbol } from '../un/symbols.js';

/** Bytes at the beginning by which a file is known. */
const HEAD = 64_000;

/**
 * Whether a file that was found in a folder is a document to work on: a word-processor file, Akoma Ntoso, or a text that names a
 * symbol or a body of the United Nations or is written in sentences. Not one that lies in an archive package, not a PDF beside an
 * AKN file of its name, which is an edition of that, not a text beside a publication of its name, and not an AKN file that ntoso itself made, unless `madeToo` is set.
 */
export async function isDocumentOfFolder(path: string, { madeToo }: { readonly madeToo: boolean }): Promise<boolean> {
  if (await isPackaged(path)) return false;
  if (/\.xml$/i.test(path)) return isAkn(await headOf(path)) && (madeToo || !(await isMade(path)));
  if (/\.pdf$/i.test(path)) return !(await exists(path.replace(/\.pdf$/i, '.akn.xml')));
  if (await exists(path.replace(/\.[^.]*$/, '.report.json'))) return false;
  return /\.txt$/i.test(path) ? isDocumentText(new TextDecoder().decode(await headOf(path))) : true;
}

/** One text too many is easily seen; one that was left out is not. */
function isDocumentText(text: string): boolean {
  return isUnitedNationsText(text) || isProse(text);
}

/** Paragraphs that are looked at. */
const SAMPLE = 10;

/** Paragraphs that all end as sentences do, in whatever script. Lists of settings, notices with headings and the like do not. */
function isProse(text: string): boolean {
  const paragraphs = text
    .split(/\n[^\S\n]*\n/, SAMPLE)
    .map(each => each.trim())
    .filter(Boolean);
  return paragraphs.length > 1 && paragraphs.every(each => /[.;:!?…。；：！？؛؟]["”’»)]?$/.test(each));
}

/** A publication has its report beside the AKN. */
async function isMade(path: string): Promise<boolean> {
  const name = basename(path);
  return name.endsWith('.akn.xml') && exists(join(dirname(path), name.replace(/akn\.xml$/, 'report.json')));
}

/** Folders above a file that are looked at: packages are not deeper. */
const LEVELS = 4;

/** BagIt: the declaration stands at the top of a package (RFC 8493, 2.1.1). */
async function isPackaged(path: string): Promise<boolean> {
  let folder = dirname(path);
  for (let level = 0; level < LEVELS; level++) {
    if (await exists(join(folder, 'bagit.txt'))) return true;
    if (folder === dirname(folder)) return false;
    folder = dirname(folder);
  }
  return false;
}

function isUnitedNationsText(text: string): boolean {
  return findSymbol(text) >= 0 || languages.some(language => organIn(text, language) !== undefined);
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return new Uint8Array();
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Pictures that stand next to an AKN file on disk, under the names by which the AKN calls them. */
import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { parseAkn } from '../akn/parse.js';
import { type PictureFile, pictureNames } from '../akn/pictures.js';
import { isPlainPath } from '../akn/plain-path.js';
import { isAkn } from '../api/is-akn.js';
import { readInput } from '../files/inputs.js';
import { harmlessSvg } from '../xml/svg.js';
import type { Element } from '../xml/tree.js';

/** All pictures of a document together; a document of the United Nations has a few hundred kilobytes. */
const MOST_BYTES = 100_000_000;

/**
 * The pictures that an AKN file calls and that stand next to it; nothing for any other file, and for standard input. One that
 * is not there, or lies outside of the folder, is left out: the stages report what they miss.
 */
export async function picturesBeside(path: string, content: Uint8Array | string): Promise<PictureFile[]> {
  if (path === '-' || !isAkn(content)) return [];
  const tree = treeOf(typeof content === 'string' ? content : new TextDecoder().decode(content));
  const found: PictureFile[] = [];
  let room = MOST_BYTES;
  for (const name of tree ? pictureNames(tree) : []) {
    const bytes = await bytesBeside(dirname(path), name);
    if (!bytes || bytes.length > room) continue;
    room -= bytes.length;
    const mediaType = mediaTypeOf(name);
    const safe = mediaType === 'image/svg+xml' ? harmlessSvg(bytes) : bytes;
    if (safe) found.push({ name, mediaType, bytes: safe });
  }
  return found;
}

/** A file that is not well-formed has no pictures; that is reported where it is read. */
function treeOf(akn: string): Element | undefined {
  try {
    return parseAkn(akn);
  } catch {
    return undefined;
  }
}

async function bytesBeside(folder: string, name: string): Promise<Uint8Array | undefined> {
  if (!isPlainPath(name)) return undefined;
  try {
    const path = await realpath(join(folder, name));
    // A link may lead anywhere.
    return path.startsWith(`${await realpath(folder)}${sep}`) ? (await readInput(path)).bytes : undefined;
  } catch {
    return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

function mediaTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return Object.hasOwn(TYPES, ending) ? (TYPES[ending] as string) : 'application/octet-stream';
}

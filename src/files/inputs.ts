/** Inputs from disk and standard input, bounded in size. */
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { reasonOf } from './reasons.js';

/** Larger inputs are no document: the longest resolutions are under 5 MB. */
const MAXIMUM_BYTES = 200_000_000;

/** An input that cannot be read from the machine: no such file, no permission, too large. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

export interface Input {
  /** File name without folder and ending; `document` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file, or standard input for `-`.
 * @throws InputError
 */
export async function readInput(path: string, standardInput: Readable = process.stdin): Promise<Input> {
  if (path === '-') return { name: 'document', bytes: await readAll(standardInput, 'standard input') };
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new InputError(`${path} is a folder, not a file`);
    if (!found.isFile()) return { name: nameOf(path), bytes: await readAll(createReadStream(path), path) };
    if (found.size > MAXIMUM_BYTES) throw tooLarge(path);
    return { name: nameOf(path), bytes: await readFileBounded(path, found.size) };
  } catch (cause) {
    throw cause instanceof InputError ? cause : new InputError(`${path} cannot be read: ${reasonOf(cause)}`, { cause });
  }
}

/** `N1821418.DOC` → `N1821418`. */
function nameOf(path: string): string {
  return basename(path).replace(/(?:\.akn)?\.[A-Za-z0-9]{1,5}$/, '') || 'document';
}

/** At most the size first seen is read, so a file that grows meanwhile stays bounded. */
async function readFileBounded(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(size);
    let filled = 0;
    while (filled < size) {
      const { bytesRead } = await file.read(buffer, filled, size - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  } finally {
    await file.close();
  }
}

async function readAll(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAXIMUM_BYTES) throw tooLarge(name);
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): InputError {
  return new InputError(`${name} exceeds the ${MAXIMUM_BYTES / 1_000_000} MB limit for one document`);
}

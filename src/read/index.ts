/** Bytes → Source. The format is found from the bytes, never from a file name. */
import type { Source } from '../source/source.js';
import { harmlessText } from './decode.js';
import { docx } from './docx/index.js';
import { legacyWord } from './libreoffice/index.js';
import { pdf } from './pdf/file/index.js';
import type { ReadContext, Reader } from './reader.js';
import { signatureOf } from './signatures.js';
import { sourceOfText, textReader } from './text/index.js';

/** In the order in which they are asked; text fits almost everything and comes last. */
export const readers: readonly Reader[] = [docx, legacyWord, pdf, textReader];

/**
 * Reads a document.
 * @param input bytes of any known format, or text already decoded
 * @returns undefined when nothing could be read; the reason is then reported as an error
 */
export async function read(input: Uint8Array | string, context: ReadContext): Promise<Source | undefined> {
  if (typeof input === 'string') return sourceOfText(harmlessText(input, context.report), context);
  if (input.length === 0) {
    context.report('read/empty', 'The input is empty.');
    return undefined;
  }
  const reader = readers.find(each => each.fits(input));
  if (reader) return reader.read(input, context);
  context.report('read/not-a-document', notADocument(input));
  return undefined;
}

function notADocument(bytes: Uint8Array): string {
  const known = signatureOf(bytes);
  return known ? `The input is ${known}.` : 'The input is neither text nor a known document format.';
}

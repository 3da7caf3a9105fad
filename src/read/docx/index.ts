/** The reader of Word files: .docx, .docm, .dotx, and the `.DOC` of the United Nations that is a .docx inside. */
import type { Source } from '../../source/source.js';
import { isZip } from '../../zip/unzip.js';
import type { ReadContext, Reader } from '../reader.js';
import { readDocx } from './read-docx.js';

/** Bytes of all parts of a package together. */
const MOST_UNPACKED = 256 * 1024 * 1024;

/** Every zip package but the ones that say at once that they are something else: those have a first entry `mimetype`. */
function fits(bytes: Uint8Array): boolean {
  return isZip(bytes) && new TextDecoder('latin1').decode(bytes.subarray(30, 38)) !== 'mimetype';
}

async function read(bytes: Uint8Array, context: ReadContext): Promise<Source | undefined> {
  const { report, signal, changes = 'accept', maxUnpacked = MOST_UNPACKED } = context;
  return readDocx(bytes, { report, changes, maxUnpacked, checkpoint: () => signal?.throwIfAborted() });
}

export const docx: Reader = { name: 'docx', fits, read };

/** The one shape of the inputs of all verbs that take many documents. */

import type { Media } from '../source/source.js';
import { checkInput } from './check.js';
import type { Corrections } from './corrections.js';

export interface DocumentInput {
  /** Says which document it is, in results and reports: the path, if it has one. */
  readonly input: string;
  /** The document, or how to get it when its turn comes, so that no more than a few are in memory. */
  readonly content: Uint8Array | string | (() => Promise<Uint8Array | string>);
  /** Name of the input without its ending: names the files of a document that has no symbol. */
  readonly name?: string;
  /** The pictures that AKN XML calls by name, when its turn comes. */
  readonly media?: (content: Uint8Array | string) => Promise<readonly Media[]>;
  /** The decisions of a person about the document, when its turn comes. */
  readonly corrections?: () => Promise<Corrections | undefined>;
}

export type DocumentInputs = Iterable<DocumentInput> | AsyncIterable<DocumentInput>;

/** @throws what reading it throws; UsageError for content that is neither bytes nor text */
export async function contentOf({ input, content }: DocumentInput): Promise<Uint8Array | string> {
  const read = typeof content === 'function' ? await content() : content;
  checkInput(read, input);
  return read;
}

/** `in/N1821418.DOC` → `N1821418` */
export function baseName(path: string): string {
  const last = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return last.replace(/(?:\.akn)?\.[A-Za-z0-9]{1,5}$/, '') || 'document';
}

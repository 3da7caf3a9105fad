/** What the files of a document are called. */
import { createHash } from 'node:crypto';
import { symbolInName, UNNUMBERED } from '../un/iri.js';
import type { DocumentMetadata } from './metadata.js';

type NamingFacts = Pick<DocumentMetadata, 'symbol' | 'number' | 'issuer' | 'work' | 'expression'>;

export interface FileName {
  /** Of all language versions: `A-RES-65-230`. */
  readonly folder: string;
  /** Of one language version, without ending: `A-RES-65-230-en`. */
  readonly name: string;
}

/**
 * @param languageCode ISO 639-1, when it is known
 * @param fallback for documents without symbol and number: the name of the input
 */
export function fileNameOf(
  { symbol, number, issuer, work, expression }: NamingFacts,
  languageCode: string | undefined,
  fallback = 'document',
): FileName {
  // An IRI without a number is shared by all such files.
  if (issuer && work && !work.endsWith(`/${UNNUMBERED}`)) return nameOfIri(work, expression, languageCode);
  // A file that was named so before keeps its name: `letter-en.akn.xml`.
  const own = languageCode ? fallback.replace(new RegExp(`(?<=.)-${languageCode}$`), '') : fallback;
  const folder = storable(symbolInName(symbol || number || own)) || 'document';
  return { folder, name: languageCode ? `${folder}-${languageCode}` : folder };
}

/**
 * Numbers of other bodies are unique in a year or a kind of document only, so their files are named by the whole IRI:
 * `/akn/at/act/2030-01-02/7` → `at-act-2030-01-02-7`. A later version of an expression has its date behind the language.
 */
function nameOfIri(work: string, expression: string | undefined, languageCode: string | undefined): FileName {
  const folder = storable(symbolInName(work.replace(/^[a-z]+:\/\//i, '').replace(/^\/?(?:akn\/)?/, ''))) || 'document';
  const version = storable(symbolInName(/@([^/!]+)/.exec(expression?.slice(work.length) ?? '')?.[1] ?? ''));
  return { folder, name: [folder, languageCode, version].filter(Boolean).join('-') };
}

/** Names that Windows reserves, whatever their ending. */
export const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** File systems take 255 bytes; language, version, endings and the mark of an unfinished file come behind this. */
const MOST_BYTES = 100;

/**
 * A name that every system can store. One that is too long ends with a checksum of the whole: two that begin alike stay two.
 */
function storable(name: string): string {
  // Windows drops dots at the end.
  const shown = name.replace(/[.]+$/, '');
  if (RESERVED.test(shown)) return shown.replace(/^[^.]*/, '$&_');
  const bytes = new TextEncoder().encode(shown);
  if (bytes.length <= MOST_BYTES) return shown;
  const start = new TextDecoder().decode(bytes.subarray(0, MOST_BYTES - CHECKSUM - 1)).replace(/\ufffd+$/, '');
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, CHECKSUM);
  return `${start}-${sum}`;
}

const CHECKSUM = 12;

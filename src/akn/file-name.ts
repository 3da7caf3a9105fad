/** What the files of a document are called. */
import { symbolInName } from '../un/iri.js';
import type { DocumentMetadata } from './metadata.js';

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
  { symbol, number }: Pick<DocumentMetadata, 'symbol' | 'number'>,
  languageCode: string | undefined,
  fallback = 'document',
): FileName {
  // A file that was named so before keeps its name: `letter-en.akn.xml`.
  const own = languageCode ? fallback.replace(new RegExp(`(?<=.)-${languageCode}$`), '') : fallback;
  const folder = symbolInName(symbol || number || own) || 'document';
  return { folder, name: languageCode ? `${folder}-${languageCode}` : folder };
}

/** `cite`: how a document is named in a list of references, in the formats of reference managers. */
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { type ReferenceFormat, referenceFormats } from '../cite/index.js';
import type { Reference } from '../cite/reference.js';
import { type Checks, checkInput, checkOptions, oneOf } from '../options/check.js';
import { UsageError } from '../options/usage-error.js';
import { factsOf } from '../render/facts.js';
import { referenceOf } from '../render/reference.js';
import { defaultBases, type LinkBases } from '../un/addresses.js';
import { links } from './convert.js';
import { aknOf } from './inspect.js';
import { fileNameFor } from './render.js';

export interface CiteOptions {
  /** `bibtex`, `ris` or `csl` (CSL-JSON). Default `bibtex`. */
  readonly format?: ReferenceFormat;
  /** Where links to documents lead. */
  readonly links?: Partial<LinkBases>;
}

const citeChecks: Checks<CiteOptions> = {
  format: oneOf(...Object.keys(referenceFormats)),
  links,
};

/**
 * References to documents, one file for all of them, with a line break at its end.
 * @param input AKN XML, ours or not, or what `convert` takes; or a list of such
 * @throws UsageError for an option or an input that is not allowed, or an input that cannot be read
 */
export async function cite(
  input: Uint8Array | string | readonly (Uint8Array | string)[],
  options: CiteOptions = {},
): Promise<string> {
  checkOptions('cite', options, citeChecks);
  const inputs: readonly (Uint8Array | string)[] =
    typeof input === 'string' || !Array.isArray(input) ? [input as Uint8Array | string] : input;
  const references: Reference[] = [];
  for (const each of inputs) references.push(await referenceTo(each, options));
  return referenceFormats[options.format ?? 'bibtex'].write(references);
}

async function referenceTo(input: Uint8Array | string, options: CiteOptions): Promise<Reference> {
  checkInput(input);
  const metadata = metadataIn(await aknOf(input));
  const { name } = fileNameFor(metadata);
  const bases = { ...defaultBases, ...options.links };
  return referenceOf(factsOf({ metadata, links: bases, name, report: () => undefined, publisher: undefined }), name);
}

function metadataIn(akn: string): DocumentMetadata {
  try {
    return metadataOf(parseAkn(akn));
  } catch (cause) {
    throw new UsageError(`the input cannot be read as XML: ${(cause as Error).message}`, { cause });
  }
}

/** `render`: AKN XML → editions. */
import { fileNameOf } from '../akn/file-name.js';
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { knownLanguageTag } from '../languages/tag.js';
import {
  type Checks,
  callback,
  checkInput,
  checkOptions,
  day,
  listOf,
  object,
  oneOf,
  signal,
  text,
} from '../options/check.js';
import { EDITIONS, type EditionFormat } from '../render/edition.js';
import { type Rendering, type RenderOptions as RenderStageOptions, render as renderEditions } from '../render/index.js';
import { UNKNOWN_DATE } from '../un/iri.js';
import { links } from './convert.js';

/** Options of `render`; those left out have the defaults of `publish`. */
export type RenderOptions = Partial<RenderStageOptions>;

/** Editions that are made when nothing is said. */
export const FORMATS: readonly EditionFormat[] = ['html', 'epub', 'pdf'];

/** All that can be made. */
export const ALL_FORMATS: readonly EditionFormat[] = Object.keys(EDITIONS) as EditionFormat[];

/** The options that all verbs share which make editions. */
export const editionChecks = {
  formats: listOf(...ALL_FORMATS),
  paper: oneOf('a4', 'letter'),
  certifier: text,
  publisher: text,
};

const renderChecks: Checks<RenderOptions> = {
  ...editionChecks,
  name: text,
  date: day,
  metadata: object,
  links,
  signal,
  onProgress: callback,
};

/**
 * Makes editions of a document, at the same time where they allow it.
 * @param akn Akoma Ntoso 3.0: a statement, a doc or a documentCollection
 * @param options by default all editions, on A4, named for the symbol and language of the document, with its own date
 * @returns the editions in the order asked for, and what needs review. Bad content never throws.
 * @throws UsageError for an option or an input that is not allowed; the reason of `signal` when it is aborted
 */
export async function render(akn: Uint8Array | string, options: RenderOptions = {}): Promise<Rendering> {
  checkInput(akn, 'the AKN');
  checkOptions('render', options, renderChecks);
  const xml = typeof akn === 'string' ? akn : new TextDecoder().decode(akn);
  const metadata = options.metadata ?? metadataIn(xml);
  const { name = fileNameFor(metadata).name } = options;
  return renderEditions(xml, { ...options, ...defaultsFor(metadata, options), name });
}

/** Formats, paper and date of editions for which nothing else is said. */
export function defaultsFor(
  metadata: DocumentMetadata | undefined,
  { formats = FORMATS, paper = 'a4', date }: Pick<RenderOptions, 'formats' | 'paper' | 'date'>,
): Required<Pick<RenderStageOptions, 'formats' | 'paper' | 'date'>> & { readonly metadata?: DocumentMetadata } {
  return {
    formats,
    paper,
    date: date ?? metadata?.publicationDate ?? metadata?.adoptionDate ?? UNKNOWN_DATE,
    ...(metadata ? { metadata } : {}),
  };
}

/** Folder and name of the files of a document. @param fallback name of the input, for a document without symbol and number */
export function fileNameFor(metadata: DocumentMetadata | undefined, fallback?: string) {
  return fileNameOf(metadata ?? {}, knownLanguageTag(metadata?.language), fallback);
}

/** Nothing for a file that is not AKN: making the editions says why. */
function metadataIn(xml: string): DocumentMetadata | undefined {
  try {
    return metadataOf(parseAkn(xml));
  } catch {
    return undefined;
  }
}

/** `publish`: a document → its editions. Convert (or take AKN as it is), validate, render. */
import { createHash } from 'node:crypto';
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { withPictures } from '../akn/pictures.js';
import { collect, type Diagnostic, type Status, statusOf } from '../diagnostics/diagnostic.js';
import { type Checks, checkInput, checkOptions, list, oneOf, text, yesOrNo } from '../options/check.js';
import type { Edition, EditionFormat, Paper } from '../render/edition.js';
import { render, warmUp } from '../render/index.js';
import type { Media } from '../source/source.js';
import { validateWhereFree } from '../validate/in-background.js';
import { prepareValidation } from '../validate/prepare.js';
import { version } from '../version.js';
import { type Conversion, type Converted, type ConvertOptions, convertChecks, converted } from './convert.js';
import { type EnrichOptions, enrich, enrichChecks } from './enrich.js';
import { isAkn } from './is-akn.js';
import { defaultsFor, editionChecks, FORMATS, fileNameFor } from './render.js';

export interface PublishOptions extends ConvertOptions {
  /** Default: all. */
  readonly formats?: readonly EditionFormat[];
  readonly paper?: Paper;
  /** Who certifies that the EPUB meets WCAG 2.2 AA. Without a name it claims no conformance. */
  readonly certifier?: string;
  /** Who publishes the editions, for their metadata. The default names nobody for a document of the United Nations. */
  readonly publisher?: string;
  /** Name of the input without its ending: names the files of a document that has no symbol. */
  readonly name?: string;
  /** AKN XML is published as it stands, not linked and repaired first. */
  readonly asIs?: boolean;
  /** Whose document AKN XML becomes: see `enrich`. */
  readonly identity?: NonNullable<EnrichOptions['identity']>;
  /** Also make the report as a page for people. The report in JSON is always made. */
  readonly report?: 'html';
  /** Pictures that AKN XML calls by name. Those of a Word file come from the file itself. */
  readonly media?: readonly Media[];
}

export interface Publication {
  /** Base of all file names, `A-RES-65-230-en`, and of the folder, `A-RES-65-230`. */
  readonly name: string;
  readonly folder: string;
  readonly akn?: string;
  readonly editions: readonly Edition[];
  readonly metadata?: DocumentMetadata;
  /** Pictures of the document, next to the AKN. */
  readonly media?: readonly Media[];
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
  /** The report as a page for people (HTML), if it was asked for. */
  readonly reportPage?: string;
}

export const publishChecks: Checks<PublishOptions> = {
  ...convertChecks,
  ...editionChecks,
  name: text,
  asIs: yesOrNo,
  identity: enrichChecks.identity,
  report: oneOf('html'),
  media: list,
};

/**
 * Makes every edition of a document: from a Word file, a text, or AKN XML, which is linked and repaired first.
 * @returns AKN, editions and what needs review. Bad content never throws: what can be made is made.
 * @throws UsageError for an option or an input that is not allowed; the reason of `signal` when it is aborted
 */
export async function publish(input: Uint8Array | string, options: PublishOptions = {}): Promise<Publication> {
  checkInput(input);
  checkOptions('publish', options, publishChecks);
  const { tree: _, asRead: __, ...publication } = await published(input, options);
  return publication;
}

/** A publication, the source as it was read, and the tree that the AKN was written from. */
export type Published = Publication & Pick<Converted, 'tree' | 'asRead'>;

/** The same for verbs that have checked their options themselves. */
export async function published(input: Uint8Array | string, options: PublishOptions): Promise<Published> {
  const formats = options.formats ?? FORMATS;
  warmUp(formats);
  if (!formats.includes('pdf')) prepareValidation();
  const isOwn = !isAkn(input);
  const { settle = asTheyAre, ...conversion } = isOwn ? await converted(input, options) : await given(input, options);
  const names = fileNameFor(conversion.metadata, options.name);
  if (!conversion.akn) return withPage({ ...names, editions: [], ...conversion }, options);
  options.signal?.throwIfAborted();
  options.onProgress?.('validate');
  const { madeHere, onProgress } = editionsHere(formats);
  const [rendering, report] = await Promise.all([
    renderAll({ ...conversion, akn: conversion.akn }, formats, names.name, options, onProgress),
    validateWhereFree(conversion.akn, madeHere, options.signal),
  ]);
  const checked = isOwn ? report.diagnostics.map(each => placedIn(`${names.name}.akn.xml`, each)) : report.diagnostics;
  const diagnostics = settle([...conversion.diagnostics, ...checked, ...rendering.diagnostics]);
  const { editions } = rendering;
  return withPage({ ...names, ...conversion, editions, diagnostics, status: statusOf(diagnostics) }, options);
}

const asTheyAre: Converted['settle'] = findings => findings;

async function withPage(publication: Published, { report }: PublishOptions): Promise<Published> {
  if (report !== 'html') return publication;
  const { reportPage } = await import('./report-page.js');
  return { ...publication, reportPage: await reportPage(publication) };
}

/** Lines of the AKN that was made are no lines of the source. */
function placedIn(part: string, diagnostic: Diagnostic): Diagnostic {
  return diagnostic.place ? { ...diagnostic, place: { part, ...diagnostic.place } } : diagnostic;
}

/**
 * A promise that is kept when all editions are made but the PDF, which another thread makes; never, when one of them cannot be
 * made.
 */
function editionsHere(formats: readonly EditionFormat[]) {
  const left = new Set<EditionFormat>(formats.filter(format => format !== 'pdf'));
  let keep: () => void = () => undefined;
  const madeHere = new Promise<void>(resolve => {
    keep = resolve;
  });
  const onProgress = (format?: EditionFormat): void => {
    if (format) left.delete(format);
    if (left.size === 0) keep();
  };
  onProgress();
  return { madeHere, onProgress };
}

function renderAll(
  { akn, media, metadata }: Conversion & { readonly akn: string },
  formats: readonly EditionFormat[],
  name: string,
  options: PublishOptions,
  onProgress: (format: EditionFormat) => void,
) {
  options.onProgress?.('render');
  return render(withPictures(akn, media), {
    ...defaultsFor(metadata, options),
    formats,
    name,
    onProgress,
    ...(options.certifier ? { certifier: options.certifier } : {}),
    ...(options.publisher ? { publisher: options.publisher } : {}),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

/** AKN of others, with its pictures: as `enrich` makes it, or as it stands. */
async function given(input: Uint8Array | string, options: PublishOptions): Promise<Conversion & Partial<Converted>> {
  const { media = [] } = options;
  const given = withoutCorrections(await givenAkn(input, options), options);
  return { ...given, ...(media.length > 0 ? { media } : {}) };
}

/** Corrections are for conversions; an AKN file is corrected itself. */
function withoutCorrections(made: Conversion, { corrections }: PublishOptions): Conversion {
  if (!corrections) return made;
  const { diagnostics, report } = collect();
  for (const { kind, who } of corrections.decisions)
    report('corrections/without-effect', `A decision (${kind}) by ${who} was not applied: the input is an AKN file`);
  const all = [...made.diagnostics, ...diagnostics];
  return { ...made, diagnostics: all, status: statusOf(all) };
}

async function givenAkn(input: Uint8Array | string, options: PublishOptions): Promise<Conversion> {
  if (options.asIs) return existing(input);
  const { date, links, identity, signal } = options;
  const wanted = { date, links, identity, signal };
  const set = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
  const { akn, metadata, diagnostics } = await enrich(input, set);
  if (akn === undefined) return existing(input);
  // Validation follows, and says again what the schema objects to.
  const changes = diagnostics.filter(({ code }) => !code.startsWith('validate/'));
  return { akn, ...(metadata ? { metadata } : {}), diagnostics: changes, status: statusOf(changes) };
}

function existing(input: Uint8Array | string): Conversion {
  const akn = typeof input === 'string' ? input : new TextDecoder().decode(input);
  try {
    return { akn, metadata: metadataOf(parseAkn(akn)), diagnostics: [], status: 'ok' };
  } catch {
    // Not well-formed: validation says where.
    return { akn, diagnostics: [], status: 'ok' };
  }
}

/** A file of a publication, ready to be written. */
export interface PublishedFile {
  /** Path below the output folder: `A-RES-65-230/A-RES-65-230-en.html`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The files of a publication: AKN, editions, the report as a page if there is one, and `report.json`. */
export function filesOf(publication: Publication): PublishedFile[] {
  const { folder, name, akn, media = [], editions, reportPage } = publication;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const made: PublishedFile[] = [
    ...(akn ? [{ name: `${name}.akn.xml`, mediaType: 'application/akn+xml', bytes: bytes(akn) }] : []),
    ...media,
    ...editions,
    ...(reportPage ? [{ name: `${name}.report.html`, mediaType: 'text/html', bytes: bytes(reportPage) }] : []),
  ];
  const report = {
    name: `${name}.report.json`,
    mediaType: 'application/json',
    bytes: bytes(reportOf(publication, made)),
  };
  return [...made, report].map(file => ({
    name: `${folder}/${file.name}`,
    mediaType: file.mediaType,
    bytes: file.bytes,
  }));
}

function reportOf(publication: Publication, files: readonly PublishedFile[]): string {
  const report = {
    generator: { name: 'ntoso', version },
    status: publication.status,
    document: publication.metadata,
    files: files.map(({ name, mediaType, bytes }) => ({
      name,
      mediaType,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })),
    diagnostics: publication.diagnostics,
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

/** `convert`: bytes → AKN XML, by way of read, parse, enrich, serialise. */
import { idsByPlace, placeKey } from '../akn/ids-by-place.js';
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import { serialise } from '../akn/serialise.js';
import type { Decided } from '../cited/decided.js';
import type { Applying } from '../corrections/index.js';
import { collect, type Diagnostic, type Report, type Status, statusOf } from '../diagnostics/diagnostic.js';
import { checkAuthorLinks } from '../enrich/author-links.js';
import { passes, enrich as runPasses } from '../enrich/index.js';
import { linkPlaces } from '../enrich/internal-links.js';
import type { EnrichContext, Pass } from '../enrich/pass.js';
import { english } from '../languages/en/index.js';
import { languageByCode, languages } from '../languages/index.js';
import type { LanguageCode } from '../languages/language.js';
import {
  anyText,
  type Checks,
  callback,
  checkInput,
  checkOptions,
  day,
  list,
  members,
  oneOf,
  signal,
  wholeNumber,
} from '../options/check.js';
import type { Corrections } from '../options/corrections.js';
import { correctionsCheck } from '../options/corrections-check.js';
import { parse } from '../parse/index.js';
import { read } from '../read/index.js';
import type { ReadOptions } from '../read/reader.js';
import { review } from '../review/index.js';
import type { Media, Source } from '../source/source.js';
import { defaultBases, type LinkBases } from '../un/addresses.js';
import { UNKNOWN_DATE } from '../un/iri.js';
import { findingsInWritten } from '../validate/written.js';
import type { Element } from '../xml/tree.js';

/** Stages as reported to `onProgress`. */
export type Stage = 'read' | 'parse' | 'enrich' | 'serialise' | 'validate' | 'render';

export interface ConvertOptions extends ReadOptions {
  /** Language of the document; found from the text when not given. */
  readonly language?: LanguageCode;
  /** Mark-up date (ISO, `2026-11-24`). Without it the document's own date of issue or adoption stands there. */
  readonly date?: string;
  readonly links?: Partial<LinkBases>;
  /** Decisions of a person about this document. */
  readonly corrections?: Corrections;
  /** Passes of the enrichment in place of the usual ones. */
  readonly passes?: readonly Pass[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: Stage) => void;
}

export interface Conversion {
  /** AKN XML; absent only when nothing could be read from the input. */
  readonly akn?: string;
  readonly metadata?: DocumentMetadata;
  /** Pictures that carry content, under the names by which the AKN calls them. They belong next to it. */
  readonly media?: readonly Media[];
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
}

/** Addresses that links lead to. */
export const links = members({ documents: anyText, treaties: anyText });

export const convertChecks: Checks<ConvertOptions> = {
  language: oneOf(...languages.map(({ code }) => code)),
  date: day,
  links,
  corrections: correctionsCheck,
  passes: list,
  signal,
  onProgress: callback,
  maxUnpacked: wholeNumber(1),
  changes: oneOf('accept', 'reject', 'fail'),
  libreOffice: members({ command: anyText, timeLimit: wholeNumber(1) }),
  ocr: members({ command: anyText, timeLimit: wholeNumber(1) }),
};

/**
 * Turns a document into AKN XML.
 * @param input bytes of a Word file or a text, or the text itself
 * @returns the AKN and what needs review. Bad content never throws.
 * @throws UsageError for an option or an input that is not allowed; the reason of `signal` when it is aborted
 */
export async function convert(input: Uint8Array | string, options: ConvertOptions = {}): Promise<Conversion> {
  checkInput(input);
  checkOptions('convert', options, convertChecks);
  const { tree, asRead: _, settle, ...conversion } = await converted(input, options);
  const { akn } = conversion;
  const findings = akn === undefined || !tree ? [] : await findingsInWritten(akn, tree);
  // Lines of the AKN are not lines of the source.
  const found = findings.map(({ place, ...each }) => (place?.eId ? { ...each, place: { eId: place.eId } } : each));
  const diagnostics = settle([...conversion.diagnostics, ...found]);
  return { ...conversion, diagnostics, status: statusOf(diagnostics) };
}

/** A conversion, the source as it was read, and the tree that its AKN was written from. */
export type Converted = Conversion & {
  readonly tree?: Element;
  readonly asRead?: Source;
  /** All findings, those of later checks too, as decisions leave them; and what became of the decisions. */
  readonly settle: (findings: readonly Diagnostic[]) => readonly Diagnostic[];
};

const asTheyAre = (findings: readonly Diagnostic[]) => findings;

/** The same for verbs that have checked their options themselves, and check what was made in their own way. */
export async function converted(input: Uint8Array | string, options: ConvertOptions): Promise<Converted> {
  const { diagnostics, report } = collect();
  const step = (stage: Stage): void => {
    options.signal?.throwIfAborted();
    options.onProgress?.(stage);
  };
  step('read');
  const asRead = await read(input, { ...options, report });
  if (!asRead) return { diagnostics, status: statusOf(diagnostics), settle: asTheyAre };
  const corrections = await applyingTo(asRead, options);
  const source = corrections?.source ?? asRead;
  step('parse');
  const language = corrections?.language ?? options.language;
  const asParsed = parse(source, { report, ...(language ? { language } : {}) });
  const parsed = corrections?.parsed(asParsed) ?? asParsed;
  step('enrich');
  const context = enrichContext(parsed, options, report, corrections?.decided(parsed));
  const tree = linkPlaces(runPasses(parsed, context, options.passes ?? passes), source, report);
  checkAuthorLinks(source, tree, context.links, report);
  review(tree, { ...context, reported: [...diagnostics] });
  const found = placed(diagnostics, tree);
  step('serialise');
  const media = [...source.media.values()];
  return {
    tree,
    akn: serialise(tree),
    metadata: metadataOf(tree),
    ...(media.length > 0 ? { media } : {}),
    diagnostics: found,
    status: statusOf(found),
    asRead,
    settle: corrections ? all => settled(corrections, all, tree) : asTheyAre,
  };
}

/** The findings as decisions left them, and what became of the decisions. */
function settled({ accepted, conclude }: Applying, found: readonly Diagnostic[], tree: Element): Diagnostic[] {
  const left = accepted(tree, found);
  const { diagnostics, report } = collect();
  conclude(tree, report);
  return [...left, ...placed(diagnostics, tree)];
}

/** Loaded for documents with decisions: most have none. */
async function applyingTo(source: Source, { corrections }: ConvertOptions): Promise<Applying | undefined> {
  if (!corrections || corrections.decisions.length === 0) return undefined;
  return (await import('../corrections/index.js')).applying(corrections, source);
}

function enrichContext(tree: Element, options: ConvertOptions, report: Report, decided?: Decided): EnrichContext {
  const facts = { ...metadataOf(tree), ...decided?.facts };
  return {
    report,
    language: languageByCode(facts.language) ?? languageByCode(options.language) ?? english,
    links: { ...defaultBases, ...options.links },
    ...(decided ? { decided } : {}),
    date: options.date ?? facts.publicationDate ?? facts.adoptionDate ?? UNKNOWN_DATE,
  };
}

/** Adds to each diagnostic that has a line the eId of the element made from that line. */
function placed(diagnostics: readonly Diagnostic[], tree: Element): readonly Diagnostic[] {
  const lines = new Set(diagnostics.flatMap(({ place }) => (place?.line && !place.eId ? [place.line] : [])));
  if (lines.size === 0) return diagnostics;
  const ids = idsByPlace(tree, lines);
  return diagnostics.map(each => {
    const { place } = each;
    const eId = place?.line === undefined || place.eId ? undefined : ids.get(placeKey(place));
    return eId ? { ...each, place: { ...place, eId } } : each;
  });
}

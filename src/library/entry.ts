/** AKN and its files → what the library stores and searches. */
import { createHash } from 'node:crypto';
import { fileNameOf } from '../akn/file-name.js';
import { type DocumentMetadata, metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { isPlainPath, plainName } from '../akn/plain-path.js';
import { matchable } from '../akn/text.js';
import type { CitedWork, NoteRecord } from '../citations/index.js';
import { documentSymbol, findCitations } from '../citations/index.js';
import { citedKey, citedPlaces, symbolKey, treatyKey } from '../cited/works.js';
import { languageByCode } from '../languages/index.js';
import type { Language } from '../languages/language.js';
import { knownLanguageTag } from '../languages/tag.js';
import { parseWorkIri, UNNUMBERED } from '../un/iri.js';
import type { Element } from '../xml/tree.js';
import { findAll } from '../xml/walk.js';
import { type Segment, segmentsOf } from './segments.js';
import type { Citing, DocumentEntry, FileContent, FileRole, NewDocument } from './store.js';
import { vocabularyOf } from './vocabulary.js';

/** A document to be added: its AKN and whatever belongs to it. */
export interface LibraryItem {
  readonly akn: string;
  /** Pictures that the AKN calls by name. */
  readonly media?: readonly GivenFile[];
  /** Editions: HTML, EPUB, PDF. */
  readonly editions?: readonly GivenFile[];
  /** Records about it: report, MARC, packages. */
  readonly records?: readonly GivenFile[];
  /** As received. Without it the AKN is the source. */
  readonly source?: GivenFile;
  /** For documents without symbol and number. */
  readonly name?: string;
  /** Where it comes from, for messages: its path, if it has one. */
  readonly input?: string;
}

/** A document that could not be read or converted: reported as refused; the others continue. */
export interface UnreadItem {
  readonly input: string;
  readonly reason: string;
}

export interface GivenFile {
  readonly name: string;
  readonly mediaType?: string;
  readonly bytes: Uint8Array;
}

/** @throws XmlError when the AKN cannot be read: there would be nothing to search and no name for it */
export function newDocument(item: LibraryItem): NewDocument {
  const tree = parseAkn(item.akn);
  const facts = metadataOf(tree);
  const language = languageByCode(facts.language);
  const bytes = new TextEncoder().encode(item.akn);
  const { name } = fileNameOf(facts, knownLanguageTag(facts.language), item.name);
  const source = item.source ? stored(item.source, 'source') : undefined;
  const files = [
    stored({ name: `${name}.akn.xml`, mediaType: 'application/akn+xml', bytes }, 'akn'),
    ...(item.media ?? []).map(file => stored(file, 'picture')),
    ...(source ? [source] : []),
    ...(item.editions ?? []).map(file => stored(file, 'edition')),
    ...(item.records ?? []).map(file => stored(file, 'record')),
  ];
  const segments = segmentsOf(tree);
  return {
    entry: entryOf(facts, name, language, source?.sha256 ?? sha256(bytes)),
    files: distinct(files),
    segments,
    vocabulary: vocabularyOf([{ text: facts.title ?? '', note: false }, ...segments], language),
    subjects: subjectsOf(tree),
    cited: citedIn(tree, segments, language),
  };
}

/** Words of the keywords in the mark-up, `sustainable development`; of any vocabulary, each once. */
export function subjectsOf(tree: Element): string[] {
  const keywords = findAll(tree, 'keyword').map(({ attributes }) => attributes['showAs'] ?? attributes['value'] ?? '');
  return [...new Set(keywords.map(words => words.replace(/_/g, ' ').trim().toLowerCase()).filter(Boolean))];
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function stored({ name, mediaType = 'application/octet-stream', bytes }: GivenFile, role: FileRole): FileContent {
  return {
    // The AKN calls a picture by its whole name.
    name: role === 'picture' && isPlainPath(name) ? name : plainName(name.slice(name.lastIndexOf('/') + 1)),
    role,
    mediaType,
    size: bytes.length,
    sha256: sha256(bytes),
    bytes,
  };
}

/** A name stands for one file; of two of the same name the first stays under it and the next gets its role in front. */
function distinct(files: readonly FileContent[]): FileContent[] {
  const seen = new Set<string>();
  return files.map(file => {
    let name = file.name;
    for (let n = 1; seen.has(name); n++) name = `${file.role}-${n}-${file.name}`;
    seen.add(name);
    return { ...file, name };
  });
}

function entryOf(
  facts: DocumentMetadata,
  name: string,
  language: Language | undefined,
  sourceSha256: string,
): DocumentEntry {
  const { work, symbol, number, title, session, adoptionDate, publicationDate, documentName, actor } = facts;
  const given = {
    work,
    symbol,
    number,
    title,
    language: language?.code ?? facts.language,
    body: actor?.replace(/^un(?=[a-z])/, 'un-'),
    session,
    adopted: adoptionDate,
    published: publicationDate,
  };
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));
  const expression = expressionOf(facts) ?? `urn:sha256:${sourceSha256}`;
  return { expression, name, kind: documentName, sourceSha256, ...known };
}

/** The IRI that names the expression; none for a file without IRIs, and for one without a number: many have the same. */
function expressionOf({ expression, work, language = '' }: DocumentMetadata): string | undefined {
  if (work && parseWorkIri(work)?.number === UNNUMBERED) return undefined;
  return expression || (work ? `${work}/${language}@` : undefined);
}

/** What the mark-up cites, then what the text cites without mark-up: published files link no treaties. */
function citedIn(tree: Element, segments: readonly Segment[], language: Language | undefined): Citing[] {
  const marked = citedPlaces(tree).map(({ key, shown, eId }) => ({ key, shown, ...(eId ? { eId } : {}) }));
  if (!language) return marked;
  const known = new Set(marked.map(({ key }) => key));
  return [...marked, ...citedInText(segments, language).filter(({ key }) => !known.has(key))];
}

function citedInText(segments: readonly Segment[], language: Language): Citing[] {
  const found: Citing[] = [];
  let before: NoteRecord | undefined;
  for (const { text, note, eId } of segments) {
    const citations = findCitations(matchable(text), { language, inNote: note }, note ? before : undefined);
    if (note) before = { marker: '', citations };
    for (const { work, certainty, start, end } of citations) {
      if (certainty !== 'certain') continue;
      const place = { shown: text.slice(start, end), ...(eId ? { eId } : {}) };
      for (const key of keysOf(work)) found.push({ key, ...place });
    }
  }
  return found;
}

function keysOf(work: CitedWork): string[] {
  if (work.kind === 'treaty') return work.numbers.map(number => treatyKey(work.series, number));
  if (work.kind === 'decision') return work.organ === 'GA' ? [citedKey(`A/DEC/${work.number}`)] : [];
  const symbol = documentSymbol(work);
  return symbol ? [symbolKey(symbol)] : [];
}

/** The package of a Word file: its parts by name, unpacked and parsed when they are asked for. */

import type { Report } from '../../diagnostics/diagnostic.js';
import { parseXml, XmlError } from '../../xml/parse.js';
import type { Element } from '../../xml/tree.js';
import { type Archive, isZipFault, openZip, ZIP_LIMITS, type ZipFault } from '../../zip/unzip.js';
import { decodePart, harmless, thinned, withoutDrawings } from './part-text.js';
import { withUsualPrefixes } from './prefixes.js';
import { ofType, type Relationships, readRelationships, relationshipsPart } from './relationships.js';

export interface WordPackage {
  /** Name of the main part, usually `word/document.xml`. */
  readonly main: string;
  /** Its content. */
  readonly document: Element;
  /** A part as a tree with the usual prefixes; undefined when it is missing or broken, which is then reported. */
  readonly tree: (part: string) => Element | undefined;
  /** The text of an XML part, whole. */
  readonly text: (part: string) => string | undefined;
  readonly bytes: (part: string) => Uint8Array | undefined;
  /** Whether a part could not be unpacked, which has been reported. */
  readonly isBroken: (part: string) => boolean;
  readonly relationshipsOf: (part: string) => Relationships;
}

/** Most bytes of one XML part. The tree of a part takes up to forty times as much; the longest document seen has 0.8 MB. */
const XML_LIMIT = 16 * 1024 * 1024;

type Fault = 'not-word' | 'broken';

/**
 * Opens a Word file. Attacks and damage that touch the whole file are reported as errors.
 * @param maxUnpacked most bytes of all parts together
 */
export function openPackage(bytes: Uint8Array, report: Report, maxUnpacked: number): WordPackage | undefined {
  const archive = openZip(bytes, { ...ZIP_LIMITS, total: maxUnpacked });
  if (isZipFault(archive)) {
    reportFault(archive, report);
    return undefined;
  }
  const parts = partsOf(archive, report);
  const main = ofType(parts.relationshipsOf(''), 'officeDocument');
  if (main === undefined) return refuse('not-word', 'It is a zip file that does not name its main part.', report);
  const refused = archive.refused(main);
  if (refused) {
    reportFault(refused, report);
    return undefined;
  }
  const text = parts.text(main);
  if (text === undefined) return refuse('broken', `The main part ${main} is missing or cannot be unpacked.`, report);
  const document = parsed(text, main, (_, message) => refuse('broken', message, report));
  if (document === undefined) return undefined;
  if (document.name !== 'w:document') return refuse('not-word', `Its main part is <${document.name}>.`, report);
  return { ...parts, main, document };
}

function refuse(fault: Fault, message: string, report: Report): undefined {
  if (fault === 'not-word') report('read/not-a-word-file', `This is not a Word file. ${message}`);
  else report('read/main-part-broken', message);
  return undefined;
}

const FAULTS = {
  truncated: ['read/file-truncated', 'The file is truncated'],
  damaged: ['read/file-damaged', 'The file is damaged'],
  encrypted: ['read/file-encrypted', 'The file is encrypted'],
  'too-large': ['read/file-too-large', 'The file is too large'],
  'unsafe-name': ['read/unsafe-entry', 'The file is not safe to open'],
} as const;

function reportFault({ fault, message }: ZipFault, report: Report): void {
  const [code, title] = FAULTS[fault];
  report(code, `${title}: ${message}.`);
}

type Parts = Pick<WordPackage, 'tree' | 'text' | 'bytes' | 'isBroken' | 'relationshipsOf'>;

function partsOf(archive: Archive, report: Report): Parts {
  const broken = new Set<string>();
  const bytes = (part: string, most?: number): Uint8Array | undefined => {
    const content = archive.read(part, most);
    if (!isZipFault(content)) return content;
    if (broken.has(part)) return undefined;
    broken.add(part);
    report('read/part-broken', `The part ${part} was omitted: ${content.message}.`, { part });
    return undefined;
  };
  const text = (part: string): string | undefined => {
    const content = bytes(part, XML_LIMIT);
    if (!content) return undefined;
    const { xml, replaced } = harmless(decodePart(content));
    if (replaced > 0) {
      report('read/control-characters', `${replaced} control characters of ${part} became U+FFFD.`, { part });
    }
    return xml;
  };
  const tree = (part: string): Element | undefined => {
    const content = text(part);
    if (content === undefined) return undefined;
    const isMargin = /\/(?:header|footer)\d*\.xml$/.test(part);
    return parsed(isMargin ? withoutDrawings(content) : content, part, (name, message) =>
      report('read/part-broken', message, { part: name }),
    );
  };
  const known = new Map<string, Relationships>();
  const relationshipsOf = (part: string): Relationships => {
    const before = known.get(part);
    if (before) return before;
    const root = tree(relationshipsPart(part));
    const relationships: Relationships = root ? readRelationships(root, part) : new Map();
    known.set(part, relationships);
    return relationships;
  };
  return { bytes, isBroken: part => broken.has(part), text, tree, relationshipsOf };
}

function parsed(xml: string, part: string, fail: (part: string, message: string) => void): Element | undefined {
  try {
    return withUsualPrefixes(parseXml(thinned(xml), { part, checked: true }));
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    fail(part, `The part ${part} cannot be read: ${error.message}.`);
    return undefined;
  }
}

/**
 * XML text → tree, by fast-xml-parser. It accepts what is not well-formed, so AKN of others goes through the
 * well-formedness check of `validate/` first; Word's machine-written parts are taken as they are.
 */
import { createRequire } from 'node:module';
import { quickTree } from './quick.js';
import { withoutReferences } from './references.js';
import { tagsMatch } from './tags.js';
import { type Element, type Node, newElement, type Origin } from './tree.js';

/** By `require` it comes in one file and loads in 4 ms; by `import` in some thirty, and takes 25 ms. */
const { XMLParser, XMLValidator } = createRequire(import.meta.url)(
  'fast-xml-parser',
) as typeof import('fast-xml-parser');

/** XML that cannot be read into a tree: a DOCTYPE, too deep, or nothing there. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

export interface ParseOptions {
  /** Give every element its line and column as origin; `part` names the file in a package. */
  readonly positions?: boolean;
  readonly part?: string;
  /** Refuse tags that do not match; without it what is missing is made up. */
  readonly checked?: boolean;
}

const TEXT = '#text';
const COMMENT = '#comment';
const CDATA = '#cdata';
const ATTRIBUTES = ':@';

const settings = {
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  textNodeName: TEXT,
  commentPropName: COMMENT,
  cdataPropName: CDATA,
  // The parser's own decoder is built anew for each document, which costs as much as a small document itself.
  entityDecoder: {
    decode: withoutReferences,
    reset: () => {},
    setExternalEntities: () => {},
    addInputEntities: () => {},
    setXmlVersion: () => {},
  },
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: 500,
  // Nothing here asks for the path of a tag; writing it out for each costs a fifth of the time.
  jPath: false,
  // Names of methods of objects are names like others: each element is an object of its own here.
  onDangerousProperty: (name: string) => name,
} as const;

const plain = new XMLParser(settings);
const positioned = new XMLParser({ ...settings, captureMetaData: true });

/** Names that the parser refuses to read, whatever they stand for. It reads them with a mark, which is taken off again. */
const REFUSED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const MARK = '\u0001';
const marking = {
  transformTagName: (name: string) => (REFUSED.has(name) ? MARK + name : name),
  transformAttributeName: (name: string) => (REFUSED.has(name) ? MARK + name : name),
};
const plainMarking = new XMLParser({ ...settings, ...marking });
const positionedMarking = new XMLParser({ ...settings, ...marking, captureMetaData: true });

/** Marking names costs time, and hardly any file has one of these anywhere. */
function parserFor(xml: string, isPositioned: boolean): typeof plain {
  const isMarking = /__proto__|constructor|prototype/.test(xml);
  if (isPositioned) return isMarking ? positionedMarking : positioned;
  return isMarking ? plainMarking : plain;
}

function withoutMark(name: string): string {
  return name.startsWith(MARK) ? name.slice(MARK.length) : name;
}

/** `fromEntries` makes a property even of `__proto__`. */
function attributesOf(raw: Readonly<Record<string, string>> | undefined): Readonly<Record<string, string>> {
  if (!raw) return {};
  for (const name in raw) {
    if (!name.startsWith(MARK)) continue;
    return Object.fromEntries(Object.entries(raw).map(([key, value]) => [withoutMark(key), value]));
  }
  return raw;
}

type Raw = Record<string, unknown> & { [ATTRIBUTES]?: Record<string, string> };

/**
 * Reads XML into a tree; names keep their prefix. A DOCTYPE is refused: no entity is ever expanded.
 * @throws XmlError when there is no element, a DOCTYPE, more than 500 levels, or, with `checked`, tags that do not match.
 */
export function parseXml(xml: string, options: ParseOptions = {}): Element {
  if (hasDoctype(xml)) throw new XmlError('a DOCTYPE is not accepted');
  const quick = quickTree(xml, placesIn(xml, options));
  return quick ?? parsedTree(xml, options);
}

/** Origins of tags that are asked for one after the other. */
function placesIn(xml: string, { positions, part }: ParseOptions): (offset: number) => Origin | undefined {
  if (!positions) return () => undefined;
  const beginning = part ? { part } : {};
  let line = 1;
  let start = 0;
  let next = xml.indexOf('\n');
  return offset => {
    for (; next >= 0 && next < offset; next = xml.indexOf('\n', start)) {
      line++;
      start = next + 1;
    }
    return { ...beginning, line, column: offset - start + 1 };
  };
}

function parsedTree(xml: string, options: ParseOptions): Element {
  if (options.checked) checkTags(xml);
  const lineAt = options.positions ? lineFinder(xml) : undefined;
  let raw: Raw[];
  try {
    raw = parserFor(xml, lineAt !== undefined).parse(xml) as Raw[];
  } catch (cause) {
    throw new XmlError((cause as Error).message, { cause });
  }
  const origin = (node: Raw): Origin | undefined => {
    if (!lineAt) return undefined;
    const start = (node as Record<symbol, { startIndex?: number }>)[POSITION]?.startIndex;
    return start === undefined ? undefined : { ...(options.part ? { part: options.part } : {}), ...lineAt(start) };
  };
  const nodes: Node[] = [];
  for (const each of raw) append(nodes, each, origin);
  const root = nodes.find(each => each.type === 'element');
  if (!root) throw new XmlError('there is no element');
  return root;
}

/** Looks at every `<!`; the word in a comment or a CDATA section is only a word. */
function hasDoctype(xml: string): boolean {
  let at = xml.indexOf('<!');
  while (at >= 0) {
    const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<![CDATA[', at) ? ']]>' : undefined;
    if (end === undefined && /^<!DOCTYPE/i.test(xml.slice(at, at + 9))) return true;
    const closed = end === undefined ? at + 2 : xml.indexOf(end, at);
    at = closed < 0 ? -1 : xml.indexOf('<!', closed);
  }
  return false;
}

/**
 * The validator takes a third of the time of the parser, so it is asked only when the quick look finds something.
 * @throws XmlError when tags do not match
 */
export function checkTags(xml: string): void {
  if (tagsMatch(xml)) return;
  const verdict = XMLValidator.validate(xml);
  if (verdict !== true) throw new XmlError(`${verdict.err.msg} (line ${verdict.err.line})`);
}

const POSITION = XMLParser.getMetaDataSymbol() as unknown as symbol;

function append(into: Node[], raw: Raw, origin: (node: Raw) => Origin | undefined): void {
  for (const name in raw) {
    if (name === ATTRIBUTES) continue;
    const content = raw[name];
    if (name === TEXT) {
      if (content !== '') into.push({ type: 'text', value: String(content) });
    } else if (name === CDATA) into.push({ type: 'text', value: inner(content) });
    else if (name === COMMENT) into.push({ type: 'comment', value: inner(content) });
    else {
      const children: Node[] = [];
      for (const child of content as Raw[]) append(children, child, origin);
      into.push(newElement(withoutMark(name), attributesOf(raw[ATTRIBUTES]), children, origin(raw)));
    }
    return;
  }
}

function inner(content: unknown): string {
  return String((content as Raw[])[0]?.[TEXT] ?? '');
}

/** Offset → line and column, counted from 1. */
function lineFinder(xml: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = xml.indexOf('\n'); at >= 0; at = xml.indexOf('\n', at + 1)) starts.push(at + 1);
  return offset => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}

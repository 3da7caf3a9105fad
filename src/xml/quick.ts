/**
 * A quick way from XML text to a tree, for what machines write: elements, attributes and text in matching tags. What else XML
 * allows (comments, CDATA, instructions, line breaks in tags) and all that is wrong is left to the parser, which then decides.
 */
import { withoutReferences } from './references.js';
import { type Element, type Node, newElement, type Origin } from './tree.js';

interface Tag {
  readonly name: string;
  readonly attributes: Element['attributes'];
}

interface Open extends Tag {
  readonly children: Node[];
  readonly origin: Origin | undefined;
}

/** As deep as no document goes; the parser says what is too deep. */
const DEEPEST = 400;

/**
 * @param originAt place of a tag by its offset; it is asked in ascending order
 * @returns the root element, as the parser would give it; undefined when the parser has to look
 */
export function quickTree(xml: string, originAt: (offset: number) => Origin | undefined): Element | undefined {
  const start = rootStart(xml);
  if (start < 0 || xml.includes('\r', start) || xml.includes('<!') || xml.includes('<?', start)) return undefined;
  const tags = new Map<string, Tag | undefined>();
  const open: Open[] = [];
  let at = start;
  for (;;) {
    const end = xml.indexOf('>', at);
    if (end < 0) return undefined;
    const parent = open.at(-1);
    if (xml.charCodeAt(at + 1) === SLASH) {
      if (!parent || end !== at + 2 + parent.name.length || !xml.startsWith(parent.name, at + 2)) return undefined;
      open.pop();
      const done = newElement(parent.name, parent.attributes, parent.children, parent.origin);
      const around = open.at(-1);
      if (!around) return isBlank(xml, end + 1) ? done : undefined;
      around.children.push(done);
    } else {
      const isEmpty = xml.charCodeAt(end - 1) === SLASH;
      const tag = tagOf(xml.slice(at + 1, isEmpty ? end - 1 : end), tags);
      if (!tag || open.length > DEEPEST) return undefined;
      const origin = originAt(at);
      if (!isEmpty) open.push({ name: tag.name, attributes: tag.attributes, children: [], origin });
      else if (parent) parent.children.push(newElement(tag.name, tag.attributes, [], origin));
      else return undefined;
    }
    at = xml.indexOf('<', end);
    if (at < 0) return undefined;
    if (at > end + 1) open.at(-1)?.children.push({ type: 'text', value: withoutReferences(xml.slice(end + 1, at)) });
  }
}

const SLASH = 47;

const DECLARATION = /^<\?xml(?: [a-z]+=(?:"[\w.-]*"|'[\w.-]*'))+ ?\?>/;

/** Behind the declaration; -1 when something else stands before the root. */
function rootStart(xml: string): number {
  const from = DECLARATION.exec(xml)?.[0].length ?? 0;
  const at = xml.indexOf('<', from);
  return at < 0 || xml.slice(from, at).trim() !== '' ? -1 : at;
}

function isBlank(xml: string, from: number): boolean {
  return from === xml.length || xml.slice(from).trim() === '';
}

/** A text has few different tags: each is read once. */
function tagOf(source: string, known: Map<string, Tag | undefined>): Tag | undefined {
  const before = known.get(source);
  if (before) return before;
  const tag = readTag(source);
  known.set(source, tag);
  return tag;
}

const NAME = /^[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?$/;
const NONE: Element['attributes'] = {};

/** `w:t xml:space="preserve"`; a blank at the end may stand before `/>`. */
function readTag(source: string): Tag | undefined {
  const blank = source.indexOf(' ');
  const name = blank < 0 ? source : source.slice(0, blank);
  if (!isName(name)) return undefined;
  if (blank < 0) return { name, attributes: NONE };
  const attributes = readAttributes(source, blank);
  return attributes && { name, attributes };
}

function readAttributes(source: string, from: number): Element['attributes'] | undefined {
  const attributes: Record<string, string> = {};
  let at = from;
  while (at < source.length) {
    if (source[at] === ' ') {
      at++;
      continue;
    }
    const equals = source.indexOf('=', at);
    const name = source.slice(at, equals);
    const quote = source[equals + 1];
    if (equals < 0 || source[at - 1] !== ' ' || (quote !== '"' && quote !== "'")) return undefined;
    const end = source.indexOf(quote, equals + 2);
    const value = source.slice(equals + 2, end);
    if (end < 0 || !isName(name) || name in attributes || /[<\t\n]/.test(value)) return undefined;
    attributes[name] = withoutReferences(value);
    at = end + 1;
  }
  return attributes;
}

/** Names that objects of the language have themselves are for the parser. */
function isName(name: string): boolean {
  return NAME.test(name) && !(name in NONE);
}

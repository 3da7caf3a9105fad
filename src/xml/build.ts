/**
 * Metadata records → XML, by xmlbuilder2. For small records only: the AKN document itself is written by
 * `akn/serialise.ts` (docs/decisions/0001-writing-akn.md says what was measured).
 */
import { createRequire } from 'node:module';
import type { Element } from './tree.js';

/** Loaded with the first record: who makes no package does not wait for its hundred and fifty modules. */
const require = createRequire(import.meta.url);

interface Builder {
  att(namespace: string, name: string, value: string): Builder;
  ele(name: string, attributes: Readonly<Record<string, string>>): Builder;
  txt(value: string): Builder;
  com(value: string): Builder;
}

export interface BuildOptions {
  /** Line breaks and indents. Never for mixed content: it puts blanks between words. */
  readonly indent?: boolean;
}

/** Writes a tree with an XML declaration. Namespaces are plain `xmlns` attributes of the tree. @throws on characters that XML forbids. */
export function buildXml(root: Element, options: BuildOptions = {}): string {
  const { create } = require('xmlbuilder2') as typeof import('xmlbuilder2');
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  add(document as unknown as Builder, root, {});
  const written = document.end({ prettyPrint: options.indent ?? false, wellFormed: true });
  return written.replace(STANDS_FOR, character => WRITTEN[character] ?? character);
}

/**
 * The library takes text that looks like a reference (`&lt;`, `&nbsp;`) for one and writes it as it stands, and white space of
 * attribute values too, which readers fold. Such characters go through it as noncharacters, which no text may have.
 */
const STANDS_FOR = /[\ufdd0-\ufdd3]/g;
const WRITTEN: Readonly<Record<string, string>> = {
  '\ufdd0': '&amp;',
  '\ufdd1': '&#x9;',
  '\ufdd2': '&#xA;',
  '\ufdd3': '&#xD;',
};

/** XML allows noncharacters; no record has one, and one that had would be told from ours by nothing. */
function inText(value: string): string {
  return value.replace(STANDS_FOR, '\ufffd').replace(/&/g, '\ufdd0').replace(/\r/g, '\ufdd3');
}

function inAttribute(value: string): string {
  return inText(value).replace(/\t/g, '\ufdd1').replace(/\n/g, '\ufdd2');
}

const XML = 'http://www.w3.org/XML/1998/namespace';

/** Prefix → namespace, as declared so far on the way down. */
type Scope = Readonly<Record<string, string>>;

function add(parent: Builder, node: Element, outer: Scope): void {
  const scope = withDeclarations(node, outer);
  const own = Object.entries(node.attributes)
    .filter(([name]) => prefixOf(name) === undefined)
    .map(([name, value]) => [name, inAttribute(value)] as const);
  const built = parent.ele(node.name, Object.fromEntries(own));
  for (const [name, value] of Object.entries(node.attributes)) {
    const prefix = prefixOf(name);
    if (prefix !== undefined) built.att(prefix === 'xml' ? XML : (scope[prefix] ?? ''), name, inAttribute(value));
  }
  for (const child of node.children) {
    if (child.type === 'element') add(built, child, scope);
    else if (child.type === 'text') built.txt(inText(child.value));
    else built.com(child.value);
  }
}

/** Prefix of an attribute that stands in a namespace. xmlbuilder2 finds the namespace of elements by itself, not that of attributes. */
function prefixOf(attribute: string): string | undefined {
  const colon = attribute.indexOf(':');
  return colon > 0 && !attribute.startsWith('xmlns:') ? attribute.slice(0, colon) : undefined;
}

function withDeclarations(node: Element, outer: Scope): Scope {
  const declared = Object.entries(node.attributes).filter(([name]) => name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return { ...outer, ...Object.fromEntries(declared.map(([name, value]) => [name.slice('xmlns:'.length), value])) };
}

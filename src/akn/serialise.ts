/**
 * Tree → AKN XML. Mixed content is written as it is: no white space is ever added to it.
 * Written here and not by xmlbuilder2 because of its speed; a test holds both to the same bytes
 * (docs/decisions/0001-writing-akn.md).
 */
import type { Element, Node } from './tree.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The whole document with its XML declaration and one line break at the end. Characters that XML forbids become U+FFFD. */
export function serialise(root: Element): string {
  return `${DECLARATION}${serialiseNode(root)}\n`;
}

/** One node without a declaration. */
export function serialiseNode(node: Node): string {
  if (node.type === 'text') return escapeText(node.value);
  if (node.type === 'comment') return `<!--${escapeComment(node.value)}-->`;
  let xml = `<${node.name}`;
  for (const name in node.attributes) xml += ` ${name}="${escapeAttribute(node.attributes[name] as string)}"`;
  if (node.children.length === 0) return `${xml}/>`;
  xml += '>';
  for (const child of node.children) xml += serialiseNode(child);
  return `${xml}</${node.name}>`;
}

// XML 1.0, production 2 (Char), and lone surrogates.
const FORBIDDEN =
  /[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SUSPECT_TEXT = /[&<>\r\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
const SUSPECT_ATTRIBUTE = /[&<>"\t\n\r\0-\x08\v\f\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;

function escapeText(value: string): string {
  if (!SUSPECT_TEXT.test(value)) return value;
  return legal(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#xD;');
}

function escapeAttribute(value: string): string {
  if (!SUSPECT_ATTRIBUTE.test(value)) return value;
  return legal(value)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\t/g, '&#x9;')
    .replace(/\n/g, '&#xA;')
    .replace(/\r/g, '&#xD;');
}

/** A comment may hold no double hyphen (XML 1.0, production 15). */
function escapeComment(value: string): string {
  return legal(value).replace(/-(?=-|$)/g, '- ');
}

function legal(value: string): string {
  return value.replace(FORBIDDEN, '\ufffd');
}

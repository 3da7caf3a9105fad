/**
 * Tree → AKN XML. Mixed content is written as it is: no white space is ever added to it.
 * Written here and not by xmlbuilder2 because of its speed; a test holds both to the same bytes
 * (docs/decisions/0001-writing-akn.md).
 */

import { FORBIDDEN } from '../xml/characters.js';
import type { Element, Node } from '../xml/tree.js';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The whole document with its XML declaration and one line break at the end. Characters that XML forbids become U+FFFD. */
export function serialise(root: Element): string {
  return `${DECLARATION}${serialiseNode(root)}\n`;
}

/**
 * One node without a declaration. All is added to one text, a tag at a time: texts of the parts, put together on the way
 * back, would be as many objects again, and slow to read in the end.
 */
export function serialiseNode(root: Node): string {
  let xml = '';
  const write = (node: Node): void => {
    if (node.type === 'text') xml += escapeText(node.value);
    else if (node.type === 'comment') xml += `<!--${escapeComment(node.value)}-->`;
    else if (node.children.length === 0) xml += `${openTag(node)}/>`;
    else {
      xml += `${openTag(node)}>`;
      for (const child of node.children) write(child);
      xml += `</${node.name}>`;
    }
  };
  write(root);
  return xml;
}

/** The start of a tag, without its `>`. */
function openTag({ name, attributes }: Element): string {
  let tag = `<${name}`;
  for (const key in attributes) tag += ` ${key}="${escapeAttribute(attributes[key] as string)}"`;
  return tag;
}

// XML 1.0, production 2 (Char), and lone surrogates.
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

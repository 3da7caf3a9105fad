/** Fields of metadata records. A field without a value is left out, so records hold what is known and nothing else. */

import { buildXml } from '../xml/build.js';
import { FORBIDDEN } from '../xml/characters.js';
import { type Attributes, type Child, type Element, element } from '../xml/tree.js';
import { type PackedFile, textFile } from './profile.js';

// XML 1.0, production 2 (Char): what a record cannot hold.

/** A record that XML can hold whatever it was made from: a forbidden character becomes U+FFFD. */
function legal(root: Element): Element {
  const clean = (value: string) => value.replace(FORBIDDEN, '\ufffd');
  const attributes = Object.fromEntries(Object.entries(root.attributes).map(([name, value]) => [name, clean(value)]));
  const children = root.children.map(child => {
    if (child.type === 'element') return legal(child);
    return child.type === 'text' ? { ...child, value: clean(child.value) } : child;
  });
  return { ...root, attributes, children };
}

/** An element with a text, or nothing when there is no text. */
export function field(name: string, value: string | undefined, attributes: Attributes = {}): Element | undefined {
  const content = (value ?? '').replace(/\s+/g, ' ').trim();
  return content ? element(name, attributes, content) : undefined;
}

/** An element round others, or nothing when all of them are left out. */
export function group(name: string, attributes: Attributes, ...children: Child[]): Element | undefined {
  const made = element(name, attributes, ...children);
  return made.children.length > 0 ? made : undefined;
}

/** A record as a file. Records have no mixed content, so indents do no harm. */
export function xmlFile(name: string, root: Element, mediaType = 'application/xml'): PackedFile {
  return textFile(name, mediaType, `${buildXml(legal(root), { indent: true })}\n`);
}

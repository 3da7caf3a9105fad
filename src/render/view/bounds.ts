/**
 * Bounds for what no document needs and no processor bears. Attributes of any length are valid XML; SaxonJS overflows its
 * stack on some of ten million characters, and page engines refuse addresses over 8000.
 */
import { parseAkn } from '../../akn/parse.js';
import { serialise } from '../../akn/serialise.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import { isElement, withAttributes } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';

/** In characters. The longest address of the published files has 157. */
const LONGEST = 7000;
const TOO_LONG = new RegExp(`=\\s*(?:"[^"]{${LONGEST}}|'[^']{${LONGEST}})`);

/** The file without attributes that are longer than any edition can hold; pictures inside the file are no such thing. */
export function withinBounds(akn: string, report: Report): string {
  if (!TOO_LONG.test(akn)) return akn;
  const told = new Set<string>();
  const bounded = mapTree(parseAkn(akn), node => {
    if (!isElement(node)) return node;
    const names = Object.keys(node.attributes).filter(name => isTooLong(name, node.attributes[name] as string));
    for (const name of names)
      if (!told.has(name)) report('render/attribute-left-out', `@${name} of ${node.name} is too long.`);
    for (const name of names) told.add(name);
    return names.length > 0
      ? withAttributes(node, Object.fromEntries(names.map(name => [name, REPLACED[name]])))
      : node;
  });
  return serialise(bounded);
}

function isTooLong(name: string, value: string): boolean {
  return value.length >= LONGEST && !(name === 'src' && value.startsWith('data:image/'));
}

/** Attributes without which an element means something else. */
const REPLACED: Readonly<Record<string, string>> = { href: '', src: '', name: 'unnamed', marker: '*' };

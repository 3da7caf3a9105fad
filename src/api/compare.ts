/** Two AKN files side by side: where do the expressions differ in numbers, points, headings, notes, tables? */

import { isAkomaNtoso } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { compareExpressions, type Difference } from '../compare/index.js';
import { UsageError } from '../settings.js';
import type { Element } from '../xml/tree.js';

/**
 * Compares two expressions of one work, in any languages.
 * @returns the differences in reading order of the first; empty when the two agree. Words are not compared.
 * @throws UsageError when one of the two is no Akoma Ntoso 3.0
 */
export function compare(first: Uint8Array | string, second: Uint8Array | string): readonly Difference[] {
  return compareExpressions(treeOf(first, 'first'), treeOf(second, 'second'));
}

function treeOf(input: Uint8Array | string, which: string): Element {
  const xml = typeof input === 'string' ? input : new TextDecoder().decode(input);
  let tree: Element;
  try {
    tree = parseAkn(xml, { positions: true });
  } catch (cause) {
    throw new UsageError(`the ${which} file is no XML that can be read`, { cause });
  }
  if (!isAkomaNtoso(tree)) throw new UsageError(`the ${which} file is no Akoma Ntoso 3.0`);
  return tree;
}

/** `compare`: where do two expressions of one work differ in numbers, points, headings, notes, tables? */
import { isAkomaNtoso } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { compareExpressions, type Difference } from '../compare/index.js';
import { checkInput } from '../options/check.js';
import { UsageError } from '../options/usage-error.js';
import type { Element } from '../xml/tree.js';

/**
 * Compares two expressions of one work, in any languages.
 * @returns the differences in reading order of the first; empty when the two agree. Words are not compared.
 * @throws UsageError when one of the two is not an Akoma Ntoso 3.0 document
 */
export function compare(first: Uint8Array | string, second: Uint8Array | string): readonly Difference[] {
  return compareExpressions(treeOf(first, 'first'), treeOf(second, 'second'));
}

function treeOf(input: Uint8Array | string, which: string): Element {
  checkInput(input, `the ${which} file`);
  const xml = typeof input === 'string' ? input : new TextDecoder().decode(input);
  let tree: Element;
  try {
    tree = parseAkn(xml, { positions: true });
  } catch (cause) {
    throw new UsageError(`the ${which} file cannot be read as XML`, { cause });
  }
  if (!isAkomaNtoso(tree)) throw new UsageError(`the ${which} file is not an Akoma Ntoso 3.0 document`);
  return tree;
}

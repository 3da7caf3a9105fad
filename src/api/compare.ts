/** `compare`: where do two expressions of one work differ in numbers, points, headings, notes, tables, and words? */
import { isAkomaNtoso } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { compareExpressions, type Difference } from '../compare/index.js';
import { checkInput } from '../options/check.js';
import { UsageError } from '../options/usage-error.js';
import type { Element } from '../xml/tree.js';
import { convert } from './convert.js';
import { isAkn } from './is-akn.js';

/**
 * Compares two expressions of one work, in any languages: AKN, or what `convert` takes, such as the PDF and the Word file.
 * @returns the differences in reading order of the first; empty when the two agree. Words are compared when both are in one
 * language.
 * @throws UsageError when one of the two is neither an Akoma Ntoso 3.0 document nor can be converted
 */
export async function compare(first: Uint8Array | string, second: Uint8Array | string): Promise<readonly Difference[]> {
  return compareExpressions(await treeOf(first, 'first'), await treeOf(second, 'second'));
}

/** The tree of an input, converted where it is no AKN. @param which of the two, for messages */
export async function treeOf(input: Uint8Array | string, which: string): Promise<Element> {
  checkInput(input, `the ${which} file`);
  // Lines of AKN that was made just now are lines of no file.
  const positions = isAkn(input);
  const xml = positions ? input : await convertedXml(input, which);
  let tree: Element;
  try {
    tree = parseAkn(typeof xml === 'string' ? xml : new TextDecoder().decode(xml), { positions });
  } catch (cause) {
    throw new UsageError(`the ${which} file cannot be read as XML`, { cause });
  }
  if (!isAkomaNtoso(tree)) throw new UsageError(`the ${which} file is not an Akoma Ntoso 3.0 document`);
  return tree;
}

async function convertedXml(input: Uint8Array | string, which: string): Promise<string> {
  const { akn, diagnostics } = await convert(input);
  if (akn !== undefined) return akn;
  const reason = diagnostics.find(each => each.severity === 'error')?.message ?? 'nothing came of it';
  throw new UsageError(`the ${which} file cannot be converted: ${reason}`);
}

/**
 * The masthead of Geneva templates stands in the body: a table before any text, with a cell for the distribution
 * ("Distr.: General", in every language the word begins so).
 */

import { textOf } from '../../akn/text.js';
import type { Element } from '../../xml/tree.js';
import { findAll } from '../../xml/walk.js';

const NOTHING: ReadonlySet<string> = new Set();
const DISTRIBUTION = /^\s*Distr(?:\.|ibution)/;

/** The body cut behind its masthead; without one, `head` is undefined and `rest` the whole body. */
export function splitMasthead(body: Element): { readonly head: Element | undefined; readonly rest: Element } {
  const first = body.children.findIndex(child => child.type === 'element' && textOf(child, NOTHING).trim() !== '');
  const table = body.children[first];
  if (table?.type !== 'element' || table.name !== 'w:tbl' || !isMasthead(table)) return { head: undefined, rest: body };
  return {
    head: { ...body, children: body.children.slice(0, first + 1) },
    rest: { ...body, children: body.children.slice(first + 1) },
  };
}

function isMasthead(table: Element): boolean {
  return findAll(table, 'w:p').some(paragraph => DISTRIBUTION.test(textOf(paragraph, NOTHING)));
}

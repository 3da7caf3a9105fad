/** Links that stand in a block already: by hand, by an earlier run, or by whoever published the file. */

import { ASIDE, textOf } from '../akn/text.js';
import type { Citation } from '../citations/citation.js';
import { documentSymbol, isAdopted } from '../citations/links.js';
import { documentInLink } from '../un/addresses.js';
import { numberInIri, parseWorkIri } from '../un/iri.js';
import type { Element } from '../xml/tree.js';

/** A stretch of a block's text that must not be wrapped again. */
export interface Taken {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
}

const LINKS: ReadonlySet<string> = new Set(['a', 'ref', 'rref', 'mref', 'docNumber', 'num']);
const TREATY = /treaty|unts/i;

/** Links and the document's own number, in order of place. */
export function takenIn(block: Element): Taken[] {
  const taken: Taken[] = [];
  let position = 0;
  const go = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') position += child.value.length;
      else if (child.type === 'element' && !ASIDE.has(child.name)) enter(child);
    }
  };
  const enter = (node: Element): void => {
    if (!LINKS.has(node.name) && !isTreaty(node)) {
      go(node);
      return;
    }
    const start = position;
    position += textOf(node).length;
    taken.push({ start, end: position, element: node });
  };
  go(block);
  return taken;
}

function isTreaty(node: Element): boolean {
  return node.name === 'entity' && TREATY.test(node.attributes['name'] ?? '');
}

/** The links over each citation; both lists are in order of place. */
export function overlaps(citations: readonly Citation[], taken: readonly Taken[]): (readonly Taken[])[] {
  let from = 0;
  return citations.map(({ start, end }) => {
    while (from < taken.length && (taken[from] as Taken).end <= start) from++;
    const over: Taken[] = [];
    for (let at = from; at < taken.length && (taken[at] as Taken).start < end; at++) over.push(taken[at] as Taken);
    return over;
  });
}

/** Whether a link leads where the citation does; undefined when it is no link to a document. */
export function leadsRight(link: Element, citation: Citation): boolean | undefined {
  const { work } = citation;
  const href = link.attributes['href'] ?? '';
  const iri = parseWorkIri(href);
  if (iri) return isAdopted(work) && iri.number === numberInIri(work.number);
  const cited = documentSymbol(work);
  const linked = documentInLink(href)?.symbol;
  return linked === undefined || cited === undefined ? undefined : comparable(linked) === comparable(cited);
}

/** One spelling for what leads to the same: case, blanks, "(supp)", and the letter of a part of a resolution. */
function comparable(symbol: string): string {
  return symbol
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/\((?:SUPP\.?|VOL\.[IVX]{1,4})\)$/, '')
    .replace(/^(A\/[^-]{1,40})-[A-Z]\/.*$/, '$1')
    .replace(/^((?:A|E)\/RES\/(?:S-)?\d+\/\d+)[A-Z]{1,2}(?:-[A-Z])?$/, '$1');
}

/**
 * Links of a file that lead elsewhere than their words, where the words prove it: they name the body and the number, and the link
 * leads to the same number of another body; or they give a date, and the register of dates has it for the work that they name.
 * Everything else is reported and left alone.
 */
import type { Citation } from '../../citations/citation.js';
import { documentSymbol, isAdopted, knownDate, linkOf } from '../../citations/links.js';
import { documentInLink } from '../../un/addresses.js';
import { type Element, isElement, withAttributes } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { EnrichContext } from '../pass.js';

/** A link, and the address that it should have. */
export type Corrections = Map<Element, string>;

/** The address that a link should have; nothing when the words do not prove it. */
export function provenAddress(
  link: Element,
  citation: Citation,
  { links, language }: EnrichContext,
): string | undefined {
  const { work, certainty, assumed } = citation;
  if (link.name !== 'a' || certainty !== 'certain' || assumed || !isAdopted(work)) return undefined;
  const linked = documentInLink(link.attributes['href'] ?? '')?.symbol;
  const cited = documentSymbol(work);
  if (linked === undefined || cited === undefined) return undefined;
  const proof = isSameNumber(linked, cited) || isDated(work);
  return proof ? linkOf(work, links, language.code) : undefined;
}

/** `A/RES/47/1` and `A/HRC/RES/47/1` */
function isSameNumber(linked: string, cited: string): boolean {
  const numberOf = (symbol: string) => /\/(?:RES|DEC)\/(.+)$/i.exec(symbol)?.[1]?.replace(/\s+/g, '').toUpperCase();
  const number = numberOf(cited);
  return number !== undefined && number === numberOf(linked);
}

function isDated(work: Parameters<typeof knownDate>[0]): boolean {
  const known = knownDate(work);
  return work.date !== undefined && known !== undefined && 'date' in known && known.date === work.date;
}

export function withCorrections(root: Element, corrections: Corrections): Element {
  if (corrections.size === 0) return root;
  return mapTree(root, node => {
    const href = isElement(node, 'a') ? corrections.get(node) : undefined;
    return href !== undefined && isElement(node) ? withAttributes(node, { href }) : node;
  });
}

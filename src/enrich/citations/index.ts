/**
 * Citations: finds what the text cites, links it, and says what it was not sure of. Links that stand in the file stay;
 * one that leads elsewhere than the words is reported and left alone.
 */

import { metadataOf } from '../../akn/metadata.js';
import { wrapWithin } from '../../akn/text.js';
import type { Citation } from '../../citations/citation.js';
import { documentSymbol } from '../../citations/links.js';
import { type Block, blocksOf, placeOf } from '../../cited/blocks.js';
import type { DecidedCitation } from '../../cited/decided.js';
import { leadsRight, overlaps, takenIn } from '../../cited/links.js';
import { type CitedBlock, readCitations } from '../../cited/reading.js';
import type { Element } from '../../xml/tree.js';
import type { EnrichContext, Pass } from '../pass.js';
import { checkCitations } from './checks.js';
import { decidedMarks, type Mark, markOf } from './marks.js';
import { withMetadata } from './metadata.js';
import { namedTreaties, nameMarks } from './named.js';
import { numberReferences } from './reference-ids.js';
import { treatyEntries } from './treaties.js';
import { type Corrections, provenAddress, withCorrections } from './wrong-links.js';

export const citations: Pass = { name: 'citations', run: link };

function link(root: Element, context: EnrichContext): Element {
  const blocks = blocksOf(root);
  const decided: DecidedCitations = context.decided?.citations(blocks) ?? new Map();
  const facts = { ...metadataOf(root), ...context.decided?.facts };
  const cited = withoutDecided(readCitations(blocks, facts, context.language), decided);
  const marks = new Map<Element, readonly Mark[]>();
  const corrections: Corrections = new Map();
  const ids = idMaker();
  for (const each of cited) {
    checkCitations(each, context);
    marks.set(each.block.element, marksIn(each, context, ids, corrections));
  }
  addDecided(marks, decided, context, ids);
  addNames(marks, decided, { cited, blocks }, context);
  const all = [...marks.values()].flat();
  if (all.length === 0) return withCorrections(root, corrections);
  const additions = {
    alternatives: all.flatMap(mark => mark.alternative ?? []),
    entries: treatyEntries(
      all.flatMap(mark => mark.treaties ?? []),
      context.language,
    ),
  };
  const linked = numberReferences(withMetadata(root, additions), node => {
    const own = marks.get(node);
    return own
      ? wrapWithin(
          node,
          own.map(mark => mark.wrap),
        )
      : node;
  });
  return withCorrections(linked, corrections);
}

type DecidedCitations = ReadonlyMap<Element, readonly DecidedCitation[]>;

/** The same citations, but those of which a person decided where they lead. */
function withoutDecided(cited: readonly CitedBlock[], decided: DecidedCitations): readonly CitedBlock[] {
  if (decided.size === 0) return cited;
  return cited.map(({ block, citations: found }) => {
    const settled = decided.get(block.element) ?? [];
    return { block, citations: found.filter(each => !touchesAny(each, settled)) };
  });
}

function touchesAny(stretch: Stretch, others: readonly Stretch[]): boolean {
  return others.some(each => each.start < stretch.end && each.end > stretch.start);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function addDecided(
  marks: Map<Element, readonly Mark[]>,
  decided: DecidedCitations,
  context: EnrichContext,
  ids: () => string,
): void {
  for (const [element, settled] of decided) {
    const own = [...(marks.get(element) ?? []), ...decidedMarks(settled, context, ids)];
    marks.set(
      element,
      own.sort((a, b) => a.wrap.start - b.wrap.start),
    );
  }
}

/** Treaties named in the text get the mark that their note stands for. */
function addNames(
  marks: Map<Element, readonly Mark[]>,
  decided: DecidedCitations,
  { cited, blocks }: { readonly cited: readonly CitedBlock[]; readonly blocks: readonly Block[] },
  context: EnrichContext,
): void {
  const names = namedTreaties(cited, blocks, context);
  if (names.titles.length === 0) return;
  for (const block of blocks) {
    if (block.note || block.front || block.element.name !== 'p') continue;
    const own = marks.get(block.element) ?? [];
    const settled = decided.get(block.element) ?? [];
    const added = nameMarks(block, names, own, context).filter(({ wrap }) => !touchesAny(wrap, settled));
    if (added.length > 0)
      marks.set(
        block.element,
        [...own, ...added].sort((a, b) => a.wrap.start - b.wrap.start),
      );
  }
}

/** Ids for the time being: numbering gives the lasting ones. */
function idMaker(): () => string {
  let count = 0;
  return () => `cited_${++count}`;
}

function marksIn(
  { block, citations: found }: CitedBlock,
  context: EnrichContext,
  ids: () => string,
  corrections: Corrections,
): Mark[] {
  const over = overlaps(found, takenIn(block.element));
  return found.flatMap((citation, index) => {
    const there = over[index] ?? [];
    if (there.length === 0) return markOf(citation, context, ids) ?? [];
    if (citation.certainty === 'certain' && there.every(({ element }) => leadsRight(element, citation) === false)) {
      const [first] = there;
      const address = first && there.length === 1 ? provenAddress(first.element, citation, context) : undefined;
      if (first && address !== undefined) {
        corrections.set(first.element, address);
        reportCorrected(block, citation, first.element, address, context);
      } else reportOther(block, citation, first?.element, context);
    }
    return [];
  });
}

function reportCorrected(
  block: Block,
  { start, end }: Citation,
  element: Element,
  address: string,
  { report }: EnrichContext,
): void {
  const words = block.text.slice(start, end);
  const message = `"${words}" was linked to ${element.attributes['href']} and now leads to ${address}.`;
  report('enrich/link-corrected', message, placeOf(block));
}

function reportOther(block: Block, citation: Citation, element: Element | undefined, { report }: EnrichContext): void {
  const words = block.text.slice(citation.start, citation.end);
  const wanted = documentSymbol(citation.work) ?? words;
  report(
    'enrich/link-differs',
    `"${words}" is linked to ${element?.attributes['href']}, not to ${wanted}.`,
    placeOf(block),
  );
}

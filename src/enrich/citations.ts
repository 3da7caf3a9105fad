/**
 * Citations: finds what the text cites, links it, and says what it was not sure of. Links that stand in the file stay;
 * one that leads elsewhere than the words is reported and left alone.
 */

import type { Block } from '../akn/blocks.js';
import { type CitedBlock, readCitations } from '../akn/cited-reading.js';
import { leadsRight, overlaps, takenIn } from '../akn/existing-links.js';
import { metadataOf } from '../akn/metadata.js';
import { wrapWithin } from '../akn/text.js';
import type { Element } from '../akn/tree.js';
import type { Citation, CitedWork } from '../citations/citation.js';
import { grammarOf } from '../citations/grammar.js';
import { documentSymbol, knownDate } from '../citations/links.js';
import { supplementSlips } from '../citations/official-records.js';
import { isKnownPair } from '../registers/treaties.js';
import { type Mark, markOf } from './citations-marks.js';
import { withMetadata } from './citations-metadata.js';
import { numberReferences, withChanged } from './citations-numbering.js';
import { treatyEntries } from './citations-treaties.js';
import type { EnrichContext, Pass } from './pass.js';

export const citations: Pass = { name: 'citations', run: link };

function link(root: Element, context: EnrichContext): Element {
  const cited = readCitations(root, metadataOf(root), context.language);
  const ids = idMaker();
  const marks = new Map<Element, readonly Mark[]>();
  for (const each of cited) {
    check(each, context);
    const found = marksIn(each, context, ids);
    if (found.length > 0) marks.set(each.block.element, found);
  }
  if (marks.size === 0) return root;
  const all = [...marks.values()].flat();
  const treaties = all.flatMap(mark => mark.treaty ?? []);
  const additions = {
    alternatives: all.flatMap(mark => mark.alternative ?? []),
    entries: treatyEntries(treaties, context.language.code),
  };
  return numberReferences(withMetadata(wrapAll(root, marks), additions));
}

/** Ids for the time being: numbering gives the lasting ones. */
function idMaker(): () => string {
  let count = 0;
  return () => `cited_${++count}`;
}

function wrapAll(node: Element, marks: ReadonlyMap<Element, readonly Mark[]>): Element {
  const changed = withChanged(node, child => (child.name === 'meta' ? child : wrapAll(child, marks)));
  const own = marks.get(node);
  return own
    ? wrapWithin(
        changed,
        own.map(mark => mark.wrap),
      )
    : changed;
}

function marksIn({ block, citations: found }: CitedBlock, context: EnrichContext, ids: () => string): Mark[] {
  const taken = takenIn(block.element);
  return found.flatMap(citation => {
    const there = overlaps(citation, taken);
    if (there.length === 0) return markOf(citation, context, ids) ?? [];
    if (citation.certainty === 'certain' && there.every(({ element }) => leadsRight(element, citation) === false)) {
      reportOther(block, citation, there[0]?.element, context);
    }
    return [];
  });
}

function reportOther(block: Block, citation: Citation, element: Element | undefined, { report }: EnrichContext): void {
  const words = block.text.slice(citation.start, citation.end);
  const wanted = documentSymbol(citation.work) ?? words;
  report(
    'enrich/link-differs',
    `"${words}" is linked to ${element?.attributes['href']}, not to ${wanted}.`,
    block.place,
  );
}

/** Doubts about what was read, whether it is linked or not. */
function check({ block, citations: found }: CitedBlock, context: EnrichContext): void {
  for (const citation of found) {
    if (citation.certainty === 'doubtful') reportDoubt(block, citation, context);
    else if (citation.work.kind === 'resolution') checkDate(block, citation.work, context);
    else if (citation.work.kind === 'treaty') checkVolume(block, citation.work, context);
  }
  for (const { supplement, symbol } of supplementSlips(block.text, grammarOf(context.language))) {
    context.report('enrich/supplement-differs', `Supplement No. ${supplement} cannot be ${symbol}.`, block.place);
  }
}

function reportDoubt(block: Block, citation: Citation, { report }: EnrichContext): void {
  const words = block.text.slice(citation.start, citation.end).trim();
  const code = /^"Ibid\."/.test(citation.because ?? '') ? 'enrich/ibid-unresolved' : 'enrich/citation-not-linked';
  report(code, `"${words}" is left without a link: ${citation.because}.`, block.place);
}

function checkDate(
  block: Block,
  work: Extract<CitedWork, { kind: 'resolution' | 'decision' }>,
  context: EnrichContext,
): void {
  const known = knownDate(work);
  if (!known || 'date' in known) return;
  const because = known.known ? `the register has ${known.known}` : 'no session of that number was held then';
  const message = `${documentSymbol(work)} is dated ${known.stated} in the text, but ${because}.`;
  context.report('enrich/date-differs', message, block.place);
}

function checkVolume(
  block: Block,
  { series, numbers, volumes }: Extract<CitedWork, { kind: 'treaty' }>,
  context: EnrichContext,
): void {
  const [number] = numbers;
  const strange = number === undefined ? [] : volumes.filter(volume => isKnownPair(series, number, volume) === false);
  if (strange.length === 0) return;
  const message = `No. ${number} is cited with volume ${strange.join(', ')}, where published resolutions never cite it.`;
  context.report('enrich/treaty-volume-unusual', message, block.place);
}

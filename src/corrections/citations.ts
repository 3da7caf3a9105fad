/** Decisions about where citations lead. */
import { textOf } from '../akn/text.js';
import type { CitedWork } from '../citations/citation.js';
import { findCitations } from '../citations/find.js';
import { type Block, placeOf } from '../cited/blocks.js';
import type { DecidedCitation } from '../cited/decided.js';
import { takenIn } from '../cited/links.js';
import { english } from '../languages/en/index.js';
import type { Decision, DecisionOf } from '../options/corrections.js';
import type { Element } from '../xml/tree.js';
import { applied, type Outcomes, spotOf, withoutEffect } from './outcome.js';
import { quoteFinder } from './quotes.js';

type CitationDecision = DecisionOf<'citation'>;

/** The decisions by the element of the block in which they stand, in order of place. */
export function decidedCitations(
  blocks: readonly Block[],
  all: readonly Decision[],
  outcomes: Outcomes,
): ReadonlyMap<Element, readonly DecidedCitation[]> {
  const decisions = all.filter((each): each is CitationDecision => each.kind === 'citation');
  const decided = new Map<Element, DecidedCitation[]>();
  if (decisions.length === 0) return decided;
  const find = quoteFinder(blocks.map(({ element }) => textOf(element)));
  for (const decision of decisions) {
    const spot = spotOf(find(decision.place), decision, outcomes);
    const block = spot && blocks[spot.text];
    if (!spot || !block) continue;
    const others = [...takenIn(block.element), ...(decided.get(block.element) ?? [])];
    const leads = leadsTo(decision);
    if (leads === 'unknown') withoutEffect(decision, outcomes, 'the work is not known by that symbol', placeOf(block));
    else if (others.some(each => each.start < spot.end && each.end > spot.start))
      withoutEffect(decision, outcomes, 'a link of the author or another decision is there', placeOf(block));
    else {
      const citation = { start: spot.start, end: spot.end, ...(leads ? { leads } : {}) };
      decided.set(block.element, [...(decided.get(block.element) ?? []), citation]);
      applied(decision, outcomes, placeOf(block));
    }
  }
  for (const list of decided.values()) list.sort((a, b) => a.start - b.start);
  return decided;
}

function leadsTo({ value }: CitationDecision): DecidedCitation['leads'] | 'unknown' {
  if ('none' in value) return undefined;
  if ('address' in value) return { address: value.address };
  const work = workNamed(value.work);
  return work ? { work } : 'unknown';
}

/** A work by its symbol alone: `A/RES/46/152`, `A/65/457`. */
function workNamed(symbol: string): CitedWork | undefined {
  const name = symbol.trim();
  const found = findCitations(name, { language: english, inNote: false });
  const [only] = found;
  const isWhole = found.length === 1 && only?.start === 0 && only.end === name.length;
  return isWhole && only.certainty === 'certain' ? only.work : undefined;
}

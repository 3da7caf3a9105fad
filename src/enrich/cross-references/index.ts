/**
 * References inside the document: "paragraphs 9 and 10 above", "paragraph 42 of the Salvador Declaration", "annexed to
 * the present resolution". What names a place that the document does not have is an error of the document and is
 * reported; what does not say whose paragraph it means is left alone.
 */

import { type Wrap, wrapWithin } from '../../akn/text.js';
import { annexNames } from '../../citations/annex-names.js';
import { grammarOf } from '../../citations/grammar.js';
import { findInternal } from '../../citations/internal.js';
import type { InternalItem, InternalReference, Scope } from '../../citations/internal-reference.js';
import { blocksOf, placeOf } from '../../cited/blocks.js';
import { takenIn } from '../../cited/links.js';
import { type Element, element } from '../../xml/tree.js';
import { numberReferences } from '../citations/reference-ids.js';
import type { EnrichContext, Pass } from '../pass.js';
import { type Found, type Places, type Position, placesOf } from './places.js';

export const crossReferences: Pass = { name: 'cross-references', run: refer };

/** A stretch of a block and where it shall lead. */
interface Target {
  readonly start: number;
  readonly end: number;
  readonly eId: string;
}

function refer(root: Element, context: EnrichContext): Element {
  const grammar = grammarOf(context.language);
  const places = placesOf(root);
  const names = annexNames(places.titles, grammar);
  const targets = new Map<Element, readonly Target[]>();
  for (const block of blocksOf(root)) {
    const references = findInternal(block.text, grammar, names);
    if (references.length === 0) continue;
    const position = places.positionOf(block.element);
    const found = references.flatMap(reference => targetsOf(reference, block.element, position, places));
    reportMissing(references, found, block.text, placeOf(block), context);
    const led = found.filter(isTarget);
    if (led.length > 0) targets.set(block.element, led);
  }
  if (targets.size === 0) return root;
  return numberReferences(root, node => {
    const own = targets.get(node);
    return own ? wrapWithin(node, own.map(wrapOf)) : node;
  });
}

type Outcome = Target | { readonly missing: InternalItem } | undefined;

function isTarget(outcome: Outcome): outcome is Target {
  return outcome !== undefined && 'eId' in outcome;
}

function targetsOf(reference: InternalReference, block: Element, position: Position, places: Places): Outcome[] {
  const taken = takenIn(block);
  const free = !taken.some(each => each.start < reference.end && each.end > reference.start);
  if (!free) return [];
  return reference.items.map(item => placed(item, reference.scope, position, places));
}

/** A place that cannot be told inside one that can leads to the one that can: "part I of annex C". */
function placed(item: InternalItem, scope: Scope, position: Position, places: Places): Outcome {
  const found = places.find(item, scope, position);
  if (found !== 'unknown' || scope.kind !== 'inside') return outcome(item, found);
  return placed(scope.outer, scope.scope, position, places);
}

function outcome(item: InternalItem, found: Found): Outcome {
  if (found === 'unknown') return undefined;
  return found === 'missing' ? { missing: item } : { start: item.start, end: item.end, eId: found.eId };
}

function reportMissing(
  references: readonly InternalReference[],
  found: readonly Outcome[],
  text: string,
  place: Parameters<EnrichContext['report']>[2],
  { report }: EnrichContext,
): void {
  for (const each of found) {
    if (each === undefined || !('missing' in each)) continue;
    const reference = references.find(({ start, end }) => start <= each.missing.start && each.missing.end <= end);
    const words = reference ? text.slice(reference.start, reference.end) : '';
    const what = [each.missing.number, ...each.missing.points.map(point => `(${point})`)].filter(Boolean).join(' ');
    report(
      'enrich/reference-target-missing',
      `"${words}" names ${each.missing.unit} ${what}, which the document does not have.`,
      place,
    );
  }
}

function wrapOf({ start, end, eId }: Target, index: number): Wrap {
  const attributes = { eId: `internal_${eId}_${index}`, href: `#${eId}` };
  return { start, end, wrap: children => element('ref', attributes, children) };
}

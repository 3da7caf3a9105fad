/**
 * Where two expressions of one work differ: the same document in two languages must have the same sequence of numbers,
 * points and notes, whatever the script of its numbers and the mark-up of its headings. Two of one language, such as the PDF and
 * the Word file, must have the same words too.
 */
import { metadataOf } from '../akn/metadata.js';
import type { Element, Origin } from '../xml/tree.js';
import { align, type Pair } from './alignment.js';
import { type OutlineItem, type OutlineKind, type OutlinePart, outlineOf } from './outline.js';
import { wordDifference } from './words.js';

export interface Spot {
  readonly eId?: string;
  readonly origin?: Origin;
  /** The number as printed, the words of a heading, the mark of a note, the size of a table. */
  readonly printed: string;
}

export interface Difference {
  readonly kind: OutlineKind | 'note' | 'annex' | 'component';
  /**
   * `onlyFirst`, `onlySecond`: the other expression has none; `number`: counted differently; `place`: a note that is
   * called in another provision; `size`: a table of other rows or columns; `kind`: a heading here, a paragraph there; `words`:
   * other words, in two expressions of one language.
   */
  readonly change: 'onlyFirst' | 'onlySecond' | 'number' | 'place' | 'size' | 'kind' | 'words';
  readonly first?: Spot;
  readonly second?: Spot;
}

/**
 * Compares the sequences of formulas, preambular paragraphs, divisions, headings, numbered paragraphs and points, tables
 * and annexes of two trees, and the provisions in which each note is called; of two trees in one language the words too.
 * @returns the differences in reading order of the first tree; empty when the two agree
 */
export function compareExpressions(a: Element, b: Element): readonly Difference[] {
  const isSame = inOneLanguage(a, b);
  const first = outlineOf(a, isSame);
  const second = outlineOf(b, isSame);
  const differences: Difference[] = [];
  for (const [one, other] of align(first, second, (x, y) => x.kind === y.kind)) {
    if (one && other) for (const added of compareParts(one, other, isSame)) differences.push(added);
    else differences.push(missingPart(one, other));
  }
  return differences;
}

/** Words of two expressions that stand for one another. */
export interface TextPair {
  readonly kind: OutlineKind | 'note';
  readonly eId?: string;
  readonly first: string;
  readonly second: string;
}

/**
 * The lines of two expressions that stand for one another, in reading order of the first: what has a partner of its kind and number. Notes
 * are lines of their own, in the provision that calls them.
 */
export function pairedTexts(a: Element, b: Element): readonly TextPair[] {
  const parts = align(outlineOf(a, true), outlineOf(b, true), (x, y) => x.kind === y.kind);
  return parts.flatMap(([one, other]) => {
    if (!one || !other) return [];
    return align(one.items, other.items, sameItem).flatMap(([first, second]) =>
      first && second ? textsOf(first, second) : [],
    );
  });
}

function textsOf(first: OutlineItem, second: OutlineItem): TextPair[] {
  const id = first.eId ? { eId: first.eId } : {};
  const own = { kind: first.kind, ...id, first: first.text, second: second.text };
  const notes = first.noteTexts.flatMap(({ mark, text }): TextPair[] => {
    const partner = second.noteTexts.find(each => each.mark === mark);
    return partner ? [{ kind: 'note', ...id, first: text, second: partner.text }] : [];
  });
  return [own, ...notes].filter(pair => pair.first !== '' && pair.second !== '');
}

function inOneLanguage(a: Element, b: Element): boolean {
  const { language } = metadataOf(a);
  return language !== undefined && language === metadataOf(b).language;
}

function missingPart(one: OutlinePart | undefined, other: OutlinePart | undefined): Difference {
  const part = one ?? other;
  const spot: Spot = { printed: '', ...(part?.eId ? { eId: part.eId } : {}) };
  const kind = part?.kind === 'component' ? 'component' : 'annex';
  return one ? { kind, change: 'onlyFirst', first: spot } : { kind, change: 'onlySecond', second: spot };
}

function compareParts(one: OutlinePart, other: OutlinePart, isSame: boolean): Difference[] {
  const pairs = renumbered(align(one.items, other.items, sameItem));
  const notes = noteDifferences(pairs);
  return pairs.flatMap(([first, second], at) => {
    const found = [...itemDifference(first, second), ...(notes.get(at) ?? [])];
    return found.length > 0 || !isSame || !first || !second ? found : itemWords(first, second);
  });
}

function itemWords(first: OutlineItem, second: OutlineItem): Difference[] {
  const [one, other] = wordDifference(first.words, second.words) ?? [];
  if (one === undefined) return [];
  return [{ kind: first.kind, change: 'words', first: spotOf(first, one), second: spotOf(second, other) }];
}

/** What may have been taken for one another when a document was marked up, when it has no number. */
const UNNUMBERED: ReadonlySet<OutlineKind> = new Set(['heading', 'paragraph', 'recital']);

/** Headings differ in their words; everything else is known by what its number counts. */
function sameItem(a: OutlineItem, b: OutlineItem): boolean {
  return (
    a.value === b.value &&
    a.depth === b.depth &&
    (a.kind === b.kind || (a.value === '' && UNNUMBERED.has(a.kind) && UNNUMBERED.has(b.kind)))
  );
}

/** Items that stand at the same place but count differently are one difference, not two. */
function renumbered(pairs: readonly Pair<OutlineItem>[]): readonly Pair<OutlineItem>[] {
  const result: Pair<OutlineItem>[] = [];
  let alone: OutlineItem[] = [];
  for (const pair of pairs) {
    const [first, second] = pair;
    if (first && !second) alone.push(first);
    const match = second && !first ? alone.findIndex(item => item.kind === second.kind) : -1;
    if (match >= 0) {
      const item = alone.splice(match, 1)[0] as OutlineItem;
      const place = result.findIndex(each => each[0] === item && !each[1]);
      result[place] = [item, second as OutlineItem];
    } else result.push(pair);
    if (first && second) alone = [];
  }
  return result;
}

function itemDifference(first: OutlineItem | undefined, second: OutlineItem | undefined): Difference[] {
  if (first && second) {
    const both = { first: spotOf(first), second: spotOf(second) };
    if (first.value !== second.value) return [{ kind: first.kind, change: 'number', ...both }];
    if (first.kind !== second.kind) return [{ kind: first.kind, change: 'kind', ...both }];
    if (first.size !== second.size) return [{ kind: first.kind, change: 'size', ...both }];
    return [];
  }
  if (first) return [{ kind: first.kind, change: 'onlyFirst', first: spotOf(first) }];
  return second ? [{ kind: second.kind, change: 'onlySecond', second: spotOf(second) }] : [];
}

function spotOf(item: OutlineItem, printed = item.size ?? item.printed): Spot {
  return { printed, ...(item.eId ? { eId: item.eId } : {}), ...(item.origin ? { origin: item.origin } : {}) };
}

interface Call {
  readonly mark: string;
  readonly item: OutlineItem;
  readonly at: number;
}

/** Calls that one provision has and its counterpart lacks, by the place of the pair. */
function noteDifferences(pairs: readonly Pair<OutlineItem>[]): ReadonlyMap<number, readonly Difference[]> {
  const first: Call[] = [];
  const second: Call[] = [];
  for (const [at, [one, other]] of pairs.entries()) {
    const left = [...(other?.notes ?? [])];
    for (const mark of one?.notes ?? []) {
      const found = left.indexOf(mark);
      if (found >= 0) left.splice(found, 1);
      else if (one) first.push({ mark, item: one, at });
    }
    if (other) for (const added of left.map(mark => ({ mark, item: other, at }))) second.push(added);
  }
  return group(moved(first, second));
}

/** A mark that is missing here and too many there has moved. */
function moved(first: readonly Call[], second: readonly Call[]): readonly (readonly [number, Difference])[] {
  const left = [...second];
  const found = first.map(({ mark, item, at }): readonly [number, Difference] => {
    const one = spotOf(item, mark);
    const match = left.findIndex(call => call.mark === mark);
    if (match < 0) return [at, { kind: 'note', change: 'onlyFirst', first: one }];
    const [other] = left.splice(match, 1) as [Call];
    return [at, { kind: 'note', change: 'place', first: one, second: spotOf(other.item, mark) }];
  });
  const rest = left.map(({ mark, item, at }): readonly [number, Difference] => [
    at,
    { kind: 'note', change: 'onlySecond', second: spotOf(item, mark) },
  ]);
  return [...found, ...rest];
}

function group(found: readonly (readonly [number, Difference])[]): ReadonlyMap<number, readonly Difference[]> {
  const groups = new Map<number, Difference[]>();
  for (const [at, difference] of found) {
    const known = groups.get(at);
    if (known) known.push(difference);
    else groups.set(at, [difference]);
  }
  return groups;
}

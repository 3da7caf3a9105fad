/** Paragraphs that are something else in the edited file, joined, split, or not in it at all. */
import { textOf } from '../../akn/text.js';
import { blocksOf } from '../../cited/blocks.js';
import type { DecisionParts } from '../../options/corrections.js';
import type { ParagraphRole } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childOf, findAll, walk } from '../../xml/walk.js';
import { openingOf, quoteMaker } from '../quote-of.js';
import { letters, textsByRole } from '../roles.js';
import type { Edited } from './edited.js';

type Is = ParagraphRole | 'note';

/** Of several that a text is, the first says most. */
const ROLES: readonly Is[] = ['note', 'title', 'closing', 'heading', 'formula', 'recital', 'item', 'operative'];

/** Letters of a number that may stand before the words of a paragraph. */
const LONGEST_NUMBER = 8;

/** What is compared of a tree. */
interface Reading {
  readonly units: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Is>;
  readonly levels: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<string, string>;
  /** The letters of all of it. */
  readonly all: string;
}

export function paragraphDecisions(texts: readonly string[], { fresh, edited }: Edited): DecisionParts[] {
  const [before, after] = [readingOf(fresh), readingOf(edited)];
  const quote = quoteMaker(texts);
  const own = texts.map(letters);
  return texts.flatMap((text, index): DecisionParts[] => {
    const words = own[index] as string;
    if (words === '') return [];
    const cuts = cutsIn(text, words, before, after);
    const splits = cuts.flatMap((start): DecisionParts[] => {
      const place = quote({ text: index, start, end: start + openingOf(text.slice(start)).end });
      return place ? [{ kind: 'split', place }] : [];
    });
    const place = quote({ text: index, ...openingOf(text) });
    if (!place || splits.length > 0) return splits;
    if (isJoined(own, index, before, after)) return [{ kind: 'join', place }];
    const value = roleDecided(text, words, before, after);
    return value ? [{ kind: 'paragraph', place, value }] : [];
  });
}

type RoleValue = Extract<DecisionParts, { readonly kind: 'paragraph' }>['value'];

function roleDecided(text: string, words: string, before: Reading, after: Reading): RoleValue | undefined {
  const [was, is] = [before, after].map(({ roles }) => under(roles, words));
  if (is === undefined)
    return before.all.includes(words) && !after.all.includes(words) ? { is: 'furniture' } : undefined;
  if (is === was) return undefined;
  const level = is === 'heading' ? under(after.levels, words) : undefined;
  const number = is === 'item' ? under(after.numbers, words) : undefined;
  return {
    is,
    ...(level !== undefined && level > 1 ? { level } : {}),
    ...(number !== undefined && text.trimStart().startsWith(number) ? { number } : {}),
  };
}

/** By the letters, or by those behind a number. */
function under<Value>(map: ReadonlyMap<string, Value>, words: string): Value | undefined {
  for (let from = 0; from <= LONGEST_NUMBER && from < words.length; from++) {
    const value = map.get(words.slice(from));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether the edited file has this and the paragraph before it as one, and the fresh one has not. */
function isJoined(own: readonly string[], index: number, before: Reading, after: Reading): boolean {
  const words = own[index] as string;
  const previous = own.slice(0, index).findLast(each => each !== '') ?? '';
  if (previous === '' || after.units.has(words)) return false;
  const has = ({ units }: Reading) => [...units].some(each => goesAcross(each, previous, words));
  return has(after) && !has(before);
}

function goesAcross(unit: string, previous: string, words: string): boolean {
  for (let from = 0; from <= LONGEST_NUMBER && from < previous.length; from++)
    if (unit.includes(previous.slice(from) + words)) return true;
  return false;
}

/** Where new paragraphs begin in the text: the edited file has its pieces, the fresh one has not. */
function cutsIn(text: string, words: string, before: Reading, after: Reading): number[] {
  if (after.units.has(words)) return [];
  const cuts: number[] = [];
  let at = 0;
  while (at < words.length) {
    const piece = longestAt(words, at, after.units);
    if (piece === 0) {
      // A number stands before the words of its paragraph.
      if (++at - (cuts.at(-1) ?? 0) > LONGEST_NUMBER && cuts.length === 0) return [];
      continue;
    }
    if (at > LONGEST_NUMBER && !before.units.has(words.slice(at, at + piece))) cuts.push(at);
    at += piece;
  }
  return cuts.map(count => offsetOf(text, count));
}

function longestAt(words: string, at: number, units: ReadonlySet<string>): number {
  let longest = 0;
  for (const unit of units)
    if (unit.length > longest && unit !== words && words.startsWith(unit, at)) longest = unit.length;
  return longest > LONGEST_NUMBER ? longest : 0;
}

/** Where in a text so many of its letters have passed; the beginning of the word that follows. */
function offsetOf(text: string, count: number): number {
  let seen = 0;
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{M}]/gu)) {
    if (seen >= count) return index;
    seen += letter.length;
  }
  return text.length;
}

function readingOf(tree: Element): Reading {
  const made = textsByRole(tree);
  const roles = new Map<string, Is>();
  const notes = findAll(tree, 'authorialNote').map(note => letters(textOf(note)));
  const named = { ...made, note: notes };
  for (const role of [...ROLES].reverse()) for (const text of named[role]) if (text !== '') roles.set(text, role);
  const levels = new Map<string, number>();
  const numbers = new Map<string, string>();
  walk(tree, (node, ancestors) => {
    if (node.name === 'heading')
      levels.set(letters(textOf(node)), ancestors.filter(each => childOf(each, 'heading')).length);
    const number = node.name === 'p' && ancestors.slice(-2).flatMap(each => childOf(each, 'num') ?? [])[0];
    if (number) numbers.set(letters(textOf(node)), textOf(number).trim());
    return node.name === 'meta' ? 'skip' : undefined;
  });
  const units = blocksOf(tree).map(({ element }) => letters(textOf(element)));
  return { units: new Set(units.filter(each => each !== '')), roles, levels, numbers, all: units.join(' ') };
}

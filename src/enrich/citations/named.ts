/**
 * Treaties named in running text. A note that cites one treaty right behind its title says which treaty the words mean;
 * the same words elsewhere in the document mean it too. Titles that no note identifies are left alone.
 */

import { ASIDE, textOf, wrapRanges } from '../../akn/text.js';
import type { CitedWork } from '../../citations/citation.js';
import { keyOf } from '../../citations/ibid.js';
import { linkOf } from '../../citations/links.js';
import { titleAtEnd, titleKey, titlePattern } from '../../citations/title-pattern.js';
import type { Block } from '../../cited/blocks.js';
import { takenIn } from '../../cited/links.js';
import type { CitedBlock } from '../../cited/reading.js';
import { languages } from '../../languages/index.js';
import { BEHIND_TITLES } from '../../languages/scripts/punctuation.js';
import { mainTreatyTitle, treatyTitle } from '../../un/treaties.js';
import { type Element, element } from '../../xml/tree.js';
import type { EnrichContext } from '../pass.js';
import type { Mark } from './marks.js';
import { instrumentId } from './treaties.js';

type Treaty = Extract<CitedWork, { kind: 'treaty' }>;

/** A title that the text gives a treaty. */
export interface NamedTreaty {
  /** What every form of the title begins with. */
  readonly key: string;
  readonly pattern: RegExp;
  /** Undefined when notes give the title to several treaties: then only a note of its own tells. */
  readonly treaty: Treaty | undefined;
}

/** The treaties that each note cites. */
type TreatiesOfNotes = ReadonlyMap<Element, readonly Treaty[]>;

export interface NamedTreaties {
  readonly titles: readonly NamedTreaty[];
  readonly byNote: TreatiesOfNotes;
}

interface Call {
  readonly note: Element;
  readonly offset: number;
}

/** Titles → treaties, longer titles first: a protocol's title often holds that of its convention. */
export function namedTreaties(
  cited: readonly CitedBlock[],
  blocks: readonly Block[],
  context: EnrichContext,
): NamedTreaties {
  const byNote = singleTreaties(cited);
  const names = new Map<string, Treaty | undefined>();
  if (byNote.size === 0) return { titles: [], byNote: new Map() };
  for (const block of blocks) {
    for (const { note, offset } of callsIn(block.element)) {
      const treaty = byNote.get(note);
      const title = treaty && titleBefore(block.text.slice(0, offset), treaty, context);
      if (!treaty || !title) continue;
      const known = names.get(title) ?? treaty;
      const same = names.has(title) ? names.get(title) !== undefined && keyOf(known) === keyOf(treaty) : true;
      names.set(title, same ? treaty : undefined);
    }
  }
  const titles = [...names]
    .sort(([a], [b]) => b.length - a.length)
    .map(([title, treaty]) => ({ key: titleKey(title), pattern: titlePattern(title), treaty }));
  return { titles, byNote: allTreaties(cited) };
}

function allTreaties(cited: readonly CitedBlock[]): TreatiesOfNotes {
  const found = new Map<Element, Treaty[]>();
  for (const { block, citations } of cited) {
    const works = citations.flatMap(({ work }) => (work.kind === 'treaty' ? [work] : []));
    if (block.note) found.set(block.note, [...(found.get(block.note) ?? []), ...works]);
  }
  return found;
}

/** Notes that cite one treaty in one volume, and nothing else. */
function singleTreaties(cited: readonly CitedBlock[]): Map<Element, Treaty> {
  const found = new Map<Element, Treaty>();
  for (const { block, citations } of cited) {
    const [only] = citations;
    if (!block.note || citations.length !== 1 || only?.work.kind !== 'treaty' || only.certainty === 'doubtful')
      continue;
    if (only.work.volumes.length === 1) found.set(block.note, only.work);
  }
  return found;
}

/** Notes called in a block, with their place in its text. */
function callsIn(block: Element): Call[] {
  const calls: Call[] = [];
  let position = 0;
  const go = (node: Element): void => {
    for (const child of node.children) {
      if (child.type === 'text') position += child.value.length;
      else if (child.type === 'element' && child.name === 'authorialNote')
        calls.push({ note: child, offset: position });
      else if (child.type === 'element' && !ASIDE.has(child.name)) go(child);
    }
  };
  if (block.children.some(child => child.type === 'element')) go(block);
  return calls;
}

function titleBefore(text: string, treaty: Treaty, { language }: EnrichContext): string | undefined {
  const before = text.slice(-LONGEST).replace(BEHIND_TITLE, '');
  const [number = ''] = treaty.numbers;
  const titles = [
    treatyTitle(treaty.series, number, treaty.volumes[0], language.code),
    mainTreatyTitle(treaty.series, number, language.code),
  ];
  return titles.find(title => title !== undefined && atEnd(title).test(before));
}

/** Titles at the end of a text, by title: there are no others than those of the register. */
const ends = new Map<string, RegExp>();

function atEnd(title: string): RegExp {
  const pattern = ends.get(title) ?? titleAtEnd(title);
  ends.set(title, pattern);
  return pattern;
}

/** No title of a treaty is longer. */
const LONGEST = 600;
/** Between a title and the call of its note; Arabic calls stand in brackets. */
const BEHIND_TITLE = new RegExp(`[\\s${BEHIND_TITLES}]{1,9}$`, 'u');

/** Marks for the titles in a block, outside of its links and of the stretches that get a mark already. */
export function nameMarks(
  block: Block,
  { titles, byNote }: NamedTreaties,
  marks: readonly Mark[],
  context: EnrichContext,
): Mark[] {
  const named = namesIn(block.text, titles);
  if (named.length === 0) return [];
  const calls = callsIn(block.element);
  const used: Stretch[] = [...takenIn(block.element), ...marks.map(mark => mark.wrap)];
  const added: Mark[] = [];
  for (const stretch of named) {
    if (used.some(each => each.start < stretch.end && each.end > stretch.start)) continue;
    const treaty = ownTreaty(stretch, block.text, calls, byNote);
    if (!treaty) continue;
    used.push(stretch);
    added.push(nameMark(stretch, treaty, context));
  }
  return added;
}

/** A title with a note of its own is what that note says; where the note cites several volumes, or others, nobody knows. */
function ownTreaty(
  { end, treaty }: Stretch & { readonly treaty: Treaty | undefined },
  text: string,
  calls: readonly Call[],
  byNote: TreatiesOfNotes,
): Treaty | undefined {
  const call = calls.find(({ offset }) => offset >= end && text.slice(end, offset).replace(BEHIND_TITLE, '') === '');
  const stated = call && byNote.get(call.note);
  if (!stated || stated.length === 0) return treaty;
  return stated.length === 1 && stated[0]?.volumes.length === 1 ? stated[0] : undefined;
}

/** Where a text names the titles, in the order of the titles. */
function namesIn(text: string, names: readonly NamedTreaty[]): (Stretch & { readonly treaty: Treaty | undefined })[] {
  const found: (Stretch & { treaty: Treaty | undefined })[] = [];
  for (const { key, pattern, treaty } of names) {
    for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      pattern.lastIndex = at;
      const match = WORD_BEFORE.test(text.slice(Math.max(0, at - 3), at)) ? null : pattern.exec(text);
      if (match) found.push({ start: at, end: at + match[0].length, treaty });
    }
  }
  return found;
}

/** A letter right before, other than the particles that a language writes together with the word behind. */
const PARTICLES = languages.map(({ vocabulary }) => vocabulary.particles ?? '').join('');
const WORD_BEFORE = new RegExp(`[\\p{L}\\p{N}]$(?<!(?:^|[^\\p{L}\\p{N}])[${PARTICLES}]{1,2})`, 'u');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function nameMark(stretch: Stretch, treaty: Treaty, context: EnrichContext): Mark {
  const href = linkOf(treaty, context.links, context.language.code);
  const attributes = { name: 'akn4un:treaty', refersTo: `#${instrumentId(treaty)}` };
  const wrap = (children: Element['children']) => {
    const entity = element('entity', attributes, children);
    const whole = {
      start: 0,
      end: textOf(entity).length,
      wrap: (inside: Element['children']) => element('a', { href }, inside),
    };
    return href === undefined ? entity : wrapRanges(entity, [whole]);
  };
  return { wrap: { start: stretch.start, end: stretch.end, wrap } };
}

/**
 * Treaties named in running text. A note that cites one treaty right behind its title says which treaty the words mean;
 * the same words elsewhere in the document mean it too. Titles that no note identifies are left alone.
 */

import type { Block } from '../akn/blocks.js';
import type { CitedBlock } from '../akn/cited-reading.js';
import { ASIDE, textOf, wrapRanges } from '../akn/text.js';
import { type Element, element } from '../akn/tree.js';
import type { CitedWork } from '../citations/citation.js';
import { linkOf } from '../citations/links.js';
import { mainTreatyTitle, treatyTitle } from '../registers/treaties.js';
import type { Mark } from './citations-marks.js';
import { instrumentId } from './citations-treaties.js';
import type { EnrichContext } from './pass.js';

type Treaty = Extract<CitedWork, { kind: 'treaty' }>;

/** Titles → treaties, longer titles first: a protocol's title often holds that of its convention. */
export function namedTreaties(
  cited: readonly CitedBlock[],
  blocks: readonly Block[],
  context: EnrichContext,
): readonly (readonly [title: string, treaty: Treaty])[] {
  const byNote = treatiesByNote(cited);
  const names = new Map<string, Treaty>();
  if (byNote.size === 0) return [];
  for (const block of blocks) {
    for (const { note, offset } of callsIn(block.element)) {
      const treaty = byNote.get(note);
      const title = treaty && titleBefore(block.text.slice(0, offset), treaty, context);
      if (treaty && title) names.set(title, treaty);
    }
  }
  return [...names].sort(([a], [b]) => b.length - a.length);
}

/** Notes that cite one treaty in one volume, and nothing else. */
function treatiesByNote(cited: readonly CitedBlock[]): Map<Element, Treaty> {
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
function callsIn(block: Element): { readonly note: Element; readonly offset: number }[] {
  const calls: { note: Element; offset: number }[] = [];
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
  const before = text.replace(/[\s,;.:]+$/u, '');
  const [number = ''] = treaty.numbers;
  const titles = [
    treatyTitle(treaty.series, number, treaty.volumes[0], language.code),
    mainTreatyTitle(treaty.series, number, language.code),
  ];
  return titles.find(title => title !== undefined && before.endsWith(title));
}

/** Marks for the titles in a block, outside of the stretches that are marked already. */
export function nameMarks(
  block: Block,
  names: readonly (readonly [string, Treaty])[],
  taken: readonly Stretch[],
  context: EnrichContext,
): Mark[] {
  const marks: Mark[] = [];
  const used = [...taken];
  for (const [title, treaty] of names) {
    for (let at = block.text.indexOf(title); at >= 0; at = block.text.indexOf(title, at + title.length)) {
      const stretch = { start: at, end: at + title.length };
      if (!isWhole(block.text, stretch) || used.some(each => each.start < stretch.end && each.end > at)) continue;
      used.push(stretch);
      marks.push(nameMark(stretch, treaty, context));
    }
  }
  return marks;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]/u;

function isWhole(text: string, { start, end }: Stretch): boolean {
  return !WORD.test(text[start - 1] ?? '') && !WORD.test(text[end] ?? '');
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
  return { wrap: { ...stretch, wrap } };
}

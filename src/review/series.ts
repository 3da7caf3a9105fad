/** Numbers run on: a list begins with its first number, and a series has one parent. */

import { textOf } from '../akn/text.js';
import { valuesOfMarks } from '../numbers/list-values.js';
import type { Element } from '../xml/tree.js';
import { childOf, childrenOf, walk } from '../xml/walk.js';
import type { Check, ReviewContext } from './check.js';
import { placeOf, QUOTED } from './reading.js';

export const series: Check = ({ document }, context) => {
  const ends: Ends = new Map();
  walk(childOf(document, 'mainBody') ?? document, (node, ancestors) => {
    if (node.name === 'table' || (QUOTED.has(node.name) && ancestors.length > 0)) return 'skip';
    if (!LEAVES.has(node.name)) for (const kind of KINDS) check(numbered(node, kind), ends, context);
    return node.name === 'content' || node.name === 'p' ? 'skip' : undefined;
  });
};

const KINDS = ['paragraph', 'point'];
/** Elements that hold no units. */
const LEAVES: ReadonlySet<string> = new Set([
  'num',
  'heading',
  'intro',
  'wrapUp',
  'content',
  'p',
  'paragraph',
  'point',
]);

/** Units and the shape of their marks → where the series of that shape stopped last. */
type Ends = Map<string, number>;

interface Numbered {
  readonly unit: Element;
  readonly printed: string;
  readonly value: number;
}

/** The units of a parent that have a number which counts. */
function numbered(parent: Element, kind: string): Numbered[] {
  const units = childrenOf(parent, kind).filter(child => childOf(child, 'num'));
  if (units.length === 0) return [];
  const marks = units.map(unit => textOf(childOf(unit, 'num') as Element).trim());
  if (marks.every((mark, i) => mark === `${i + 1}.` || mark === `(${String.fromCharCode(97 + i)})`)) {
    return units.map((unit, i) => ({ unit, printed: marks[i] as string, value: i + 1 }));
  }
  const values = valuesOfMarks(marks);
  return units.flatMap((unit, i) => {
    const value = values[i] as string;
    return /^\d+$/.test(value) ? [{ unit, printed: marks[i] as string, value: Number(value) }] : [];
  });
}

function check(units: readonly Numbered[], ends: Ends, context: ReviewContext): void {
  const [first] = units;
  if (!first) return;
  const shape = shapeOf(first);
  beginning(first, shape, ends, context);
  units.forEach((unit, i) => {
    const before = units[i - 1];
    if (before) following(unit, before, context);
  });
  ends.set(shape, units.at(-1)?.value ?? 0);
}

const shapeOf = ({ unit, printed }: Numbered) => `${unit.name} ${printed.replace(/[\p{L}\p{N}]+/gu, '1')}`;

/** Paragraphs may go on under the next heading; points may not. */
function beginning({ unit, printed, value }: Numbered, shape: string, ends: Ends, { report }: ReviewContext): void {
  const goesOn = ends.get(shape) === value - 1;
  if (value <= 1 || (goesOn && unit.name === 'paragraph' && /\d/.test(printed))) return;
  const message = goesOn ? `"${printed}" continues a list of another paragraph.` : `A list begins with "${printed}".`;
  report('review/series-divided', message, placeOf(unit));
}

function following({ unit, printed, value }: Numbered, before: Numbered, { report }: ReviewContext): void {
  if (value === before.value + 1 || value === 1) return;
  report('review/series-gap', `"${printed}" does not follow "${before.printed}".`, placeOf(unit));
}

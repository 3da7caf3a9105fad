/** What a document counts and calls, in reading order and without its words: the same in every language version. */

import { textOf } from '../akn/text.js';
import { valuesOfMarks } from '../numbers/list-values.js';
import type { Element, Origin } from '../xml/tree.js';
import { childOf, childrenOf } from '../xml/walk.js';

export type OutlineKind =
  | 'front'
  | 'formula'
  | 'recital'
  | 'division'
  | 'heading'
  | 'paragraph'
  | 'point'
  | 'table'
  | 'closing';

export interface OutlineItem {
  readonly kind: OutlineKind;
  /** What the printed number counts, the same in every script; '' without a number. */
  readonly value: string;
  /** The number as printed, or the words of a heading. */
  readonly printed: string;
  /** How many lists a point stands in; 0 for everything else. */
  readonly depth: number;
  readonly eId?: string;
  readonly origin?: Origin;
  /** Marks of the notes called in it, first and later calls alike, in their order. */
  readonly notes: readonly string[];
  /** Rows × columns of a table. */
  readonly size?: string;
  /** Its own words with those of the notes that begin in it, without number and without what is an item itself. */
  readonly words: string;
  /** The same without the notes and their marks. */
  readonly text: string;
  /** The notes that begin in it. */
  readonly noteTexts: readonly NoteText[];
}

export interface NoteText {
  readonly mark: string;
  readonly text: string;
}

/** The document proper, an annex or a component. */
export interface OutlinePart {
  readonly kind: 'document' | 'annex' | 'component';
  readonly eId?: string;
  readonly items: readonly OutlineItem[];
}

type Growing = { -readonly [Key in keyof OutlineItem]: OutlineItem[Key] } & {
  notes: string[];
  noteTexts: NoteText[];
  readonly said: Said[];
};

/** Words in their order: of the text, or of a note and its mark. */
interface Said {
  readonly words: string;
  readonly ofNote: boolean;
}

const DIVISIONS = new Set(
  'section chapter part title book division article subsection rule subchapter subpart'.split(' '),
);
const UNITS = new Set([
  ...DIVISIONS,
  'paragraph',
  'subparagraph',
  'point',
  'indent',
  'item',
  'alinea',
  'clause',
  'level',
  'hcontainer',
]);
const HEADINGS = new Set(['heading', 'subheading', 'crossHeading']);

/**
 * The parts of a tree in reading order; annexes of annexes follow the annex they belong to.
 * @param withAll front and closing matter counts even when it calls no note
 */
export function outlineOf(root: Element, withAll = false): readonly OutlinePart[] {
  const parts: OutlinePart[] = [];
  collectPart(root, 'document', withAll, parts);
  return parts;
}

function collectPart(node: Element, kind: OutlinePart['kind'], withAll: boolean, parts: OutlinePart[]): void {
  const items: Growing[] = [];
  const later: (() => void)[] = [];
  const eId = node.attributes['eId'];
  const at = parts.length;
  const visitor: Visitor = {
    items,
    depth: 0,
    part: (child, partKind) => later.push(() => collectPart(child, partKind, withAll, parts)),
  };
  visitChildren(node, visitor, undefined);
  const counted = items.filter(item => withAll || isCounted(item)).map(finished);
  parts.splice(at, 0, { kind, ...(eId ? { eId } : {}), items: counted });
  for (const collect of later) collect();
}

function finished({ said, ...item }: Growing): OutlineItem {
  return { ...item, words: joined(said), text: joined(said.filter(({ ofNote }) => !ofNote)) };
}

function joined(said: readonly Said[]): string {
  return said
    .map(({ words }) => words)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Front and closing matter counts only when it calls a note. */
function isCounted(item: OutlineItem): boolean {
  return (item.kind !== 'front' && item.kind !== 'closing') || item.notes.length > 0;
}

interface Visitor {
  readonly items: Growing[];
  /** Lists around the place. */
  readonly depth: number;
  readonly part: (child: Element, kind: 'annex' | 'component') => void;
}

function visitChildren(node: Element, visitor: Visitor, owner: Growing | undefined): void {
  const values = valuesUnder(node);
  for (const child of node.children) {
    if (child.type === 'element') visit(child, node, visitor, owner, values);
    else if (child.type === 'text') owner?.said.push({ words: child.value, ofNote: false });
  }
}

/** Where a line or a cell begins: its words are not those of the one before. */
const LINES = new Set(['p', 'td', 'th', 'br', 'eol']);

function visit(
  node: Element,
  parent: Element,
  visitor: Visitor,
  owner: Growing | undefined,
  values: ReadonlyMap<Element, string>,
): void {
  const { name } = node;
  if (name === 'meta' || name === 'num') return;
  if (name === 'attachment' || name === 'component') visitor.part(node, name === 'attachment' ? 'annex' : 'component');
  else if (name === 'authorialNote' || name === 'noteRef') callIn(owner, node);
  else {
    if (LINES.has(name)) owner?.said.push({ words: ' ', ofNote: false });
    visitChildren(node, deeper(visitor, node), itemOf(node, parent, visitor, values) ?? owner);
  }
}

/** Published Arabic files keep the brackets of the mark in the note; editions do not print them twice. */
function callIn(owner: Growing | undefined, call: Element): void {
  const mark = markOf(call);
  owner?.notes.push(mark);
  if (call.name !== 'authorialNote') {
    owner?.said.push({ words: `[${mark}]`, ofNote: true });
    return;
  }
  const text = textOf(call)
    .replace(/^\s*\(\)/, '')
    .trim();
  owner?.noteTexts.push({ mark, text: text.replace(/\s+/g, ' ') });
  owner?.said.push({ words: `[${mark} ${text}]`, ofNote: true });
}

const LISTS = new Set(['list', 'blockList', 'sublist']);

function deeper(visitor: Visitor, { name }: Element): Visitor {
  return LISTS.has(name) ? { ...visitor, depth: visitor.depth + 1 } : visitor;
}

function itemOf(
  node: Element,
  parent: Element,
  { items, depth }: Visitor,
  values: ReadonlyMap<Element, string>,
): Growing | undefined {
  const kind = kindOf(node, parent);
  if (!kind) return undefined;
  const num = childOf(node, 'num');
  const printed = num ? textOf(num) : HEADINGS.has(node.name) ? textOf(node) : '';
  const { eId } = node.attributes;
  const item: Growing = {
    kind,
    value: values.get(node) ?? '',
    depth: kind === 'point' ? depth : 0,
    printed: printed.replace(/\s+/g, ' ').trim(),
    ...(eId ? { eId } : {}),
    ...(node.origin ? { origin: node.origin } : {}),
    ...(kind === 'table' ? { size: sizeOf(node) } : {}),
    notes: [],
    noteTexts: [],
    ...{ words: '', text: '' },
    said: [],
  };
  items.push(item);
  return item;
}

function kindOf(node: Element, parent: Element): OutlineKind | undefined {
  const { name } = node;
  if (name === 'coverPage' || name === 'preface') return 'front';
  if (name === 'conclusions') return 'closing';
  if (name === 'table' || name === 'formula') return name;
  if (name === 'recital' || (name === 'container' && parent.name === 'preamble')) return 'recital';
  if (HEADINGS.has(name)) return textOf(node).trim() ? 'heading' : undefined;
  if (!UNITS.has(name) || isHeadingOnly(node)) return undefined;
  if (DIVISIONS.has(name)) return 'division';
  return name === 'paragraph' ? 'paragraph' : 'point';
}

/** Published files put a heading into a paragraph of its own. */
function isHeadingOnly(node: Element): boolean {
  const children = childrenOf(node);
  return children.length > 0 && children.every(child => HEADINGS.has(child.name));
}

function valuesUnder(node: Element): ReadonlyMap<Element, string> {
  const numbered = childrenOf(node).filter(child => UNITS.has(child.name) && childOf(child, 'num'));
  const values = valuesOfMarks(numbered.map(child => textOf(childOf(child, 'num') as Element)));
  return new Map(numbered.map((child, at) => [child, values[at] ?? '']));
}

/** Figures of a mark in any script; signs such as `*` as they are. */
function markOf(node: Element): string {
  const printed = (node.attributes['marker'] ?? '').trim();
  return valuesOfMarks([printed])[0] || printed;
}

function sizeOf(table: Element): string {
  const rows = childrenOf(table).flatMap(child => (child.name === 'tr' ? [child] : childrenOf(child, 'tr')));
  const columns = rows.map(row =>
    childrenOf(row).reduce((total, cell) => total + (Number(cell.attributes['colspan']) || 1), 0),
  );
  return `${rows.length} × ${columns.reduce((most, count) => Math.max(most, count), 0)}`;
}

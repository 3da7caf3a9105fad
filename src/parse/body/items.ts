/** Lines between two headings → items: numbered paragraphs with their points, and what stands unnumbered among them. */

import type { Mark } from '../../numbers/mark.js';
import type { ParseContext } from '../context.js';
import { endsIn, type Line, restOf, type TextLine } from '../line.js';
import { withMarksApart } from './marks-apart.js';
import { groupOf, isParagraphMark, type OpenList, type Placed, placeMark, type Step } from './numbering.js';
import { quotedLines } from './quotations.js';

/** A paragraph or point: its own lines, and lists of points among them, in order. */
export interface Item {
  /** The line that carries the mark, or opens the item. */
  readonly line: Line;
  readonly mark: Mark | undefined;
  readonly parts: Part[];
  /** A heading between two points. */
  readonly crossHeading?: true;
}

export type Part = { readonly kind: 'line'; readonly line: Line } | { readonly kind: 'list'; readonly items: Item[] };

/** An item that may still get lines, and the depth of its list; an unnumbered item is above all lists. */
interface OpenItem {
  readonly item: Item;
  readonly depth: number;
}

/** Whether an open item was counted in that list of automatic numbering. */
function isOfList({ item: { line } }: OpenItem, list: string): boolean {
  return line.kind === 'text' && line.source.list === list;
}

function levelOf({ item: { line } }: OpenItem): number {
  return line.kind === 'text' ? (line.source.level ?? 0) : 0;
}

interface State {
  readonly top: Item[];
  /** Outermost first. */
  open: readonly OpenItem[];
  lists: readonly OpenList[];
  /** The depth at which the outermost level of each list of automatic numbering stands. */
  readonly counted: Map<string, number>;
}

const UNNUMBERED = -1;
const COLONS = ':：';

export interface Items {
  readonly items: Item[];
  /** The numbering at the end: paragraphs are counted on under the next heading. */
  readonly lists: readonly OpenList[];
}

/** Groups lines into items. Numbers that jump or begin again are reported; after a heading they may begin again. */
export function itemsOf(printed: readonly Line[], before: readonly OpenList[], context: ParseContext): Items {
  const quoted = quotedLines(printed);
  const lines = withMarksApart(printed, quoted);
  const state: State = { top: [], open: [], lists: goesOn(lines, before) ? before : [], counted: new Map() };
  const following = followingMarks(lines);
  lines.forEach((line, index) => {
    if (quoted.has(line) && addQuoted(state, line)) return;
    const next = following[index];
    if (line.kind === 'text' && line.mark) addMarked(state, line, line.mark, next?.mark, context);
    else if (!addCrossHeading(state, line, lines[index + 1], next)) addPlain(state, line, next, context);
  });
  return { items: state.top, lists: state.lists.filter(({ shape }) => shape === '1.').slice(0, 1) };
}

/** Whether the first number under a heading is not 1: then it is to follow the numbers before the heading. */
function goesOn(lines: readonly Line[], before: readonly OpenList[]): boolean {
  const first = lines.find(line => line.kind === 'text' && line.mark && isParagraphMark(line.mark));
  if (before.length === 0 || first?.kind !== 'text') return false;
  return first.mark?.readings.every(({ value }) => value !== 1) ?? false;
}

/** The next mark of the text, and the one after it, which may tell how it is to be read. */
interface Following {
  readonly mark: Mark;
  readonly after: Mark | undefined;
}

/** For each line what follows it. */
function followingMarks(lines: readonly Line[]): (Following | undefined)[] {
  const following: (Following | undefined)[] = new Array(lines.length);
  let next: Following | undefined;
  for (let i = lines.length - 1; i >= 0; i--) {
    following[i] = next;
    const line = lines[i];
    if (line?.kind === 'text' && line.mark) next = { mark: line.mark, after: next?.mark };
  }
  return following;
}

function addMarked(state: State, line: TextLine, mark: Mark, following: Mark | undefined, context: ParseContext): void {
  const last = state.open.at(-1)?.item;
  const afterColon = last?.mark !== undefined && endsIn(lastText(last), COLONS);
  const byWord = placedByWord(state, line, mark, context);
  const { depth, step, open } = byWord ?? placeMark(state.lists, mark, following, afterColon);
  reportStep(line, mark, step, depth, context);
  state.lists = open;
  const { list, level = 0 } = line.source;
  if (list !== undefined && !state.counted.has(list)) state.counted.set(list, Math.max(0, depth - level));
  const item: Item = { line, mark, parts: restOf(line).trim() === '' ? [] : [{ kind: 'line', line }] };
  const isParagraph = !byWord && (isParagraphMark(mark) || standsAlone(line, mark, last));
  const around = itemsAround(state, depth, isParagraph);
  const parent = around.at(-1);
  if (parent) listOf(parent.item, step === 'restarts').push(item);
  else state.top.push(item);
  state.open = [...around, { item, depth }];
}

function reportStep(line: TextLine, { printed }: Mark, step: Step, depth: number, { report }: ParseContext): void {
  if (step === 'jumps') report('parse/number-jumps', `"${printed}" does not follow the number before it.`, line.origin);
  if (step !== 'restarts' || depth > 0) return;
  report('parse/numbering-restarts', `Numbering restarts with "${printed}".`, line.origin);
}

/** The open items in which a mark of that depth stands. Points may hang on an unnumbered paragraph, paragraphs do not. */
function itemsAround({ open }: State, depth: number, isParagraph: boolean): readonly OpenItem[] {
  return depth === 0 && isParagraph ? [] : open.filter(each => each.depth < depth);
}

/** "Rule 1" and the like number paragraphs, unless the text before announces a list. */
function standsAlone({ source }: TextLine, { readings, shape }: Mark, last: Item | undefined): boolean {
  const isWord = readings.every(({ series }) => series === 'bullet') && shape.includes('#');
  return isWord && source.level === 0 && !(last && endsIn(lastText(last), COLONS));
}

/**
 * Where Word counts the numbers, it also says how they nest: beside the open item of the same list and level, or inside
 * the one above it. Undefined for typed numbers and for the first number of a list, which are placed by their looks.
 */
function placedByWord(state: State, line: TextLine, mark: Mark, context: ParseContext): Placed | undefined {
  const { list, level = 0 } = line.source;
  if (list === undefined) return undefined;
  const same = state.open.filter(each => isOfList(each, list));
  const above = same.findLast(each => levelOf(each) <= level);
  const base = state.counted.get(list);
  const known = base === undefined ? besideLast(state, line, context) : base + level;
  const depth = above ? above.depth + (levelOf(above) === level ? 0 : 1) : (same[0]?.depth ?? known);
  if (depth === undefined) return undefined;
  const open = [...state.lists.slice(0, depth), { shape: groupOf(mark), readings: mark.readings }];
  return { depth, step: above && depth > above.depth ? 'opens' : 'next', open };
}

/** In a plain document, a list that Word sets no deeper than the one before it stands beside that one. */
function besideLast({ open }: State, { source }: TextLine, { plain }: ParseContext): number | undefined {
  const last = open.at(-1);
  const before = last?.item.line;
  if (!plain || !last || before?.kind !== 'text' || before.source.list === undefined) return undefined;
  const isDeeper = (source.level ?? 0) > levelOf(last) || source.indent > before.source.indent;
  return isDeeper || endsIn(lastText(last.item), COLONS) ? undefined : last.depth;
}

function listOf(parent: Item, fresh: boolean): Item[] {
  const last = parent.parts.at(-1);
  if (last?.kind === 'list' && !fresh) return last.items;
  const items: Item[] = [];
  parent.parts.push({ kind: 'list', items });
  return items;
}

/**
 * A heading between two points, or between a point and the points below it: a short line that is no sentence, and
 * behind it the list goes on.
 */
function addCrossHeading(state: State, line: Line, next: Line | undefined, following: Following | undefined): boolean {
  if (next?.kind !== 'text' || !next.mark || isParagraphMark(next.mark) || !looksLikeHeading(line)) return false;
  const last = state.open.at(-1)?.item;
  if (!last?.mark) return false;
  const { depth, step } = placeMark(state.lists, next.mark, following?.after);
  const parent = state.open.findLast(each => each.depth < depth);
  if (!parent || depth === 0 || (step !== 'next' && step !== 'opens')) return false;
  // The words before a colon announce the points, unless a colon before them does.
  if (step === 'opens' && endsInColon(line) && !endsIn(lastText(last), COLONS)) return false;
  listOf(parent.item, false).push({ line, mark: undefined, parts: [{ kind: 'line', line }], crossHeading: true });
  return true;
}

const LONGEST_HEADING = 120;
const HEADING = /^\s*[\p{Lu}\p{Lo}].*\p{L}[^.;,:،؛。；，：]*[:：]?\s*$/u;

function looksLikeHeading(line: Line): boolean {
  return line.kind === 'text' && line.plain.length <= LONGEST_HEADING && HEADING.test(line.plain);
}

const endsInColon = (line: Line) => line.kind === 'text' && endsIn(line.plain, COLONS);

/**
 * A line of a quotation belongs to the numbered paragraph that announces it, whatever number it has itself. The
 * paragraphs of a presidential statement, quoted as a whole, stay paragraphs.
 */
function addQuoted({ open }: State, line: Line): boolean {
  const item = open.at(-1)?.item;
  if (!item?.mark) return false;
  item.parts.push({ kind: 'line', line });
  return true;
}

/** A line without a mark goes on with an item, closes its list, or is an item of its own. */
function addPlain(state: State, line: Line, following: Following | undefined, context: ParseContext): void {
  const owner = ownerOf(state, line, following, context);
  if (owner >= 0) {
    state.open[owner]?.item.parts.push({ kind: 'line', line });
    state.open = state.open.slice(0, owner + 1);
    state.lists = state.lists.slice(0, Math.max(1, (state.open[owner]?.depth ?? 0) + 1));
    return;
  }
  const item: Item = { line, mark: undefined, parts: [{ kind: 'line', line }] };
  state.top.push(item);
  state.open = [{ item, depth: UNNUMBERED }];
  state.lists = state.lists.slice(0, 1).filter(list => list.shape === '1.');
}

/** Index of the open item that a plain line belongs to; -1 when it stands by itself. */
function ownerOf(
  { open, lists }: State,
  line: Line,
  following: Following | undefined,
  { language }: ParseContext,
): number {
  const last = open.at(-1);
  if (!last) return -1;
  if (line.kind === 'table') return open.length - 1;
  if (last.item.mark && endsIn(lastText(last.item), COLONS)) return open.length - 1;
  const within = following ? pointBefore(open, lists, following) : -1;
  if (within >= 0) return within;
  const goesOn = language.opensWithCapital || !endsParagraph(last.item);
  return goesOn && /^\s*[\p{Ll}…]/u.test(line.plain) ? closedBy(open) : -1;
}

/** Index of the open point that the next mark of the text goes on from: what stands between the two belongs to it. */
function pointBefore(open: readonly OpenItem[], lists: readonly OpenList[], { mark, after }: Following): number {
  if (isParagraphMark(mark) || mark.readings.some(({ series }) => series === 'bullet')) return -1;
  const { depth, step } = placeMark(lists, mark, after);
  return step === 'next' ? open.findIndex(each => each.depth === depth && each.item.mark !== undefined) : -1;
}

/** Whether an item of plain text has ended: where paragraphs open with small letters, the next one may be another. */
function endsParagraph(item: Item): boolean {
  return item.mark === undefined && endsIn(lastText(item), '.;:。；：');
}

/** Closing words belong to the outermost item that ends in a list, else to the last item. */
function closedBy(open: readonly OpenItem[]): number {
  const first = open.findIndex(({ item }) => item.parts.at(-1)?.kind === 'list');
  return first >= 0 ? first : open.length - 1;
}

function lastText(item: Item): string {
  const last = item.parts.at(-1);
  return last?.kind === 'line' && last.line.kind === 'text' ? last.line.plain : '';
}

/** Points that hang on no paragraph (a list right below a heading) stand in a list of their own. */
export function gathered(items: readonly Item[]): Item[] {
  const result: Item[] = [];
  let list: Item[] | undefined;
  for (const item of items) {
    const isPoint = item.mark !== undefined && !isParagraphMark(item.mark);
    if (isPoint && list) list.push(item);
    else if (isPoint) {
      list = [item];
      result.push({ line: item.line, mark: undefined, parts: [{ kind: 'list', items: list }] });
    } else {
      list = undefined;
      result.push(item);
    }
  }
  return result;
}

/** The structure tree → blocks and notes. What each element is follows ISO 32000-1, 14.8.4. */
import type { Block, Cell, Paragraph, Row } from '../../../source/source.js';
import { showsNothing } from '../../docx/run-list.js';
import { inReadingOrder } from './directions.js';
import type { PageText, PlacedPiece } from './page-text.js';
import { mainSize } from './runs.js';
import { type Content, isContent, type TreeNode } from './tree.js';

/** A paragraph whose runs are made when the notes are known. */
export interface RawParagraph {
  readonly kind: 'paragraph';
  readonly pieces: readonly PlacedPiece[];
  readonly outline?: number;
  readonly list?: { readonly label: string; readonly level: number; readonly list: string };
  /** Position among all paragraphs, from 1. */
  readonly line: number;
}

export interface RawTable {
  readonly kind: 'table';
  readonly rows: readonly RawRow[];
  readonly line: number;
}

interface RawRow {
  readonly header: boolean;
  readonly cells: readonly RawCell[];
}

interface RawCell {
  readonly blocks: readonly RawBlock[];
  readonly columns: number;
  readonly rows: number;
}

export type RawBlock = RawParagraph | RawTable;

export interface RawText {
  readonly blocks: readonly RawBlock[];
  readonly notes: readonly RawParagraph[];
}

/** What an element is, by its standard type. Types that a file makes up are containers where they hold blocks, else inline. */
const PARAGRAPH = /^(?:P|H|H[1-6]|Title|Caption|TOCI)$/;
const NOTE = /^(?:Note|FENote|Footnote|Endnote)$/i;

interface State {
  readonly text: PageText;
  readonly blocks: RawBlock[];
  readonly notes: RawParagraph[];
  /** Shared by the cells of tables and the body: paragraphs and lists so far. */
  readonly counts: { lines: number; lists: number };
}

/** Reads the tree in its order; each content once. */
export function rawText(tree: TreeNode, text: PageText): RawText {
  const state: State = { text, blocks: [], notes: [], counts: { lines: 0, lists: 0 } };
  readContainer(tree, state);
  return state;
}

/** Children of a container: blocks, and what stands loose between them. */
function readContainer(node: TreeNode, state: State): void {
  let loose: (TreeNode | Content)[] = [];
  const flush = (): void => {
    if (loose.length > 0) readParagraph({ ...node, type: 'P', kids: loose }, state);
    loose = [];
  };
  for (const kid of node.kids) {
    if (!isContent(kid) && NOTE.test(kid.type)) readNote(kid, state);
    else if (!isContent(kid) && isBlock(kid)) {
      flush();
      readBlock(kid, state);
    } else loose.push(kid);
  }
  flush();
}

/** Notes stand inside the lines that call them, so they make no block of what holds them. */
function isBlock(node: TreeNode): boolean {
  return (
    PARAGRAPH.test(node.type) ||
    /^(?:L|LI|Table|TR|TH|TD|THead|TBody|TFoot)$/.test(node.type) ||
    node.kids.some(kid => !isContent(kid) && !NOTE.test(kid.type) && isBlock(kid))
  );
}

function readBlock(node: TreeNode, state: State): void {
  if (NOTE.test(node.type)) readNote(node, state);
  else if (node.type === 'Table') readTable(node, state);
  else if (node.type === 'L') readList(node, state, 0, `list-${++state.counts.lists}`);
  else if (PARAGRAPH.test(node.type) && !holdsBlocks(node)) readParagraph(node, state);
  else readContainer(node, state);
}

/** Blocks inside a paragraph other than notes, which are taken out of it. */
function holdsBlocks(node: TreeNode): boolean {
  return node.kids.some(kid => !isContent(kid) && !NOTE.test(kid.type) && isBlock(kid));
}

function readParagraph(node: TreeNode, state: State, list?: RawParagraph['list']): void {
  const pieces = inReadingOrder(inline(node, state));
  const level = /^H([1-6])$/.exec(node.type)?.[1];
  const label = list?.label ?? '';
  if (label === '' && pieces.every(({ text }) => text.trim() === '')) return;
  state.blocks.push({
    kind: 'paragraph',
    pieces,
    ...(level ? { outline: Number(level) } : {}),
    ...(list && label !== '' ? { list } : {}),
    line: ++state.counts.lines,
  });
}

/** The pieces of an element in the order of the tree; notes in it are put aside. */
function inline(node: TreeNode, state: State): PlacedPiece[] {
  return node.kids.flatMap(kid => {
    if (isContent(kid)) return state.text.take(kid);
    if (!NOTE.test(kid.type)) return inline(kid, state);
    readNote(kid, state);
    return [];
  });
}

function readNote(node: TreeNode, state: State): void {
  const inner: State = { ...state, blocks: [] };
  readContainer(node, inner);
  for (const block of inner.blocks) {
    if (block.kind === 'paragraph') state.notes.push(block);
    else state.blocks.push(block);
  }
}

/** `LI` holds `Lbl` and `LBody`; an item without them is its own body. */
function readList(node: TreeNode, state: State, level: number, list: string): void {
  for (const kid of node.kids) {
    if (isContent(kid)) readParagraph({ ...node, kids: [kid] }, state);
    else if (kid.type === 'L') readList(kid, state, level + 1, list);
    else if (kid.type === 'LI') readItem(kid, state, level, list);
    else readBlock(kid, state);
  }
}

function readItem(item: TreeNode, state: State, level: number, list: string): void {
  const labels = item.kids.filter((kid): kid is TreeNode => !isContent(kid) && kid.type === 'Lbl');
  const label = inReadingOrder(labels.flatMap(each => inline(each, state)))
    .map(({ text }) => text)
    .join('')
    .trim();
  const rest = item.kids.filter(kid => isContent(kid) || kid.type !== 'Lbl');
  const [body, ...others] = rest.length === 1 && rest[0] && !isContent(rest[0]) ? [rest[0]] : [{ ...item, kids: rest }];
  const before = state.blocks.length;
  if (body) readBody(body, state, level, list, label);
  for (const each of others) readContainer(each, state);
  if (label !== '' && state.blocks.length === before) {
    state.blocks.push({ kind: 'paragraph', pieces: [], list: { label, level, list }, line: ++state.counts.lines });
  }
}

/** The label goes to the first paragraph of the body. */
function readBody(body: TreeNode, state: State, level: number, list: string, label: string): void {
  if (!holdsBlocks(body)) {
    readParagraph({ ...body, type: 'P' }, state, { label, level, list });
    return;
  }
  let isFirst = true;
  let loose: (TreeNode | Content)[] = [];
  const flush = (): void => {
    if (loose.length === 0) return;
    readParagraph({ ...body, type: 'P', kids: loose }, state, isFirst ? { label, level, list } : undefined);
    loose = [];
    isFirst = false;
  };
  for (const kid of body.kids) {
    if (isContent(kid) || !isBlock(kid)) loose.push(kid);
    else {
      flush();
      if (kid.type === 'L') readList(kid, state, level + 1, list);
      else if (isFirst && PARAGRAPH.test(kid.type) && !holdsBlocks(kid))
        readParagraph(kid, state, { label, level, list });
      else readBlock(kid, state);
      isFirst = false;
    }
  }
  flush();
}

function readTable(node: TreeNode, state: State): void {
  const rows: RawRow[] = [];
  const line = state.counts.lines + 1;
  const inner: State = { ...state, blocks: [] };
  collectRows(node, inner, false, rows);
  const shown = rows.filter(({ cells }) => cells.some(({ blocks }) => blocks.length > 0));
  // A caption stands before its table.
  for (const added of inner.blocks) state.blocks.push(added);
  if (isLayout(shown))
    for (const added of shown.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks))) state.blocks.push(added);
  else state.blocks.push({ kind: 'table', rows: shown, line });
}

/** A table of which only one column holds anything places lines on the page: the head of a document is often such a one. */
function isLayout(rows: readonly RawRow[]): boolean {
  const filled = rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }, column) => (blocks.length > 0 ? [column] : [])),
  );
  return new Set(filled).size < 2;
}

function collectRows(node: TreeNode, state: State, inHead: boolean, rows: RawRow[]): void {
  for (const kid of node.kids) {
    if (isContent(kid)) readParagraph({ ...node, type: 'P', kids: [kid] }, state);
    else if (kid.type === 'TR') rows.push(readRow(kid, state, inHead));
    else if (/^T(?:Head|Body|Foot)$/.test(kid.type)) collectRows(kid, state, kid.type === 'THead', rows);
    else readBlock(kid, state);
  }
}

function readRow(node: TreeNode, state: State, inHead: boolean): RawRow {
  const nodes = node.kids.filter((kid): kid is TreeNode => !isContent(kid));
  const cells = nodes.map(cell => {
    const inner: State = { ...state, blocks: [] };
    readContainer(cell, inner);
    return { blocks: inner.blocks, columns: cell.columns, rows: cell.rows };
  });
  return { header: inHead || (nodes.length > 0 && nodes.every(({ type }) => type === 'TH')), cells };
}

export type Finish = (paragraph: RawParagraph) => Paragraph;

/** Raw blocks with the runs of their paragraphs. Paragraphs that show nothing are left out. */
export function finished(
  blocks: readonly RawBlock[],
  finish: Finish,
  origin: (line: number) => Paragraph['origin'],
): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'paragraph') {
      const paragraph = finish(block);
      return showsNothing(paragraph.runs) && paragraph.label === undefined ? [] : [paragraph];
    }
    const rows: Row[] = block.rows.map(({ header, cells }) => ({
      header,
      cells: cells.map((cell): Cell => ({ ...cell, blocks: finished(cell.blocks, finish, origin) })),
    }));
    return [{ kind: 'table', origin: origin(block.line), rows }];
  });
}

/** A mark at the head of a note: raised, or in the size of marks; else typed before a blank. */
const TYPED = /^\s*([*∗†‡§¶]{1,4}|\p{Nd}{1,3})(?=\s|$)/u;

/** The mark of a note and its pieces without it. */
export function splitMark(pieces: readonly PlacedPiece[]): {
  readonly marker: string | undefined;
  readonly rest: readonly PlacedPiece[];
} {
  const first = pieces.findIndex(({ text }) => text.trim() !== '');
  const piece = pieces[first];
  if (!piece) return { marker: undefined, rest: pieces };
  const isSmall = piece.size < mainSize(pieces) * 0.8;
  const [whole = '', marker] = (isSmall ? /^\s*(\S{1,4})/u : TYPED).exec(piece.text) ?? [];
  if (marker === undefined) return { marker: undefined, rest: pieces };
  const rest = piece.text.slice(whole.length);
  return { marker, rest: [...(rest === '' ? [] : [{ ...piece, text: rest }]), ...pieces.slice(first + 1)] };
}

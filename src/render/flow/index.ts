/**
 * The view of a document → its flow: one line after the other, each with what it is and how deep it stands. Word, Markdown and plain text
 * are written from it.
 */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { isBlock } from '../view/in-line.js';
import type { View } from '../view/index.js';
import { Levels } from '../view/levels.js';
import type { Block, Flow, FlowNote, LineOf, Run } from './flow.js';
import { runsOf, runsOfLines, textOfRuns } from './runs.js';
import { besideRows, tableOf } from './tables.js';

export type * from './flow.js';
export { textOfRuns } from './runs.js';
export { gridOf } from './tables.js';

/** Where in the document we are. */
interface At {
  readonly of: LineOf;
  readonly depth: number;
  readonly quotes: number;
  readonly isAnnexed: boolean;
}

/** What is being made. */
interface Making {
  readonly blocks: Block[];
  readonly levels: Levels;
  /** What something leads to. */
  readonly targets: ReadonlySet<string>;
  /** Number and places that wait for the next line. */
  number: readonly Run[] | undefined;
  ids: string[];
}

const START: At = { of: 'text', depth: 0, quotes: 0, isAnnexed: false };

/** The flow of a view. */
export function flowOf({ tree }: View): Flow {
  const targets = targetsIn(tree);
  const begin = (): Making => ({ blocks: [], levels: new Levels(), targets, number: undefined, ids: [] });
  const whole = begin();
  addAll(tree.children, START, whole);
  flush(START, whole);
  const notes = new Map<string, FlowNote>();
  for (const note of notesIn(tree)) {
    const making = begin();
    addAll(note.children, { ...START, of: 'note' }, making);
    flush({ ...START, of: 'note' }, making);
    notes.set(`#${note.attributes['id'] ?? ''}`, { mark: markOf(note), blocks: making.blocks });
  }
  return { blocks: whole.blocks, notes };
}

function targetsIn(tree: Element): ReadonlySet<string> {
  const targets = new Set<string>();
  const look = (node: Node): void => {
    if (node.type !== 'element') return;
    const { href } = node.attributes;
    if (href?.startsWith('#') && node.name !== 's:backlink' && node.name !== 's:call') targets.add(href.slice(1));
    for (const child of node.children) look(child);
  };
  look(tree);
  return targets;
}

function notesIn(tree: Element): Element[] {
  const lists = tree.children.filter(each => isElement(each, 's:notes'));
  return lists.flatMap(list => (list as Element).children.filter((each): each is Element => isElement(each, 's:note')));
}

function markOf(note: Element): string {
  const [first] = note.children;
  const number = isElement(first, 's:note-line') ? first.children[0] : undefined;
  return isElement(number, 's:number') ? textOfRuns(runsOf(number.children)) : '';
}

/** A sequence of nodes: words between blocks become lines. */
function addAll(nodes: readonly Node[], at: At, making: Making): void {
  let words: Node[] = [];
  const close = () => {
    if (words.length > 0) addLine(words, at, making);
    words = [];
  };
  for (const node of nodes.flatMap(opened)) {
    if (node.type !== 'element' || !isBlock(node)) words.push(node);
    else {
      close();
      arrive(node, making);
      (Object.hasOwn(RULES, node.name) ? (RULES[node.name] as Rule) : within)(node, at, making);
    }
  }
  close();
}

/** Words that hold blocks are what they hold. */
function opened(node: Node): readonly Node[] {
  if (node.type !== 'element' || isBlock(node) || !node.children.some(isBlock)) return [node];
  return node.children.flatMap(opened);
}

/** Its first words are the place that something leads to. */
function arrive({ attributes: { id } }: Element, making: Making): void {
  if (id !== undefined && making.targets.has(id)) making.ids.push(id);
}

function addLine(nodes: readonly Node[], at: At, making: Making, place?: string): void {
  if (nodes.some(isBlock)) addAll(nodes, at, making);
  else addRuns(runsOf(nodes), at, making, place);
}

function addRuns(runs: readonly Run[], at: At, making: Making, place?: string): void {
  const { number } = making;
  if (runs.length === 0 && number === undefined) return;
  making.blocks.push({
    kind: 'line',
    ...at,
    runs,
    ...(number ? { number } : {}),
    ...(place ? { place } : {}),
    ids: taken(making),
  });
  making.number = undefined;
}

function taken(making: Making): string[] {
  const { ids } = making;
  making.ids = [];
  return ids;
}

/** A number whose unit has no line of its own is a line. */
function flush(at: At, making: Making): void {
  if (making.number !== undefined) addRuns([], at, making);
}

type Rule = (node: Element, at: At, making: Making) => void;

const within: Rule = (node, at, making) => addAll(node.children, at, making);
const line: Rule = (node, at, making) => addLine(node.children, at, making);
const lineAs =
  (of: LineOf): Rule =>
  (node, at, making) =>
    addLine(node.children, { ...at, of }, making);
const at =
  (changes: Partial<At>): Rule =>
  (node, around, making) =>
    addAll(node.children, { ...around, ...changes }, making);

/** A unit whose number goes into its first line. */
function addNumbered(number: readonly Run[], nodes: readonly Node[], around: At, making: Making): void {
  flush(around, making);
  making.number = number;
  addAll(nodes, around, making);
  flush(around, making);
}

/** A unit of a list: its number, then its lines. */
const item: Rule = (node, around, making) => {
  const isNumber = (each: Node) => isElement(each, 's:number');
  const number = runsOf(node.children.filter(isNumber).flatMap(each => (each as Element).children));
  const rest = node.children.filter(each => !isNumber(each));
  addNumbered(number, rest, around, making);
};

const deeper = (around: At): At => ({ ...around, depth: around.depth + 1 });

/** Lists of pages: bullets, or numbers that nobody printed. */
const entries =
  (textOf: (count: number) => string): Rule =>
  (node, around, making) => {
    let count = 0;
    for (const entry of node.children) {
      if (!isElement(entry, 's:entry')) continue;
      const { value } = entry.attributes;
      count = value === undefined ? count + 1 : Number(value);
      arrive(entry, making);
      addNumbered([{ kind: 'words', text: textOf(count) }], entry.children, deeper(around), making);
    }
  };

/** A heading of one line or several; its number stands before them. */
const heading: Rule = (node, around, making) => {
  flush(around, making);
  if (node.attributes['class'] === 'unseen') return;
  const { number, lines } = partsOfHeading(node);
  const runs = runsOfLines(lines);
  if (runs.length === 0 && number.length === 0) return;
  const level = making.levels.next(Number(node.attributes['level']));
  making.blocks.push({ kind: 'heading', level, number, runs, ids: taken(making) });
};

const LINES_OF_HEADING: ReadonlySet<string> = new Set(['s:heading-line', 's:title-line']);
const NUMBERS_OF_HEADING: ReadonlySet<string> = new Set(['s:number', 's:title-number']);

function partsOfHeading(node: Element): { readonly number: Run[]; readonly lines: Node[][] } {
  const numbers: Node[] = [];
  const lines: Node[][] = [[]];
  const add = (child: Node): void => {
    if (child.type === 'element' && NUMBERS_OF_HEADING.has(child.name))
      for (const each of child.children) numbers.push(each);
    else if (child.type === 'element' && LINES_OF_HEADING.has(child.name)) {
      lines.push([]);
      for (const each of child.children.flatMap(unwrapped)) add(each);
    } else lines.at(-1)?.push(child);
  };
  for (const child of node.children) add(child);
  const isEmpty = (nodes: Node[]) => nodes.every(each => each.type === 'text' && each.value.trim() === '');
  return { number: runsOf(numbers), lines: lines.filter(each => !isEmpty(each)) };
}

/** Words of a line of a title, whose first may be its number. */
function unwrapped(node: Node): readonly Node[] {
  return isElement(node, 's:words') && node.children.some(each => isElement(each, 's:title-number'))
    ? node.children
    : [node];
}

const table: Rule = (node, around, making) => {
  flush(around, making);
  const { captions, others } = besideRows(node);
  for (const caption of captions) addLine(caption.children, { ...around, of: 'caption' }, making);
  const inCells: At = { ...START, isAnnexed: around.isAnnexed };
  const blocksOf = (nodes: readonly Node[]) => {
    const cell: Making = { ...making, blocks: [], number: undefined, ids: [] };
    addAll(nodes, inCells, cell);
    flush(inCells, cell);
    return cell.blocks;
  };
  making.blocks.push(tableOf(node, taken(making), blocksOf));
  addAll(others, around, making);
};

/** The result, then lists of members, each on a line of its own under its word. */
const vote: Rule = (node, around, making) => {
  flush(around, making);
  const below: At = { ...around, of: 'vote' };
  for (const part of node.children) {
    if (!isElement(part, 's:members')) addLine([part], below, making);
    else for (const each of part.children) addLine([each], below, making);
  }
};

const place: Rule = (node, around, making) =>
  addLine(node.children, { ...around, of: 'masthead' }, making, node.attributes['class']);

const sheet =
  (changes: Partial<At>): Rule =>
  (node, around, making) => {
    flush(around, making);
    making.blocks.push({ kind: 'sheet' });
    addAll(node.children, { ...around, ...changes }, making);
  };

const RULES: Readonly<Record<string, Rule>> = {
  's:masthead': at({ of: 'masthead' }),
  's:place': place,
  ...{ 's:title': heading, 's:heading': heading },
  's:announcement': lineAs('announcement'),
  's:conclusions': at({ of: 'closing' }),
  's:annex': sheet({ isAnnexed: true }),
  's:component': sheet({ isAnnexed: true }),
  's:paragraph': (node, around, making) =>
    addNumbered([{ kind: 'words', text: node.attributes['number'] ?? '' }], node.children, around, making),
  's:point': (node, around, making) => item(node, deeper(around), making),
  's:numbered': item,
  's:recital': lineAs('recital'),
  's:formula': lineAs('formula'),
  ...{ 's:own-line': line, 's:p': line, 's:line': line },
  's:quote': (node, around, making) => addAll(node.children, { ...around, quotes: around.quotes + 1 }, making),
  's:unordered': entries(() => '•'),
  's:ordered': entries(count => `${count}.`),
  's:vote': vote,
  's:table': table,
  // The number of a note is its mark.
  's:note-line': (node, around, making) =>
    addLine(
      node.children.filter((child, at) => at > 0 || !isElement(child, 's:number')),
      around,
      making,
    ),
  's:notes': () => undefined,
};

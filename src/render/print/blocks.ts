/** Blocks of the view as calls of the page design, one after the other. */

import { type Element, isElement, type Node } from '../../xml/tree.js';
import { isBlock } from '../view/in-line.js';
import { call, Line } from './code.js';
import { closing, voteOf } from './endings.js';
import { points } from './lists.js';
import type { At, Printing } from './printing.js';
import { addTo, runs } from './runs.js';
import { tableOf } from './tables.js';
import { arrivals, arrive, markOf, numbered, numeral, plainMark, waiting, waitingNumber } from './waiting.js';

/** How a block is printed. */
type Block = (node: Element, at: At, printing: Printing) => string;

/** A sequence of nodes as blocks: words between them become paragraphs. */
export function blocks(nodes: readonly Node[], at: At, printing: Printing): string {
  let code = '';
  let line: Node[] = [];
  const close = () => {
    if (line.length > 0) code += paragraph(line, at, printing);
    line = [];
  };
  for (const node of nodes.flatMap(opened)) {
    if (node.type !== 'element' || !isBlock(node)) line.push(node);
    else {
      close();
      code += block(node, at, printing);
    }
  }
  close();
  return code;
}

/** Words that hold blocks are what they hold. */
function opened(node: Node): readonly Node[] {
  if (node.type !== 'element' || isBlock(node) || !node.children.some(isBlock)) return [node];
  return node.children.flatMap(opened);
}

function block(node: Element, at: At, printing: Printing): string {
  arrive(node, printing);
  return (BLOCKS[node.name] as Block)(node, at, printing);
}

/** Notes of one paragraph: for many more the page engine takes time by more than their number to find places for them. */
const CROWD = 500;

/** Words in stretches of no more notes than that. */
function stretches(nodes: readonly Node[]): Node[][] {
  const parts: Node[][] = [[]];
  let count = 0;
  for (const node of nodes) {
    if (isElement(node, 's:call') && ++count % CROWD === 0) parts.push([]);
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** A paragraph with the number that waits for it; nothing without words. */
function paragraph(nodes: readonly Node[], at: At, printing: Printing): string {
  if (nodes.some(isBlock)) return blocks(nodes, at, printing);
  if (nodes.length > CROWD) {
    const parts = stretches(nodes);
    if (parts.length > 1) {
      printing.crowds++;
      return parts.map(part => paragraph(part, at, printing)).join('');
    }
  }
  const words = runs(nodes, at, printing);
  if (words === '' && printing.number === undefined) return '';
  const { number } = printing;
  printing.number = undefined;
  const parts = arrivals(printing) + words;
  if (number === undefined) return call(at.isDrawn ? 'drawn' : 'plain', parts);
  return call('numbered', numeral(number), String(at.isDrawn), parts);
}

const within: Block = (node, at, printing) => blocks(node.children, at, printing);
const line: Block = (node, at, printing) => paragraph(node.children, at, printing);
const at =
  (changes: Partial<At>): Block =>
  (node, around, printing) =>
    blocks(node.children, { ...around, ...changes }, printing);

/** Numbered paragraphs and points; third-party files have both side by side. */
const list: Block = (node, around, printing) => {
  let code = '';
  let items: Node[] = [];
  const close = () => {
    if (items.length > 0) code += points(items, around, printing);
    items = [];
  };
  for (const item of node.children) {
    if (isElement(item, 's:point')) items.push(item);
    else {
      close();
      code += blocks([item], around, printing);
    }
  }
  close();
  return code;
};

const paragraphUnit: Block = (node, around, printing) =>
  numbered(plainMark(node.attributes['number'] ?? ''), node.children, around, printing);

/** A number alone, among units of other kinds. */
const numberedUnit: Block = (node, around, printing) => {
  const [number, ...rest] = node.children;
  if (!isElement(number, 's:number')) return within(node, around, printing);
  return numbered(markOf(number.children, around, printing), rest, around, printing);
};

/** A heading of one line or several; its number stands before them. */
const heading: Block = (node, around, printing) => {
  const number = node.children.find(child => isElement(child, 's:number'));
  const words = new Line();
  for (const child of node.children.filter(each => each !== number)) {
    if (isElement(child, 's:heading-line') || isElement(child, 's:title-line')) words.break();
    addTo(words, child, around, printing);
  }
  const num = isElement(number) ? runs(number.children, around, printing) : '';
  return headingOf('hd', node, num, words.code, printing);
};

function headingOf(name: string, { attributes }: Element, num: string, words: string, printing: Printing): string {
  const before = waitingNumber(printing);
  const places = arrivals(printing);
  if (num === '' && words === '') return before + (places && `${places}\n`);
  const level = String(printing.levels.next(Number(attributes['level'])));
  if (num === '' || words === '') return before + call(name, level, places + num + words);
  return before + call(name, level, `num:run(${num})`, places + words);
}

/** A heading that only those need who jump from heading to heading is not printed. */
const title: Block = (node, around, printing) => {
  if (node.attributes['class'] === 'unseen') return '';
  const first = node.children.find(child => isElement(child, 's:title-line'));
  const [number, ...name] = isElement(first) ? first.children.flatMap(unwrapped) : [];
  if (node.attributes['level'] !== '1' || !isElement(number, 's:title-number')) return heading(node, around, printing);
  const words = new Line();
  for (const part of [...name, ...node.children.filter(child => child !== first)]) addTo(words, part, around, printing);
  return headingOf('title', node, runs(number.children, around, printing), words.code, printing);
};

function unwrapped(node: Node): readonly Node[] {
  return isElement(node, 's:words') ? node.children : [node];
}

/** "Resolution adopted by the General Assembly …"; the lines after it. */
const announcement: Block = (node, around, printing) => {
  if (around.isAnnexed) return paragraph(node.children, around, printing);
  const name = node.attributes['of'] === 'adoption' ? 'adopted' : around.isComponent ? 'announced' : 'origin';
  return waiting(printing) + call(name, runs(node.children, { ...around, keepsDates: name === 'adopted' }, printing));
};

const annex: Block = (node, around, printing) =>
  `${waitingNumber(printing)}sheet-break,\n${blocks(node.children, { ...around, isAnnexed: true, isDrawn: false }, printing)}`;

/** Quoted texts in quoted texts are set in up to here. */
const MOST_QUOTES = 3;

const quote: Block = (node, around, printing) => {
  const before = waiting(printing);
  const inside = blocks(node.children, { ...around, quotes: around.quotes + 1 }, printing) + waitingNumber(printing);
  return before + (around.quotes < MOST_QUOTES ? call('quoted', `\n${inside}`) : inside);
};

/** Lists of pages: bullets, or numbers that nobody printed. */
const entries =
  (textOf: (count: number) => string): Block =>
  (node, around, printing) => {
    let count = 0;
    const items = node.children.filter((each): each is Element => isElement(each, 's:entry'));
    const marks = new Map(
      items.map(entry => {
        count = entry.attributes['value'] === undefined ? count + 1 : Number(entry.attributes['value']);
        return [entry as Node, plainMark(textOf(count))];
      }),
    );
    return points(items, around, printing, marks);
  };

const BLOCKS: Readonly<Record<string, Block>> = {
  's:text': within,
  's:masthead': within,
  's:place': line,
  's:opening': at({ isDrawn: false }),
  's:title': title,
  's:announcement': announcement,
  's:preamble': at({ isDrawn: true }),
  's:body': (node, around, printing) => blocks(node.children, { ...around, isDrawn: !around.isAnnexed }, printing),
  's:conclusions': (node, around, printing) => waiting(printing) + closing(node.children, around, printing),
  's:annex': annex,
  's:component': at({ isComponent: true }),
  's:list': list,
  's:paragraph': paragraphUnit,
  's:numbered': numberedUnit,
  's:section': within,
  's:heading': heading,
  's:unnumbered': within,
  's:own-line': line,
  's:recital': line,
  's:formula': line,
  's:p': line,
  's:line': line,
  's:group': within,
  's:holder': within,
  's:quote': quote,
  's:unordered': entries(() => '•'),
  's:ordered': entries(count => `${count}.`),
  's:vote': (node, around, printing) => waiting(printing) + voteOf(node.children, around, printing),
  's:unhandled': within,
  's:table': (node, around, printing) => waiting(printing) + tableOf(node, around, printing),
  's:note-line': line,
  's:notes': () => '',
};

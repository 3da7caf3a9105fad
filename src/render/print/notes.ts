/** Notes: each is set once, where it is first called; later calls are marks that lead to it. */

import { type Element, isElement, type Node } from '../../xml/tree.js';
import { isBlock } from '../view/in-line.js';
import { call, Line, literal } from './code.js';
import { type At, type Printing, START } from './printing.js';
import { addTo, plain } from './runs.js';
import { widthOf } from './widths.js';

/** The call of a note, as an item of a line. */
export function noteCall(node: Element, printing: Printing): string {
  const { href } = node.attributes;
  const mark = node.children.map(plain).join('');
  const note = href === undefined ? undefined : printing.notes.get(href);
  if (href === undefined || !note) return `su(${literal(mark)})`;
  if (printing.set.has(href)) return `again(${literal(href)},${literal(mark)})`;
  printing.set.add(href);
  // A label costs the page engine a look-up: only for notes that something else leads to.
  const name = (printing.targets.get(href) ?? 0) > 1 ? literal(href) : 'none';
  return `fn(${name},${literal(mark)},${gapOf(mark)},${bodyOf(note, printing)})`;
}

/** Notes that no call shows, at the end of all: nothing is lost. */
export function uncalledNotes(printing: Printing): string {
  const rest = [...printing.notes].filter(([address]) => !printing.set.has(address));
  return rest.map(([, note]) => call('plain', `su(${literal(markOf(note))})`, bodyOf(note, printing))).join('');
}

function markOf(note: Element): string {
  const [first] = note.children;
  const number = isElement(first, 's:note-line') ? first.children[0] : undefined;
  return isElement(number, 's:number') ? plain(number) : '';
}

/** Points from the mark to the text: the texts of notes stand below each other. */
function gapOf(mark: string): string {
  return `${Math.max(2, HANG - widthOf(mark) * MARK_SIZE).toFixed(1)}pt`;
}

/** The room of a mark (`note-hang` in measures.typ), and the size of its type. */
const HANG = 13;
const MARK_SIZE = 5.8;

/** Lines after one another; other blocks between them. */
function bodyOf(note: Element, printing: Printing): string {
  const at: At = { ...START, language: printing.language, isDrawn: false };
  const parts = note.children.map(block =>
    isLine(block) ? lineOf(block, at, printing) : printing.blocks([block], at, printing),
  );
  return parts.filter(Boolean).join('parbreak(),');
}

function isLine(block: Node): block is Element {
  return isElement(block, 's:note-line') && !block.children.some(isBlock);
}

/** The words of a line: its number stands in the mark, and the way back is made by the page engine. */
function lineOf({ children }: Element, at: At, printing: Printing): string {
  const line = new Line(printing.isRtl);
  const isFirst = isElement(children[0], 's:number');
  for (const [place, child] of children.slice(isFirst ? 1 : 0).entries()) {
    // Arabic notes open with a pair of parentheses for the number.
    if (isFirst && place <= 1 && child.type === 'text') line.add(child.value.replace(/^\s*\(\s*\)/, ''));
    else addTo(line, child, at, printing);
  }
  return line.code;
}

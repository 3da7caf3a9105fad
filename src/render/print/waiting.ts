/** What waits for the block that it stands in: the number of a unit, the places where links arrive. */
import type { Element, Node } from '../../xml/tree.js';
import { call, literal } from './code.js';
import type { At, Mark, Printing } from './printing.js';
import { plain, runs } from './runs.js';
import { widthOf } from './widths.js';

/** Room of a number before its text (`numeral` in text.typ), and the size of its type, in points. */
const ROOM = 20;
const TYPE_SIZE = 10;

/** A number as it is printed. */
export function markOf(nodes: readonly Node[], at: At, printing: Printing): Mark {
  return { code: runs(nodes, at, printing), text: nodes.map(plain).join('') };
}

export function plainMark(text: string): Mark {
  return { code: `${literal(text)},`, text };
}

/** The code of a number, and whether it fits its column. */
export function numeral({ code, text }: Mark): string {
  return `run(${code}),${widthOf(text) * TYPE_SIZE <= ROOM}`;
}

/** Links may lead to an element: where they do, its first words are the place. */
export function arrive({ attributes: { id } }: Element, printing: Printing): void {
  if (id !== undefined && printing.targets.has(`#${id}`)) printing.arrivals += `at(${literal(`#${id}`)}),`;
}

export function arrivals(printing: Printing): string {
  const { arrivals: code } = printing;
  printing.arrivals = '';
  return code;
}

/** What waits for a paragraph, before a block of another kind. */
export function waiting(printing: Printing): string {
  const { number } = printing;
  printing.number = undefined;
  const places = arrivals(printing);
  if (number !== undefined) return call('plain', places + number.code);
  return places === '' ? '' : `${places}\n`;
}

/** The number that waits, before a block of another kind whose words take the places where links arrive. */
export function waitingNumber(printing: Printing): string {
  return printing.number === undefined ? '' : waiting(printing);
}

/** A unit whose number goes into the line of its first paragraph. */
export function numbered(number: Mark, nodes: readonly Node[], at: At, printing: Printing): string {
  const before = waitingNumber(printing);
  printing.number = number;
  const code = printing.blocks(nodes, at, printing);
  return before + code + waitingNumber(printing);
}

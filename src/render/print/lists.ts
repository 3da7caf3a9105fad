/** Points: neighbours are one list, so that readers of PDF say how many there are. */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { call } from './code.js';
import type { At, Mark, Printing } from './printing.js';
import { markOf, numeral, waiting } from './waiting.js';

/** Lists in lists are set in up to here; deeper ones stand below each other, or their text would leave the page. */
const MOST_LISTS = 3;

/** @param marks what stands before each; by default the number that the point has */
export function points(
  nodes: readonly Node[],
  around: At,
  printing: Printing,
  marks?: ReadonlyMap<Node, Mark>,
): string {
  const before = waiting(printing);
  const at: At = { ...around, isDrawn: false, lists: around.lists + 1 };
  const items = nodes.filter((each): each is Element => each.type === 'element');
  const code = items.map(item =>
    call('point', numeral(marks?.get(item) ?? numberOf(item, at, printing)), bodyOf(item, at, printing)),
  );
  return (
    before + call(around.lists < MOST_LISTS ? 'points' : 'deep-points', code.map(each => each.slice(0, -2)).join(',\n'))
  );
}

function numberOf(point: Element, at: At, printing: Printing): Mark {
  const numbers = point.children.filter(child => isElement(child, 's:number'));
  return markOf(
    numbers.flatMap(number => (number as Element).children),
    at,
    printing,
  );
}

function bodyOf(item: Element, at: At, printing: Printing): string {
  const { id } = item.attributes;
  if (id !== undefined && printing.targets.has(`#${id}`)) printing.arrivals += `at("#${id}"),`;
  return (
    printing.blocks(
      item.children.filter(child => !isNumber(child)),
      at,
      printing,
    ) + waiting(printing)
  );
}

function isNumber(node: Node): boolean {
  return isElement(node, 's:number');
}

/**
 * The first page: United Nations and symbol over a rule, organ and what was issued below it, then the lines of session and agenda
 * item. A line of no known kind stays where it stood.
 */
import { type Element, isElement, type Node, newElement } from '../../xml/tree.js';
import { call, literal } from './code.js';
import type { At, Printing } from './printing.js';
import { plain, runs } from './runs.js';

export function mastheadOf(nodes: readonly Node[], at: At, printing: Printing): string {
  const lines = nodes.filter((each): each is Element => isElement(each, 's:place'));
  const others = printing.blocks(
    nodes.filter(each => !isElement(each, 's:place')),
    at,
    printing,
  );
  const first = (name: string) => lines.find(each => each.attributes['class'] === name);
  const [un, symbol, organ] = ['publisher', 'symbol', 'organ'].map(first);
  if (!un || !symbol) return session(lines, at, printing) + others;
  const issue = lines.filter(
    each => each.attributes['of'] === 'issue' && each !== symbol && each !== un && each !== organ,
  );
  const placed = new Set<Node | undefined>([un, symbol, organ, ...issue]);
  const code = call(
    'masthead',
    `un:run(${runs(un.children, at, printing)})`,
    `symbol:${literal(plain(symbol).replace(/\s+/g, ' ').trim())}`,
    `mark:run(${runs(callsIn(symbol), at, printing)})`,
    `organ:run(${organ ? runs(organ.children, at, printing) : ''})`,
    ...issue.map(each => `run(${runs([newElement('s:isolated', {}, each.children)], at, printing)})`),
  );
  return (
    code +
    session(
      lines.filter(each => !placed.has(each)),
      at,
      printing,
    ) +
    others
  );
}

/** Session, subsidiary body and the name of the item are bold on the official page. */
function session(lines: readonly Element[], at: At, printing: Printing): string {
  const parts = lines.map(line => {
    const words = runs(line.children, at, printing);
    return words && `${line.attributes['of'] === 'body' ? 'bo' : 'run'}(${words})`;
  });
  const shown = parts.filter(Boolean);
  return shown.length === 0 ? '' : call('session', ...shown);
}

function callsIn(node: Element): Element[] {
  return node.children.flatMap(each => (isElement(each) ? (each.name === 's:call' ? [each] : callsIn(each)) : []));
}

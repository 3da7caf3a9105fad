/** What stands at the end of a document: meeting and date, votes. */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { call } from './code.js';
import type { At, Printing } from './printing.js';
import { runs } from './runs.js';

const LINES: ReadonlySet<string> = new Set(['s:line', 's:p', 's:own-line']);

/** "71st plenary meeting / 21 December 2010", to the right and in italics. A vote is printed as a paragraph. */
export function closing(nodes: readonly Node[], at: At, printing: Printing): string {
  let code = '';
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) code += call('closing', ...lines);
    lines = [];
  };
  for (const node of nodes.flatMap(opened)) {
    if (isLine(node)) {
      const words = runs(node.children, at, printing);
      if (words !== '') lines.push(`run(${words})`);
      continue;
    }
    close();
    code += isVote(node) ? voteOf([node], at, printing) : printing.blocks([node], at, printing);
  }
  close();
  return code;
}

function opened(node: Node): readonly Node[] {
  return isElement(node, 's:group') ? node.children.flatMap(opened) : [node];
}

function isLine(node: Node): node is Element {
  return isElement(node) && LINES.has(node.name) && !isVote(node);
}

function isVote(node: Node): boolean {
  return node.type === 'element' && node.attributes['of'] === 'vote';
}

/** The result, then lists of members, each on a line of its own under its word. */
export function voteOf(nodes: readonly Node[], at: At, printing: Printing): string {
  const parts = nodes.map(node => {
    if (!isElement(node, 's:members')) return runs([node], at, printing);
    return node.children.map(each => memberPart(each, at, printing)).join('');
  });
  return call('vote', parts.join(''));
}

function memberPart(node: Node, at: At, printing: Printing): string {
  const words = runs([node], at, printing);
  if (words === '') return '';
  return isElement(node, 's:members-name') ? `br,it(${words})," ",` : words;
}

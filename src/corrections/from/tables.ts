/** Tables that have other header rows in the edited file. */
import { textOf } from '../../akn/text.js';
import { blocksOf } from '../../cited/blocks.js';
import type { DecisionParts } from '../../options/corrections.js';
import type { Element } from '../../xml/tree.js';
import { childrenOf, findAll } from '../../xml/walk.js';
import { quoteMaker } from '../quote-of.js';
import { letters } from '../roles.js';
import type { Edited } from './edited.js';

export function tableDecisions({ fresh, edited }: Edited): DecisionParts[] {
  const blocks = blocksOf(fresh);
  const quote = quoteMaker(blocks.map(({ element }) => textOf(element)));
  const others = new Map(findAll(edited, 'table').map(table => [letters(textOf(table)), headerRows(table)]));
  return findAll(fresh, 'table').flatMap((table): DecisionParts[] => {
    const rows = others.get(letters(textOf(table)));
    if (rows === undefined || rows === headerRows(table)) return [];
    const inside = new Set(blocksOf(table).map(({ element }) => element));
    for (const [text, { element }] of blocks.entries()) {
      const place = inside.has(element) && quote({ text, start: 0, end: textOf(element).length });
      if (place) return [{ kind: 'table', place, value: { headerRows: rows } }];
    }
    return [];
  });
}

function headerRows(table: Element): number {
  const rows = childrenOf(table, 'tr');
  const first = rows.findIndex(row => childrenOf(row, 'td').length > 0);
  return first < 0 ? rows.length : first;
}

/** Decisions about the header rows of tables. */
import { textOf } from '../akn/text.js';
import { blocksOf } from '../cited/blocks.js';
import type { Decision, DecisionOf } from '../options/corrections.js';
import { type Element, newElement, withChildren } from '../xml/tree.js';
import { childrenOf, mapElements, walk } from '../xml/walk.js';
import { applied, type Outcomes, spotOf, withoutEffect } from './outcome.js';
import { quoteFinder } from './quotes.js';

export function correctedTables(tree: Element, all: readonly Decision[], outcomes: Outcomes): Element {
  const decisions = all.filter((each): each is DecisionOf<'table'> => each.kind === 'table');
  if (decisions.length === 0) return tree;
  const blocks = blocksOf(tree);
  const tables = tablesOfBlocks(tree);
  const find = quoteFinder(blocks.map(({ element }) => textOf(element)));
  const rows = new Map<Element, number>();
  for (const decision of decisions) {
    const spot = spotOf(find(decision.place), decision, outcomes);
    const block = spot && blocks[spot.text]?.element;
    if (!block) continue;
    const table = tables.get(block);
    const problem = problemOf(table, decision, rows);
    if (problem) withoutEffect(decision, outcomes, problem, block.origin);
    else if (table) {
      rows.set(table, decision.value.headerRows);
      applied(decision, outcomes, table.origin);
    }
  }
  return headed(tree, rows);
}

function problemOf(
  table: Element | undefined,
  { value }: DecisionOf<'table'>,
  decided: ReadonlyMap<Element, number>,
): string | undefined {
  if (!table) return 'the words are not in a table';
  if (decided.has(table)) return 'another decision says which rows of this table are its head';
  const count = childrenOf(table, 'tr').length;
  return value.headerRows > count ? `the table has only ${count} rows` : undefined;
}

/** The innermost table around each element in a cell. */
function tablesOfBlocks(tree: Element): ReadonlyMap<Element, Element> {
  const tables = new Map<Element, Element>();
  walk(tree, (node, ancestors) => {
    const table = ancestors.findLast(each => each.name === 'table');
    if (table) tables.set(node, table);
  });
  return tables;
}

function headed(tree: Element, rows: ReadonlyMap<Element, number>): Element {
  const go = (node: Element): Element => {
    const changed = mapElements(node, go);
    const count = rows.get(node);
    if (count === undefined) return changed;
    let row = 0;
    return mapElements(changed, child => (child.name === 'tr' ? asCells(child, row++ < count ? 'th' : 'td') : child));
  };
  return rows.size === 0 ? tree : go(tree);
}

function asCells(row: Element, name: 'th' | 'td'): Element {
  return withChildren(
    row,
    row.children.map(cell =>
      cell.type === 'element' && (cell.name === 'th' || cell.name === 'td') && cell.name !== name
        ? newElement(name, cell.attributes, cell.children, cell.origin)
        : cell,
    ),
  );
}

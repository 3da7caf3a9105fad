/**
 * Labels of automatic numbering are text that a reader sees: each becomes the first run of its paragraph, parted by a tab,
 * as if it had been typed. So every rule that keeps the text keeps the label, in cells, notes, captions and headings too.
 */
import type { Block, Paragraph, Source, Table } from '../source/source.js';

/** The source with its labels printed; the same source where there are none. */
export function withPrintedLabels(source: Source): Source {
  const all = [...source.masthead, ...source.blocks, ...source.notes.flatMap(note => note.blocks)];
  if (!all.some(hasLabel)) return source;
  return {
    ...source,
    masthead: source.masthead.map(printed),
    blocks: source.blocks.map(printedBlock),
    notes: source.notes.map(note => ({ ...note, blocks: note.blocks.map(printedBlock) })),
  };
}

function hasLabel(block: Block): boolean {
  if (block.kind === 'paragraph') return block.label !== undefined;
  if (block.caption?.label !== undefined) return true;
  return block.rows.some(row => row.cells.some(cell => cell.blocks.some(hasLabel)));
}

function printedBlock(block: Block): Block {
  return block.kind === 'paragraph' ? printed(block) : printedTable(block);
}

function printedTable(table: Table): Table {
  const rows = table.rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(printedBlock) })),
  }));
  return { ...table, rows, ...(table.caption ? { caption: printed(table.caption) } : {}) };
}

function printed(paragraph: Paragraph): Paragraph {
  const { label, runs } = paragraph;
  return label === undefined ? paragraph : { ...paragraph, runs: [{ kind: 'text', text: `${label}\t` }, ...runs] };
}

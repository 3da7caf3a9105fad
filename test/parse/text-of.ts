/**
 * The text of a source and of a tree, each counted by itself: nothing may be lost on the way from one to the other.
 * White space is left out; pieces are sorted, as the masthead changes its place. Note calls are read as their marks.
 */

import { westernFigures } from '../../src/numbers/figures.js';
import type { Block, Paragraph, Source } from '../../src/source/source.js';
import type { Element, Node } from '../../src/xml/tree.js';

/** Every character of the text, figures by their value, with how often it occurs, such as `a12`. */
export function counted(text: string): string[] {
  const counts = new Map<string, number>();
  for (const sign of westernFigures(text).replace(/\s/gu, '')) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts].map(([sign, count]) => `${sign}${count}`).sort();
}

/**
 * @param added marks that the tree has beside those in the text
 * @param bracketed whether note references stand in brackets, which are their form and not text
 */
export function sourceText(source: Source, added = '', bracketed = false): string[] {
  const paragraphs = [...source.masthead, ...source.blocks, ...source.notes.flatMap(note => note.blocks)];
  const marks = source.notes.map(note => note.marker).join('');
  const text = paragraphs.map(blockText).join('');
  return counted((bracketed ? text.replace(/\[(\d{1,3})\]/g, '$1') : text) + marks + added);
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return (block.label ?? '') + runText(block);
  return block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.map(blockText))).join('');
}

function runText({ runs }: Paragraph): string {
  return runs.map(run => (run.kind === 'text' ? run.text : run.kind === 'call' ? run.marker : '')).join('');
}

export function treeText(tree: Element): string[] {
  return counted(nodeText(tree));
}

function nodeText(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'comment' || node.name === 'identification' || node.name === 'presentation') return '';
  const mark = node.name === 'noteRef' || node.name === 'note' ? (node.attributes['marker'] ?? '') : '';
  return mark + node.children.map(nodeText).join('');
}

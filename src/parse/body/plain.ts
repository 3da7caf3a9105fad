/** Lines as they stand, with no structure read into them: nothing is lost. */
import { type Element, element } from '../../xml/tree.js';
import { paragraph } from '../inline.js';
import type { Line } from '../line.js';
import { tableOf } from './tables.js';

/** A block for each line: never none. */
export function plainBlocks(lines: readonly Line[]): Element[] {
  const blocks = lines.map(line => (line.kind === 'table' ? tableOf(line.source) : paragraph(line.source)));
  return blocks.length > 0 ? blocks : [element('p')];
}

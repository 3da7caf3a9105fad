/** What no other family knows: plain paragraphs in the order in which they stand, nothing left out, and a warning. */
import { element } from '../../xml/tree.js';
import { tableOf } from '../body/tables.js';
import type { Family } from '../family.js';
import { coverOf } from '../head/cover.js';
import { paragraph } from '../inline.js';
import type { Line } from '../line.js';
import { assembled, bodyOnly } from '../statement.js';

export const unrecognised: Family = {
  name: 'unrecognised',
  fits: () => true,
  parse: ({ head, pieces, lines, meta }, context) => {
    context.report('parse/unrecognised-document', 'No line tells what kind of document this is.', lines[0]?.origin);
    const own = pieces.slice(0, pieces.length - head.pieces.length);
    const cover = coverOf(own, { ...head, titleLines: [], origin: [] }, context);
    const nothing = { main: [], closing: [], votes: [], annexes: [], starts: [] };
    return assembled('document', [meta, cover], bodyOnly(lines, plainBlocks), nothing, context);
  },
};

function plainBlocks(lines: readonly Line[]) {
  const blocks = lines.map(line => (line.kind === 'table' ? tableOf(line.source) : paragraph(line.source)));
  return blocks.length > 0 ? blocks : [element('p')];
}

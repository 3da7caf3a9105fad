/** What no other family knows: plain paragraphs in the order in which they stand, nothing left out, and a warning. */
import { plainBlocks } from '../body/plain.js';
import type { Family } from '../family.js';
import { assembled, bodyOnly } from '../statement.js';
import { coverWithoutHead } from './plain-document.js';

export const unrecognised: Family = {
  name: 'unrecognised',
  withoutHead: true,
  fits: () => true,
  parse: (opened, context) => {
    const { lines, meta } = opened;
    context.report('parse/unrecognised-document', 'No line identifies the type of document.', lines[0]?.origin);
    const cover = coverWithoutHead(opened, context);
    const nothing = { main: [], closing: [], votes: [], loose: [], annexes: [], starts: [] };
    return assembled('document', [meta, cover], bodyOnly(lines, plainBlocks), nothing, context);
  },
};

/** The checks at the end of a conversion, in the order of a document. */

import type { Element } from '../xml/tree.js';
import { annexes } from './annexes.js';
import type { Check, ReviewContext } from './check.js';
import { head } from './head.js';
import { headings, lines, listHeadings } from './lines.js';
import { noteLinks } from './note-links.js';
import { notes } from './notes.js';
import { preamble } from './preamble.js';
import { readingsOf } from './reading.js';
import { series } from './series.js';
import { strays } from './strays.js';
import { tables } from './tables.js';

export const checks: readonly Check[] = [
  head,
  strays,
  preamble,
  series,
  lines,
  headings,
  listHeadings,
  tables,
  notes,
  noteLinks,
  annexes,
];

/** Reports what looks wrong in a tree that a conversion made. The tree stays as it is. */
export function review(root: Element, context: ReviewContext): void {
  for (const reading of readingsOf(root)) for (const check of checks) check(reading, context);
}

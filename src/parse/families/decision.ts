/** Decisions: number and title, then one narrative paragraph ("At its 52nd plenary meeting, … decided"), no formula. */
import type { ParseContext } from '../context.js';
import { coverOf } from '../cover.js';
import type { Family, Opened } from '../family.js';
import { partLines } from '../head.js';
import { preambleAndBody } from '../preamble.js';
import { prefaceWithPart } from '../preface.js';
import { bodyOf } from '../sections.js';
import { segment } from '../segments.js';
import { assembled, bodyOnly } from '../statement.js';

export const decision: Family = {
  name: 'decision',
  fits: (opened, context) => isDecision(opened, context),
  parse: (opened, context) => {
    const { head, pieces, lines, meta } = opened;
    const part = partLines(lines.slice(head.end), context);
    const parts = segment(lines.slice(head.end + part.length), context);
    const front = [meta, coverOf(pieces, head, context), prefaceWithPart(head, part, context)];
    const [first] = parts.main;
    const enacts = first?.kind === 'text' && context.language.formulas.enacting.test(first.plain);
    const text = enacts ? preambleAndBody(parts.main, context) : bodyOnly(parts.main, main => bodyOf(main, context));
    return assembled('decision', front, text, parts, context);
  },
};

/** By the symbol, the masthead, or the title line ("Decision adopted by …"). */
export function isDecision({ head, pieces, symbol }: Opened, { language }: ParseContext): boolean {
  if (/\/DEC\//i.test(symbol ?? '')) return true;
  const types = pieces.filter(({ kind }) => kind === 'documentType').map(({ text }) => text);
  const titles = head.titleLines.map(line => language.formulas.adoption.exec(line.plain)?.groups?.['type'] ?? '');
  return [...types, ...titles].some(words => {
    const groups = language.formulas.documentType.exec(words)?.groups;
    return groups?.['decision'] !== undefined;
  });
}

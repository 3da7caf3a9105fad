/** Decisions: number and title, then one narrative paragraph ("At its 52nd plenary meeting, … decided"), no formula. */

import { bodiesMeantBy, ownNumber } from '../../un/bodies.js';
import { preambleAndBody } from '../body/preamble.js';
import { bodyOf } from '../body/sections.js';
import type { ParseContext } from '../context.js';
import { segment } from '../end/segments.js';
import type { Family, Opened } from '../family.js';
import { coverOf } from '../head/cover.js';
import { partLines } from '../head/head.js';
import { prefaceWithPart } from '../head/preface.js';
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

/** By the symbol, the masthead, or the title line ("Decision adopted by …"); where none of them is there, by the number. */
export function isDecision({ head, pieces, symbol }: Opened, { language }: ParseContext): boolean {
  if (/\/DEC\//i.test(symbol ?? '') || head.number?.noun?.kind === 'decision') return true;
  const types = pieces.filter(({ kind }) => kind === 'documentType').map(({ text }) => text);
  const titles = head.titleLines.map(line => language.formulas.adoption.exec(line.plain)?.groups?.['type'] ?? '');
  if (!symbol && types.length + titles.length === 0) return isDecisionNumber(numberOf(head));
  return [...types, ...titles].some(words => {
    const groups = language.formulas.documentType.exec(words)?.groups;
    return groups?.['decision'] !== undefined;
  });
}

function numberOf({ number }: Opened['head']): string {
  return number ? number.line.plain.slice(number.start, number.end) : '';
}

/** By a form that is one of decisions, else by where the body begins to count its decisions. */
function isDecisionNumber(number: string): boolean {
  const own = ownNumber(number);
  if (own) return own.kind === 'decision';
  const [, session = '', item = ''] = /^(\d{2,4})\/(\d{3})\b/.exec(number) ?? [];
  const [body] = session.length === 3 ? [] : bodiesMeantBy(session.length === 4 ? 'yearNumber' : 'session');
  return Number(item) >= (body?.decisionsFrom ?? Infinity);
}

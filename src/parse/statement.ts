/** A `statement` of the usual build: cover, title, preamble, body, closing lines, annexes. */
import { type Element, element } from '../xml/tree.js';
import { type PreambleAndBody, preambleAndBody } from './body/preamble.js';
import type { ParseContext } from './context.js';
import { attachmentsOf } from './end/annexes.js';
import { conclusionsOf } from './end/closing.js';
import { type Segments, segment } from './end/segments.js';
import type { Opened } from './family.js';
import { coverOf } from './head/cover.js';
import { partLines } from './head/head.js';
import { prefaceWithPart } from './head/preface.js';
import type { Line } from './line.js';

/** Value of `statement/@name` (AKN4UN, suggested names; `document` is ours for what is not known). */
export type StatementName =
  | 'resolution'
  | 'decision'
  | 'resolutionDraft'
  | 'decisionDraft'
  | 'presidentialStatement'
  | 'document';

/** The whole document as one statement. */
export function statement(name: StatementName, opened: Opened, context: ParseContext): Element {
  const { head, pieces, lines, meta } = opened;
  const part = partLines(lines.slice(head.end), context);
  const parts = segment(lines.slice(head.end + part.length), context);
  const text = preambleAndBody(parts.main, context);
  const front = [meta, coverOf(pieces, head, context), prefaceWithPart(head, part, context)];
  return assembled(name, front, text, parts, context);
}

/** Puts the parts of a statement in the order of the schema. */
export function assembled(
  name: StatementName,
  front: readonly (Element | undefined)[],
  { preamble, body }: PreambleAndBody,
  { annexes, starts, ...ends }: Segments,
  context: ParseContext,
): Element {
  return element(
    'statement',
    { name, contains: 'originalVersion' },
    front.filter(part => part !== undefined),
    preamble,
    body,
    conclusionsOf(ends, context),
    attachmentsOf(annexes, starts, context),
  );
}

/** Lines of a text that has no preamble: all of them are body. */
export function bodyOnly(
  lines: readonly Line[],
  body: (lines: readonly Line[]) => readonly Element[],
): PreambleAndBody {
  return { preamble: undefined, body: element('mainBody', {}, body(lines)) };
}

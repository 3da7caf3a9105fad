/**
 * Resolutions or decisions in parts: one number and title, then parts A, B, C, each with its own text and closing lines.
 * The document is a `documentCollection` with a `statement` for each part (AKN4UN Guidelines part 3).
 */
import { type Element, element } from '../../xml/tree.js';
import { preambleAndBody } from '../body/preamble.js';
import type { ParseContext } from '../context.js';
import { type Segments, segment } from '../end/segments.js';
import type { Family, Opened } from '../family.js';
import { coverOf } from '../head/cover.js';
import { partLines } from '../head/head.js';
import { partPreface, prefaceOf } from '../head/preface.js';
import type { Line } from '../line.js';
import { assembled } from '../statement.js';
import { isDecision } from './decision.js';

export const collection: Family = {
  name: 'collection',
  fits: ({ parts }) => parts.length > 0,
  parse: (opened, context) => {
    const { lines, parts: starts } = opened;
    const name = isDecision(opened, context) ? 'decision' : 'resolution';
    const parts = starts.map((start, index) => lines.slice(start, starts[index + 1]));
    return collectionOf(
      opened,
      parts.map(part => member(name, part, context)),
      context,
    );
  },
};

/** What stands above the parts, and the parts. */
export function collectionOf(
  { head, pieces, meta }: Opened,
  members: readonly Element[],
  context: ParseContext,
): Element {
  return element(
    'documentCollection',
    { name: 'publication', contains: 'originalVersion' },
    meta,
    coverOf(pieces, head, context),
    prefaceOf(head, context),
    element(
      'collectionBody',
      {},
      members.map(each => element('component', {}, each)),
    ),
  );
}

function member(name: 'resolution' | 'decision', lines: readonly Line[], context: ParseContext): Element {
  const [letter, ...titles] = partLines(lines, context);
  const parts: Segments = segment(lines.slice(titles.length + 1), context);
  const preface = letter && partPreface(letter, titles, context);
  return assembled(name, [preface], preambleAndBody(parts.main, context), parts, context);
}

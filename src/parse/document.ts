/** One document: head, preamble, body, closing lines, annexes. */
import { type Element, element } from '../akn/tree.js';
import type { Source } from '../source/source.js';
import { annexStarts, attachmentsOf } from './annexes.js';
import { type Closing, conclusionsOf, findClosing } from './closing.js';
import type { ParseContext } from './context.js';
import { coverOf } from './cover.js';
import { type Head, readHead } from './head.js';
import { paragraph } from './inline.js';
import { type Line, lineOf, type TextLine } from './line.js';
import { mastheadPieces, type Piece } from './masthead.js';
import { metaOf } from './meta.js';
import { preambleAndBody } from './preamble.js';
import { prefaceOf } from './preface.js';
import { tableOf } from './tables.js';

export function parseDocument(source: Source, context: ParseContext): Element {
  const lines = source.blocks.map(lineOf);
  const head = readHead(lines, context);
  const pieces = [...mastheadPieces(source.masthead, context.language), ...head.pieces];
  const meta = metaOf(source, printedFacts(pieces), context);
  if (!isRecognised(head, pieces)) return unrecognised(meta, pieces, head, lines, context);
  const rest = lines.slice(head.end);
  const { main, closing, votes, starts } = segment(rest, context);
  const { preamble, body } = preambleAndBody(main, context);
  return element(
    'statement',
    { name: 'resolution', contains: 'originalVersion' },
    meta,
    coverOf(pieces, head, context),
    prefaceOf(head, context),
    preamble,
    body,
    closing.length > 0 ? conclusionsOf(closing, votes, context) : undefined,
    attachmentsOf(rest, starts, context),
  );
}

function printedFacts(pieces: readonly Piece[]) {
  return {
    symbol: pieces.find(({ kind }) => kind === 'symbol')?.text,
    publicationDate: pieces.find(({ kind }) => kind === 'date')?.value,
  };
}

function isRecognised(head: Head, pieces: readonly Piece[]): boolean {
  return head.titleLines.length > 0 || head.number !== undefined || pieces.some(({ kind }) => kind === 'symbol');
}

interface Segments {
  readonly main: readonly Line[];
  readonly closing: readonly TextLine[];
  readonly votes: readonly Line[];
  /** Where annexes begin. */
  readonly starts: readonly number[];
}

/** The body ends with the closing lines, or where the first annex begins. */
function segment(lines: readonly Line[], context: ParseContext): Segments {
  const closing: Closing | undefined = findClosing(lines, 0, context);
  const starts = annexStarts(lines, closing?.end ?? 0, context);
  const first = starts[0] ?? lines.length;
  if (!closing) return { main: lines.slice(0, first), closing: [], votes: [], starts };
  const closingLines = lines.slice(closing.start, closing.end) as readonly TextLine[];
  return { main: lines.slice(0, closing.start), closing: closingLines, votes: lines.slice(closing.end, first), starts };
}

/** Text of no known shape: plain paragraphs, in the order in which they stand. */
function unrecognised(
  meta: Element,
  pieces: readonly Piece[],
  head: Head,
  lines: readonly Line[],
  context: ParseContext,
): Element {
  context.report('parse/unrecognised-document', 'No line tells what kind of document this is.', lines[0]?.origin);
  const blocks = lines.map(line => (line.kind === 'table' ? tableOf(line.source) : paragraph(line.source)));
  const cover = coverOf(
    pieces.slice(0, pieces.length - head.pieces.length),
    { ...head, titleLines: [], origin: [] },
    context,
  );
  const body = element('mainBody', {}, blocks.length > 0 ? blocks : element('p'));
  return element('statement', { name: 'document', contains: 'originalVersion' }, meta, cover, body);
}

/** Decisions about paragraphs: joined, split, and what they are. All places are found in the text as it was read. */
import { numberOf } from '../numbers/figures.js';
import type { Decision, DecisionOf } from '../options/corrections.js';
import { slice } from '../source/runs.js';
import {
  type Block,
  type Furniture,
  type Paragraph,
  paragraphText,
  type Source,
  type SourceNote,
} from '../source/source.js';
import { applied, type Outcomes, spotOf, withoutEffect } from './outcome.js';
import { quoteFinder, type Spot } from './quotes.js';

type ParagraphDecision = DecisionOf<'paragraph' | 'join' | 'split'>;

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'join', 'split']);

/** A decision with its place. */
interface Placed<Kind extends ParagraphDecision['kind'] = ParagraphDecision['kind']> {
  readonly decision: DecisionOf<Kind>;
  readonly spot: Spot;
}

/** A paragraph, or a piece of one, and where it stands in the source as read. */
interface Piece {
  readonly block: Block;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** What a new source has in place of blocks; joined pieces stand together. */
type Group = readonly [Piece, ...Piece[]];

/** A paragraph of which a person decided what it is. */
export interface DecidedParagraph {
  readonly decision: DecisionOf<'paragraph'>;
  readonly paragraph: Paragraph;
}

export interface CorrectedSource {
  readonly source: Source;
  readonly paragraphs: readonly DecidedParagraph[];
}

export function correctedParagraphs(source: Source, all: readonly Decision[], outcomes: Outcomes): CorrectedSource {
  const wanted = all.filter((each): each is ParagraphDecision => KINDS.has(each.kind));
  if (wanted.length === 0) return { source, paragraphs: [] };
  const find = quoteFinder(source.blocks.map(block => (block.kind === 'paragraph' ? paragraphText(block) : '')));
  const placed = wanted.flatMap((decision): Placed[] => {
    const spot = spotOf(find(decision.place), decision, outcomes);
    return spot ? [{ decision, spot }] : [];
  });
  const pieces = split(source.blocks, ofKind(placed, 'split'), outcomes);
  const groups = joined(pieces, ofKind(placed, 'join'), outcomes);
  return withRoles(source, groups, ofKind(placed, 'paragraph'), outcomes);
}

function ofKind<Kind extends ParagraphDecision['kind']>(placed: readonly Placed[], kind: Kind): Placed<Kind>[] {
  const isOne = (decision: ParagraphDecision): decision is DecisionOf<Kind> => decision.kind === kind;
  return placed.flatMap(({ decision, spot }) => (isOne(decision) ? [{ decision, spot }] : []));
}

function split(blocks: readonly Block[], cuts: readonly Placed<'split'>[], outcomes: Outcomes): Piece[] {
  const byBlock = new Map<number, number[]>();
  for (const { decision, spot } of cuts) {
    const block = blocks[spot.text] as Paragraph;
    const places = byBlock.get(spot.text) ?? [];
    byBlock.set(spot.text, places);
    if (paragraphText(block).slice(0, spot.start).trim() === '' || places.includes(spot.start))
      withoutEffect(decision, outcomes, 'a paragraph begins there already', block.origin);
    else {
      places.push(spot.start);
      applied(decision, outcomes, block.origin);
    }
  }
  return blocks.flatMap((block, index) => piecesOf(block, index, byBlock.get(index) ?? []));
}

function piecesOf(block: Block, index: number, places: readonly number[]): Piece[] {
  const starts = [0, ...[...places].sort((a, b) => a - b)];
  return starts.map((from, number) => {
    const to = starts[number + 1] ?? Number.POSITIVE_INFINITY;
    return { block: places.length > 0 ? pieceOf(block as Paragraph, from, to) : block, index, from, to };
  });
}

/** What goes on behind a cut has no number of automatic numbering: its beginning has it. */
function pieceOf(paragraph: Paragraph, from: number, to: number): Paragraph {
  const runs = slice(paragraph.runs, from, to);
  if (from === 0) return { ...paragraph, runs };
  const { label: _, level: __, list: ___, gap: ____, ...rest } = paragraph;
  return { ...rest, runs: withoutBlankBefore(runs) };
}

function withoutBlankBefore(runs: readonly Paragraph['runs'][number][]): Paragraph['runs'] {
  const [first, ...rest] = runs;
  return first?.kind === 'text' ? [{ ...first, text: first.text.trimStart() }, ...rest] : runs;
}

function joined(pieces: readonly Piece[], joins: readonly Placed<'join'>[], outcomes: Outcomes): Group[] {
  const joining = new Set<Piece>();
  for (const { decision, spot } of joins) {
    const at = pieces.findIndex(each => holds(each, spot));
    const [before, piece] = [pieces[at - 1], pieces[at] as Piece];
    if (before?.block.kind !== 'paragraph')
      withoutEffect(decision, outcomes, 'no paragraph stands before it', piece.block.origin);
    else if (joining.has(piece)) withoutEffect(decision, outcomes, 'another decision says the same');
    else {
      joining.add(piece);
      applied(decision, outcomes, piece.block.origin);
    }
  }
  const groups: [Piece, ...Piece[]][] = [];
  for (const piece of pieces) {
    if (joining.has(piece)) groups.at(-1)?.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

const holds = (piece: Piece, { text, start }: Spot) => piece.index === text && piece.from <= start && start < piece.to;

function withRoles(
  source: Source,
  groups: readonly Group[],
  roles: readonly Placed<'paragraph'>[],
  outcomes: Outcomes,
): CorrectedSource {
  const decided = decidedGroups(groups, roles, outcomes);
  const blocks: Block[] = [];
  const furniture: Furniture[] = [...source.furniture];
  const paragraphs: DecidedParagraph[] = [];
  let notes = source.notes;
  for (const group of groups) {
    const block = blockOf(group);
    const decision = decided.get(group);
    const became = decision && block.kind === 'paragraph' ? becomes(block, decision, notes) : { block };
    if ('refused' in became && decision) withoutEffect(decision, outcomes, became.refused, block.origin);
    if ('furniture' in became) furniture.push(became.furniture);
    else if ('notes' in became) notes = became.notes;
    else blocks.push('block' in became ? became.block : block);
    if (!decision || 'refused' in became) continue;
    // What else it became, the finished tree says.
    if ('block' in became && became.block.kind === 'paragraph') paragraphs.push({ decision, paragraph: became.block });
    else applied(decision, outcomes, block.origin);
  }
  return { source: { ...source, blocks, furniture, notes }, paragraphs };
}

function decidedGroups(
  groups: readonly Group[],
  roles: readonly Placed<'paragraph'>[],
  outcomes: Outcomes,
): ReadonlyMap<Group, DecisionOf<'paragraph'>> {
  const decided = new Map<Group, DecisionOf<'paragraph'>>();
  for (const { decision, spot } of roles) {
    const group = groups.find(each => each.some(piece => holds(piece, spot))) as Group;
    if (!decided.has(group)) decided.set(group, decision);
    else withoutEffect(decision, outcomes, 'another decision says what this paragraph is', group[0].block.origin);
  }
  return decided;
}

type Became =
  | { readonly block: Block }
  | { readonly furniture: Furniture }
  | { readonly notes: readonly SourceNote[] }
  | { readonly refused: string };

function becomes(paragraph: Paragraph, { value }: DecisionOf<'paragraph'>, notes: readonly SourceNote[]): Became {
  const { is, level = 1, number } = value;
  if (is === 'furniture') return { furniture: furnitureOf(paragraph) };
  if (is === 'note') return noteFrom(paragraph, notes);
  const { outline: _, ...rest } = paragraph;
  const block: Paragraph = { ...rest, role: is, ...(is === 'heading' ? { outline: level } : {}) };
  return is === 'item' && number !== undefined ? numbered(block, number.trim()) : { block };
}

/** The words that open the paragraph become its number. */
function numbered(paragraph: Paragraph, number: string): Became {
  const text = paragraphText(paragraph);
  const start = text.length - text.trimStart().length;
  if (!text.startsWith(number, start)) return { refused: `the paragraph does not begin with "${number}"` };
  return { block: { ...paragraph, label: number, runs: behind(paragraph, start + number.length) } };
}

function furnitureOf(paragraph: Paragraph): Furniture {
  return { text: paragraphText(paragraph), reason: 'decided by a person', origin: paragraph.origin };
}

const NOTE_MARK = /^\s*(\p{Nd}{1,3}|\*{1,6}|[†‡§]{1,3})[.)]?(?=\s)/u;

function noteFrom(paragraph: Paragraph, notes: readonly SourceNote[]): Became {
  const match = NOTE_MARK.exec(paragraphText(paragraph));
  const [opening, marker = ''] = match ?? [];
  if (opening === undefined) return { refused: 'the paragraph does not begin with the mark of a note' };
  const { role: _, outline: __, ...rest } = paragraph;
  const body = { ...rest, runs: behind(paragraph, opening.length) };
  const note = { id: `decided-${notes.length + 1}`, marker, blocks: [body], origin: paragraph.origin };
  const later = notes.findIndex(each => numberOf(each.marker) > numberOf(marker));
  return { notes: notes.toSpliced(later < 0 ? notes.length : later, 0, note) };
}

function behind(paragraph: Paragraph, from: number): Paragraph['runs'] {
  return withoutBlankBefore(slice(paragraph.runs, from, Number.POSITIVE_INFINITY));
}

/** Of several pieces the first says what all are. */
function blockOf([{ block }, ...more]: Group): Block {
  if (more.length === 0 || block.kind !== 'paragraph') return block;
  const runs = more.flatMap(piece => [{ kind: 'text', text: ' ' } as const, ...(piece.block as Paragraph).runs]);
  return { ...block, runs: [...block.runs, ...runs] };
}

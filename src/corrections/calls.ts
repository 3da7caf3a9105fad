/** Decisions about where notes are called. Places are found in the paragraphs of the text as it was corrected otherwise. */
import { matchable } from '../akn/text.js';
import type { Decision, DecisionOf } from '../options/corrections.js';
import { slice } from '../source/runs.js';
import { isStated, type Paragraph, paragraphText, type Run, type Source } from '../source/source.js';
import { applied, type Outcomes, spotOf, withoutEffect } from './outcome.js';
import { quoteFinder } from './quotes.js';

/** A stretch of a paragraph, and what stands in its place. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly runs: readonly Run[];
}

type Refused = string;

export function correctedCalls(source: Source, all: readonly Decision[], outcomes: Outcomes): Source {
  const decisions = all.filter((each): each is DecisionOf<'call'> => each.kind === 'call');
  if (decisions.length === 0) return source;
  const find = quoteFinder(source.blocks.map(block => (block.kind === 'paragraph' ? paragraphText(block) : '')));
  const changes = new Map<number, Change[]>();
  for (const decision of decisions) {
    const spot = spotOf(find(decision.place), decision, outcomes);
    if (!spot) continue;
    const paragraph = source.blocks[spot.text] as Paragraph;
    const others = changes.get(spot.text) ?? [];
    const change = changeFor(decision, paragraph, spot, source);
    if (typeof change === 'string') withoutEffect(decision, outcomes, change, paragraph.origin);
    else if (others.some(each => each.start < change.end && change.start < each.end))
      withoutEffect(decision, outcomes, 'another decision is about the same words', paragraph.origin);
    else {
      changes.set(spot.text, [...others, change]);
      applied(decision, outcomes, paragraph.origin);
    }
  }
  const blocks = source.blocks.map((block, index) =>
    block.kind === 'paragraph' ? changed(block, changes.get(index) ?? []) : block,
  );
  return { ...source, blocks };
}

function changeFor(
  { value }: DecisionOf<'call'>,
  paragraph: Paragraph,
  { start, end }: Pick<Change, 'start' | 'end'>,
  source: Source,
): Change | Refused {
  if ('none' in value) {
    if (isStated(source)) return 'this format states its note references, so figures are none';
    return { start, end, runs: slice(paragraph.runs, start, end).map(run => asWords(run)) };
  }
  const note = source.notes.find(({ marker }) => marker === value.note);
  if (!note) return `no note has the mark "${value.note}"`;
  const isMark = matchable(paragraphText(paragraph).slice(start, end)).trim() === note.marker;
  const call: Run = { kind: 'call', note: note.id, marker: note.marker, repeated: false };
  return { start: isMark ? start : end, end, runs: [call] };
}

function asWords(run: Run): Run {
  return run.kind === 'text' ? { ...run, noCall: true } : run;
}

function changed(paragraph: Paragraph, changes: readonly Change[]): Paragraph {
  if (changes.length === 0) return paragraph;
  const runs: Run[] = [];
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.start - b.start)) {
    for (const run of slice(paragraph.runs, at, change.start)) runs.push(run);
    for (const run of change.runs) runs.push(run);
    at = change.end;
  }
  for (const run of slice(paragraph.runs, at, Number.POSITIVE_INFINITY)) runs.push(run);
  return { ...paragraph, runs };
}

/** Decisions about what pictures show. */

import type { Decision, DecisionOf } from '../options/corrections.js';
import { type Block, type ImageRun, type Paragraph, paragraphText, type Run, type Source } from '../source/source.js';
import { applied, type Outcomes, spotOf } from './outcome.js';
import { quoteFinder } from './quotes.js';

/** Stands for a picture in the text in which places are found. */
const PICTURE = '\ufffc';

export function correctedPictures(source: Source, all: readonly Decision[], outcomes: Outcomes): Source {
  const decisions = all.filter((each): each is DecisionOf<'picture'> => each.kind === 'picture');
  if (decisions.length === 0) return source;
  const texts: { readonly text: string; readonly run?: ImageRun }[] = [];
  for (const paragraph of source.blocks.flatMap(paragraphsOf)) for (const part of textsOf(paragraph)) texts.push(part);
  const find = quoteFinder(texts.map(({ text }) => text));
  const alternatives = new Map<Run, string>();
  for (const decision of decisions) {
    const { prefix = '', suffix = '' } = decision.place;
    // A picture is a text of its own, so that blanks stand at its sides.
    const place = { exact: PICTURE, prefix: prefix && `${prefix} `, suffix: suffix && ` ${suffix}` };
    const spot = spotOf(find(place), decision, outcomes);
    const run = spot && texts[spot.text]?.run;
    if (!run) continue;
    alternatives.set(run, decision.value.alternative);
    applied(decision, outcomes);
  }
  return { ...source, blocks: source.blocks.map(block => described(block, alternatives)) };
}

function paragraphsOf(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf)));
}

function textsOf(paragraph: Paragraph): { readonly text: string; readonly run?: ImageRun }[] {
  return paragraph.runs.map(run =>
    run.kind === 'image' ? { text: PICTURE, run } : { text: paragraphText({ ...paragraph, runs: [run] }) },
  );
}

function described(block: Block, alternatives: ReadonlyMap<Run, string>): Block {
  if (block.kind === 'table') {
    const rows = block.rows.map(row => ({
      ...row,
      cells: row.cells.map(cell => ({ ...cell, blocks: cell.blocks.map(each => described(each, alternatives)) })),
    }));
    return { ...block, rows };
  }
  if (!block.runs.some(run => alternatives.has(run))) return block;
  const runs = block.runs.map(run => {
    const alternative = alternatives.get(run);
    return alternative === undefined ? run : ({ ...run, alternative } as ImageRun);
  });
  return { ...block, runs };
}

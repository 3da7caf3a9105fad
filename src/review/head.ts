/** A resolution has a formula, a number, a title and something that it resolves. */

import { parseWorkIri } from '../un/iri.js';
import { childOf, find } from '../xml/walk.js';
import type { Check, ReviewContext } from './check.js';
import type { Reading } from './reading.js';

export const head: Check = (reading, context) => {
  if (!isResolution(reading)) return;
  formula(reading, context);
  if (reading.name === 'resolution' && !reading.isPart) numberAndTitle(reading, context);
  operative(reading, context);
};

/** Whether a document opens with an enacting formula: decisions, statements and annexes do not. */
export function isResolution({ kind, name }: Reading): boolean {
  return kind === 'document' && (name === 'resolution' || name === 'resolutionDraft');
}

/** Whether a text has recitals and what it resolves below them: resolutions, and the drafts that are quoted or annexed. */
export function enacts(reading: Reading): boolean {
  return isResolution(reading) || reading.lines.some(({ role }) => role === 'formula');
}

function formula({ lines, place }: Reading, { report }: ReviewContext): void {
  if (lines.some(({ role }) => role === 'formula')) return;
  const first = lines.find(({ region }) => region === 'preamble' || region === 'mainBody');
  report('review/no-formula', 'The resolution has no enacting formula.', first?.place ?? place);
}

function numberAndTitle({ document, lines, place }: Reading, { report }: ReviewContext): void {
  const where = lines[0]?.place ?? place;
  const front = ['coverPage', 'preface'].flatMap(name => childOf(document, name) ?? []);
  if (!front.some(part => find(part, 'docNumber')))
    report('review/no-number', 'There is neither a number nor a symbol above the text of the resolution.', where);
  const preface = childOf(document, 'preface');
  if (preface && find(preface, 'docTitle')) return;
  // Resolutions of the Security Council are headed by number and year alone.
  if (actorOf(document) !== 'un-sc') report('review/no-title', 'The resolution has no title.', where);
}

function actorOf(document: Reading['document']): string | undefined {
  const work = find(document, 'FRBRuri')?.attributes['value'];
  return work ? parseWorkIri(work)?.actor : undefined;
}

function operative({ lines, place }: Reading, { report }: ReviewContext): void {
  if (lines.some(({ region, text }) => region === 'mainBody' && text.trim() !== '')) return;
  const message = 'Nothing follows the preamble: the resolution has no operative paragraphs.';
  report(
    'review/no-operative-paragraph',
    message,
    lines.findLast(({ region }) => region === 'preamble')?.place ?? place,
  );
}

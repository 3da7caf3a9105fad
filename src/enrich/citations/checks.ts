/** Doubts about citations, for the report: whether something is linked does not depend on them. */

import type { Citation, CitedWork } from '../../citations/citation.js';
import { grammarOf } from '../../citations/grammar.js';
import { documentSymbol, knownDate } from '../../citations/links.js';
import { supplementSlips } from '../../citations/official-records.js';
import { type Block, placeOf } from '../../cited/blocks.js';
import type { CitedBlock } from '../../cited/reading.js';
import { isKnownPair } from '../../un/treaties.js';
import type { EnrichContext } from '../pass.js';

/** Reports what the text leaves in doubt, and what it states otherwise than the registers. */
export function checkCitations({ block, citations: found }: CitedBlock, context: EnrichContext): void {
  for (const citation of found) {
    if (citation.certainty === 'doubtful') reportDoubt(block, citation, context);
    else if (citation.work.kind === 'resolution') checkDate(block, citation.work, context);
    else if (citation.work.kind === 'treaty') checkVolume(block, citation.work, context);
  }
  for (const { supplement, symbol } of supplementSlips(block.text, grammarOf(context.language))) {
    context.report(
      'enrich/supplement-differs',
      `Supplement No. ${supplement} does not match ${symbol}.`,
      placeOf(block),
    );
  }
}

function reportDoubt(block: Block, citation: Citation, { report }: EnrichContext): void {
  const words = block.text.slice(citation.start, citation.end).trim();
  const code = /^"Ibid\."/.test(citation.because ?? '') ? 'enrich/ibid-unresolved' : 'enrich/citation-not-linked';
  report(code, `Not linked: "${words}" (${citation.because}).`, placeOf(block));
}

function checkDate(
  block: Block,
  work: Extract<CitedWork, { kind: 'resolution' | 'decision' }>,
  context: EnrichContext,
): void {
  const known = knownDate(work);
  if (!known || 'date' in known) return;
  const because = known.known
    ? `the register has ${known.known}`
    : 'no session of that number was in progress on that date';
  const message = `${documentSymbol(work)} is dated ${known.stated} in the text, but ${because}.`;
  context.report('enrich/date-differs', message, placeOf(block));
}

function checkVolume(
  block: Block,
  { series, numbers, volumes }: Extract<CitedWork, { kind: 'treaty' }>,
  context: EnrichContext,
): void {
  const [number] = numbers;
  const strange = number === undefined ? [] : volumes.filter(volume => isKnownPair(series, number, volume) === false);
  if (strange.length === 0) return;
  const message = `No. ${number} is cited with volume ${strange.join(', ')}, which no published resolution gives for it.`;
  context.report('enrich/treaty-volume-unusual', message, placeOf(block));
}

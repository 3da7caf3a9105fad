/** From what an officer points at to a decision with its place. */
import { parseAkn } from '../akn/parse.js';
import { textOf } from '../akn/text.js';
import { blocksByEId, blocksOf } from '../cited/blocks.js';
import { openingOf, quoteMaker } from '../corrections/quote-of.js';
import { quoteFinder, type Spot } from '../corrections/quotes.js';
import type { Corrections, Decision, Quote } from '../options/corrections.js';
import { correctionsCheck } from '../options/corrections-check.js';
import type { DeskDocument } from './document.js';
import { findingsOf } from './view.js';
import type { Asked } from './wire.js';

/** Why there is no decision: a key of the words of the page, or a message of the check. */
export type Refused =
  | { readonly refused: 'words-not-found' | 'words-not-once' | 'no-place' }
  | { readonly wrong: string };

/** Kinds whose places are found in the document that was made. */
const IN_DOCUMENT: ReadonlySet<string> = new Set(['citation', 'table']);

/** @returns all decisions, with the new one */
export function withDecision(document: DeskDocument, request: Asked): Corrections | Refused {
  const { kind, value, who, why } = request;
  const place = kind === 'metadata' ? {} : placeFor(document, request);
  if ('refused' in place) return place;
  const decision = { kind, ...place, ...(value ? { value } : {}), who, why };
  const corrections = { decisions: [...document.decisions.filter(each => !isReplaced(each, request)), decision] };
  const wrong = correctionsCheck(corrections);
  return wrong ? { wrong } : (corrections as Corrections);
}

/** What is stated of the document is stated once. */
function isReplaced(earlier: Decision, { kind, value = {} }: Asked): boolean {
  return earlier.kind === 'metadata' && kind === 'metadata' && Object.keys(earlier.value).every(key => key in value);
}

type Placed =
  | { readonly place?: Quote | Pick<Quote, 'prefix' | 'suffix'> }
  | Extract<Refused, { readonly refused: string }>;

function placeFor(document: DeskDocument, request: Asked): Placed {
  if (request.kind === 'accept') return placeOfFinding(document, request.finding ?? -1);
  if (request.kind === 'picture') return placeOfPicture(document, request.line ?? -1);
  return IN_DOCUMENT.has(request.kind) ? placeInDocument(document, request) : placeInSource(document, request);
}

function placeOfFinding(document: DeskDocument, index: number): Placed {
  const { eId } = findingsOf(document)[index] ?? {};
  if (eId === undefined) return {};
  const tree = parseAkn(document.made?.akn ?? '');
  const blocks = blocksOf(tree).map(({ element }) => element);
  const holder = blocksByEId(tree).get(eId);
  const text = holder ? blocks.indexOf(holder) : -1;
  if (!holder || text < 0) return { refused: 'no-place' };
  const place = quoteMaker(blocks.map(each => textOf(each)))({ text, ...openingOf(textOf(holder).trimEnd()) });
  return place ? { place } : { refused: 'words-not-once' };
}

function textsOf({ made }: DeskDocument): string[] {
  return (made?.source ?? []).filter(({ kind }) => kind === 'text' || kind === 'table').map(({ text }) => text);
}

function placeInSource(document: DeskDocument, { line = -1, words }: Asked): Placed {
  const texts = textsOf(document);
  const text = texts[line];
  if (text === undefined) return { refused: 'no-place' };
  const spot = spotIn(text, words);
  if (!spot) return { refused: 'words-not-found' };
  const place = quoteMaker(texts)({ text: line, ...spot });
  return place ? { place } : { refused: 'words-not-once' };
}

/** The first of them, should the words be there more than once in the line: what is around tells it from the others. */
function spotIn(text: string, words: string | undefined): Pick<Spot, 'start' | 'end'> | undefined {
  if (words === undefined || words.trim() === '') return openingOf(text.trimEnd());
  const at = text.indexOf(words.trim());
  if (at >= 0) return { start: at, end: at + words.trim().length };
  const found = quoteFinder([text])({ exact: words });
  return typeof found === 'string' ? undefined : found;
}

function placeInDocument(document: DeskDocument, { line = -1, words }: Asked): Placed {
  const source = document.made?.source?.[line];
  const wanted =
    words?.trim() || source?.rows?.flat().find(cell => cell.trim() !== '') || source?.text.trim().slice(0, 40) || '';
  const blocks = blocksOf(parseAkn(document.made?.akn ?? ''));
  const texts = blocks.map(({ element }) => textOf(element));
  const near = texts.flatMap((text, index) => (spotIn(text, wanted) ? [index] : []));
  // The block of the line itself counts before others with the same words.
  const text =
    near.find(index => blocks[index]?.eId === source?.eId || isWithin(blocks[index]?.eId, source?.eId)) ?? near[0];
  const spot = text === undefined ? undefined : spotIn(texts[text] as string, wanted);
  if (text === undefined || !spot || wanted === '') return { refused: 'words-not-found' };
  const place = quoteMaker(texts)({ text, ...spot });
  return place ? { place } : { refused: 'words-not-once' };
}

const isWithin = (eId = '', outer = '-') => eId.startsWith(`${outer}__`);

/** Characters of the words around a picture. */
const AROUND = 40;

function placeOfPicture(document: DeskDocument, line: number): Placed {
  const lines = document.made?.source ?? [];
  const { text = '' } = lines[line] ?? {};
  if (text.trim() !== '') return { place: { prefix: text.trim().slice(-AROUND) } };
  const prefix = (lines[line - 1]?.text ?? '').trim().slice(-AROUND);
  const suffix = (lines[line + 1]?.text ?? '').trim().slice(0, AROUND);
  if (!prefix && !suffix) return { refused: 'no-place' };
  return { place: { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) } };
}

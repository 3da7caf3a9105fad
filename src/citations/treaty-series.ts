/** Citations of the treaty series (docs/citations.md, section 5): "United Nations, Treaty Series, vol. 2225, No. 39574". */
import type { Citation, Pinpoint } from './citation.js';
import type { Grammar } from './grammar.js';
import { pinpointsAfter } from './pinpoints.js';
import { anywhere, matchAt, sticky } from './scan.js';

type Series = 'UNTS' | 'LNTS';
type Part = NonNullable<Citation['parts']>[number];

interface Patterns {
  readonly series: RegExp;
  readonly volume: RegExp;
  readonly registration: RegExp;
  readonly next: RegExp;
}

const made = new WeakMap<Grammar, Patterns>();

function patternsOf(grammar: Grammar): Patterns {
  const known = made.get(grammar);
  if (known) return known;
  const { words } = grammar;
  const patterns = {
    series: anywhere(`(?:(${words.lnts})|(${words.unts}))[,،，]? ?`),
    volume: sticky(words.volume),
    registration: sticky(`(?:[.,;،，]|,? and| et| y| и)? ?(?:${words.registration})`),
    next: sticky(`(?:,? (?:and|et|y|и|و) ?|[,;] ?)(?=${words.volume})`),
  };
  made.set(grammar, patterns);
  return patterns;
}

export function findTreaties(text: string, grammar: Grammar): Citation[] {
  const found: Citation[] = [];
  for (const match of text.matchAll(patternsOf(grammar).series)) {
    const series: Series = match[1] === undefined ? 'UNTS' : 'LNTS';
    found.push(...treatiesAt(text, match.index + match[0].length, series, grammar));
  }
  return found;
}

/** What follows the name of the series, or "Ibid.": one citation a group of volumes and numbers. */
export function treatiesAt(text: string, at: number, series: Series, grammar: Grammar): Citation[] {
  const found: Citation[] = [];
  let next: number | undefined = at;
  while (next !== undefined && found.length < 40) {
    const citation: Citation | undefined = treatyAt(text, next, series, grammar);
    if (!citation) break;
    found.push(citation);
    const link = matchAt(patternsOf(grammar).next, text, citation.end);
    next = link ? citation.end + link[0].length : undefined;
  }
  return found;
}

function treatyAt(text: string, at: number, series: Series, grammar: Grammar): Citation | undefined {
  const patterns = patternsOf(grammar);
  const volume = matchAt(patterns.volume, text, at);
  const volumes = volume ? itemsAt(text, at + volume[0].length, series === 'LNTS' ? ROMAN : FIGURES) : NOTHING;
  const number = matchAt(patterns.registration, text, volume ? volumes.end : at);
  const numbers = number ? itemsAt(text, (volume ? volumes.end : at) + number[0].length, FIGURES) : NOTHING;
  if (volumes.items.length === 0 && numbers.items.length === 0) return undefined;
  const end = numbers.items.length > 0 ? numbers.end : volumes.end;
  return {
    start: at,
    end,
    work: { kind: 'treaty', series, numbers: writtenOut(numbers.items), volumes: volumes.items.map(item => item.text) },
    pinpoints: pinpointsOf(text, end, grammar),
    parts: partsOf(volumes.items, at, end),
    ...certaintyOf(volumes.items, numbers.items),
  };
}

function pinpointsOf(text: string, end: number, grammar: Grammar): readonly Pinpoint[] {
  const at = text[end] === ')' ? end + 1 : end;
  return pinpointsAfter(text, at, grammar)?.pinpoints ?? [];
}

/** One volume: the link covers volume and number. Several: each its own. */
function partsOf(volumes: readonly Item[], start: number, end: number): Part[] {
  const [only] = volumes;
  if (only && volumes.length === 1) return [{ start, end, volume: only.text }];
  return volumes.map(item => ({ start: item.start, end: item.start + item.text.length, volume: item.text }));
}

function certaintyOf(volumes: readonly Item[], numbers: readonly Item[]): Pick<Citation, 'certainty' | 'because'> {
  if (volumes.length === 0) return { certainty: 'doubtful', because: 'no volume is stated' };
  if (numbers.length === 0) return { certainty: 'certain', because: 'no registration number is stated' };
  return { certainty: 'certain' };
}

interface Item {
  readonly text: string;
  readonly start: number;
  /** Last of a range that begins here. */
  readonly to?: string;
}

interface Items {
  readonly items: readonly Item[];
  readonly end: number;
}

const NOTHING: Items = { items: [], end: 0 };
const FIGURES = /\d{1,6}(?![\d/])/uy;
const ROMAN = /[IVXLCDM]{1,10}(?!\p{L})/uy;
const LIST = /(?:,? {1,3}(?:and|et|y|и|و|or) {0,3}|, {0,3}|、|和|及)(?=[\dIVXLCDM])/uy;
const RANGE = /(?: {0,2}[–—-] {0,2}| (?:to|à|a|по|إلى) |至)(?=\d)/uy;

function itemsAt(text: string, at: number, figure: RegExp): Items {
  const items: Item[] = [];
  let end = at;
  let next = at;
  while (items.length < 60) {
    const match = matchAt(figure, text, next);
    if (!match) break;
    const own = next + match[0].length;
    const range = matchAt(RANGE, text, own);
    const last = range && matchAt(figure, text, own + range[0].length);
    items.push({ text: match[0], start: next, ...(last ? { to: last[0] } : {}) });
    end = range && last ? own + range[0].length + last[0].length : own;
    const link = matchAt(LIST, text, end);
    if (!link) break;
    next = end + link[0].length;
  }
  return { items, end };
}

/** Numbers of one treaty volume follow each other; a range of hundreds would be a slip. */
const WIDEST = 100;

/** `970–973` → 970, 971, 972, 973. The last of a range may be cut: `970–3`. */
function writtenOut(items: readonly Item[]): string[] {
  return items.flatMap(({ text, to }) => {
    if (!to) return [text];
    const first = Number(text);
    const last = Number(to.length < text.length ? text.slice(0, text.length - to.length) + to : to);
    if (last <= first || last - first > WIDEST) return [text, to];
    return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
  });
}

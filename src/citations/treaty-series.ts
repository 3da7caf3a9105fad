/** Citations of the treaty series (docs/citations.md, section 5): "United Nations, Treaty Series, vol. 2225, No. 39574". */

import type { CitationWords } from '../languages/citation-words.js';
import { languages } from '../languages/index.js';
import { AND } from '../languages/joints.js';
import { chineseNumber, HAN_FIGURES } from '../numbers/chinese.js';
import { romanNumeral } from '../numbers/roman.js';
import type { Citation } from './citation.js';
import type { Grammar } from './grammar.js';
import { pinpointsBehind } from './pinpoints.js';
import { anyOf, anywhere, matchAt, sticky } from './scan.js';

type Series = 'UNTS' | 'LNTS';
type Part = NonNullable<Citation['parts']>[number];

/** How volumes or numbers are introduced, and what stands behind them. */
interface Figures {
  readonly open: RegExp;
  readonly close?: RegExp;
}

/** Notes are often left untranslated, so the words of all languages are looked for in all of them. */
const allWords = languages.map(({ citations }) => citations);
const names = (pick: (words: CitationWords) => string) => anyOf([...new Set(allWords.map(pick))]);
const SERIES = anywhere(`(?:(${names(words => words.lnts)})|(${names(words => words.unts)}))[,،，]? ?`);
const BEFORE_NUMBER = `(?:[.,;،，]| ?[–—]|,? ${AND})? ?`;
const VOLUME = figures(words => [words.volume, words.volumeEnd], '');
const REGISTRATION = figures(words => [words.registration, words.registrationEnd], BEFORE_NUMBER);
const NEXT = sticky(`(?:[,،，;؛；、]? ?${AND}|[,;،؛，；、]) ?(?=${names(words => words.volume)})`);

function figures(
  pick: (words: CitationWords) => readonly [string, string | undefined],
  before: string,
): readonly Figures[] {
  const open = new Map<string | undefined, string[]>();
  for (const words of allWords) {
    const [word, end] = pick(words);
    open.set(end, [...(open.get(end) ?? []), word]);
  }
  return [...open].map(([end, words]) => ({
    open: sticky(`${before}${anyOf(words)}`),
    ...(end === undefined ? {} : { close: sticky(` ?${end}`) }),
  }));
}

/** One of these is in the name of a series in every language. */
const KEYS = [...new Set(allWords.flatMap(({ seriesKeys }) => seriesKeys))];

export function findTreaties(text: string, grammar: Grammar): Citation[] {
  const found: Citation[] = [];
  if (!KEYS.some(key => text.includes(key))) return found;
  for (const match of text.matchAll(SERIES)) {
    const series: Series = match[1] === undefined ? 'UNTS' : 'LNTS';
    for (const added of treatiesAt(text, match.index + match[0].length, series, grammar)) found.push(added);
  }
  return found;
}

const SERIES_ALONE = sticky(`${names(words => words.series)}[,،，]? ?`);

/** What follows "Ibid.", which may repeat the name of the series: "Там же, Treaty Series, vol. 1316". */
export function treatiesBehindIbid(text: string, at: number, grammar: Grammar): Citation[] {
  return treatiesAt(text, at + (matchAt(SERIES_ALONE, text, at)?.[0].length ?? 0), 'UNTS', grammar);
}

/** What follows the name of the series: one citation a group of volumes and numbers. */
export function treatiesAt(text: string, at: number, series: Series, grammar: Grammar): Citation[] {
  const found: Citation[] = [];
  let next: number | undefined = at;
  while (next !== undefined && found.length < 40) {
    const citation: Citation | undefined = treatyAt(text, next, series, grammar);
    if (!citation) break;
    found.push(citation);
    const link = matchAt(NEXT, text, citation.end);
    next = link ? citation.end + link[0].length : undefined;
  }
  return found;
}

function treatyAt(text: string, at: number, series: Series, grammar: Grammar): Citation | undefined {
  const figure = series === 'LNTS' ? ROMAN : FIGURES;
  const first = introduced(text, at, VOLUME, figure);
  const own = introduced(text, first?.end ?? at, REGISTRATION, FIGURES);
  if (!first && !own) return undefined;
  const [volumes, numbers] = (first && !own && sharedNumber(text, first, figure)) || [first, own];
  const end = numbers?.end ?? volumes?.end ?? at;
  const books = volumes?.items ?? [];
  return {
    start: at,
    end,
    work: { kind: 'treaty', series, numbers: writtenOut(numbers?.items ?? []), volumes: books.map(volumeOf) },
    pinpoints: pinpointsBehind(text, end, grammar),
    parts: partsOf(books, at, end),
    ...certaintyOf(books, numbers?.items ?? []),
  };
}

/** "第1577卷、第2171卷和第2173卷，第27531号": volumes that are introduced one by one, with one number for all of them. */
function sharedNumber(text: string, first: Items, figure: RegExp): readonly [Items, Items] | undefined {
  const items = [...first.items];
  let end = first.end;
  while (items.length < MOST_ITEMS) {
    const link = matchAt(NEXT, text, end);
    const next = link && introduced(text, end + link[0].length, VOLUME, figure);
    if (!next) return undefined;
    for (const added of next.items) items.push(added);
    end = next.end;
    const numbers = introduced(text, end, REGISTRATION, FIGURES);
    if (numbers) return [{ items, end }, numbers];
  }
  return undefined;
}

const HAN = new RegExp(`^[${HAN_FIGURES}]`, 'u');

/** "第九十四卷" is volume XCIV. */
function volumeOf({ text }: Item): string {
  const number = HAN.test(text) ? chineseNumber(text) : undefined;
  return number === undefined ? text : romanNumeral(number);
}

/** "vols. 2171 and 2173", "第2225卷". */
function introduced(text: string, at: number, forms: readonly Figures[], figure: RegExp): Items | undefined {
  for (const { open, close } of forms) {
    const word = matchAt(open, text, at);
    const items = word && itemsAt(text, at + word[0].length, figure);
    if (!items || items.items.length === 0) continue;
    const end = close ? matchAt(close, text, items.end) : undefined;
    if (close && !end) continue;
    return { items: items.items, end: items.end + (end?.[0].length ?? 0) };
  }
  return undefined;
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

/** No citation has more volumes or numbers. */
const MOST_ITEMS = 60;

const FIGURES = /\d{1,6}(?![\d/])/uy;
/** Volumes of the League's series: Roman figures, in Chinese texts Chinese numerals. */
const ROMAN = new RegExp(`[IVXLCDM]{1,10}(?!\\p{L})|[${HAN_FIGURES}]{1,7}`, 'uy');
const LIST = sticky(`${names(words => words.separator)}(?=[\\dIVXLCDM${HAN_FIGURES}])`);
const RANGE = sticky(`${names(words => words.rangeSeparator)}(?=\\d)`);

function itemsAt(text: string, at: number, figure: RegExp): Items {
  const items: Item[] = [];
  let end = at;
  let next = at;
  while (items.length < MOST_ITEMS) {
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

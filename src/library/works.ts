/** What people call a work → the keys under which its citations are stored. */
import { documentSymbol, findCitations } from '../citations/index.js';
import { citedKey, symbolKey, treatyKey } from '../cited/works.js';
import { english } from '../languages/en/index.js';
import { languages } from '../languages/index.js';
import { treatyByShortName } from '../un/short-names.js';
import { isOwnInstrument, mainTreatyTitle, type TreatyTitle, treatyTitles } from '../un/treaties.js';
import { tokensOf } from './fold.js';

/** A work that a name may mean. */
export interface NamedWork {
  /** Keys of its citations; `*` at the end stands for every key that begins so. */
  readonly keys: readonly string[];
  /** Its title, when it was found by title. */
  readonly title?: string;
  /** Titles of other treaties, ten at most, in which the words of the name stand too. */
  readonly others?: readonly string[];
}

const MOST_OTHERS = 10;

/** Words of titles that tell no treaty from another. */
const WEAK = new Set(languages.flatMap(({ vocabulary }) => vocabulary.weakTitleWords));

/**
 * The work that a symbol, an IRI, a link or a registration number (`UNTS 42146`) names, or the treaty that a title names:
 * the shortest title in which all the words of `name` stand ("Convention against Corruption").
 */
export function workNamed(name: string): NamedWork {
  const short = keysNamed(name);
  if (short.length > 0) return { keys: short, ...titleOf(short) };
  const symbolic = /^\s*(?:[A-Z]+\/\S|\/|https?:)/i.test(name) || /^\s*#?(?:UNTS|LNTS)\b/i.test(name);
  if (symbolic) return { keys: [wholeRegistration(citedKey(name))] };
  const found = treatiesNamed(name);
  const [treaty] = found;
  if (!treaty) return { keys: [] };
  const others = othersOf(treaty, found);
  return { keys: keysOf(treaty), title: treaty.title, ...(others.length > 0 ? { others } : {}) };
}

/**
 * What a short name means: a treaty by its initials (`NPT`), a resolution by its number (`217 A (III)`, `1325 (2000)`), a document
 * by its symbol; of nothing else, and of nothing when there are other words.
 */
export function keysNamed(name: string): string[] {
  const given = name
    .trim()
    .replace(/^["“«](.*)["”»]$/u, '$1')
    .trim();
  const treaty = treatyByShortName(given);
  if (treaty) return [wholeRegistration(treatyKey(treaty.series, treaty.number))];
  const symbol = documentBySymbol(given);
  return symbol === undefined ? [] : [symbol];
}

/** A symbol, or the number of a resolution that only one body counts so. */
function documentBySymbol(given: string): string | undefined {
  if (/^[A-Z]+\/[^\s"]+(?: ?\(\d{4}\))?$/i.test(given)) return citedKey(given);
  const [found, ...others] = findCitations(`resolution ${given}`, { language: english, inNote: false });
  if (!found || others.length > 0 || !/\(/.test(given)) return undefined;
  const whole = found.end === `resolution ${given}`.length;
  const symbol = whole ? documentSymbol(found.work) : undefined;
  return symbol === undefined ? undefined : symbolKey(symbol);
}

/** Titles in all languages of the treaty that a short name means. */
export function titlesNamed(name: string): string[] {
  const treaty = treatyByShortName(name.trim());
  return treaty ? languages.flatMap(({ code }) => mainTreatyTitle(treaty.series, treaty.number, code) ?? []) : [];
}

function titleOf([key = '']: readonly string[]): { readonly title?: string } {
  const [series = '', number = ''] = key.replace(/\*$/, '').split(' ');
  const title = series.endsWith('TS') ? mainTreatyTitle(series as 'UNTS', number, 'en') : undefined;
  return title === undefined ? {} : { title };
}

/** A registration number stands for the treaty and for the protocols registered under it. */
function wholeRegistration(key: string): string {
  return /^[UL]NTS \d+$/.test(key) ? `${key}*` : key;
}

/** Treaties in whose titles all the words stand, those with the fewest other words first. */
function treatiesNamed(name: string): TreatyTitle[] {
  const wanted = words(name);
  if (wanted.length === 0 || wanted.every(word => WEAK.has(word))) return [];
  const found: { readonly treaty: TreatyTitle; readonly surplus: number }[] = [];
  for (const treaty of treatyTitles()) {
    const title = words(treaty.title);
    if (!wanted.every(word => title.includes(word))) continue;
    found.push({ treaty, surplus: title.filter(word => !wanted.includes(word) && !WEAK.has(word)).length });
  }
  return found.sort((a, b) => a.surplus - b.surplus).map(({ treaty }) => treaty);
}

/** Titles of other treaties that the name may mean as well; a treaty has titles in several languages. */
function othersOf({ series, numbers }: TreatyTitle, found: readonly TreatyTitle[]): string[] {
  const seen = new Set([`${series} ${numbers}`]);
  const others = found.filter(each => {
    const key = `${each.series} ${each.numbers}`;
    return !seen.has(key) && seen.add(key);
  });
  return others.map(({ title }) => title).slice(0, MOST_OTHERS);
}

function words(text: string): string[] {
  return tokensOf(text).map(({ folded }) => folded);
}

/** Citations of the treaty itself: its number, with its volume where another treaty has the number too. */
function keysOf({ series, numbers, volumes }: TreatyTitle): string[] {
  return numbers.split(/[,-]/).map(number => {
    const own = volumes !== '*' && isOwnInstrument(series, number, volumes);
    return treatyKey(series, own ? `${number} V${volumes}` : number);
  });
}

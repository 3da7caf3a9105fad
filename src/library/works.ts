/** What people call a work → the keys under which its citations are stored. */
import { citedKey, treatyKey } from '../akn/cited.js';
import { isOwnInstrument, type TreatyTitle, treatyTitles } from '../registers/treaties.js';
import { tokensOf } from './fold.js';

/** A work that a name may mean. */
export interface NamedWork {
  /** Keys of its citations; `*` at the end stands for every key that begins so. */
  readonly keys: readonly string[];
  /** Its title, when it was found by title. */
  readonly title?: string;
}

/** Words of titles that tell no treaty from another. */
const WEAK = new Set([
  'the',
  'of',
  'on',
  'and',
  'to',
  'for',
  'in',
  'united',
  'nations',
  'de',
  'des',
  'du',
  'la',
  'le',
  'les',
  'sur',
  'et',
  'contre',
  'unies',
]);

/**
 * The work that a symbol, an IRI, a link or a registration number (`UNTS 42146`) names, or the treaty that a title names:
 * the shortest title in which all the words of `name` stand ("Convention against Corruption").
 * @param titled keys of documents of the library by title, tried when no treaty has that name
 */
export function workNamed(name: string): NamedWork {
  const symbolic = /^\s*(?:[A-Z]+\/\S|\/|https?:)/i.test(name) || /^\s*#?(?:UNTS|LNTS)\b/i.test(name);
  if (symbolic) return { keys: [wholeRegistration(citedKey(name))] };
  const treaty = treatyNamed(name);
  return treaty ? { keys: keysOf(treaty), title: treaty.title } : { keys: [] };
}

/** A registration number stands for the treaty and for the protocols registered under it. */
function wholeRegistration(key: string): string {
  return /^[UL]NTS \d+$/.test(key) ? `${key}*` : key;
}

function treatyNamed(name: string): TreatyTitle | undefined {
  const wanted = words(name);
  if (wanted.length === 0 || wanted.every(word => WEAK.has(word))) return undefined;
  let best: { readonly treaty: TreatyTitle; readonly surplus: number } | undefined;
  for (const treaty of treatyTitles()) {
    const title = words(treaty.title);
    if (!wanted.every(word => title.includes(word))) continue;
    const surplus = title.filter(word => !wanted.includes(word) && !WEAK.has(word)).length;
    if (!best || surplus < best.surplus) best = { treaty, surplus };
  }
  return best?.treaty;
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

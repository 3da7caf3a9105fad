/**
 * Treaties of the United Nations and League of Nations Treaty Series as resolutions cite them. One registration number
 * covers a treaty and its protocols; the volume tells which (and a treaty may fill several volumes by language).
 */

import { treaties } from './data/treaties.js';
import type { LanguageCode } from './language-code.js';

type Series = 'UNTS' | 'LNTS';

interface Register {
  /** `UNTS|39574|2225|en` → title; the volume `*` is the registration as a whole. */
  readonly titles: ReadonlyMap<string, string>;
  /** `UNTS|39574|2237`: another treaty than the main one of that number. */
  readonly own: ReadonlySet<string>;
  /** `UNTS|39574` → volume of the main treaty. */
  readonly main: ReadonlyMap<string, string>;
  /** `UNTS|39574` → volumes seen with it. */
  readonly volumes: ReadonlyMap<string, ReadonlySet<string>>;
}

let register: Register | undefined;

/** Whether this volume holds a treaty of its own under a number that covers several. */
export function isOwnInstrument(series: Series, number: string, volume: string): boolean {
  return load().own.has(`${series}|${number}|${volume}`);
}

/**
 * The title of a treaty, where the texts agree on it.
 * @param numbers one registration number, or several joined by `-` (a range) or `,`
 * @param volumes the volumes cited, joined by `,`; none for the registration as a whole
 */
export function treatyTitle(
  series: Series,
  numbers: string,
  volumes: string | undefined,
  language: LanguageCode,
): string | undefined {
  const { titles, main } = load();
  const title = (volume: string | undefined) =>
    volume === undefined ? undefined : titles.get(`${series}|${numbers}|${volume}|${language}`);
  return volumes === undefined ? (title('*') ?? title(main.get(`${series}|${numbers}`))) : title(volumes);
}

/** The title of the main treaty of a registration number. */
export function mainTreatyTitle(series: Series, number: string, language: LanguageCode): string | undefined {
  const volume = load().main.get(`${series}|${number}`);
  return volume === undefined ? undefined : treatyTitle(series, number, volume, language);
}

/** Whether a number that the register knows was ever seen with this volume; undefined for unknown numbers. */
export function isKnownPair(series: Series, number: string, volume: string): boolean | undefined {
  return load().volumes.get(`${series}|${number}`)?.has(volume);
}

/** Every title that the register knows, with the treaty it names: one registration number, or several as `treatyTitle` takes them. */
export function treatyTitles(): readonly TreatyTitle[] {
  return [...load().titles].map(([key, title]) => {
    const [series = '', numbers = '', volumes = '', language = ''] = key.split('|');
    return { series: series as Series, numbers, volumes, language: language as LanguageCode, title };
  });
}

export interface TreatyTitle {
  readonly series: Series;
  readonly numbers: string;
  readonly volumes: string;
  readonly language: LanguageCode;
  readonly title: string;
}

function load(): Register {
  register ??= readRegister();
  return register;
}

function readRegister(): Register {
  const titles = new Map<string, string>();
  const own = new Set<string>();
  const main = new Map<string, string>();
  const volumes = new Map<string, Set<string>>();
  for (const line of treaties.split('\n')) {
    const marked = line.startsWith('=') || line.startsWith('^');
    const [series = '', number = '', volume = '', language = '', title] = (marked ? line.slice(2) : line).split('|');
    if (line.startsWith('=')) own.add(`${series}|${number}|${volume}`);
    else if (line.startsWith('^')) main.set(`${series}|${number}`, volume);
    else if (title !== undefined) titles.set(`${series}|${number}|${volume}|${language}`, title);
    addVolumes(volumes, `${series}|${number}`, volume);
  }
  return { titles, own, main, volumes };
}

function addVolumes(into: Map<string, Set<string>>, key: string, list: string): void {
  const known = into.get(key) ?? new Set<string>();
  for (const volume of list.split(',')) known.add(volume);
  into.set(key, known);
}

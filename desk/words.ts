/** The words of the interface: a file for each language (`words/en.json`). */
import { remember, remembered } from './memory.js';

export const LANGUAGES: Readonly<Record<string, string>> = { en: 'English', fr: 'Français' };

let table: Readonly<Record<string, string>> = {};
let code = 'en';

export const language = () => code;

/** The language chosen before, else the first of the browser's that there is. */
export function preferred(): string {
  const chosen = [remembered('language'), ...navigator.languages.map(each => each.slice(0, 2))];
  return chosen.find(each => each in LANGUAGES) ?? 'en';
}

export async function load(wanted: string): Promise<void> {
  const answer = await fetch(`/desk/page/words/${wanted}.json`);
  table = (await answer.json()) as Readonly<Record<string, string>>;
  code = wanted;
  remember('language', wanted);
  document.documentElement.lang = wanted;
}

/**
 * The words for a key, with values put for `{name}`. Where there is a `count`, the key with its plural form (`open.one`)
 * comes first. A key without words is shown itself.
 */
export function words(key: string, values: Readonly<Record<string, string | number>> = {}): string {
  const count = values['count'];
  const form = typeof count === 'number' ? new Intl.PluralRules(code).select(count) : '';
  const found = table[`${key}.${form}`] ?? table[key] ?? key;
  return found.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}

/** The words for a key of an open set; the value itself where nobody has words for it. */
export function wordsFor(prefix: string, value: string): string {
  return table[`${prefix}.${value}`] ?? value;
}

/** Which way a language is written. */
import { languageOf } from './index.js';

/** Languages without a file here that are written from right to left: Persian, Hebrew, Urdu (ISO 639-1, -2). */
const OTHERS: ReadonlySet<string> = new Set(['fa', 'fas', 'per', 'he', 'heb', 'ur', 'urd']);

/** @param code ISO 639 */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return languageOf(code)?.direction ?? (OTHERS.has(code) ? 'rtl' : 'ltr');
}

/**
 * Units of measurement that powers are printed with, in all languages: "35 мм²", "12 m³", "10⁶". A raised number behind
 * one of them is a power and no note mark.
 */
import { languages } from './index.js';

/** Signs of all languages: units are printed in Latin letters everywhere. */
const KNOWN: ReadonlySet<string> = new Set(languages.flatMap(({ vocabulary }) => vocabulary.measures));
/** Without blanks between words a unit is what the text ends with. */
const AT_END = new RegExp(
  `(?:${languages.flatMap(({ vocabulary: { measureAtEnd } }) => measureAtEnd ?? []).join('|')})$`,
  'u',
);

/** The last word of a text, with a slash, a point or a figure before it ("kg/m", "12m"), but no apostrophe ("State's"). */
const LAST_WORD = /(?:^|[^\p{L}\p{M}'’])(\p{L}[\p{L}\p{M}]{0,11})$/u;
const BEHIND_TEN = /(?:^|[^\d.,])10$/;
const BEHIND_POWER = /[²³⁰-⁹×^]$/;
/** Gases by their formulas, whose figures are lowered, or raised by mistake. */
const FORMULA = /(?:^|[^\p{L}])(?:CO|CH|NO|NH|SO|SF|NF|H|O)$/u;

/**
 * Whether a number raised behind a text is a power or part of a formula.
 * @param before the text before it; the last twenty characters are enough
 * @param raised the number, in plain digits
 */
export function isPower(before: string, raised: string): boolean {
  const text = before.slice(-20).trimEnd();
  if (BEHIND_TEN.test(text) || BEHIND_POWER.test(text)) return true;
  // No unit is printed with another power, but notes have higher numbers.
  if (!/^[2-4]$/.test(raised.trim())) return false;
  if (FORMULA.test(text) || AT_END.test(text)) return true;
  const word = LAST_WORD.exec(text)?.[1];
  return word !== undefined && KNOWN.has(word.toLowerCase());
}

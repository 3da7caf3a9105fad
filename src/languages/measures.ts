/**
 * Units of measurement that powers are printed with, in the six languages: "35 мм²", "12 m³", "10⁶". A raised number behind
 * one of them is a power and no note mark.
 */

/** Signs of units; those of the International System are the same wherever Latin letters are used. */
const UNITS: readonly string[] = [
  ...['m', 'km', 'hm', 'dam', 'dm', 'cm', 'mm', 'µm', 'μm', 'nm', 's', 'ft', 'yd', 'in', 'mi', 'ha', 'sq', 'cu'],
  ...['м', 'км', 'дм', 'см', 'мм', 'мкм', 'нм', 'с', 'га'],
  ...['م', 'كم', 'سم', 'مم', 'دسم', 'متر', 'كيلومتر'],
  ...['metre', 'metres', 'meter', 'meters', 'kilometre', 'kilometres', 'kilometer', 'kilometers'],
  ...['mètre', 'mètres', 'kilomètre', 'kilomètres', 'metro', 'metros', 'kilómetro', 'kilómetros'],
  ...['метр', 'метров', 'метра', 'километр', 'километров', 'километра'],
];
/** Chinese has no blanks between words: a unit is what the text ends with. */
const HAN_UNITS = /(?:平方|立方)?(?:公里|千米|厘米|毫米|分米|米|公尺)$/u;

const KNOWN: ReadonlySet<string> = new Set(UNITS);
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
  if (FORMULA.test(text) || HAN_UNITS.test(text)) return true;
  const word = LAST_WORD.exec(text)?.[1];
  return word !== undefined && KNOWN.has(word.toLowerCase());
}

/** Figures of other scripts by their value: Arabic-Indic (٣), Eastern Arabic-Indic (۳), full-width (３), raised (³). */

/** Figures that stand in line, for a character class. */
export const FIGURE = '\\d٠-٩۰-۹０-９';
/** Raised figures, for a character class. */
export const RAISED_FIGURE = '¹²³⁰⁴-⁹';

const OTHER = /[٠-٩۰-۹０-９]/;
const ALL_OTHER = /[٠-٩۰-۹０-９]/g;
const WESTERN = /^\d+$/;
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text with Western figures in place of others in line; all else, and every offset, stays as it was. */
export function westernFigures(text: string): string {
  // The codes of these figures end in the value: U+0663, U+06F3, U+FF13.
  return OTHER.test(text) ? text.replace(ALL_OTHER, figure => String(figure.charCodeAt(0) & 0xf)) : text;
}

/** The number that figures of any script print, in line or raised; NaN for anything else. */
export function numberOf(figures: string): number {
  if (WESTERN.test(figures)) return Number(figures);
  const western = westernFigures(figures).replace(/[¹²³⁰⁴-⁹]/g, figure => String(RAISED.indexOf(figure)));
  return WESTERN.test(western) ? Number(western) : Number.NaN;
}

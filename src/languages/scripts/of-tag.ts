/** The script of a language, known or not: what decides fonts. */

/** ISO 15924, of a BCP 47 tag: `Arab` for "ar" and "fa", `Hans` for "zh"; `Latn` for what is no tag. */
export function scriptOfTag(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}

/** Tags of languages as the web writes them. */

/**
 * The BCP 47 tag of an ISO 639 code: `de` for `deu` and `ger`, `zh` for `zho`. Codes of three letters that have no shorter one
 * are tags themselves.
 * @returns `und` for what is not a code
 */
export function languageTag(code: string | undefined): string {
  const written = code?.trim().toLowerCase() ?? '';
  return /^[a-z]{2,3}$/.test(written) ? (Intl.getCanonicalLocales(written)[0] ?? 'und') : 'und';
}

/** The tag of a code, or nothing for a language that is not stated. */
export function knownLanguageTag(code: string | undefined): string | undefined {
  const tag = languageTag(code);
  return tag === 'und' ? undefined : tag;
}

/**
 * ISO 639-1, as in `xml:lang`, of the languages of United Nations documents that ntoso reads. They are here and not with the languages,
 * since bodies and treaties have names in each of them, and a language knows the bodies.
 */
export const languageCodes = ['ar', 'de', 'en', 'es', 'fr', 'ru', 'zh'] as const;

export type LanguageCode = (typeof languageCodes)[number];

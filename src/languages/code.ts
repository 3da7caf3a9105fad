/** ISO 639-1, as in `xml:lang`, of the languages that ntoso reads. A file of its own: the rows of bodies need no more of a language. */
export type LanguageCode = 'ar' | 'de' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

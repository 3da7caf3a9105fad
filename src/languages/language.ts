/**
 * What ntoso must know of a language to read a United Nations document in it. A language is one file of data
 * that fills this shape, and a line in `index.ts`; labels of the editions are in `xslt/l10n/`.
 */

/** ISO 639-1, as in `xml:lang` and in docs.un.org addresses. */
export type LanguageCode = 'ar' | 'en' | 'es' | 'fr' | 'ru' | 'zh';

export interface Language {
  readonly code: LanguageCode;
  /** ISO 639-2, as in FRBRlanguage and expression IRIs. */
  readonly iso3: 'ara' | 'eng' | 'spa' | 'fra' | 'rus' | 'zho';
  readonly direction: 'ltr' | 'rtl';
  /** Last letter of an ODS job number and first letter of a sales number: A C E F R S. */
  readonly letter: 'A' | 'C' | 'E' | 'F' | 'R' | 'S';
  /** Month names in lower case, January first; several forms a month where the language has them. */
  readonly months: readonly (readonly string[])[];
  /** A date in running text; groups `day`, `month` (a name or number), `year`. Linear on any input. */
  readonly date: RegExp;
  /** Session ordinals in lower case → number ("sixty-fifth" → 65). Also figures ("65th"). */
  readonly ordinal: (words: string) => number | undefined;
  /** Where the mark of a note stands: French and Spanish and Russian before the punctuation. */
  readonly callPlacement: 'before' | 'after';
  readonly formulas: Formulas;
  /** Opening words of preambular and operative paragraphs, longest first, as printed ("Recalling also"). */
  readonly phrases: Phrases;
}

/** Fixed wording by which the parts of a resolution are known. All patterns are anchored and linear. */
export interface Formulas {
  /** "The General Assembly," and the like: opens the preamble. Group `organ`. */
  readonly enacting: RegExp;
  /** Title line: "Resolution adopted by the General Assembly on …". Groups `organ`, `date`. */
  readonly adoption: RegExp;
  /** Origin line in brackets: "[on the report of the Third Committee (A/65/457)]". */
  readonly origin: RegExp;
  /** "71st plenary meeting". Group `number`. */
  readonly meeting: RegExp;
  /** "Annex", "Annex II", "Appendix": alone on its line. Group `number` when it has one. */
  readonly annex: RegExp;
  /** "Distr.: General". Group `status`. */
  readonly distribution: RegExp;
  /** "Sixty-fifth session". Group `session`. */
  readonly session: RegExp;
  /** "Agenda item 105". Group `item`. */
  readonly agendaItem: RegExp;
  /** Words before a colon that enact: "Declare as follows:". */
  readonly asFollows: RegExp;
}

export interface Phrases {
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
}

/** Words of a language beside its formulas and its citations: what things are called that documents in all languages have. */

/** Who documents name beside the bodies of `un/bodies`: ids of ontology entries. */
export type OrganId =
  | 'un'
  | 'firstCommittee'
  | 'secondCommittee'
  | 'thirdCommittee'
  | 'fourthCommittee'
  | 'fifthCommittee'
  | 'sixthCommittee';

/** What a number may stand behind: "Article 3", "Глава II". */
export type UnitKind = 'part' | 'title' | 'chapter' | 'section' | 'article' | 'rule' | 'principle' | 'goal';

/** Who may have a document, by the ids that the mark-up gives it. */
export type Distribution = 'General' | 'Limited' | 'Restricted' | 'Provisional';

/** Words that change, what is cut off their ends, and the source of what may stand there. */
export interface Inflection {
  readonly words: RegExp;
  readonly ending: RegExp;
  readonly endings: string;
}

/** Patterns are sources without groups that capture, words in whatever case where nothing else is said. */
export interface Vocabulary {
  readonly and: string;
  readonly or: string;
  /** Names, capitals as printed: spelt by the patterns of the language, cases of Russian left open. */
  readonly organs: Readonly<Record<OrganId, string>>;
  /** The whole word, with its article where it is one word with it. */
  readonly units: Readonly<Record<UnitKind, string>>;
  /** "Annex" before or after its number, with the space between: `Annex(?:es)? ` */
  readonly annexLabel: string;
  /** How the word behind "Distr." begins. */
  readonly distribution: Readonly<Record<Distribution, string>>;
  /** Signs and words of units of measurement, in small letters, beside those of the International System in Latin letters. */
  readonly measures: readonly string[];
  /** The same for a language without blanks between words: what a text ends with. */
  readonly measureAtEnd?: string;
  /** Words that end in a point and are followed by a number of theirs: "para. 3", "No. 5"; without the point. */
  readonly abbreviations: string;
  /** What stands before the number that ends the name of a programme: "Agenda 21". Capitals as printed. */
  readonly numberedProgrammes: string;
  /** Words that a number of theirs follows: "article 1". */
  readonly numberedThings: string;
  /** Words with which a list of numbers goes on: "1 and 2". */
  readonly listWords: string;
  /** Words between the name of an instrument and its year: "the Geneva Convention of 1949". */
  readonly beforeYear: string;
  /** Endings of ordinals and hours, behind their figures: "1st". */
  readonly afterFigures: string;
  /** What makes an ordinal of the figures behind it. */
  readonly beforeFigures: string;
  /** What Word prints for a reference that leads nowhere, in its edition for this language. Capitals as printed. */
  readonly fieldErrors: string;
  /** For a language whose nouns change their endings and whose script no other language here has. */
  readonly inflection?: Inflection;
  /** Letters that are written together with the word behind them and are words of their own, as in Arabic. */
  readonly particles?: string;
  /** The definite article in all its forms; "l'" without a space behind it. */
  readonly article: string;
  /** How the foot of a page names it, in small letters; `#` stands for the number: `page #`. */
  readonly pageNumber: string;
  /** Words that end no title: its next line goes on. */
  readonly unfinished: string;
  /** Words of titles of treaties that tell none from another, in small letters. */
  readonly weakTitleWords: readonly string[];
  /** Articles that filing skips at the beginning of a title, with the space behind them. Capitals as printed. */
  readonly filedWithout?: string;
}

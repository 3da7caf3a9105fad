/**
 * What ntoso must know of a language to read a United Nations document in it. A language is a folder of data that fills
 * this shape, and a line in `index.ts`; labels of the editions are in `labels/` (docs/adding-a-language.md).
 */

import type { LanguageCode } from '../un/language-code.js';
import type { CitationWords } from './citation-words.js';
import type { Patterns } from './pattern.js';
import type { Vocabulary } from './vocabulary.js';

export type { LanguageCode } from '../un/language-code.js';

export interface Language {
  readonly code: LanguageCode;
  /** ISO 639-2, as in FRBRlanguage and expression IRIs. */
  readonly iso3: 'ara' | 'deu' | 'eng' | 'spa' | 'fra' | 'rus' | 'zho';
  /** The bibliographic code of ISO 639-2, where it is another one. */
  readonly bibliographic?: 'chi' | 'fre' | 'ger';
  readonly direction: 'ltr' | 'rtl';
  /** Arabic and Han have no capitals, Han no blanks between words. */
  readonly script: 'Latin' | 'Cyrillic' | 'Arabic' | 'Han';
  /**
   * Letters that texts in other languages of the script have and this one has not: Persian in Arabic letters, Ukrainian in
   * Cyrillic ones, Japanese syllables among Han characters. Absent for Latin letters, where the common words tell.
   */
  readonly strange?: RegExp;
  /** How a search makes one word of its forms; absent where words do not change. */
  readonly stems?: Stems;
  /** How its words are spelt in patterns. */
  readonly patterns: Patterns;
  /**
   * Last letter of a job number of the Official Document System and first letter of a sales number; absent for a language whose
   * documents have neither.
   */
  readonly letter?: 'A' | 'C' | 'E' | 'F' | 'G' | 'R' | 'S';
  /** What this language calls all of them, in lower case: "Original: English". */
  readonly names: Readonly<Record<LanguageCode, string>>;
  /** Month names in lower case, January first; several forms a month where the language has them. */
  readonly months: readonly (readonly string[])[];
  /** A date in running text; groups `day`, `month` (a name or number), `year`. Linear on any input. */
  readonly date: RegExp;
  /** Session ordinals in lower case → number ("sixty-fifth" → 65). Also figures ("65th"). */
  readonly ordinal: (words: string) => number | undefined;
  /** Words that stand for a number of votes: "none", "ninguno". */
  readonly countWords: Readonly<Record<string, number>>;
  /** Whether every paragraph opens with a capital letter: recitals do not in Russian, and Arabic and Chinese have none. */
  readonly opensWithCapital: boolean;
  /** Where the mark of a note stands: French and Spanish and Russian before the punctuation. */
  readonly callPlacement: 'before' | 'after';
  /** The opening phrase may stand behind the words that it governs, as in Chinese. */
  readonly phrasesInside?: boolean;
  /** The closing lines give the date before the meeting, as in Chinese. */
  readonly closingDateFirst?: boolean;
  /** Frequent short words by which the language is told from others of its script. */
  readonly commonWords: readonly string[];
  readonly formulas: Formulas;
  readonly references: References;
  readonly citations: CitationWords;
  readonly vocabulary: Vocabulary;
  /** Opening words of preambular and operative paragraphs, as printed, in any order ("Recalling also"). */
  readonly phrases: Phrases;
}

export interface Stems {
  /** The Snowball algorithm that cuts the endings off. */
  readonly algorithm: 'arabic' | 'english' | 'french' | 'german' | 'russian' | 'spanish';
  /** What is written together with a word and is none of its letters: "and" in Arabic. The start of a word. */
  readonly prefix?: RegExp;
}

/** Fixed wording by which the parts of a resolution are known. All patterns are anchored and linear. */
export interface Formulas {
  /** "The General Assembly," and the like: opens the preamble. Group `organ`. */
  readonly enacting: RegExp;
  /**
   * Title line: "Resolution adopted by the General Assembly on …", "Adopted by the Security Council at its 9359th meeting, on …".
   * Groups `organ`, `date`; `type` and `meeting` where they are printed.
   */
  readonly adoption: RegExp;
  /**
   * "Resolution adopted on 28 September 2023 during the tenth plenary meeting", "(Adopted on 28 June 2019)": a line that says when,
   * but not by whom. It holds a date.
   */
  readonly adopted: RegExp;
  /** Origin line in brackets: "[on the report of the Third Committee (A/65/457)]". Group `origin`: what is in the brackets. */
  readonly origin: RegExp;
  /** "71st plenary meeting". Group `number` (figures, or words for `ordinal`); `kind` when plenary, `meetingNote` when resumed. */
  readonly meeting: RegExp;
  /**
   * "Adopted at the 2932nd meeting by 14 votes to none", which opens the closing line in the volumes of the Security
   * Council up to 1996. Groups `outcome`, `meeting` (as printed), `number`; text recognition takes 1 for I or l.
   */
  readonly adoptedAt: RegExp;
  /** "Preamble", alone on its line. */
  readonly preamble: RegExp;
  /** "Notes", "Footnotes:", alone on its line above the list of notes. */
  readonly notesHeading: RegExp;
  /** "Annex", "Annex II", "Appendix": alone on its line. Groups `label`, `number` when it has one. */
  readonly annex: RegExp;
  /** Labels of what is attached to an annex and not to the resolution. */
  readonly appendix: RegExp;
  /** What an edition of ours ends with: "Unofficial edition." The start of a line (`labels/`, key `unofficial`). */
  readonly unofficial: RegExp;
  /** What offices print on a document that is distributed once more: "Reissued for technical reasons". The start of a line. */
  readonly reissue: RegExp;
  /** "Distr.: General". Group `status`. */
  readonly distribution: RegExp;
  /** "Sixty-fifth session". Group `session`, or `year` ("2021 session"); `kind` of a special or emergency session. */
  readonly session: RegExp;
  /** "Agenda item 105". Group `item`. */
  readonly agendaItem: RegExp;
  /** Words before a colon that enact: "Declare as follows:". */
  readonly asFollows: RegExp;
  /** "Resolution 1325 (2000)", alone on its line. Groups `number`, `year`. */
  readonly resolutionNumber: RegExp;
  /** The kind of a document, alone on its line: "Decision", "Draft resolution". One named group for each kind. */
  readonly documentType: RegExp;
  /** "Statement by the President of the Security Council". */
  readonly presidentialStatement: RegExp;
  /** Part of a collection of decisions: "Elections and appointments", "Other decisions". */
  readonly decisionPart: RegExp;
  /** "Algeria, Cuba and Ghana: draft resolution". Groups `sponsors`, `type`. */
  readonly sponsors: RegExp;
  /** "Draft resolution submitted by the Chair of the Committee, on the basis of …". Groups `type`, `sponsors`. */
  readonly submitted: RegExp;
  /** "Original: English". Group `language`, when it is printed. */
  readonly originalLanguage: RegExp;
  /** "[Adopted without a vote.]" */
  readonly withoutVote: RegExp;
  /** "[Adopted by a recorded vote of 24 to 0, with 23 abstentions." at the start. Groups `inFavour`, `against`, `abstaining`. */
  readonly recordedVote: RegExp;
  /** "In favour: Albania, Belgium", from the words to the end of the list. Group `members`. */
  readonly votes: { readonly inFavour: RegExp; readonly against: RegExp; readonly abstaining: RegExp };
  /** "II", "A. Title", "Section II". Groups `number`, `title`. */
  readonly section: RegExp;
  /** "Article 3", "Chapter II. Title", "Part One". Groups `label`, `number`, `title`. */
  readonly unit: RegExp;
}

/** Words by which a text points into itself. They may stand anywhere in it. */
export interface References {
  /** "above", after the numbers of paragraphs (before them in Chinese). */
  readonly above: RegExp;
  /** "below". */
  readonly below: RegExp;
  /** "the present resolution", "this decision". */
  readonly self: RegExp;
}

export interface Phrases {
  readonly preambular: readonly string[];
  readonly operative: readonly string[];
  /**
   * Phrases at which the Security Council ends, where other bodies go on ("Expressing"), and the longer ones that it does not
   * print whole ("Expressing its deep concern").
   */
  readonly alone: readonly string[];
  readonly grammar?: PhraseGrammar;
}

/** What may stand round a known phrase and belongs to it. All patterns are sticky, case-blind and linear. */
export interface PhraseGrammar {
  /** "Also ", "Once again ": adverbs before the verb, with the space after them. */
  readonly before: RegExp;
  /** " also", " with deep concern": adverbs after it, with the space before them. */
  readonly after: RegExp;
  /** Phrases that say nothing without an object: "Expresses", "Also reiterating". Not sticky; fits the whole phrase. */
  readonly verbs: RegExp;
  /** Participles that open a preambular paragraph whatever the verb: "Having assembled". */
  readonly participle?: RegExp;
  /** " its deepest concern": the object of such a verb. */
  readonly objects: RegExp;
}

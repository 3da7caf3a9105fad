/**
 * The words that a language needs whose nouns stand behind their numbers, as in Chinese: "第75/1号决议", "第四章，E节，第74至76段". Sources of
 * patterns without groups that capture.
 */
import type { OwnScope, Unit } from './unit.js';

export interface NumberFirstWords {
  /** Before a number and behind that of a resolution: "第", "号". */
  readonly ordinal: string;
  readonly close: string;
  /** Between the members of a list, with "to". */
  readonly joint: string;
  /** "and" alone, and with the comma of a list. */
  readonly and: string;
  /** "to", as in 74至76, beside dashes. */
  readonly to: string;
  /** Signs and words that may stand between two lists of numbers with one noun: characters for a class. */
  readonly between: string;
  /** A date right before a number. */
  readonly date: string;
  /** What may stand between a body and its number; the whole of it. */
  readonly near: string;
  /** The last words of the names of other bodies. */
  readonly otherBody: string;
  /** Units behind their numbers. */
  readonly units: readonly (readonly [word: string, unit: Unit])[];
  /** What stands before its number all the same. */
  readonly annexes: readonly (readonly [word: string, unit: 'annex' | 'appendix'])[];
  readonly adopted: readonly (readonly [word: string, unit: 'resolution' | 'decision'])[];
  /** "'s", between the whole and its part. */
  readonly genitive: string;
  /** Figures beside the Western ones: characters for a class. */
  readonly figures: string;
  /** Signs for points beside "(a)": characters for a class. */
  readonly points: string;
  /** "subparagraph", behind the letters of the points. */
  readonly pointNouns: string;
  readonly above: string;
  readonly below: string;
  /** "this resolution": whose number comes next. */
  readonly own: readonly (readonly [words: string, scope: OwnScope])[];
  /** "annexed to it", right behind "this resolution". */
  readonly annexed: string;
  /** Signs round a title. */
  readonly quotes: readonly [open: string, close: string];
}

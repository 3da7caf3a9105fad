/**
 * The words of one language that the citation grammars need. Patterns are sources of regular expressions without
 * groups that capture; a space stands for one or more spaces. Counted in published documents (docs/citations.md).
 */

import type { Organ } from '../un/bodies.js';
import type { NumberFirstWords } from './number-first-words.js';
import type { OwnScope, Unit } from './unit.js';

/** A body as the text names it: `Council` alone is any of four, and the form of the number tells which. */
export type NamedBody = Organ | 'council' | 'assembly' | 'other';

export interface CitationWords {
  /** For a language whose nouns and units stand behind their numbers, as in Chinese: "第75/1号决议". */
  readonly numberFirst?: NumberFirstWords;
  /** The noun "resolution" in all its forms, and "decision". */
  readonly resolution: string;
  readonly decision: string;
  /** Forms of both nouns that announce several numbers. */
  readonly plural: RegExp;
  /** What may stand between the noun and its number: a space, "No.". */
  readonly numberSign: string;
  /** Words that announce a list of some of the works just named, with the space after them: ", in particular". */
  readonly announced: string;
  /** Further names of bodies beside those of `un/bodies.ts`, longer names before those that they contain. */
  readonly bodies: readonly (readonly [name: string, body: NamedBody])[];
  /** Whether a body stands right before the noun, as in "Security Council resolution". */
  readonly bodyBefore?: boolean;
  /** Last words of the names of other bodies, right before the noun: "Commission resolution". */
  readonly otherBefore: string;
  /** "Commission" alone right before the noun, and whole names of commissions: group 1 that of the one on human rights. */
  readonly commission?: { readonly short: string; readonly whole: string };
  /** What ties a body to a number before it: "of the". Empty where the genitive does. */
  readonly bodyLink: string;
  /** Any other body after a number: "of the Conference". The United Nations as a whole is none. */
  readonly otherAfter: string;
  /** "the adoption of resolution …, on …, by the": words before the noun and behind the number; `other` names other bodies. */
  readonly adoptedBehind?: { readonly before: string; readonly by: string; readonly other: string };
  /** What stands between a number and its date. */
  readonly dateLink: string;
  /** Between the members of a list. */
  readonly separator: string;
  /** Between the first and the last of a range. */
  readonly rangeSeparator: string;
  /** Between the letters of parts: "A and B", "A to E". */
  readonly parts: { readonly and: string; readonly to: string };
  /** Words that part the members of a list whose titles stand between them, beside commas. */
  readonly joints: string;
  /** Last words before a noun that leave it in the clause of the body named before: "adopted by the Council in resolution". */
  readonly clause: string;
  /** "the", right before the noun, and adjectives between a body and the noun: "relevant". */
  readonly articles: string;
  readonly adjectives: string;
  /** "its", "their", right before the noun. */
  readonly own: string;
  /** Units of pinpoints, longest words first. */
  readonly units: readonly (readonly [word: string, unit: Unit])[];
  /** Words for the number of a unit: "articles one and two". */
  readonly countWords: string;
  readonly numbered: NumberedWords;
  /** What ties a pinpoint to the work named after it: "of", "to". */
  readonly pinpointLink: string;
  /** Names of the treaty series, with the organization before them. */
  readonly unts: string;
  /** The name of the series alone, as it stands behind "Ibid.". */
  readonly series: string;
  readonly lnts: string;
  /** "vol.", "vols." and "No.", "Nos." of the treaty series; what stands behind the figures where the language has it. */
  readonly volume: string;
  readonly volumeEnd?: string;
  readonly registration: string;
  readonly registrationEnd?: string;
  /** What every name of a treaty series has: to look for it fast. No pattern. */
  readonly seriesKeys: readonly string[];
  /** How a list of treaties names one without a title. */
  readonly treatyName: TreatyName;
  /** "Ibid." */
  readonly ibid: string;
  /** "Supplement No.": the number follows. */
  readonly supplement: string;
  readonly internal: InternalWords;
  /** "Sales No." */
  readonly sales: string;
}

/** Words round a number that is a part of the text: it is never the mark of a note. */
export interface NumberedWords {
  /** What has numbers beside the units of pinpoints: "principle", "goal", "table", "No.". */
  readonly things: string;
  /** Fits the words, of units or of these, that name several: they stand before a list ("Rules 5" alone is a title and a mark). */
  readonly several: RegExp;
  /** Between a day and the name of its month, with the space behind it. */
  readonly dayLink: string;
  /** Right behind a number that counts or measures: "per cent", "段". */
  readonly behind: string;
}

/** Series, volume and number, in words; `#` stands for the figures. */
export interface TreatyName {
  readonly unts: string;
  readonly lnts: string;
  readonly volume: string;
  readonly number: string;
  /** Between them. */
  readonly joint: string;
}

/** Words of references inside a document. */
export interface InternalWords {
  /** "above", "below": right behind the numbers, with the space before them. */
  readonly above: string;
  readonly below: string;
  /** "of the present resolution", "of this article": what the numbers belong to, with the space before. */
  readonly own: readonly (readonly [words: string, scope: OwnScope])[];
  /** "annexed to the present resolution" */
  readonly annexed: string;
  /** What ties numbers to a title: " of the ". */
  readonly ofTitle: string;
  /** What ends the short form of a title: it is cut behind its first noun of this kind, or before one of these words. */
  readonly titleNoun?: string;
  readonly titleBreak?: string;
  /** The name that stands behind the attributes of a title, as in Chinese; group 1. */
  readonly titleEnd?: RegExp;
  /** Words that many instruments share: a name of these alone could be another's. Capitals or not. */
  readonly commonTitleWords: string;
}

/** The decisions of a person about one document, as `NAME.corrections.json` holds them (schema/ntoso.corrections.schema.json). */
import type { LanguageCode } from '../languages/language.js';
import type { ParagraphRole } from '../source/source.js';

export interface Corrections {
  readonly $schema?: string;
  readonly decisions: readonly Decision[];
}

/**
 * A place by the words of the text (the TextQuoteSelector of the W3C Web Annotation Data Model). Runs of white space count as
 * one blank. It holds as long as the words are there exactly once.
 */
export interface Quote {
  readonly exact: string;
  /** Words directly before, and directly after, that tell it from the same words elsewhere. */
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Where a picture stands: between these words. */
export type PicturePlace = Partial<Pick<Quote, 'prefix' | 'suffix'>>;

/** Who decided it, and why. */
interface Reasoned {
  readonly who: string;
  readonly why: string;
}

/** A decision without who and why. */
export type DecisionParts = MetadataDecision | SourceDecision | TreeDecision | AcceptDecision;

export type Decision = Reasoned & DecisionParts;

/** What the document does not say, or says wrongly, of itself. Dates in ISO form. */
export interface MetadataDecision {
  readonly kind: 'metadata';
  readonly value: {
    readonly symbol?: string;
    readonly number?: string;
    readonly adoptionDate?: string;
    readonly publicationDate?: string;
    readonly language?: LanguageCode;
    /** Only for a document without a printed title: that one is decided as what a paragraph is. */
    readonly title?: string;
    readonly keywords?: readonly string[];
  };
}

/** Decisions about the text as it was read. */
export type SourceDecision =
  /**
   * What the paragraph with these words is. `furniture` is no text of the document; a `note` opens with its mark. `level` counts
   * headings from 1; `number` is what the number of an item is where the rules do not see it: the beginning of the paragraph.
   */
  | {
      readonly kind: 'paragraph';
      readonly place: Quote;
      readonly value: {
        readonly is: ParagraphRole | 'note' | 'furniture';
        readonly level?: number;
        readonly number?: string;
      };
    }
  /** The paragraph with these words goes on the one before it. */
  | { readonly kind: 'join'; readonly place: Quote }
  /** A new paragraph begins with these words. */
  | { readonly kind: 'split'; readonly place: Quote }
  /** The note with that mark is called by these words, if they are the mark, or behind them; or none is. */
  | {
      readonly kind: 'call';
      readonly place: Quote;
      readonly value: { readonly note: string } | { readonly none: true };
    }
  /** What a picture shows. */
  | { readonly kind: 'picture'; readonly place: PicturePlace; readonly value: { readonly alternative: string } };

/** Decisions about the document that was made of it. */
export type TreeDecision =
  /** Where the words lead: to a work, to an address, or nowhere. */
  | {
      readonly kind: 'citation';
      readonly place: Quote;
      readonly value: { readonly work: string } | { readonly address: string } | { readonly none: true };
    }
  /** So many rows of the table with these words are its head. */
  | { readonly kind: 'table'; readonly place: Quote; readonly value: { readonly headerRows: number } };

/** What the program doubts is right as it is: the findings of that code about the paragraph with these words, or about no place. */
export interface AcceptDecision {
  readonly kind: 'accept';
  readonly place?: Quote;
  readonly value: { readonly code: string };
}

export type DecisionOf<Kind extends Decision['kind']> = Reasoned & Extract<DecisionParts, { readonly kind: Kind }>;

/** The source as people are shown it. */

/** A paragraph or table of the source. */
export interface SourceLine {
  readonly kind: 'text' | 'table' | 'note' | 'masthead' | 'furniture';
  /** As `paragraphText` gives it: places of corrections count in it. Empty for tables. */
  readonly text: string;
  /** A number that the word processor made, or the mark of a note. */
  readonly label?: string;
  /** Texts of the cells. */
  readonly rows?: readonly (readonly string[])[];
  readonly pictures?: number;
  /** Where it stands in the file. */
  readonly part?: string;
  readonly line?: number;
  /** What was made of it in the AKN. */
  readonly eId?: string;
}

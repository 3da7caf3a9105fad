import type { Report } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';

/** What every step of the parser is given beside the text. */
export interface ParseContext {
  readonly report: Report;
  /** Language of the document. */
  readonly language: Language;
  /** ISO 639-2 code of the document's language, where it is none that ntoso reads: `language` has the words used in its place. */
  readonly otherLanguage?: string;
  /** Whether body text is led by tabs in this source, so that lines without one are titles and headings. */
  readonly indented: boolean;
  /** Whether the source shows opening words in italics, as Word files do. */
  readonly italicOpenings?: boolean;
  /** Security Council: the opening phrase of a recital is the verb without its object. */
  readonly bareVerbs?: boolean;
  /** A document that is no resolution: no words are phrases of one, and where styles tell headings, nothing else is one. */
  readonly plain?: 'styled' | 'unstyled';
  /** Text was lost before: each part is held against its lines, and one that lacks some is kept plain. */
  readonly guarded?: true;
  /** Within an annex: its numbered paragraphs are no decisions, and a participle that opens one is an ordinary word. */
  readonly inAnnex?: boolean;
}

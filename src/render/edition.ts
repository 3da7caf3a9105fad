/** What a renderer makes from AKN XML, and what it is told. */
import type { DocumentMetadata } from '../akn/metadata.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { LinkBases } from '../un/addresses.js';
import type { EditionFacts } from './facts.js';
import type { View } from './view/index.js';

/** What there is, by the ending of its files: what people call it, and its media type. */
export const EDITIONS = {
  html: { shown: 'HTML', mediaType: 'text/html' },
  epub: { shown: 'EPUB', mediaType: 'application/epub+zip' },
  pdf: { shown: 'PDF', mediaType: 'application/pdf' },
  docx: {
    shown: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  md: { shown: 'Markdown', mediaType: 'text/markdown' },
  txt: { shown: 'Text', mediaType: 'text/plain' },
} as const;

export type EditionFormat = keyof typeof EDITIONS;

export type Paper = 'a4' | 'letter';

/** One published file. */
export interface Edition {
  readonly format: EditionFormat;
  /** File name without a folder: `A-RES-65-230-en.html`. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface EditionContext {
  /** Base of file names, `A-RES-65-230-en`. */
  readonly name: string;
  readonly paper: Paper;
  /** Date of the edition (ISO), for metadata that must have one. Never the clock. */
  readonly date: string;
  /** What the document says of itself. */
  readonly metadata: DocumentMetadata;
  readonly links: LinkBases;
  /** What the shells round the text need. */
  readonly facts: () => EditionFacts;
  /** What every edition shows; nothing when the document cannot be shown: the report then says why. */
  readonly view: () => View | undefined;
  /** All editions that are made together: each can name the others. */
  readonly formats: readonly EditionFormat[];
  /** Who certifies that the EPUB meets WCAG. Without one it claims no conformance: that is nobody's to say but the publisher's. */
  readonly certifier?: string;
  readonly report: Report;
  readonly signal?: AbortSignal;
}

/** Makes one edition. A new edition is a new file with such a value, and a line in `index.ts`. */
export interface EditionMaker {
  readonly format: EditionFormat;
  /**
   * AKN XML in, bytes out. Content never throws; what cannot be shown properly is reported and shown plainly.
   * Nothing comes back when the edition cannot be made at all: the report then has an error that says why.
   */
  readonly make: (akn: string, context: EditionContext) => Promise<Uint8Array | undefined>;
  /** Begins to load what `make` needs; does not wait. Called while the document is still being converted. */
  readonly warmUp?: () => void;
}

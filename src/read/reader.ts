/** What a reader is: bytes of one format → the flat source. The list of readers is in `index.ts`. */
import type { Report } from '../diagnostics/diagnostic.js';
import type { Source } from '../source/source.js';
import type { LibreOfficeOptions } from './libreoffice/run.js';
import type { OcrOptions } from './ocr/run.js';

/** What a caller may set for reading. */
export interface ReadOptions {
  /** Largest size that is read out of a package (unzipped, all parts together), in bytes. Default: 256 MB. */
  readonly maxUnpacked?: number;
  /** Tracked changes of a Word file: taken as accepted (default), as rejected, or a reason not to convert. */
  readonly changes?: 'accept' | 'reject' | 'fail';
  /** Where LibreOffice is and how long it may take; it reads .doc, .rtf and .odt. */
  readonly libreOffice?: LibreOfficeOptions;
  /** Where Tesseract is and how long it may take for a page; it reads pages of PDF files that are pictures. */
  readonly ocr?: OcrOptions;
}

export interface ReadContext extends ReadOptions {
  readonly report: Report;
  readonly signal?: AbortSignal;
  /** Language of the document, where the caller names it: ISO 639. */
  readonly language?: string;
}

export interface Reader {
  /** `text`, `docx`, … */
  readonly name: string;
  /** Whether the bytes are of this format, by their first bytes and structure; never by a file name. */
  readonly fits: (bytes: Uint8Array) => boolean;
  /** @returns undefined when nothing could be read; the reason is then reported as an error. */
  readonly read: (bytes: Uint8Array, context: ReadContext) => Promise<Source | undefined>;
}

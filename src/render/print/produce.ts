/** Typst code → PDF, start to end and without a pause: page engine, conformance. Runs in a thread of its own where it can. */

import { RIGHT_TO_LEFT } from '../../languages/right-to-left.js';
import type { Paper } from '../edition.js';
import type { Labels } from '../labels.js';
import { label } from '../labels.js';
import { spokenLinks } from './annotations.js';
import { universalAccess } from './conformance.js';
import { appendObjects, openPdf, type PdfFile } from './incremental.js';
import { mapsOfSigns, signsAlone } from './marks.js';
import { changedPages } from './page-contents.js';
import { fontsOf } from './page-fonts.js';
import type { Picture } from './pictures.js';
import { inReadingOrder } from './reading-order.js';
import { loadEngine, type Typeset, type TypesetOptions, typeset } from './typst.js';

/** What is to be printed, as plain data that can travel between threads. */
export interface PrintJob {
  /** Calls of the functions in `templates/print/`. */
  readonly code: string;
  readonly pictures: readonly Picture[];
  /** The document that is attached. */
  readonly akn: string;
  /** Base of file names; names the attachment. */
  readonly name: string;
  readonly paper: Paper;
  /** ISO date. */
  readonly date: string;
  /** ISO 639: the order in which fonts are tried. */
  readonly language: string;
  readonly labels: Labels;
}

/** Loads what `produce` needs. */
export function prepare(): void {
  loadEngine();
}

/** Makes the PDF, or says why there is none. */
export function produce({ code, pictures, akn, name, paper, date, language, labels }: PrintJob): Typeset {
  const attachment = {
    name: `${name}.akn.xml`,
    bytes: new TextEncoder().encode(akn),
    description: label(labels, 'printAttachment'),
  };
  const options = { paper, language, timestamp: timestampOf(date), attachment, pictures };
  const made = withCodes(code, options, typeset(code, options));
  return made.kind === 'pdf' ? { ...made, bytes: finish(made.bytes, labels, akn) } : made;
}

/** A text with more gaps than this share of its characters would not be the document. */
const MOST_CODES = 0.02;

/** Shows characters that no font has as their codes; a text that would be full of them is not made. */
function withCodes(code: string, options: TypesetOptions, made: Typeset): Typeset {
  if (made.kind !== 'glyphs') return made;
  const missing = new Set(made.characters.flatMap(each => [...each]));
  let count = 0;
  for (const each of code) if (missing.has(each)) count++;
  if (count > Math.max(1, code.length * MOST_CODES)) return made;
  const withoutGlyph = made.characters;
  const second = typeset(code, { ...options, withoutGlyph });
  return second.kind === 'pdf' ? { ...second, withoutGlyph } : made;
}

const HAS_SIGNS = /\p{M}/u;

function finish(bytes: Uint8Array, labels: Labels, akn: string): Uint8Array {
  const pdf = openPdf(bytes);
  const layer = HAS_SIGNS.test(akn) || RIGHT_TO_LEFT.test(akn) ? textLayer(pdf) : [];
  return appendObjects(pdf, new Map([...universalAccess(pdf), ...spokenLinks(pdf, labels), ...layer]));
}

/** The text layer of what runs from right to left or has signs over its letters. */
function textLayer(pdf: PdfFile): [number, string][] {
  const fonts = fontsOf(pdf);
  return [...mapsOfSigns(pdf, fonts), ...changedPages(pdf, fonts, [signsAlone, inReadingOrder])];
}

/** PDF dates begin with 1970 here: an unknown date (0001-01-01) must not make the engine stumble. */
function timestampOf(date: string): number {
  return Math.max(0, Math.trunc(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 1000) || 0);
}

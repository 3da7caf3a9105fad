/** Typst code → PDF, start to end and without a pause: page engine, conformance. Runs in a thread of its own where it can. */
import type { Paper } from '../edition.js';
import type { Labels } from '../labels.js';
import { label } from '../labels.js';
import { spokenLinks } from './annotations.js';
import { universalAccess } from './conformance.js';
import { appendObjects, openPdf } from './incremental.js';
import { signsAlone } from './marks.js';
import type { Picture } from './pictures.js';
import { loadEngine, type Typeset, typeset } from './typst.js';

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
  const made = typeset(code, { paper, language, timestamp: timestampOf(date), attachment, pictures });
  return made.kind === 'pdf' ? { kind: 'pdf', bytes: finish(made.bytes, labels, akn) } : made;
}

const HAS_SIGNS = /\p{M}/u;

function finish(bytes: Uint8Array, labels: Labels, akn: string): Uint8Array {
  const pdf = openPdf(bytes);
  const signs = HAS_SIGNS.test(akn) ? signsAlone(pdf) : [];
  return appendObjects(pdf, new Map([...universalAccess(pdf), ...spokenLinks(pdf, labels), ...signs]));
}

/** PDF dates begin with 1970 here: an unknown date (0001-01-01) must not make the engine stumble. */
function timestampOf(date: string): number {
  return Math.max(0, Math.trunc(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 1000) || 0);
}

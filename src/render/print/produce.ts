/** AKN → PDF, start to end and without a pause: XSLT, page engine, conformance. Runs in a thread of its own where it can. */

import { defaultBases } from '../../citations/links.js';
import { catalogue, type DiagnosticCode } from '../../diagnostics/codes.js';
import type { Place } from '../../diagnostics/diagnostic.js';
import { loadStylesheet, transform } from '../../xml/transform.js';
import type { Paper } from '../edition.js';
import { type Labels, label, labelsOf } from '../labels.js';
import { spokenLinks } from './annotations.js';
import { universalAccess } from './conformance.js';
import { CHINESE_PACKAGE } from './fonts.js';
import { appendObjects, openPdf } from './incremental.js';
import { signsAlone } from './marks.js';
import { loadEngine, type Typeset, typeset } from './typst.js';

export interface PrintJob {
  readonly akn: string;
  /** Base of file names; names the attachment. */
  readonly name: string;
  readonly paper: Paper;
  /** ISO date. */
  readonly date: string;
}

/** A doubt, as plain data that can travel between threads. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly place?: Place;
}

export interface PrintOutcome {
  readonly pdf?: Uint8Array;
  readonly findings: readonly Finding[];
}

/** Loads what `produce` needs. */
export function prepare(): void {
  loadStylesheet('typst');
  loadEngine();
}

const HAS_SIGNS = /\p{M}/u;

/** Makes the PDF, or says why there is none. */
export function produce(job: PrintJob): PrintOutcome {
  const findings: Finding[] = [];
  const first = set(job, 'no', findings);
  const result = first.typeset?.kind === 'refused' ? set(job, 'yes', findings, first.typeset.message) : first;
  const { typeset: made, labels } = result;
  if (made?.kind === 'glyphs') findings.push(missing(made.characters));
  if (made?.kind === 'refused') findings.push({ code: 'render/print-failed', message: made.message });
  if (made?.kind !== 'pdf') return { findings };
  const pdf = openPdf(made.bytes);
  const changes = new Map([
    ...universalAccess(pdf),
    ...spokenLinks(pdf, labels),
    ...(HAS_SIGNS.test(job.akn) ? signsAlone(pdf) : []),
  ]);
  return { pdf: appendObjects(pdf, changes), findings };
}

interface Setting {
  readonly typeset?: Typeset;
  readonly labels: Labels;
}

/** One attempt; `bare` prints plain paragraphs only, for a document that the page engine refused, with the reason. */
function set(job: PrintJob, bare: 'yes' | 'no', findings: Finding[], reason?: string): Setting {
  const done = transform('typst', job.akn, { bare, documents: defaultBases.documents });
  if (done.kind === 'failed') {
    findings.push({ code: 'render/not-made', message: done.message });
    return { labels: labelsOf('en') };
  }
  if (reason)
    findings.push({ code: 'render/print-plain', message: `the page engine refused the structure: ${reason}` });
  else findings.push(...done.messages.flatMap(({ text }) => said(text)));
  const language = /^ lang: "([a-z]*)"/m.exec(done.principal)?.[1] ?? 'en';
  const labels = labelsOf(language);
  const attachment = {
    name: `${job.name}.akn.xml`,
    bytes: new TextEncoder().encode(job.akn),
    description: label(labels, 'printAttachment'),
  };
  const options = { paper: job.paper, language, timestamp: timestampOf(job.date), attachment };
  return { typeset: typeset(done.principal, options), labels };
}

/** A message of the stylesheet: code, eId and detail, set apart by tabs. */
function said(text: string): Finding[] {
  const [slug, eId, detail = ''] = text.split('\t');
  const code = `render/${slug}`;
  return isKnown(code) ? [{ code, message: detail, ...(eId ? { place: { eId } } : {}) }] : [];
}

function isKnown(code: string): code is DiagnosticCode {
  return code in catalogue;
}

/** PDF dates begin with 1970 here: an unknown date (0001-01-01) must not make the engine stumble. */
function timestampOf(date: string): number {
  return Math.max(0, Math.trunc(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 1000) || 0);
}

function missing(characters: readonly string[]): Finding {
  const shown = characters.slice(0, 20).map(each => `${each} (U+${hex(each)})`);
  const more = characters.length > 20 ? ` and ${characters.length - 20} more` : '';
  const chinese = characters.some(each => /\p{Script=Han}/u.test(each));
  const remedy = chinese ? `; for Chinese install ${CHINESE_PACKAGE}` : '';
  return { code: 'render/missing-glyph', message: `no font has ${shown.join(', ')}${more}${remedy}` };
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** AKN → PDF, start to end and without a pause: XSLT, page engine, conformance. Runs in a thread of its own where it can. */
import { parseAkn } from '../../akn/parse.js';
import { collect, type Diagnostic, type Report } from '../../diagnostics/diagnostic.js';
import { loadStylesheet } from '../../xml/transform.js';
import { findAll } from '../../xml/walk.js';
import type { Paper } from '../edition.js';
import { type Labels, label, labelsOf } from '../labels.js';
import { shape } from '../shape.js';
import { withinBounds } from '../view/bounds.js';
import { withQuotes } from '../view/quotes.js';
import { spokenLinks } from './annotations.js';
import { universalAccess } from './conformance.js';
import { CHINESE_PACKAGE } from './fonts.js';
import { appendObjects, openPdf } from './incremental.js';
import { signsAlone } from './marks.js';
import { type Pictured, takePictures } from './pictures.js';
import { loadEngine, type Typeset, typeset } from './typst.js';

/** What is to be printed, as plain data that can travel between threads. */
export interface PrintJob {
  readonly akn: string;
  /** Base of file names; names the attachment. */
  readonly name: string;
  readonly paper: Paper;
  /** ISO date. */
  readonly date: string;
  /** Pattern of the addresses of documents (`LinkBases`). */
  readonly documents: string;
}

export interface PrintOutcome {
  readonly pdf?: Uint8Array;
  readonly findings: readonly Diagnostic[];
}

/** Loads what `produce` needs. */
export function prepare(): void {
  loadStylesheet('typst');
  loadEngine();
}

/** Makes the PDF, or says why there is none. */
export function produce(job: PrintJob): PrintOutcome {
  const { report, diagnostics } = collect();
  const setting = set(job, report);
  if (setting?.made.kind === 'glyphs') report('render/missing-glyph', missing(setting.made.characters));
  if (setting?.made.kind === 'refused') report('render/print-failed', setting.made.message);
  if (setting?.made.kind !== 'pdf') return { findings: diagnostics };
  return { pdf: finish(setting.made.bytes, setting.labels, job), findings: diagnostics };
}

const HAS_SIGNS = /\p{M}/u;

function finish(bytes: Uint8Array, labels: Labels, { akn }: PrintJob): Uint8Array {
  const pdf = openPdf(bytes);
  const signs = HAS_SIGNS.test(akn) ? signsAlone(pdf) : [];
  return appendObjects(pdf, new Map([...universalAccess(pdf), ...spokenLinks(pdf, labels), ...signs]));
}

/** How much of the document is asked of the page engine. `bare`: plain paragraphs only. */
type Form = 'full' | 'unpictured' | 'bare';

interface Setting {
  readonly made: Typeset;
  readonly labels: Labels;
}

/** The document as it is; when the page engine refuses that, without its pictures; at last without its structure. */
function set(job: PrintJob, report: Report): Setting | undefined {
  const pictured = takePictures(job.akn);
  if (isCrowded(job.akn)) {
    report('render/print-plain', `A paragraph calls more than ${CROWD} notes.`);
    return attempt(job, pictured, 'bare', mute);
  }
  const full = attempt(job, pictured, 'full', report);
  if (full?.made.kind !== 'refused') return full;
  const unpictured = pictured.pictures.length ? attempt(job, pictured, 'unpictured', mute) : full;
  if (unpictured?.made.kind !== 'refused') {
    report('render/image-left-out', `The page engine cannot show a picture: ${full.made.message}.`);
    return unpictured;
  }
  report('render/print-plain', `The page engine refused the structure: ${unpictured.made.message}.`);
  return attempt(job, pictured, 'bare', mute);
}

/** Notes of one paragraph: the page engine needs time by the square of their number to find places for them. */
const CROWD = 500;

function isCrowded(akn: string): boolean {
  if ((akn.match(/<(?:\w+:)?(?:authorialNote|noteRef)\b/g)?.length ?? 0) <= CROWD) return false;
  return findAll(parseAkn(akn), 'p').some(p => findAll(p, ({ name }) => CALLS.has(name)).length > CROWD);
}

const CALLS: ReadonlySet<string> = new Set(['authorialNote', 'noteRef']);

/** What a later attempt finds has been said by the first. */
const mute: Report = () => undefined;

function attempt(job: PrintJob, { akn, pictures }: Pictured, form: Form, report: Report): Setting | undefined {
  const code = shape(
    'typst',
    withQuotes(withinBounds(akn, report)),
    { form, documents: job.documents },
    report,
  )?.principal;
  if (code === undefined) return undefined;
  const language = /^ lang: "([a-z]*)"/m.exec(code)?.[1] ?? 'en';
  const labels = labelsOf(language);
  const attachment = {
    name: `${job.name}.akn.xml`,
    bytes: new TextEncoder().encode(job.akn),
    description: label(labels, 'printAttachment'),
  };
  const options = { paper: job.paper, language, timestamp: timestampOf(job.date), attachment, pictures };
  return { made: typeset(code, options), labels };
}

/** PDF dates begin with 1970 here: an unknown date (0001-01-01) must not make the engine stumble. */
function timestampOf(date: string): number {
  return Math.max(0, Math.trunc(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / 1000) || 0);
}

function missing(characters: readonly string[]): string {
  const shown = characters.slice(0, 20).map(each => `${each} (U+${hex(each)})`);
  const more = characters.length > 20 ? ` and ${characters.length - 20} more` : '';
  const chinese = characters.some(each => /\p{Script=Han}/u.test(each));
  return `No font has ${shown.join(', ')}${more}${chinese ? `; for Chinese install ${CHINESE_PACKAGE}` : ''}.`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The print edition: AKN → PDF/A-3a and PDF/UA-1 in one file, with the AKN attached. See docs/print.md. */
import { setImmediate as pause } from 'node:timers/promises';
import { doBeside, prepareBeside } from '../../background/thread.js';
import type { Report } from '../../diagnostics/diagnostic.js';
import { checkTags } from '../../xml/parse.js';
import type { EditionContext, EditionMaker } from '../edition.js';
import type { View } from '../view/index.js';
import { CHINESE_PACKAGE, namedWithoutFonts } from './fonts.js';
import type { Form } from './printing.js';
import type { PrintJob } from './produce.js';
import type { Typeset } from './typst.js';
import { typstCode } from './typst-code.js';

/** The page engine takes longer than all other editions, so it gets a thread of its own where there can be one. */
const JOB = 'render/print/job.js';

export const pdf: EditionMaker = {
  format: 'pdf',
  async make(akn, context) {
    const { report, signal } = context;
    signal?.throwIfAborted();
    for (const path of namedWithoutFonts())
      report('render/font-not-found', `NTOSO_FONTS names ${path}, where there is no font.`);
    const view = isWhole(akn, report) ? context.view() : undefined;
    const made = view && (await typesetView(view, akn, context));
    if (made?.kind === 'pdf') {
      if (made.withoutGlyph) report('render/glyph-replaced', missing(made.withoutGlyph));
      return made.bytes;
    }
    if (made?.kind === 'glyphs') report('render/missing-glyph', missing(made.characters));
    if (made?.kind === 'refused') report('render/print-failed', made.message);
    return undefined;
  },
  warmUp() {
    prepareBeside(JOB);
  },
};

/** The source is attached as it is: a file that breaks off is none. */
function isWhole(akn: string, report: Report): boolean {
  try {
    checkTags(akn);
    return true;
  } catch (cause) {
    report('render/not-made', `The XML cannot be read: ${(cause as Error).message}.`);
    return false;
  }
}

/** The document as it is; when the page engine refuses that, without its pictures; at last without its structure. */
async function typesetView(view: View, akn: string, context: EditionContext): Promise<Typeset> {
  const { report } = context;
  const attempt = (form: Form) => {
    const { privateCharacters, crowds, ...made } = typstCode(view, context.facts(), form);
    return {
      made,
      privateCharacters,
      crowds,
      print: () => print({ ...made, ...settings(akn, context) }, context.signal),
    };
  };
  const full = attempt('full');
  if (full.privateCharacters.size > 0) {
    const codes = [...full.privateCharacters].map(sign => `U+${hex(sign)}`);
    report('render/private-character', `Private-use characters: ${codes.join(' ')}.`);
  }
  if (full.crowds > 0)
    report('render/print-plain', 'A paragraph that refers to more than 500 notes is printed as several.');
  const printed = await full.print();
  if (printed.kind !== 'refused') return printed;
  const unpictured = full.made.pictures.length > 0 ? await attempt('unpictured').print() : printed;
  if (unpictured.kind !== 'refused') {
    report('render/image-left-out', `The page engine cannot show a picture: ${printed.message}.`);
    return unpictured;
  }
  report('render/print-plain', `The page engine rejected the structure: ${unpictured.message}.`);
  return attempt('bare').print();
}

function settings(akn: string, { name, paper, date, facts }: EditionContext) {
  const { language, labels } = facts();
  return { akn, name, paper, date, language, labels };
}

async function print(job: PrintJob, signal: AbortSignal | undefined): Promise<Typeset> {
  const printed = await doBeside<PrintJob, Typeset>(JOB, job, signal);
  return printed ? printed.result : printHere(job, signal);
}

/** The native results of the page engine are freed on the event loop only: it gets a turn before each document. */
async function printHere(job: PrintJob, signal: AbortSignal | undefined): Promise<Typeset> {
  const [{ produce }] = await Promise.all([import('./produce.js'), pause()]);
  signal?.throwIfAborted();
  return produce(job);
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

/** Recitals open with the words of recitals and end in a comma; what resolves stands below them. */

import type { Report } from '../diagnostics/diagnostic.js';
import type { Language } from '../languages/language.js';
import { openingPhrases } from '../languages/phrase.js';
import type { Element } from '../xml/tree.js';
import { childOf, childrenOf, findAll } from '../xml/walk.js';
import type { Check } from './check.js';
import { lastSign, lastWordSign } from './ending.js';
import { enacts } from './head.js';
import type { Line } from './reading.js';
import { shown } from './shown.js';

export const preamble: Check = (reading, { language, report }) => {
  if (!enacts(reading)) return;
  const openings = sectionOpenings(reading.document);
  for (const line of reading.lines) {
    if (line.role === 'recital' && line.first && resolves(line, language))
      report(
        'review/operative-in-preamble',
        `An operative paragraph stands among the recitals: "${shown(line.text)}".`,
        line.place,
      );
    if (line.region === 'mainBody' && !openings.has(line.unit) && recites(line, language))
      report(
        'review/recital-in-body',
        `A recital stands among the operative paragraphs: "${shown(line.text)}".`,
        line.place,
      );
  }
  if (language.opensWithCapital)
    for (const line of reading.lines) if (line.role === 'recital') joined(line, language, report);
  // Lines of no known kind above the formula were reported as what they are.
  const formula = reading.lines.findIndex(({ role }) => role === 'formula');
  const isAbove = ({ unit }: Line, index: number) => index < formula && unit.attributes['name'] === 'text';
  const isDivided = reading.lines.some(({ region, text }) => region === 'preamble' && DIVIDER.test(text));
  const isHeading = (line: Line) => isDivided && headsPart(line);
  cut(
    reading.lines.filter((line, index) => line.role === 'recital' && !isAbove(line, index) && !isHeading(line)),
    language,
    report,
  );
};

/** "* * *" between recitals divides a preamble into parts, which may have headings. */
const DIVIDER = /^\s*(?:[*_–—-]\s?){3,12}$/u;

/** "Countries in special situations": a short line of a preamble that is no recital, opens with a capital and has no point. */
function headsPart({ unit, text }: Line): boolean {
  return unit.attributes['name'] === 'text' && text.length < LONGEST_HEADING && /^\s*\p{Lu}[^.,;:]*$/u.test(text);
}

const LONGEST_HEADING = 120;

/** "…, Recalling also …" within a recital: the words that open one open it with a capital. */
function joined({ text, place }: Line, { phrases }: Language, report: Report): void {
  for (const { index, 0: sign } of text.matchAll(INNER)) {
    const rest = text.slice(index + sign.length);
    if (openingPhrases(rest, phrases).preambular === 0) continue;
    report('review/recitals-joined', `A second recital begins on the line of another: "${shown(rest)}".`, place);
    return;
  }
}

/** A comma, the mark of a note or none, and a capital. */
const INNER = /,\d{0,2}\s{1,4}(?=\p{Lu}\p{Ll})/gu;

/** Paragraphs without number at the beginning of a section: it may have recitals of its own. */
function sectionOpenings(document: Element): ReadonlySet<Element> {
  const openings = new Set<Element>();
  for (const section of findAll(document, node => node !== document && node.name !== 'mainBody'))
    for (const paragraph of childrenOf(section, 'paragraph')) {
      if (childOf(paragraph, 'num')) break;
      openings.add(paragraph);
    }
  return openings;
}

/** A recital ends in a comma, and in most languages opens with a capital: one that does not was cut, or is none. */
function cut(recitals: readonly Line[], { opensWithCapital }: Language, report: Report): void {
  for (const { text, place, first } of recitals) {
    if (/[\p{L}\p{N}]/u.test(lastWordSign(text)) || (opensWithCapital && first && /^\s*[\p{Ll}\d]/u.test(text)))
      report('review/recital-cut', `A recital is incomplete: "${shown(text)}".`, place);
  }
}

/** "Decides …;" */
function resolves({ text }: Line, { phrases }: Language): boolean {
  const last = lastSign(text);
  if (!'.;。；'.includes(last) || last === '') return false;
  const { operative, preambular } = openingPhrases(text, phrases);
  // Many words open either.
  return operative > 0 && preambular === 0;
}

/** "Recalling …,", as a paragraph without number or as a line below a numbered one. */
function recites({ text, number, first, role }: Line, { phrases }: Language): boolean {
  if (role !== 'paragraph' || (first && number !== undefined) || !/[,،，]/u.test(lastSign(text))) return false;
  return openingPhrases(text, phrases).preambular > 0;
}

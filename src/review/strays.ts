/** Lines by which the parts of a document are known, left in the middle of another part: that part was not seen. */

import { textOf } from '../akn/text.js';
import type { DiagnosticCode } from '../diagnostics/codes.js';
import { parseDate } from '../languages/dates.js';
import type { Language } from '../languages/language.js';
import { organNamed } from '../languages/organs.js';
import { openingPhrases } from '../languages/phrase.js';
import { childOf, findAll } from '../xml/walk.js';
import type { Check } from './check.js';
import type { Line, Reading } from './reading.js';
import { shown } from './shown.js';

/** Longer lines are sentences. */
const LONGEST = 250;

export const strays: Check = (reading, { language, report }) => {
  const { kind, lines } = reading;
  const head = headWords(reading);
  for (const line of lines) {
    // A numbered paragraph is no line of another part.
    if (line.number !== undefined && line.first) continue;
    const found =
      line.role === 'formula'
        ? joined(line, language)
        : (strayIn(line, kind !== 'annex', language) ?? ofThePage(line, head, language));
    if (found) report(found.code, `${found.what}: "${shown(line.text)}".`, line.place);
  }
};

interface Stray {
  readonly code: DiagnosticCode;
  readonly what: string;
}

/** Words behind the comma of the formula. */
function joined({ text }: Line, language: Language): Stray | undefined {
  const [opening] = OPENING.exec(text) ?? [];
  if (opening === undefined || !/\p{L}{2}/u.test(text.slice(opening.length)) || !namesOrgan(opening, language))
    return undefined;
  return { code: 'review/formula-in-text', what: 'Words that belong below the enacting formula are on the same line' };
}

function strayIn({ region, text }: Line, inDocument: boolean, language: Language): Stray | undefined {
  const { adoption, annex, distribution } = language.formulas;
  if (region !== 'coverPage' && opensWithFormula(text, language))
    return { code: 'review/formula-in-text', what: 'Enacting formula in the text' };
  const plain = text.trim();
  if (plain === '' || plain.length > LONGEST) return undefined;
  if (region === 'coverPage' || region === 'preface') return undefined;
  if (adoption.test(plain) || distribution.test(plain))
    return { code: 'review/head-in-text', what: 'Line of the head of a document in the text' };
  if (region === 'conclusions') return undefined;
  if (annex.test(plain)) return { code: 'review/annex-in-text', what: 'Heading of an annex in the text' };
  if (inDocument && isClosing(plain, language))
    return { code: 'review/closing-in-text', what: 'Closing line in the text' };
  return undefined;
}

/** What the pages of a document repeat at their heads: its symbols, its title, the lines of its cover page. */
function headWords({ document, lines }: Reading): ReadonlySet<string> {
  const front = ['coverPage', 'preface'].flatMap(name => childOf(document, name) ?? []);
  const named = front.flatMap(part => findAll(part, ({ name }) => name === 'docNumber' || name === 'docTitle'));
  const printed = lines.filter(({ region }) => region === 'coverPage' || region === 'preface');
  const all = [...named.map(node => textOf(node)), ...printed.map(({ text }) => text)];
  return new Set(all.map(bare).filter(words => words.length >= SHORTEST_HEAD));
}

/** Letters and figures alone. */
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const SHORTEST_HEAD = 6;

/** A running head, the number of a page, or what an office prints on a document, among the lines of the text. */
function ofThePage({ region, text }: Line, head: ReadonlySet<string>, language: Language): Stray | undefined {
  if (text.length > LONGEST || (region !== 'preamble' && region !== 'mainBody')) return undefined;
  if (!FOLIO.test(text) && !head.has(bare(text)) && !language.formulas.reissue.test(text)) return undefined;
  return { code: 'review/head-in-text', what: 'Line of the head or the margin of a page in the text' };
}

/** "3/12" alone. */
const FOLIO = /^\s*\d{1,3}\s?\/\s?\d{1,3}\s*$/;

/** The formula alone on its line, or with the words of a recital or a paragraph behind it. */
function opensWithFormula(text: string, language: Language): boolean {
  const [opening] = OPENING.exec(text) ?? [];
  if (opening === undefined || !language.formulas.enacting.test(opening)) return false;
  const rest = text.slice(opening.length);
  if (rest.trim() === '') return true;
  const { preambular, operative } = openingPhrases(rest, language.phrases);
  return (preambular > 0 || operative > 0) && namesOrgan(opening, language);
}

/** "The General Assembly,": an organ and nothing else. Other bodies are not told from other openings of a sentence. */
function namesOrgan(opening: string, language: Language): boolean {
  const organ = language.formulas.enacting.exec(opening)?.groups?.['organ'];
  return organ !== undefined && organNamed(organ, language) !== undefined;
}

/** As far as the first comma. */
const OPENING = /^[^,،，:]{4,120}(?:[,،，:]|$)/u;

/** "71st plenary meeting" or "21 December 2010", alone on its line. */
function isClosing(text: string, language: Language): boolean {
  if (language.formulas.meeting.test(text)) return true;
  const [date] = text.length < 60 ? parseDate(text, language) : [];
  return date !== undefined && date.start === 0 && text.length - date.end <= 1;
}

/** Closing lines of the Security Council's early volumes: "Adopted at the 2932nd meeting by 14 votes to none." */

import type { LanguageCode } from '../../languages/language.js';
import { type Element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { as, markedParagraph } from '../marked.js';

/** Groups: the words of the outcome, the meeting as printed, its number. Text recognition takes 1 for I or l. */
const ADOPTED: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  en: /^\s*(?<outcome>Adopted(?: unanimously)?)\b[^.]{0,40}?\bat the (?<meeting>(?<number>\d[\dIl]{0,4})(?:st|nd|rd|th)\s+meeting)\b/u,
  fr: /^\s*(?<outcome>Adoptée(?: à l['’]unanimité)?)[^.]{0,40}? à la (?<meeting>(?<number>\d[\dIl]{0,4})(?:e|re|ème)\s+séance)/u,
  es: /^\s*(?<outcome>Aprobada(?: por unanimidad)?)[^.]{0,40}? en la (?<meeting>(?<number>\d[\dIl]{0,4})a\.?\s+sesión)/u,
};

function adoption({ plain, mark }: TextLine, { language }: ParseContext): RegExpExecArray | undefined {
  return mark ? undefined : (ADOPTED[language.code]?.exec(plain.slice(0, LONGEST)) ?? undefined);
}

const LONGEST = 300;
/** The vote and how members voted may take some lines. */
const MOST_LINES = 4;

/** Index of such a line among the last ones of a text; -1 when there is none. */
export function oldClosing(lines: readonly Line[], context: ParseContext): number {
  const from = Math.max(0, lines.length - MOST_LINES);
  const at = lines.slice(from).findIndex(line => line.kind === 'text' && adoption(line, context) !== undefined);
  return at < 0 ? -1 : from + at;
}

/** The line with its outcome and meeting marked; undefined for a line of another kind. */
export function oldClosingParagraph(line: TextLine, context: ParseContext): Element | undefined {
  const { outcome = '', meeting = '', number = '' } = adoption(line, context)?.groups ?? {};
  if (!outcome) return undefined;
  const start = line.plain.indexOf(outcome);
  const at = line.plain.indexOf(meeting, start);
  const id = number.replace(/[Il]/g, '1');
  const paragraph = markedParagraph(line.source, [
    { start, end: start + outcome.length, wrap: as('outcome', { refersTo: '#adopted' }) },
    { start: at, end: at + meeting.length, wrap: as('event', { refersTo: `#meeting${id}` }) },
  ]);
  return withOrigin(paragraph, line.origin);
}

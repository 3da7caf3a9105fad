/** Closing lines of the Security Council's early volumes: "Adopted at the 2932nd meeting by 14 votes to none." */

import { plainArabic } from '../../numbers/arabic.js';
import { type Element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { as, markedParagraph, type Stretch } from '../marked.js';

function adoption({ plain, mark }: TextLine, { language }: ParseContext): RegExpExecArray | undefined {
  return mark ? undefined : (language.formulas.adoptedAt.exec(plain.slice(0, LONGEST)) ?? undefined);
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
  const paragraph = markedParagraph(
    line.source,
    [
      stretchOf(line, outcome, as('outcome', { refersTo: '#adopted' })),
      stretchOf(line, meeting, as('event', { refersTo: `#meeting${numberOf(number)}` })),
    ].sort((a, b) => a.start - b.start),
  );
  return withOrigin(paragraph, line.origin);
}

function stretchOf({ plain }: TextLine, words: string, wrap: Stretch['wrap']): Stretch {
  const start = plain.indexOf(words);
  return { start, end: start + words.length, wrap };
}

/** Text recognition takes 1 for I or l. */
const numberOf = (printed: string) => plainArabic(printed).replace(/[Il]/g, '1');

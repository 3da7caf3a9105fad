/**
 * Numbers printed before paragraphs and points: `1.`, `(a)`, `a)`, `(i)`, `1.1`, `I.`, `12 bis.`, `(أ)`, `١ -`, `（一）`, `•`.
 * A letter may be a Roman figure as well; the sequence it stands in decides, so a mark has several readings.
 */
import { ARABIC_LETTERS, CYRILLIC_CAPITALS, CYRILLIC_SMALL, HAN_DIGITS, STEMS } from './alphabets.js';
import { INSERTED_WORDS, type Reading, readingsOf } from './printed.js';

export interface Mark {
  /** As printed, without white space around: `1.`, `(a)`. */
  readonly printed: string;
  /** What stands around the number: `.`, `()`, `)`, ` -`. Marks of one list have one shape. */
  readonly shape: string;
  readonly readings: readonly Reading[];
  /** "bis", "ter" after the number: it stands between two numbers. */
  readonly inserted: boolean;
  /** Characters of the text that the mark and the white space after it take. */
  readonly length: number;
  /** Whether a tab parts it from the text; a blank is weaker evidence. */
  readonly tabbed: boolean;
}

const ARABIC_CORE = `[${ARABIC_LETTERS}](?:\\u0640|[${ARABIC_LETTERS}])?(?: [${ARABIC_LETTERS}])?`;
const CORE =
  '\\d{1,3}(?:\\.\\d{1,3}){1,4}|\\d{1,3}|[٠-٩۰-۹０-９]{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]{1,2}|[A-Z]' +
  `|[${CYRILLIC_SMALL}]|[${CYRILLIC_CAPITALS}]|${ARABIC_CORE}|[${HAN_DIGITS}十]{1,4}|[${STEMS}]`;
/** One sign for a number with what is around it: ㈠, ①. */
const ENCLOSED = '[㈠-㈩①-⑳]';
/** Marks of direction stand around numbers in Arabic texts. */
const DIRECTION = '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';
const EDGE = '[\\s\\u00a0\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*';
const INSERTED = `(?:[ \\u00a0](?:${INSERTED_WORDS}))?`;
/** A number in brackets; a number and what stands behind it; a sign. Names of the groups would cost as much as the match. */
const BRACKETED = `([(（[]|['’‘])(${CORE})(${INSERTED})([)）\\]]|['’‘])`;
const PLAIN = `(${CORE})(${INSERTED})([ \\u00a0]?[-–ـ]|[.)）．、/]-?|\\.?-(?=\\s))(${INSERTED}\\.?)`;
const GAP = `(${DIRECTION}*[ \\t\\u00a0\\u3000]+${DIRECTION}*|${DIRECTION}*$)`;
const PATTERN = new RegExp(`^${EDGE}(?:${BRACKETED}|${PLAIN}|(${ENCLOSED})|([•●▪■◦–—‒·\\uf0b7-]))${GAP}`, 'u');
/** `1.1`, `1.a` and the like may stand without a point behind them, parted by a tab. */
const BARE_MULTI = /^\s*(\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}\.[a-z])([ \u00a0]?\t[ \t]*|$)/;
/** The blank behind the number was lost: "1.Decides", "1.决定". */
const GLUED = /^\s*([\d٠-٩۰-۹０-９]{1,3})([.．、])(?=\p{Lu}(?:\p{Ll}| \p{L}{2})|[\p{Script=Han}\p{Script=Arabic}]{2})/u;
/** A number alone before a tab: Arabic and old texts. */
const BARE = /^\s*(\d{1,3}|[٠-٩۰-۹]{1,3})(\t[ \t]*)/;

/** The mark that opens a text, if one does. */
export function markOf(text: string): Mark | undefined {
  const head = text.slice(0, 40);
  const match = PATTERN.exec(head);
  if (!match) return bareMark(head) ?? gluedMark(head);
  const [whole, open = '', core, ins, close = '', core2, ins2, close2 = '', ins3 = '', enclosed, bullet, gap = ''] =
    match;
  const number = core ?? core2 ?? enclosed;
  const shape = bullet ?? (enclosed ? '()' : shapeOf(open, core ? close : close2));
  const inserted = Boolean((ins || ins2 || ins3.replace('.', ''))?.trim());
  return markFrom(whole, number ? readingsOf(number.replace('\u0640', '')) : BULLET, shape, inserted, gap);
}

function bareMark(head: string): Mark | undefined {
  const match = BARE_MULTI.exec(head) ?? BARE.exec(head);
  if (!match) return undefined;
  const [whole, number = '', gap = ''] = match;
  return markFrom(whole, readingsOf(number), '', false, gap);
}

function gluedMark(head: string): Mark | undefined {
  const match = GLUED.exec(head);
  if (!match) return undefined;
  const [printed, number = '', point = ''] = match;
  const readings = readingsOf(number);
  return {
    printed: printed.trim(),
    shape: shapeOf('', point),
    readings,
    inserted: false,
    length: printed.length,
    tabbed: false,
  };
}

const BULLET: readonly Reading[] = [{ series: 'bullet', value: 0 }];

function markFrom(
  whole: string,
  readings: readonly Reading[],
  shape: string,
  inserted: boolean,
  gap: string,
): Mark | undefined {
  if (readings.length === 0) return undefined;
  return {
    printed: whole.slice(0, whole.length - gap.length).trim(),
    shape,
    readings,
    inserted,
    length: whole.length,
    tabbed: gap.includes('\t') || gap === '',
  };
}

/** The shape without what slips: half-width and full-width signs are one, `-` and `–` too. */
function shapeOf(open: string, close: string): string {
  const printed = `${open}${close}`;
  if (/^[!-~]*$/.test(printed)) return printed;
  return printed
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/．/g, '.')
    .replace(/['’‘]/g, "'")
    .replace(/[\s\u00a0]/g, '')
    .replace(/[–ـ]/g, '-');
}

/** The mark of a label that a word processor made, which stands before the text, parted from it by one tab. */
export function markOfLabel(label: string): Mark {
  const printed = label.trim();
  return { ...(markOf(printed) ?? unknownMark(printed)), printed, length: label.length + 1, tabbed: true };
}

/** "Rule 1", "§ 1", "First": whatever it counts, labels of one build are of one list. */
function unknownMark(printed: string): Omit<Mark, 'length' | 'tabbed'> {
  return {
    printed,
    shape: printed.replace(/[\p{L}\p{N}]+/gu, '#'),
    readings: BULLET,
    inserted: false,
  };
}

/**
 * Numbers printed before paragraphs and points: `1.`, `(a)`, `a)`, `(i)`, `1.1`, `I.`, `12 bis.`, `(أ)`, `١ -`, `（一）`, `•`.
 * A letter may be a Roman figure as well; the sequence it stands in decides, so a mark has several readings.
 */
import { romanValue } from './roman.js';

export type Series =
  | 'decimal'
  | 'lower'
  | 'upper'
  | 'roman'
  | 'ROMAN'
  | 'cyrillic'
  | 'arabic'
  | 'han'
  | 'bullet'
  | 'multi'
  | 'multi-lower';

export interface Reading {
  readonly series: Series;
  readonly value: number;
}

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

const CORE =
  '\\d{1,3}(?:\\.\\d{1,3}){1,4}|\\d{1,3}|[٠-٩]{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7}|[a-z]{1,2}|[A-Z]|[а-яё]|[А-Я]|[\\u0621-\\u064a](?:\\u0640|[\\u0621-\\u064a])?(?: [\\u0621-\\u064a])?|[〇一二三四五六七八九十]{1,4}';
/** One sign for a number with what is around it: ㈠, ①. */
const ENCLOSED = '[㈠-㈩①-⑳]';
/** Marks of direction stand around numbers in Arabic texts. */
const DIRECTION = '[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]';
const EDGE = '[\\s\\u00a0\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]*';
const INSERTED = '(?:[ \\u00a0](?:bis|ter|quater|quinquies|مكرر|之[二三]))?';
/** A number in brackets; a number and what stands behind it; a sign. Names of the groups would cost as much as the match. */
const BRACKETED = `([(（[]|['’‘])(${CORE})(${INSERTED})([)）\\]]|['’‘])`;
const PLAIN = `(${CORE})(${INSERTED})([ \\u00a0]?[-–ـ]|[.)）．、/]-?|\\.?-(?=\\s))(${INSERTED}\\.?)`;
const GAP = `(${DIRECTION}*[ \\t\\u00a0\\u3000]+${DIRECTION}*|${DIRECTION}*$)`;
const PATTERN = new RegExp(`^${EDGE}(?:${BRACKETED}|${PLAIN}|(${ENCLOSED})|([•●▪■◦–—‒·\\uf0b7-]))${GAP}`, 'u');
/** `1.1`, `1.a` and the like may stand without a point behind them, parted by a tab. */
const BARE_MULTI = /^\s*(\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}\.[a-z])([ \u00a0]?\t[ \t]*|$)/;
/** The blank behind the number was lost: "1.Decides", "1.决定". */
const GLUED = /^\s*(\d{1,3})([.．、])(?=\p{Lu}(?:\p{Ll}| \p{L}{2})|[\p{Script=Han}\p{Script=Arabic}]{2})/u;
/** A number alone before a tab: Arabic and old texts. */
const BARE = /^\s*(\d{1,3}|[٠-٩]{1,3})(\t[ \t]*)/;

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
  return markFrom(whole, number ? readingsOf(number) : BULLET, shape, inserted, gap);
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

function readingsOf(core: string): Reading[] {
  if (/^\d+$/.test(core)) return [{ series: 'decimal', value: Number(core) }];
  if (/^[㈠-㈩]$/.test(core)) return [{ series: 'han', value: core.charCodeAt(0) - 0x321f }];
  if (/^[①-⑳]$/.test(core)) return [{ series: 'decimal', value: core.charCodeAt(0) - 0x245f }];
  if (/^\d+\.[a-z]$/.test(core)) return [{ series: 'multi-lower', value: core.charCodeAt(core.length - 1) - 96 }];
  if (/^\d+\./.test(core)) return [{ series: 'multi', value: multiValue(core) }];
  if (/^[٠-٩]+$/.test(core)) return [{ series: 'decimal', value: Number(core.replace(/./g, arabicDigit)) }];
  if (/^[一二三四五六七八九十〇]+$/.test(core)) return [{ series: 'han', value: hanValue(core) }];
  return letterReadings(core);
}

function letterReadings(core: string): Reading[] {
  const readings: Reading[] = [];
  const lower = core.toLowerCase();
  const isLower = core === lower;
  if (/^[a-z]$/.test(lower)) readings.push({ series: isLower ? 'lower' : 'upper', value: lower.charCodeAt(0) - 96 });
  else if (/^([a-z])\1$/.test(lower)) readings.push({ series: 'lower', value: lower.charCodeAt(0) - 70 });
  const roman = /^[ivxlc]+$/.test(lower) ? romanValue(lower) : 0;
  if (roman) readings.push({ series: isLower ? 'roman' : 'ROMAN', value: roman });
  if (/^[а-яё]$/.test(lower)) readings.push({ series: 'cyrillic', value: CYRILLIC.indexOf(lower) + 1 });
  // Typed on either keyboard: Cyrillic а, с, е, х, і for the Latin letters.
  const latin = LATIN_TWINS[lower];
  if (latin) for (const added of letterReadings(isLower ? latin : latin.toUpperCase())) readings.push(added);
  const arabic = arabicValue(core);
  if (arabic) readings.push({ series: 'arabic', value: arabic });
  return readings;
}

/** Capitals that number parts, as a range for a character class. */
export const CYRILLIC_CAPITALS = 'А-Я';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN_TWINS: Readonly<Record<string, string>> = {
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  і: 'i',
  у: 'y',
};
/** Letters as the United Nations counts points in Arabic: by their numeric order (abjad). */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';

function arabicValue(core: string): number {
  const letters = core.replace(/[\u0640\s]/g, '').replace(/[اإآ]/g, 'أ');
  const at = ABJAD.indexOf(letters[0] ?? '');
  if (at < 0) return 0;
  // Twenty-six letters, as in English, then they are doubled.
  return letters.length === 1 ? at + 1 : letters[0] === letters[1] ? at + 27 : 0;
}

function arabicDigit(digit: string): string {
  return String(digit.charCodeAt(0) - 0x660);
}

function hanValue(core: string): number {
  const digits = '〇一二三四五六七八九';
  const [tens, units] = core.includes('十') ? core.split('十') : ['', core];
  const ten = core.includes('十') ? Math.max(1, digits.indexOf(tens ?? '')) * 10 : 0;
  return ten + Math.max(0, digits.indexOf(units ?? ''));
}

/** `1.2.3`: the last figure counts, the rest names the list. */
function multiValue(core: string): number {
  return Number(core.slice(core.lastIndexOf('.') + 1));
}

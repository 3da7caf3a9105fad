/**
 * How much a bare number in a text looks like the call of a note. In extracted text the raised mark has become plain
 * digits, glued to the word, number or punctuation before it ("2000,1 in which", "Congress2", "18 April 20141").
 */
import { languages } from '../../languages/index.js';

/** Up to here a candidate is taken without doubt, also as a repeated call. */
export const CERTAIN = 2;
/** Up to here it is taken when nothing better calls the note. */
export const TAKEN = 4;
/** Up to here it is taken, and reported, when it is the only one at its place. */
export const DOUBTFUL = 7;

/** What the cost depends on beside the text. */
export interface CallStyle {
  /** Chinese: no blanks between words and numbers. */
  readonly han: boolean;
  /** Text taken from a PDF: a blank stands before each raised mark. */
  readonly spaced: boolean;
  /** French, Spanish, Russian: marks stand before the punctuation. */
  readonly before: boolean;
  /** Arabic: the mark stands in parentheses of its own. */
  readonly parenthesised: boolean;
}

type Words =
  | 'abbreviations'
  | 'afterFigures'
  | 'beforeFigures'
  | 'beforeYear'
  | 'listWords'
  | 'numberedProgrammes'
  | 'numberedThings';

/** Texts quote sources in other languages: the words of all of them. */
function ofAll(words: Words): string {
  return languages.map(({ vocabulary }) => vocabulary[words]).join('|');
}

/** Words that end in a point and are followed by a number of theirs: "para.3", "No.5". */
const ABBREVIATION = new RegExp(`(?:^|[^\\p{L}])(?:${ofAll('abbreviations')})\\.$`, 'iu');
const YEAR = /(?:^|[^\d/.-]|(?:19|20)\d\d[-–])(?:19|20)\d\d$/;
const DATED_YEAR = /\p{L}{3,12}\.?[ \u00a0\u202f](?:19|20)\d\d$/u;
/** "the Geneva Convention of 1949" */
const INSTRUMENT_YEAR = new RegExp(`\\p{Lu}\\p{L}{3,24} (?:${ofAll('beforeYear')}) (?:19|20)\\d\\d$`, 'u');
/** "2015–2030": no year has five figures. */
const YEARS = /(?:^|[^\d/.-])(?:19|20)\d\d[-–](?:19|20)\d\d$/u;
/** Decisions of conferences of parties, by number and session: "1/CP.13", "3/COP.12". */
const CONFERENCE_DECISION = /(?:^|[^\d/.\p{L}])\d{1,3}\/\p{Lu}{2,4}\.(\d{1,2})$/u;
/** Words that a number of theirs follows: "Goal 16", "article 1". */
const NUMBERED_THING = new RegExp(
  `(?:\\p{Lu}\\p{Ll}+(?<!s)|${ofAll('numberedThings')})[ \\u00a0\\u202f]\\d{1,3}$`,
  'u',
);
/** After "1,2" these go on with a list. */
const LIST = new RegExp(`^\\s(?:${ofAll('listWords')})(?!\\p{L})`, 'u');
/** Programmes whose names end in a number. */
const NAMED_NUMBER = new RegExp(`(?:${ofAll('numberedProgrammes')})[ \\u00a0]21$`, 'u');
/** What is left of a word behind a mark that slipped into it: "w15hich". */
const WORD_END = /^\p{Ll}{1,12}(?!\p{L})/u;
/** A whole word, no ordinal ending and no unit. */
const SLIPPED = new RegExp(`^(?!(?:${ofAll('afterFigures')}|km|kg|cm|mm)(?!\\p{L}))\\p{Ll}{2,10}(?!\\p{L})`, 'u');
const ORDINAL = new RegExp(`(?:${ofAll('beforeFigures')})$`, 'u');
const RAISED = /[¹²³⁰⁴-⁹]/;
/** Numbers that only the order of the notes can tell from the text around them. */
export const LAST_RESORT = {
  setOff: 4.2,
  afterComma: 5,
  afterList: 6,
  withinWord: 6.5,
  afterWord: 6.6,
  withinNumber: 7,
};

/**
 * @param text the paragraph
 * @param start first digit of the number that may be a call; the digits end at `end`
 * @returns 0 for what can hardly be anything else, more for doubt, Infinity for what is no call
 */
export function callCost(text: string, start: number, end: number, style: CallStyle): number {
  if (RAISED.test(text[start] ?? '')) return 0;
  const before = text.slice(Math.max(0, start - 40), start);
  const slipped = style.spaced ? Infinity : slippedCost(before, text.slice(end, end + 14));
  if (slipped < Infinity) return slipped;
  const right = rightCost(text, start, end, style);
  if (right === Infinity || /^[\s(]*\d*$/.test(text.slice(0, start))) return Infinity;
  // The heading of a part is a letter: "B", called "B1".
  if (/^\s*[A-Z]\s?$/.test(text.slice(0, start)) && text.trimEnd().length === end) return 0;
  return leftCost(before, end - start, style, text.slice(end, end + 12)) + right;
}

/** "t7he", "Compact,5contributing": the mark slipped by a letter or two, or the blank behind it is lost. */
function slippedCost(before: string, right: string): number {
  if (!WORD_END.test(right)) return Infinity;
  if (/\p{L}{3,}[,;]$/u.test(before)) return LAST_RESORT.afterComma;
  return /(?:^|[\s\u00a0(“«"'’-])\p{L}\p{Ll}{0,12}$/u.test(before) ? LAST_RESORT.withinWord : Infinity;
}

function rightCost(text: string, start: number, end: number, { han }: CallStyle): number {
  const right = text[end];
  const next = text[end + 1] ?? '';
  if (right === undefined || /[\s\u00a0;)\]}»”’"'؛،、。；：！？，—–‒*]/u.test(right)) {
    return /[—–‒]/.test(right ?? '') && /[\p{L}\d]/u.test(next) ? Infinity : 0;
  }
  if (/[.,:!?]/.test(right)) {
    if (!/\d/.test(next)) return 0;
    return right === ',' ? 2 : Infinity;
  }
  if (han && /\p{Script=Han}/u.test(right)) return 6;
  // "all previous resolutions 3on the follow-up": the blank slipped before the mark.
  if (/\s/.test(text[start - 1] ?? '') && SLIPPED.test(text.slice(end, end + 12))) return 3;
  return /[“«"([（《<]/u.test(right) ? 1 : Infinity;
}

function leftCost(before: string, length: number, style: CallStyle, right: string): number {
  const left = before.at(-1) ?? '';
  if (style.parenthesised && left === '(' && right.startsWith(')')) return parenthesisCost(before);
  if (/\d/.test(left)) return afterNumber(before, length, style);
  // The cell of a row.
  if (left === '\t') return Infinity;
  if (/[/$€£#+=№º°([<{&_@\\~^'‘“«-]|\u2011|\u2010/u.test(left)) return Infinity;
  if (/[–—‒]/.test(left)) return 9;
  if (/\s/.test(left)) return style.spaced ? spacedCost(before, right) : afterBlank(before, right);
  if (left === '.') return afterPoint(before);
  if (/[,:،、，]/.test(left)) return afterComma(before, style, right);
  if (/\p{L}|\p{M}/u.test(left)) return afterLetter(before, style);
  return 0;
}

function parenthesisCost(before: string): number {
  const beyond = before.at(-2);
  return beyond === undefined ? Infinity : /\s/.test(beyond) ? 2 : 0;
}

/** "18 April 20141": the year, then the mark; elsewhere a number is never cut in two. */
function afterNumber(before: string, length: number, { spaced }: CallStyle): number {
  if (DATED_YEAR.test(before)) return 1;
  if (YEARS.test(before) || INSTRUMENT_YEAR.test(before)) return 1.5;
  if (YEAR.test(before) || NAMED_NUMBER.test(before)) return 2.5;
  // No conference has met a hundred times: "1/CP.1329".
  const session = CONFERENCE_DECISION.exec(before)?.[1]?.length ?? 0;
  if (session > 0 && session + length > 2) return 3;
  // No resolution has four figures behind the slash, no paragraph behind the chapter: "76/17918", "VIII/1914", "VIII.7441".
  const figures =
    /(?:(?:^|[^\d/.\p{L}])\d{1,4}\/|(?:^|[^\d.\p{L}])[IVXLC]{1,6}[./])(\d{1,3})$/u.exec(before)?.[1]?.length ?? 0;
  if (figures > 0 && figures + length > 3) return 3;
  // "article 12" for note 2 behind article 1: the notes before and after it leave no other place.
  return !spaced && /(?:^|[^\d.,])\d{1,2}$/.test(before) ? LAST_RESORT.withinNumber : Infinity;
}

/** Behind punctuation and a blank nothing but a mark is likely, unless a list of numbers goes on: "54/210, 2". */
const PUNCTUATED = /[.,;:)”»’"،؛。，；：》]$/u;
const LISTED = /(?<!(?:19|20)\d)\d[,.،，]$/u;

/** A raised mark in a PDF: behind the words or the punctuation, with a blank before it and another after it. */
function spacedCost(before: string, right: string): number {
  const trimmed = before.trimEnd();
  if (ABBREVIATION.test(trimmed)) return Infinity;
  if (PUNCTUATED.test(trimmed)) return LISTED.test(trimmed) ? 2.5 : 0.5;
  if (/\d$/.test(trimmed)) return 3;
  if (/\p{L}{2,}$/u.test(trimmed)) return 2.5;
  // "w 15 hich": the mark slipped into a word.
  return /[\s,;]\p{Ll}$/u.test(trimmed) && /^ \p{Ll}{1,6}(?!\p{L})/u.test(right) ? LAST_RESORT.withinWord : Infinity;
}

/** A blank before the mark where marks are glued elsewhere: a slip, or corrected text recognition after a sentence. */
function afterBlank(before: string, right: string): number {
  const trimmed = before.trimEnd();
  if (SLIPPED.test(right)) return /\p{L}{3,}$/u.test(trimmed) ? 1 : Infinity;
  if (/[\p{L}).,;”»]\d{1,3},$/u.test(trimmed)) return 3;
  if (PUNCTUATED.test(trimmed) && !ABBREVIATION.test(trimmed)) return setOffCost(trimmed, right);
  if (!/[\p{L}\p{M}]{4}$/u.test(trimmed)) return Infinity;
  // A title may part its mark by a blank: "… at its seventy-ninth session 1".
  return /^\s*(?:$|[,;:.،؛])/u.test(right) ? LAST_RESORT.afterComma : LAST_RESORT.afterWord;
}

/** At the end of the paragraph or before punctuation no number of the text stands behind punctuation. */
function setOffCost(trimmed: string, right: string): number {
  if (LISTED.test(trimmed)) return LAST_RESORT.afterList;
  return /^\s*(?:$|[,;.،؛])/u.test(right) ? 3 : LAST_RESORT.setOff;
}

function afterPoint(before: string): number {
  if (ABBREVIATION.test(before)) return Infinity;
  if (/(?:^|[^\d])(?:19|20)\d\d\.$/.test(before)) return 1;
  if (/\d\.$/.test(before)) return 6;
  // "L.25", "IV.5", "A/C.3": the point joins letters and a number of theirs.
  return /(?:^|[\s\u00a0(/])(?:\p{L}|[IVXLC]+)\.$|\/[^\s]*\.$/u.test(before) ? Infinity : 0;
}

/** "2000,1 in which" is a call; "2,5 per cent" is a number. "Goal 16,2 includes" is a call where decimals have a point. */
function afterComma(before: string, { before: decimalComma }: CallStyle, right: string): number {
  const mark = before.slice(0, -1);
  if (!/\d$/.test(mark)) return 0;
  if (/(?:^|[^\d])(?:19|20)\d\d$/.test(mark)) return 0;
  if (NAMED_NUMBER.test(mark)) return 1;
  if (/\/\d{1,4}$/.test(mark) || CONFERENCE_DECISION.test(mark)) return 1;
  if (!decimalComma && NUMBERED_THING.test(mark) && /^\s\p{Ll}/u.test(right) && !LIST.test(right)) return 2;
  return /(?:^|[^\d,.])\d{1,3}$/.test(mark) ? 4.5 : 3;
}

function afterLetter(before: string, { han }: CallStyle): number {
  const word = before.split(/\s/).at(-1) ?? '';
  if (/https?:|www\.|@/.test(word)) return Infinity;
  const left = before.at(-1) ?? '';
  if (/\p{Script=Han}/u.test(left)) return ORDINAL.test(left) || !han ? Infinity : 2.5;
  // "HIV/AIDS10": words on both sides; letters of a symbol are fewer or come with figures.
  if (word.includes('/')) return /(?:^|[^\p{L}/])\p{L}{3,}\/\p{L}{4,}$/u.test(word) ? 2.5 : Infinity;
  // Three letters are six units at most.
  const end = before.slice(-6);
  if (/\p{Lu}$/u.test(end)) return /\p{Lu}{5}$/u.test(before.slice(-10)) ? 1.5 : 6;
  if (/[\p{L}\p{M}]{3}$/u.test(end)) return 0;
  return /[\p{L}\p{M}]{2}$/u.test(end) ? 2 : 3;
}

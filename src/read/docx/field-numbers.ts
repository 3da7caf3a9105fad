/**
 * Numbers that fields count (ISO/IEC 29500-1, 17.16.5): AUTONUM, AUTONUMLGL and AUTONUMOUT number paragraphs, LISTNUM
 * places within them. The file has no result for them, so they are counted here as a word processor does.
 */
import { formatNumber } from './number-format.js';

export interface FieldNumbers {
  /**
   * The next number of a field.
   * @param outline level of the heading in which it stands, from 1; 0 in ordinary text
   */
  readonly next: (name: string, words: readonly string[], outline: number) => string;
}

const LEVELS = 9;

/** Formats of the levels of each list that Word brings. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  autonumout: ['I.', 'A.', '1.', 'a)', '(1)', '(a)', '(i)', '(a)', '(i)'],
  outlinedefault: ['I.', 'A.', '1.', 'a)', '(1)', '(a)', '(i)', '(a)', '(i)'],
  numberdefault: ['1)', 'a)', 'i)', '(1)', '(a)', '(i)', '1.', 'a.', 'i.'],
};

/** `1` in one of the patterns stands for a number, and so on. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** `\* roman` and the like. */
const SWITCHES: Readonly<Record<string, string>> = {
  arabic: '1',
  roman: 'i',
  ROMAN: 'I',
  Roman: 'I',
  alphabetic: 'a',
  ALPHABETIC: 'A',
  Alphabetic: 'A',
};

export function fieldNumbers(): FieldNumbers {
  const counters = new Map<string, number[]>();
  const depths = new Map<string, number>();
  return {
    next: (name, words, outline) => {
      const list = name === 'LISTNUM' ? listName(words) : name.toLowerCase();
      const level = Math.min(LEVELS - 1, levelOf(name, list, words, outline, depths));
      const counter = counters.get(list) ?? new Array<number>(LEVELS).fill(0);
      counters.set(list, counter);
      counter[level] = Number(switchValue(words, '\\s', /^\d{1,4}$/) ?? (counter[level] ?? 0) + 1);
      counter.fill(0, level + 1);
      return printed(list, counter, level, words);
    },
  };
}

function listName(words: readonly string[]): string {
  const [first = ''] = words;
  return first === '' || first.startsWith('\\') ? 'numberdefault' : first.toLowerCase();
}

/** Ordinary text is counted below the heading above it. */
function levelOf(
  name: string,
  list: string,
  words: readonly string[],
  outline: number,
  depths: Map<string, number>,
): number {
  if (name === 'LISTNUM') return Number(switchValue(words, '\\l', /^[1-9]$/) ?? 1) - 1;
  if (outline > 0) depths.set(list, outline);
  return outline > 0 ? outline - 1 : (depths.get(list) ?? 0);
}

function switchValue(words: readonly string[], name: string, pattern: RegExp): string | undefined {
  const value = words[words.indexOf(name) + 1];
  return words.includes(name) && value !== undefined && pattern.test(value) ? value : undefined;
}

function printed(list: string, counter: readonly number[], level: number, words: readonly string[]): string {
  if (list === 'autonumlgl' || list === 'legaldefault') {
    const separator = switchValue(words, '\\s', /^\D$/) ?? '.';
    const legal = counter.slice(0, level + 1).join(separator);
    return words.includes('\\e') ? legal : `${legal}${separator}`;
  }
  const asked = SWITCHES[switchValue(words, '\\*', /^\w+$/) ?? ''];
  const pattern = (LISTS[list] ?? (list === 'autonum' ? [] : LISTS['numberdefault']))?.[level] ?? '1.';
  return pattern.replace(/[1aAiI]/, sign => {
    const number = counter[level] ?? 1;
    return formatNumber(number, FORMATS[asked ?? sign] ?? 'decimal') ?? String(number);
  });
}

/**
 * Printed numbers → the part of an id or key that says the same in every script: `12.` and `١٢` → `12`, `(a)`, `а)` and
 * `(أ)` → `a`, `II`, `二` and `ثانيا` → `2`, `B` and `باء` → `B`, `Article 5` → `5`, `11.2 Rev. A` → `11-2RevA` (Naming
 * Convention 5: final punctuation is taken off, separators become "-"). Language versions of one document thus get the same ids.
 */
import { LATIN } from './alphabets.js';
import { type PrintedNumber, printedNumber, type Reading } from './printed.js';
import { romanNumeral } from './roman.js';
import { type Counted, countedIn } from './series.js';

/** What is numbered: points count in small Roman figures where Chinese has figures of its own (`㈡`, `二.` for "(ii)"). */
export type Numbered = 'unit' | 'point';

/** @returns the number without blanks and final punctuation, or '' when there is none in the text. */
export function normaliseNumber(printed: string, numbered: Numbered = 'unit'): string {
  const common = /^(?:(\d{1,4})\.?|\(([a-z]{1,4})\))$/.exec(printed);
  if (common) return common[1] ?? (common[2] as string);
  const number = printedNumber(printed);
  return partOf({ number, reading: number.readings[0] }, numbered);
}

/** The parts of the numbers of one list: "I" after "H" is the letter, before "II" the figure. */
export function idParts(printed: readonly string[], numbered: Numbered = 'unit'): readonly string[] {
  return countedIn(printed).map(each => partOf(each, numbered));
}

/** All parts that a number may have, the likeliest first: a text says "section I" without the list that it stands in. */
export function possibleParts(printed: string, numbered: Numbered = 'unit'): readonly string[] {
  const number = printedNumber(printed);
  if (number.readings.length === 0) return [partOf({ number, reading: undefined }, numbered)];
  return [...new Set(number.readings.map(reading => partOf({ number, reading }, numbered)))];
}

function partOf({ number, reading }: Counted, numbered: Numbered): string {
  if (!reading) return `${joined(number.bare)}${number.inserted}`;
  return `${figure(number, reading, numbered)}${number.inserted}`;
}

function figure({ bare, isSubPoint }: PrintedNumber, { series, value }: Reading, numbered: Numbered): string {
  switch (series) {
    case 'lower':
    case 'arabic':
      return letter(value);
    case 'upper':
    case 'ARABIC':
      return letter(value).toUpperCase();
    case 'stem':
      return numbered === 'point' ? letter(value) : letter(value).toUpperCase();
    case 'cyrillic':
      return bare === bare.toLowerCase() ? letter(value) : letter(value).toUpperCase();
    case 'roman':
      return romanNumeral(value).toLowerCase();
    case 'multi':
    case 'multi-lower':
      return joined(bare);
    case 'han':
      return isSubPoint || numbered === 'point' ? romanNumeral(value).toLowerCase() : String(value);
    default:
      return isSubPoint ? romanNumeral(value).toLowerCase() : String(value);
  }
}

/** 1 → a, 27 → aa. */
function letter(value: number): string {
  return (LATIN[(value - 1) % 26] as string).repeat(Math.ceil(value / 26));
}

function joined(text: string): string {
  return text.replace(/(?<=[\p{L}\d])[./–-](?=[\p{L}\d])/gu, '-').replace(/[^\p{L}\p{N}-]+/gu, '');
}

/** When a resolution or decision was adopted, as the United Nations' own texts state it. */
import type { Organ } from './bodies.js';
import { resolutionDates } from './data/resolution-dates.js';

type Kind = 'resolution' | 'decision';

/** Read when first asked for: a document that cites nothing of an organ never pays for its list. */
const read = new Map<string, ReadonlyMap<string, string>>();

/**
 * @param number as printed: `46/152`, `155 C (VII)`, `1325 (2000)`
 * @returns the ISO date that the register is certain of, or undefined
 */
export function adoptionDate(organ: Organ, kind: Kind, number: string): string | undefined {
  const key = `${organ} ${kind}`;
  const dates = read.get(key) ?? datesOf(key);
  return dates.get(number);
}

/** Whole number of a Security Council resolution by its running number alone, which no other year repeats: `1325` → `1325 (2000)`. */
export function securityCouncilNumber(running: string): string | undefined {
  const known = read.get('SC running') ?? runningNumbers();
  return known.get(running);
}

function datesOf(key: string): ReadonlyMap<string, string> {
  const dates = new Map<string, string>();
  for (const line of (resolutionDates[key] ?? '').split('\n')) {
    const [date, ...numbers] = line.split(' ');
    if (date) for (const number of numbers) dates.set(number.replaceAll('_', ' '), date);
  }
  read.set(key, dates);
  return dates;
}

function runningNumbers(): ReadonlyMap<string, string> {
  const dates = read.get('SC resolution') ?? datesOf('SC resolution');
  const known = new Map([...dates.keys()].map(number => [number.split(' ')[0] ?? number, number]));
  read.set('SC running', known);
  return known;
}

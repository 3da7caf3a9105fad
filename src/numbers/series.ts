/**
 * What the numbers of one list count. A letter may be a Roman figure or a letter of another alphabet: the numbers before and
 * behind it decide, as for somebody who reads the list.
 */
import { type PrintedNumber, printedNumber, type Reading } from './printed.js';

/** A number of a list with the one reading that fits; none for what counts nothing. */
export interface Counted {
  readonly number: PrintedNumber;
  readonly reading: Reading | undefined;
}

/** @param printed the numbers of one list as printed, in their order */
export function countedIn(printed: readonly string[]): readonly Counted[] {
  const numbers = printed.map(printedNumber);
  // Every way in which the last number can still be read.
  let open: readonly Reading[] = [];
  return numbers.map((number, at) => {
    const fitting = fittingReadings(number, open, numbers[at + 1]?.readings ?? []);
    if (fitting.length > 0) open = fitting;
    return { number, reading: fitting[0] };
  });
}

function fittingReadings(
  { readings, inserted }: PrintedNumber,
  open: readonly Reading[],
  next: readonly Reading[],
): readonly Reading[] {
  if (readings.length < 2) return readings;
  const step = inserted === '' ? 1 : 0;
  const following = readings.filter(each => continues(open, each, step));
  const opening = readings.filter(({ value }) => value === 1);
  const goesOn = (list: readonly Reading[]) => list.filter(each => next.some(other => continues([each], other, 1)));
  const confirmed = [following, opening].map(goesOn).find(({ length }) => length > 0);
  if (confirmed) return confirmed;
  const [first] = [following, opening].filter(({ length }) => length > 0);
  return first ?? sameValue(readings);
}

function continues(open: readonly Reading[], { series, value }: Reading, step: number): boolean {
  return open.some(last => last.series === series && last.value + step === value);
}

/** The likeliest reading, and others that agree with it. */
function sameValue(readings: readonly Reading[]): readonly Reading[] {
  return readings.filter(({ value }) => value === readings[0]?.value);
}

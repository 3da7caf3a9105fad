/** Roman figures, as sessions, sections, annexes, points and volumes carry them. */

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
const WELL_FORMED = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** `XXI`, `xxi` → 21; 0 when it is no Roman figure. */
export function romanValue(figure: string): number {
  const upper = figure.toUpperCase();
  if (!WELL_FORMED.test(upper)) return 0;
  let total = 0;
  for (let i = 0; i < upper.length; i++) {
    const value = VALUES[upper[i] as string] ?? 0;
    total += value < (VALUES[upper[i + 1] as string] ?? 0) ? -value : value;
  }
  return total;
}

const SIGNS = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

/** Above this a figure is a row of Ms. */
const LARGEST = 9999;

/** 21 → `XXI`; digits above 9999. */
export function romanNumeral(number: number): string {
  if (number > LARGEST) return String(number);
  let rest = number;
  let text = '';
  for (const [value, sign] of SIGNS) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

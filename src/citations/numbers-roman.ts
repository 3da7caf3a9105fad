/** Roman figures, as sessions, sections, annexes and volumes carry them. */

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** `XXI` → 21. */
export function romanValue(roman: string): number {
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = VALUES[roman[i] ?? ''] ?? 0;
    total += value < (VALUES[roman[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return total;
}

const SIGNS = [
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

/** 21 → `XXI`; up to 399. */
export function romanNumeral(number: number): string {
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

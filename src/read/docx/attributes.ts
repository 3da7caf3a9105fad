/** Values of WordprocessingML attributes (ISO/IEC 29500-1, 17.17.4 and 22.9). */
import type { Element } from '../../xml/tree.js';

/** The attribute `w:val`. */
export function val(node: Element | undefined): string | undefined {
  return node?.attributes['w:val'];
}

/** A property that is on when it stands there, unless its value says otherwise. */
export function isOn(node: Element): boolean {
  return isOnValue(val(node) ?? '1');
}

/** An attribute that is itself an on/off value; without it the answer is off. */
export function isOnValue(value: string | undefined): boolean {
  return value !== undefined && value !== '0' && value !== 'false' && value !== 'off';
}

/** A whole number, or undefined when it is none. */
export function integerOf(value: string | undefined): number | undefined {
  return value !== undefined && /^[-+]?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** Twentieths of a point in a unit that the strict form allows. */
const UNITS: Readonly<Record<string, number>> = { pt: 20, in: 1440, cm: 567, mm: 56.7, pc: 240, pi: 240 };

/** A measure in twentieths of a point; a bare number is in that unit. */
export function twips(value: string | undefined): number | undefined {
  const [, number, unit = ''] = /^(-?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|pi)?$/.exec(value ?? '') ?? [];
  return number === undefined ? undefined : Number(number) * (UNITS[unit] ?? 1);
}

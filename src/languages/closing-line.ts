/** Lines that close a text and open with a number of their own: "10. Plenarsitzung", "7. April 2022". */
import { parseDate } from './dates.js';
import type { Language } from './language.js';

const LONGEST = 80;

/**
 * Whether a text is a meeting, a date, or both with a break, a blank or a comma between, and nothing else: its number is no mark of a
 * paragraph.
 */
export function isMeetingOrDate(text: string, language: Language): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  const { meeting } = language.formulas;
  if (meeting.test(trimmed)) return true;
  const date = parseDate(trimmed, language)[0];
  if (date?.end !== trimmed.length) return false;
  return date.start === 0 || meeting.test(trimmed.slice(0, date.start).replace(/,?\s*$/u, ''));
}

/** Lines that close a text and open with a number of their own: "10. Plenarsitzung", "7. April 2022". */
import { parseDate } from './dates.js';
import type { Language } from './language.js';

const LONGEST = 80;

/** Whether a text is a meeting or a date and nothing else: its number is no mark of a paragraph. */
export function isMeetingOrDate(text: string, language: Language): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  const date = parseDate(trimmed, language)[0];
  return language.formulas.meeting.test(trimmed) || (date?.start === 0 && date.end === trimmed.length);
}

/** Numbers of pages as a line of their own: "3", "3/12", "page 3", "第3页". */
import { languages } from '../languages/index.js';

const FIGURES = '\\d{1,4}(?:\\s*\\/\\s*\\d{1,4})?';
const named = languages.map(({ vocabulary }) => vocabulary.pageNumber.replaceAll(' ', '\\s*').replace('#', FIGURES));
const PAGE = new RegExp(`^(?:${FIGURES}|${named.join('|')})$`, 'iu');

/** @param line without blanks at its ends; linear in its length */
export function isPageNumber(line: string): boolean {
  return PAGE.test(line);
}

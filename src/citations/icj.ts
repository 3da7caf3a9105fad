/** Reports of the International Court of Justice: "I.C.J. Reports 2004, p. 136". They have no address that follows from the words. */
import type { Citation } from './citation.js';

const REPORTS = /(?:I\.C\.J\. Reports|C\.I\.J\. Recueil) \d{4}(?:, (?:p\.|vol\.) ?\d{1,4})?/gu;

export function findCourtReports(text: string): Citation[] {
  if (!text.includes('. Re')) return [];
  return [...text.matchAll(REPORTS)].map(match => ({
    start: match.index,
    end: match.index + match[0].length,
    work: { kind: 'icj', text: match[0] },
    pinpoints: [],
    certainty: 'certain',
  }));
}

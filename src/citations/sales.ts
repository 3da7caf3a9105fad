/**
 * Sales publications (docs/citations.md, section 7): "United Nations publication, Sales No. E.96.IV.13". Conference reports
 * have the address of the document that they are (`un/sales.ts`), others have none.
 */
import type { Citation } from './citation.js';
import type { Grammar } from './grammar.js';
import { pinpointsAfter } from './pinpoints.js';
import { anywhere } from './scan.js';

/** Letter of the language (none in old texts), year, Roman category, perhaps with a letter, number: `E.03.II.A.1`. */
const NUMBER = '(?:[A-Z]\\.)?\\d{2}\\.[IVX]{1,5}(?:\\.[A-Z])?(?:\\.\\d{1,4})+';

const made = new WeakMap<Grammar, RegExp>();

export function findSales(text: string, grammar: Grammar): Citation[] {
  const pattern = made.get(grammar) ?? anywhere(`(?:${grammar.words.sales})(${NUMBER})`);
  made.set(grammar, pattern);
  const found: Citation[] = [];
  for (const match of text.matchAll(pattern)) {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const bracket = text.indexOf(')', end);
    const behind = bracket >= 0 && bracket - end < 40 ? bracket + 1 : end;
    const pinpoints = pinpointsAfter(text, behind, grammar)?.pinpoints ?? [];
    found.push({ start: end - number.length, end, work: { kind: 'sales', number }, pinpoints, certainty: 'certain' });
  }
  return found;
}

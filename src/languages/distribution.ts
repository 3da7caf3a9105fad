/** Who may have a document: the word behind "Distr." in whatever language. */
import { languages } from './index.js';
import type { Distribution } from './vocabulary.js';

const KINDS: readonly Distribution[] = ['General', 'Limited', 'Restricted', 'Provisional'];
const WORDS = KINDS.map(kind => {
  const words = languages.map(({ vocabulary }) => vocabulary.distribution[kind]);
  return [kind, new RegExp(`^(?:${words.join('|')})`, 'iu')] as const;
});

/** "General", "générale", "Allgemein" → `General`; undefined for another word. */
export function distributionOf(word: string): Distribution | undefined {
  return WORDS.find(([, words]) => words.test(word))?.[0];
}

/**
 * What the workflow of published files says of who acted: a body, a State, a list of States, or words that name nobody, such as
 * "submitted by the Chair" and "Adopted unanimously, 4095th meeting".
 */
import { statesIn } from './states.js';

/** The agents that a text names; none when it is a remark. */
export function agentsIn(text: string): readonly string[] {
  const words = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const named = withoutRole(words);
  const states = statesIn(named);
  if (states) return states;
  return isRemark(named) ? [] : [named];
}

/** "Iraq (on behalf of the Group of 77 and China)" is Iraq. */
function withoutRole(words: string): string {
  return words.replace(/\s*\((?:on behalf of|in (?:its|his|her) capacity)[^()]*\)$/i, '');
}

/** Longer texts are no names. */
const LONGEST_NAME = 120;

/** Names begin with a capital letter, and have no verb, no number of a meeting and no list in them. */
export function isRemark(words: string): boolean {
  return (
    words === '' ||
    words.length > LONGEST_NAME ||
    /^\p{Ll}/u.test(words) ||
    /^(?:Adopted|Submitted|Introduced|Recommended|Prepared|Not adopted|Not stated|The draft)\b/.test(words) ||
    /\b(?:was|were|failed|having|submitted|introduced)\b/.test(words) ||
    /^\d{1,5}(?:-?\p{L}{1,3}|ª|º)?\.?$/u.test(words)
  );
}

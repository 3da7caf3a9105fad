/** A term with the forms of its words → the phrases that are looked for. */
import type { Phrases, Slot, Term } from './store.js';

/** Phrases of one term; more forms than any word has. */
const MOST_PHRASES = 200;

/** @param formsOf the forms that the vocabulary keeps under keys: words with a blank between them where one has two */
export function phrasesOf({ slots, open }: Term, formsOf: (keys: readonly string[]) => readonly string[]): Phrases {
  let phrases: readonly (readonly string[])[] = [[]];
  for (const slot of slots) {
    const alternatives = wordsAt(slot, formsOf);
    const room = Math.max(1, Math.floor(MOST_PHRASES / phrases.length));
    const taken = alternatives.slice(0, room);
    phrases = phrases.flatMap(phrase => taken.map(words => [...phrase, ...words]));
  }
  return { phrases, open };
}

/** What was typed first. */
function wordsAt(
  { words, keys }: Slot,
  formsOf: (keys: readonly string[]) => readonly string[],
): (readonly string[])[] {
  const typed = words.map(each => each.join(' '));
  return [...new Set([...typed, ...formsOf(keys)])].map(form => form.split(' '));
}

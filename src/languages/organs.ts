/**
 * Names of the bodies that mastheads, title lines and origin lines print, with the id of their ontology entry.
 * Wording counted in published documents. Source: United Nations.
 */
import { bodies } from '../un/bodies.js';
import type { Language } from './language.js';

/** A name found in a text. */
export interface OrganMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

type Name = readonly [id: string, name: RegExp];

const compiled = new WeakMap<Language, readonly Name[]>();

function namesIn(language: Language): readonly Name[] {
  const known = compiled.get(language);
  if (known) return known;
  const { within } = language.patterns;
  const names = [
    ...bodies.map(({ eId, names }) => [eId, names[language.code]] as const),
    ...Object.entries(language.vocabulary.organs),
  ];
  const made = names.map(([id, name]): Name => [id, within(name)]);
  compiled.set(language, made);
  return made;
}

/** The first body named in a text; of two that begin at the same place the longer name. */
export function organIn(text: string, language: Language): OrganMention | undefined {
  let best: OrganMention | undefined;
  for (const [id, name] of namesIn(language)) {
    const match = name.exec(text);
    if (!match) continue;
    const found = { id, start: match.index, end: match.index + match[0].length };
    const earlier = !best || found.start < best.start || (found.start === best.start && found.end > best.end);
    if (earlier) best = found;
  }
  return best;
}

/** The body whose name is the whole of a text, white space left out. */
export function organNamed(text: string, language: Language): string | undefined {
  const trimmed = text.trim();
  const found = organIn(trimmed, language);
  return found && found.start === 0 && found.end === trimmed.length ? found.id : undefined;
}

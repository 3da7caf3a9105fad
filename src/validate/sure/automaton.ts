/**
 * Content models as automata: the positions of a model (Glushkov), of which XML Schema lets no two that a name leads to follow
 * the same place (XML Schema 1.0, part 1, 3.8.6: Unique Particle Attribution).
 */

/** A place in a content model: where each name leads from here, and whether the content may end here. */
export interface State {
  readonly next: Map<string, State>;
  isEnd: boolean;
}

/** A model or a part of one: the states that may come first and last, and whether it may be left out. */
export interface Fragment {
  readonly first: readonly Named[];
  readonly last: readonly State[];
  readonly isOptional: boolean;
}

interface Named {
  readonly name: string;
  readonly state: State;
}

export const EMPTY: Fragment = { first: [], last: [], isOptional: true };

export function one(name: string): Fragment {
  const state: State = { next: new Map(), isEnd: false };
  return { first: [{ name, state }], last: [state], isOptional: false };
}

export function sequence(parts: readonly Fragment[]): Fragment {
  return parts.reduce((before, after) => {
    connect(before.last, after.first);
    return {
      first: before.isOptional ? [...before.first, ...after.first] : before.first,
      last: after.isOptional ? [...before.last, ...after.last] : after.last,
      isOptional: before.isOptional && after.isOptional,
    };
  }, EMPTY);
}

export function choice(parts: readonly Fragment[]): Fragment {
  return {
    first: parts.flatMap(({ first }) => first),
    last: parts.flatMap(({ last }) => last),
    isOptional: parts.some(({ isOptional }) => isOptional),
  };
}

export function optional(part: Fragment): Fragment {
  return { ...part, isOptional: true };
}

export function repeated(part: Fragment): Fragment {
  connect(part.last, part.first);
  return part;
}

/** @returns the state before the first child */
export function start({ first, last, isOptional }: Fragment): State {
  for (const state of last) state.isEnd = true;
  const begin: State = { next: new Map(), isEnd: isOptional };
  connect([begin], first);
  return begin;
}

function connect(from: readonly State[], to: readonly Named[]): void {
  for (const { next } of from) for (const { name, state } of to) next.set(name, state);
}

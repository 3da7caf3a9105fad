/**
 * What one place of a document leaves open and another states: a text that names "Human Rights Council resolution 43/1"
 * means the same by "resolution 43/1" elsewhere, and one that dates a resolution once has dated it throughout.
 */
import type { Organ } from '../un/bodies.js';
import type { Citation, CitedWork } from './citation.js';
import { isAdopted } from './links.js';

type Lists = readonly (readonly Citation[])[];
type Adopted = Extract<CitedWork, { kind: 'resolution' | 'decision' }>;

/** @param lists citations of the paragraphs and notes of one document */
export function settle(lists: Lists): Lists {
  return settleDates(settleBodies(lists));
}

function settleBodies(lists: Lists): Lists {
  const stated = onlyValues(lists, (citation, work) =>
    citation.assumed ? undefined : [`${work.kind} ${work.number}`, work.organ],
  );
  return change(lists, (citation, work) => {
    const organ = citation.assumed ? stated.get(`${work.kind} ${work.number}`) : undefined;
    return organ === undefined || organ === work.organ ? undefined : { ...work, organ };
  });
}

function settleDates(lists: Lists): Lists {
  const dates = onlyValues(lists, (_, work) => (work.date ? [keyOf(work), work.date] : undefined));
  return change(lists, (_, work) => {
    const date = work.date === undefined ? dates.get(keyOf(work)) : undefined;
    if (date === undefined) return undefined;
    const { kind, organ, number } = work;
    return { kind, organ, number, date };
  });
}

function keyOf({ kind, organ, number }: Adopted): string {
  return `${kind} ${organ} ${number}`;
}

/** Values that the document states for a key, where it states one only. */
function onlyValues<Value extends Organ | string>(
  lists: Lists,
  pick: (citation: Citation, work: Adopted) => readonly [string, Value] | undefined,
): ReadonlyMap<string, Value | undefined> {
  const values = new Map<string, Value | undefined>();
  for (const list of lists) {
    for (const citation of list) {
      const found =
        isAdopted(citation.work) && citation.certainty === 'certain' ? pick(citation, citation.work) : undefined;
      if (!found) continue;
      const [key, value] = found;
      values.set(key, values.has(key) && values.get(key) !== value ? undefined : value);
    }
  }
  return values;
}

function change(lists: Lists, next: (citation: Citation, work: Adopted) => Adopted | undefined): Lists {
  return lists.map(list =>
    list.map(citation => {
      const work =
        isAdopted(citation.work) && citation.certainty === 'certain' ? next(citation, citation.work) : undefined;
      return work ? { ...citation, work } : citation;
    }),
  );
}

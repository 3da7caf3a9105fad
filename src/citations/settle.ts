/**
 * Bodies that one place of a document leaves open and another states: a text that names "Human Rights Council
 * resolution 43/1" means the same by "resolution 43/1" elsewhere.
 */
import type { Citation, Organ } from './citation.js';

/** @param lists citations of the paragraphs and notes of one document; those with an assumed body may be replaced. */
export function settleBodies(lists: readonly (readonly Citation[])[]): readonly (readonly Citation[])[] {
  if (!lists.some(list => list.some(each => each.assumed))) return lists;
  const stated = statedBodies(lists);
  return lists.map(list => (list.some(each => each.assumed) ? list.map(each => settled(each, stated)) : list));
}

/** Numbers that the document cites of one body only. */
function statedBodies(lists: readonly (readonly Citation[])[]): ReadonlyMap<string, Organ | 'several'> {
  const bodies = new Map<string, Organ | 'several'>();
  for (const { work, certainty, assumed } of lists.flat()) {
    if (work.kind !== 'resolution' || certainty !== 'certain' || assumed) continue;
    const known = bodies.get(work.number) ?? work.organ;
    bodies.set(work.number, known === work.organ ? known : 'several');
  }
  return bodies;
}

function settled(citation: Citation, stated: ReadonlyMap<string, Organ | 'several'>): Citation {
  const { work, assumed } = citation;
  if (!assumed || work.kind !== 'resolution') return citation;
  const organ = stated.get(work.number);
  return organ === undefined || organ === 'several' ? citation : { ...citation, work: { ...work, organ } };
}

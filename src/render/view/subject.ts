/** What the metadata of a document say of its authors and its subject. */
import type { Element } from '../../xml/tree.js';
import { findAll } from '../../xml/walk.js';
import { pointed } from './positions.js';
import { elementsOf, normalised } from './words.js';

export function subjectOf(document: Element): { readonly authors: string[]; readonly keywords: string[] } {
  const metas = elementsOf(document, 'meta');
  const all = (name: string) => metas.flatMap(meta => findAll(meta, name));
  const pointers = new Set(
    all('FRBRWork').flatMap(work =>
      elementsOf(work, 'FRBRauthor').map(({ attributes }) => pointed(attributes['href'])),
    ),
  );
  const authors = all('TLCOrganization').filter(({ attributes }) => pointers.has(attributes['eId'] ?? ''));
  return { authors: shownAs(authors), keywords: shownAs(all('keyword')) };
}

function shownAs(elements: readonly Element[]): string[] {
  const names = elements.map(({ attributes }) => normalised(attributes['showAs'] ?? ''));
  return [...new Set(names.filter(Boolean))];
}

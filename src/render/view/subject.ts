/** What the metadata of a document say of its authors and its subject. */
import { bodyById, nameOfBody } from '../../un/bodies.js';
import type { Element } from '../../xml/tree.js';
import { findAll } from '../../xml/walk.js';
import { pointed } from './positions.js';
import { elementsOf, normalised } from './words.js';

interface Subject {
  readonly authors: string[];
  readonly keywords: string[];
}

/** @param language of the document: bodies of the United Nations system are named in it, others as the file names them */
export function subjectOf(document: Element, language: string): Subject {
  const metas = elementsOf(document, 'meta');
  const all = (name: string) => metas.flatMap(meta => findAll(meta, name));
  const pointers = new Set(
    all('FRBRWork').flatMap(work =>
      elementsOf(work, 'FRBRauthor').map(({ attributes }) => pointed(attributes['href'])),
    ),
  );
  const authors = all('TLCOrganization').filter(({ attributes }) => pointers.has(attributes['eId'] ?? ''));
  const named = authors.map(each => nameIn(each, language) ?? each.attributes['showAs'] ?? '');
  return { authors: distinct(named), keywords: distinct(all('keyword').map(each => each.attributes['showAs'] ?? '')) };
}

/** By the last part of its address in the ontology of the United Nations. */
function nameIn({ attributes }: Element, language: string): string | undefined {
  const code = /^\/(?:akn\/)?ontology\/organization\/un\/([^/]+)$/.exec(attributes['href'] ?? '')?.[1];
  const body = code === undefined ? undefined : bodyById(code);
  return body && nameOfBody(body, language);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names.map(normalised).filter(Boolean))];
}

/**
 * Whose document it is, by what the file says of itself: country (FRBRcountry, else the one in the IRI of the work), author and
 * publication. In United Nations documents "un" stands where others have the code of a country (NC 4.4.1, AKN4UN part 1).
 */
import { actorOf } from '../un/akn4un.js';
import { isSymbol } from '../un/symbols.js';
import type { Element } from '../xml/tree.js';
import { childOf, childrenOf, findAll } from '../xml/walk.js';
import { clean } from './text.js';

/** Body that a document comes from, when that is not the United Nations. */
export interface Issuer {
  /** As the file has it: `at`, `gb-sct`. Absent when it names none. */
  readonly country?: string;
  /** Name of the author of the work, else of the expression: @showAs of its ontology entry. */
  readonly name?: string;
  /** Name of the publication: `Official Gazette`. */
  readonly publication?: string;
}

/** What a file says of the country and the IRI of its work; empty where it says nothing. */
interface Statement {
  readonly country: string;
  readonly iri: string;
}

const COUNTRY_IN_IRI = /^\/(?:akn\/)?([a-z]{2}(?:-[^/]+)?)\//;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** Undefined for a document of the United Nations. */
export function issuerOf(document: Element): Issuer | undefined {
  if (isOfUnitedNations(document)) return undefined;
  const { country, iri } = statementOf(document);
  const named = country || COUNTRY_IN_IRI.exec(iri)?.[1];
  const name = authorOf(document);
  const publication = publicationOf(document);
  return { ...(named ? { country: named } : {}), ...(name ? { name } : {}), ...(publication ? { publication } : {}) };
}

/** By its country; without one by its IRI, the symbol that it prints, or its members. */
export function isOfUnitedNations(document: Element): boolean {
  const { country, iri } = statementOf(document);
  const stated = country || COUNTRY_IN_IRI.exec(iri)?.[1];
  if (stated) return stated === 'un' || stated.startsWith('un-');
  if (iri) return false;
  return printsSymbol(document) || membersOf(document).some(isOfUnitedNations);
}

/** Whether the IRI of a work is made by the rules of somebody other than the United Nations: it is kept. */
export function hasForeignIri(document: Element): boolean {
  const { iri } = statementOf(document);
  const country = COUNTRY_IN_IRI.exec(iri)?.[1];
  return ABSOLUTE.test(iri) || (country !== undefined && country !== 'un' && !country.startsWith('un-'));
}

function statementOf(document: Element): Statement {
  const work = levelOf(document, 'FRBRWork');
  const stated = (name: string) => (work && childOf(work, name)?.attributes['value']?.trim()) ?? '';
  return { country: stated('FRBRcountry').toLowerCase(), iri: stated('FRBRuri') };
}

function levelOf(document: Element, name: string): Element | undefined {
  const meta = childOf(document, 'meta');
  const identification = meta && childOf(meta, 'identification');
  return identification && childOf(identification, name);
}

/** Symbols stand in the masthead: a document that only cites one is not known by it. */
function printsSymbol(document: Element): boolean {
  const heads = childrenOf(document).filter(part => part.name === 'coverPage' || part.name === 'preface');
  const numbers = heads.flatMap(part => findAll(part, 'docNumber')).map(clean);
  return numbers.some(number => isSymbol(number) && actorOf(number, undefined) !== undefined);
}

/** Members of a collection, beside it or in it. */
export function membersOf(document: Element): Element[] {
  if (document.name !== 'documentCollection') return [];
  const holders = childrenOf(document).filter(part => part.name === 'components' || part.name === 'collectionBody');
  return holders
    .flatMap(part => findAll(part, 'component'))
    .flatMap(component => childrenOf(component))
    .filter(part => childOf(part, 'meta') !== undefined);
}

function authorOf(document: Element): string | undefined {
  const meta = childOf(document, 'meta');
  const references = meta && childOf(meta, 'references');
  for (const level of ['FRBRWork', 'FRBRExpression']) {
    const node = levelOf(document, level);
    const href = node && childOf(node, 'FRBRauthor')?.attributes['href']?.trim();
    const entry = href && references ? childrenOf(references).find(each => isTarget(each, href)) : undefined;
    const name = entry?.attributes['showAs']?.trim();
    if (name) return name;
  }
  return undefined;
}

function isTarget({ attributes }: Element, href: string): boolean {
  return attributes['eId'] === href.replace(/^#/, '') || attributes['href'] === href;
}

function publicationOf(document: Element): string | undefined {
  const meta = childOf(document, 'meta');
  const { showAs, name } = (meta && childOf(meta, 'publication')?.attributes) ?? {};
  return showAs?.trim() || name?.trim() || undefined;
}

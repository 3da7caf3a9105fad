/** Which kind of ontology entry an attribute wants, and which one an element suggests (AKN4UN part 1, metadata). */

export type EntryKind =
  | 'TLCOrganization'
  | 'TLCPerson'
  | 'TLCRole'
  | 'TLCConcept'
  | 'TLCTerm'
  | 'TLCEvent'
  | 'TLCLocation'
  | 'TLCObject'
  | 'TLCProcess'
  | 'TLCReference';

/** Attributes that point at entries, and the kinds that they may point at; an empty list is any of them. */
const ALLOWED: Readonly<Record<string, readonly EntryKind[]>> = {
  refersTo: [],
  source: ['TLCOrganization', 'TLCPerson'],
  by: ['TLCOrganization', 'TLCPerson'],
  as: ['TLCRole'],
  outcome: ['TLCConcept'],
  choice: ['TLCOrganization', 'TLCPerson'],
};

const SUGGESTED: Readonly<Record<string, EntryKind>> = {
  organization: 'TLCOrganization',
  document: 'TLCReference',
  docAuthority: 'TLCOrganization',
  docProponent: 'TLCOrganization',
  docCommittee: 'TLCOrganization',
  docIntroducer: 'TLCOrganization',
  person: 'TLCPerson',
  role: 'TLCRole',
  location: 'TLCLocation',
  event: 'TLCEvent',
  session: 'TLCEvent',
  object: 'TLCObject',
  process: 'TLCProcess',
  term: 'TLCTerm',
};

/** Whether an attribute holds pointers to entries; `href` does so only on the author of a level. */
export function pointsAtEntries(attribute: string, element: string): boolean {
  if (attribute === 'source') return element !== 'eventRef';
  return Object.hasOwn(ALLOWED, attribute) || (attribute === 'href' && element === 'FRBRauthor');
}

export function isAllowed(kind: string, attribute: string): boolean {
  const kinds = attribute === 'href' ? ALLOWED['source'] : ALLOWED[attribute];
  if (!kinds || kinds.length === 0) return kind.startsWith('TLC') || kind === 'keyword';
  return kinds.some(each => each === kind);
}

/** The kind of a new entry. */
export function kindFor(attribute: string, element: string): EntryKind {
  const kinds = attribute === 'href' ? ALLOWED['source'] : ALLOWED[attribute];
  return kinds?.[0] ?? SUGGESTED[element] ?? 'TLCConcept';
}

/** `/akn/ontology/organization/un/x` */
export function addressOf(kind: string, id: string): string {
  return `/akn/ontology/${kind.slice('TLC'.length).toLowerCase()}/un/${id}`;
}

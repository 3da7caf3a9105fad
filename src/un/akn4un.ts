/**
 * What AKN4UN asks beyond the schema: actors, roles and the vocabulary of the ontology entries (TLC) that our mark-up
 * points at. AKN4UN Guidelines parts 1 and 3; ids and names as in docs/akn4un.md.
 */
import { type Body, bodies, bodyById, bodyOfSymbol, ownNumber } from './bodies.js';

/** A body as AKN names it. */
export interface Actor {
  /** Last part of a work IRI and of the TLC address, `un-ga`. */
  readonly code: string;
  /** eId of its TLC entry, `ga`. */
  readonly eId: string;
  readonly name: string;
  /** How the United Nations' own AKN files call it; kept as an alias so that links to them can be made. */
  readonly published?: string | undefined;
}

/** The organization itself, where no body of it is known. */
export const UNITED_NATIONS: Actor = { code: 'un', eId: 'un', name: 'United Nations', published: 'un' };

const actorFor = ({ actor, eId, name, published }: Body): Actor => ({ code: actor, eId, name, published });

/**
 * The body a document belongs to: by its symbol first (`A/HRC/` before `A/`), else by the form of its number, which some bodies
 * have to themselves, else by the eId of its authority.
 */
export function actorOf(
  symbol: string | undefined,
  authorityId: string | undefined,
  number?: string | undefined,
): Actor | undefined {
  const body =
    (symbol && bodyOfSymbol(symbol)) ||
    (number && ownNumber(number)?.body) ||
    bodies.find(each => each.eId === authorityId);
  return body ? actorFor(body) : undefined;
}

/** An entry of `meta/references`. */
export interface Vocabulary {
  readonly element: 'TLCOrganization' | 'TLCRole' | 'TLCConcept' | 'TLCEvent' | 'TLCProcess' | 'TLCReference';
  readonly href: string;
  readonly showAs: string;
}

const organization = (path: string, showAs: string): Vocabulary => ({
  element: 'TLCOrganization',
  href: `/akn/ontology/organization/${path}`,
  showAs,
});
const role = (name: string, showAs: string): Vocabulary => ({
  element: 'TLCRole',
  href: `/akn/ontology/role/un/${name}`,
  showAs,
});
const concept = (name: string, showAs: string): Vocabulary => ({
  element: 'TLCConcept',
  href: `/akn/ontology/concept/un/${name}`,
  showAs,
});

/** Entries with a fixed id. */
const fixed: Readonly<Record<string, Vocabulary>> = {
  editor: organization('unreg/ntoso', 'ntoso'),
  un: organization('un/un', 'United Nations'),
  ...Object.fromEntries(bodies.map(({ eId, actor, name }) => [eId, organization(`un/${actor}`, name)])),
  noMainCommittee: organization('un/un-ga', 'General Assembly'),
  author: role('author', 'Author'),
  issuer: role('issuer', 'Issuer'),
  markupEditor: role('editor', 'Editor'),
  resolution: concept('resolution', 'Resolution'),
  decision: concept('decision', 'Decision'),
  draftResolution: concept('draftResolution', 'Draft resolution'),
  draftDecision: concept('draftDecision', 'Draft decision'),
  presidentialStatement: concept('presidentialStatement', 'Statement by the President'),
  symbol: concept('symbol', 'Symbol'),
  publicationJobNumber: concept('publicationJobNumber', 'Job number'),
  dateOfIssuance: concept('dateOfIssuance', 'Date of issuance'),
  adoptionDate: concept('dateOfAdoption', 'Date of adoption'),
  adopted: concept('adopted', 'Adopted'),
  notAdopted: concept('notAdopted', 'Not adopted'),
  adoptedWithoutVote: concept('adoptedWithoutVote', 'Adopted without a vote'),
  adoptedRecordedVote: concept('adoptedRecordedVote', 'Adopted by a recorded vote'),
  vote_inFavour: concept('inFavour', 'In favour'),
  vote_against: concept('against', 'Against'),
  vote_abstaining: concept('abstaining', 'Abstaining'),
  odsLink: concept('officialDocumentLink', 'Official Document System link'),
  annexType: concept('annex', 'Annex'),
  adoption: { element: 'TLCEvent', href: '/akn/ontology/event/un/adoption', showAs: 'Adoption' },
};

const COMMITTEES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/**
 * The entry that a pointer of our mark-up stands for, or undefined for a pointer that the profile does not know.
 * @param id the pointer without "#"
 * @param shown the words that carry the pointer, for entries named by the text ("Sixty-fifth session")
 * @param actor the body of the document
 * @param session number of its session, where meetings are counted by session; other words count for nothing
 */
export function vocabularyOf(
  id: string,
  shown: string,
  actor: Actor | undefined,
  session?: string,
): Vocabulary | undefined {
  return Object.hasOwn(fixed, id) ? fixed[id] : named(id, shown, actor?.code ?? 'un', session);
}

function named(id: string, shown: string, actor: string, session: string | undefined): Vocabulary | undefined {
  const [, kind = '', value = ''] =
    /^(session|plenaryMeeting|meeting|distribution|committee|vote|member)_?(.*)$/.exec(id) ?? committeeParts(id) ?? [];
  switch (kind) {
    case 'session':
      return { element: 'TLCEvent', href: `/akn/ontology/event/un/${actor}/session-${value}`, showAs: shown || id };
    case 'plenaryMeeting':
    case 'meeting': {
      const record = `${kind === 'plenaryMeeting' ? 'pv' : 'meeting'}-${value}`;
      const path = session && /^\d+$/.test(session) ? `${session}-${record}` : record;
      return { element: 'TLCEvent', href: `/akn/ontology/event/un/${actor}/${path}`, showAs: shown || id };
    }
    case 'distribution':
      return concept(`${value.charAt(0).toLowerCase()}${value.slice(1)}Distribution`, `${value} distribution`);
    case 'mainCommittee':
      return organization(`un/un-ga-c${value}`, shown || id);
    case 'committee':
      return organization(`un/${actor}-${value}`, shown || id);
    case 'vote':
      return concept(value, shown || value);
    case 'member':
      return organization(`un/member-state/${value}`, shown || value);
    default:
      return undefined;
  }
}

/** `thirdCommittee` → main committee 3. */
function committeeParts(id: string): [string, string, string] | undefined {
  const number = COMMITTEES.findIndex(word => id === `${word}Committee`) + 1;
  return number > 0 ? [id, 'mainCommittee', String(number)] : undefined;
}

/** The body that an IRI or a pointer names: by its code, its id, or as the United Nations' own files call it. */
export function actorNamed(name: string): Actor | undefined {
  const body = bodyById(name);
  return body && actorFor(body);
}

/** Ids of the United Nations' own files for things that our vocabulary has under another id. */
const PUBLISHED_IDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(bodies.flatMap(({ publishedId, eId }) => (publishedId ? [[publishedId, eId]] : []))),
  generalDistribution: 'distributionGeneral',
  limitedDistribution: 'distributionLimited',
};

/** The id of our vocabulary for an id of somebody else's file; the same id when it has no other name. */
export function idInVocabulary(id: string): string {
  return Object.hasOwn(PUBLISHED_IDS, id) ? (PUBLISHED_IDS[id] as string) : id;
}

/**
 * Vocabularies that became, or were made from, Akoma Ntoso 3.0, a row each: what their names are in the standard. A new one is a
 * new row.
 */
export interface OlderVocabulary {
  readonly name: string;
  /** Of its elements. */
  readonly namespace: RegExp;
  /** Name → name in the standard, where they differ. */
  readonly elements: Readonly<Record<string, string>>;
  /** Attributes of every element. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Attributes of one element. */
  readonly attributesOf: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const BRITISH = { debateRecord: 'debate', judgement: 'judgment', judgementBody: 'judgmentBody' };

export const olderVocabularies: readonly OlderVocabulary[] = [
  {
    name: 'Akoma Ntoso 1.0 and 2.0',
    namespace: /^http:\/\/(?:www\.)?akomantoso\.org\//i,
    elements: BRITISH,
    attributes: { id: 'eId' },
    attributesOf: { step: { actor: 'by' } },
  },
  {
    name: 'drafts of Akoma Ntoso 3.0',
    namespace: /^http:\/\/docs\.oasis-open\.org\/legaldocml\/ns\/akn\/(?!3\.0$)/i,
    elements: BRITISH,
    attributes: { id: 'eId', currentId: 'eId', originalId: 'wId' },
    attributesOf: {},
  },
  {
    // The German profile has the names of the standard in a namespace of its own; its metadata have another and stay.
    name: 'LegalDocML.de',
    namespace: /^http:\/\/inhaltsdaten\.legaldocml\.de\//i,
    elements: {},
    attributes: {},
    attributesOf: {},
  },
];

/** The vocabulary of a namespace; nothing for the standard and for others. */
export function olderVocabulary(namespace: string): OlderVocabulary | undefined {
  return olderVocabularies.find(each => each.namespace.test(namespace));
}

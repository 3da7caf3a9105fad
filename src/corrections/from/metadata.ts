/** What the edited file says of the document, and the fresh one says otherwise. */
import { type DocumentMetadata, metadataOf } from '../../akn/metadata.js';
import { languageByCode } from '../../languages/index.js';
import type { DecisionParts, MetadataDecision } from '../../options/corrections.js';
import type { Edited } from './edited.js';

const FACTS = ['symbol', 'number', 'adoptionDate', 'publicationDate', 'title', 'keywords'] as const;

export function metadataDecisions({ fresh, edited }: Pick<Edited, 'fresh' | 'edited'>): DecisionParts[] {
  const before = metadataOf(fresh);
  const after = metadataOf(edited);
  const values = FACTS.flatMap((name): MetadataDecision['value'][] =>
    differs(name, before, after) ? [{ [name]: after[name] }] : [],
  );
  const language = languageByCode(after.language)?.code;
  if (language && after.language !== before.language) values.push({ language });
  return values.map(value => ({ kind: 'metadata', value }));
}

/** A printed title is decided as what its paragraph is. */
function differs(name: (typeof FACTS)[number], before: DocumentMetadata, after: DocumentMetadata): boolean {
  if (after[name] === undefined || (name === 'title' && before.title !== undefined)) return false;
  return String(after[name]) !== String(before[name]);
}

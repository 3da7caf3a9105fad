/** A document as reference managers name it, from the facts of its editions. */
import { kindOfReference, type Reference } from '../cite/reference.js';
import type { EditionFacts } from './facts.js';
import { label } from './labels.js';

/** @param name base of its file names, which is its name in a bibliography */
export function referenceOf(
  { metadata, labels, title, date, official, body, ...facts }: EditionFacts,
  name: string,
): Reference {
  const institution = facts.organization ?? label(labels, 'publisher');
  const number = metadata.symbol ?? metadata.number;
  return {
    ...{ key: name, kind: kindOfReference(metadata.documentType), title },
    ...(body ? { author: body } : {}),
    ...(institution && institution !== body ? { institution } : {}),
    ...(number ? { number } : {}),
    ...(date ? { date } : {}),
    ...(official ? { address: official } : {}),
    ...(facts.language === 'und' ? {} : { language: facts.language }),
  };
}

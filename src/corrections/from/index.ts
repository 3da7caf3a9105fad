/**
 * The decisions that lead from a fresh conversion to a file that somebody corrected by hand, as far as they can be told: what both
 * have in common are the words, so all is compared by them. Whether a decision has the effect it is meant for, only another
 * conversion shows.
 */
import type { Decision, DecisionParts } from '../../options/corrections.js';
import { paragraphText } from '../../source/source.js';
import { callDecisions } from './calls.js';
import { citationDecisions } from './citations.js';
import type { Edited } from './edited.js';
import { metadataDecisions } from './metadata.js';
import { paragraphDecisions } from './paragraphs.js';
import { pictureDecisions } from './pictures.js';
import { tableDecisions } from './tables.js';

export function decisionsFrom(compared: Edited, by: { readonly who: string; readonly why: string }): Decision[] {
  const { source } = compared;
  const texts = source.blocks.map(block => (block.kind === 'paragraph' ? paragraphText(block) : ''));
  const parts: readonly DecisionParts[] = [
    ...metadataDecisions(compared),
    ...paragraphDecisions(texts, compared),
    ...callDecisions(texts, compared),
    ...citationDecisions(compared),
    ...tableDecisions(compared),
    ...pictureDecisions(texts, compared),
  ];
  return parts.map(each => ({ ...each, ...by }));
}

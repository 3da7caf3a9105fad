/** Who is said to be the publisher: words for documents of the United Nations, and for those of others, from their metadata. */
import type { Issuer } from '../akn/issuer.js';
import { type Labels, label } from './labels.js';

/**
 * The labels of an edition. For a document of another body, those that name the United Nations name that body, or nobody when
 * the document does not say whose it is.
 */
export function withPublisher(labels: Labels, issuer: Issuer | undefined): Labels {
  if (!issuer) return labels;
  const name = issuer.name ?? issuer.publication;
  if (!name) {
    const unnamed = { unofficial: label(labels, 'unofficialUnnamed'), source: label(labels, 'sourceUnnamed', '{1}') };
    return { ...labels, publisher: '', ...unnamed };
  }
  const unofficial = label(labels, 'unofficialOf', name);
  return { ...labels, publisher: name, unofficial, source: label(labels, 'sourceOf', name, '{1}') };
}

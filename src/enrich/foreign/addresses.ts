/** Addresses of ontology entries that are not of the form /akn/ontology/{kind}/… (NC 4.11), or name a body by another code. */

import { actorNamed, vocabularyOf } from '../../un/akn4un.js';
import { type Element, isElement, withAttributes } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';
import { addressOf } from './kinds.js';

export const addresses: Pass = {
  name: 'foreign/addresses',
  run: (tree, context) =>
    mapTree(tree, (node, parent) =>
      isElement(node) && parent?.name === 'references' && node.name.startsWith('TLC') ? mended(node, context) : node,
    ),
};

const FORM = /^(?:\/(?:akn\/)?ontology\/[^/\s]+\/\S*[^/\s]$|https?:\/\/\S+$)/;

function mended(entry: Element, { report }: EnrichContext): Element {
  const { eId = '', href = '' } = entry.attributes;
  const bare = eId.replace(/^.*__/, '');
  const next = bodyAddress(entry, bare) ?? (FORM.test(href) ? undefined : formed(entry, bare, href));
  if (!next || (next.attributes['href'] === href && next.name === entry.name)) return entry;
  report('enrich/entry-mended', `"${href}" became "${next.attributes['href']}".`, { ...entry.origin, eId });
  return next;
}

/** The end of the address of a body is its code in work IRIs (AKN4UN part 1). */
function bodyAddress(entry: Element, id: string): Element | undefined {
  const actor = entry.name === 'TLCOrganization' ? actorNamed(id) : undefined;
  return actor && withAttributes(entry, { href: `/akn/ontology/organization/un/${actor.code}` });
}

/** What our vocabulary knows, such as the Main Committees; else an address by kind and the old end, or the id. */
function formed(entry: Element, id: string, href: string): Element {
  const known = vocabularyOf(id, entry.attributes['showAs'] ?? '', undefined);
  if (known) return { ...withAttributes(entry, { href: known.href }), name: known.element };
  const end = /^[^#\s]*\/([^/#\s]+)\/?$/.exec(href)?.[1] ?? id;
  return withAttributes(entry, { href: addressOf(entry.name, end || 'unnamed') });
}

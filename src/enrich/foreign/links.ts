/** Web addresses: what is plainly a slip of the pen is mended, what is no web address is taken away. Text stays. */
import { textOf } from '../../akn/text.js';
import { type Element, isElement, type Node, withAttributes } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';

export const links: Pass = {
  name: 'foreign/links',
  run: (tree, context) => mapTree(tree, node => (isElement(node, 'a') ? mended(node, context) : node)),
};

function mended(link: Element, { report, links }: EnrichContext): Node | readonly Node[] {
  const href = link.attributes['href'] ?? '';
  if (!isWebAddress(href)) {
    report('enrich/link-removed', `"${shortened(textOf(link))}" led to "${shortened(href)}".`, link.origin);
    return link.children;
  }
  if (textOf(link).trim() === '') {
    report('enrich/link-removed', `A link to "${shortened(href)}" carried no text.`, link.origin);
    return link.children;
  }
  const address = mendedAddress(href, links.documents);
  if (address === href) return link;
  report('enrich/link-mended', `"${shortened(href)}" became "${shortened(address)}".`, link.origin);
  return withAttributes(link, { href: address });
}

/** With a scheme of the web, or relative; control characters before a scheme are a known disguise. */
function isWebAddress(href: string): boolean {
  const scheme = /^[\s\0-\x1f]*([a-z][a-z0-9+.-]*):/i.exec(href)?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}

/**
 * Blanks at the ends go, others are escaped as in `S/RES/2370%20(2017)`; double slashes become one; the Official Document
 * System knows Chinese as `zh`, and documents have one address: undocs.org is the former name of its host.
 * @param documents pattern of the addresses of documents
 */
function mendedAddress(href: string, documents: string): string {
  const trimmed = href.trim().replace(/[\s\u00a0]+/g, '%20');
  const parts = /^(https?:\/\/)([^/?#]*)([^?#]*)(.*)$/i.exec(trimmed);
  if (!parts) return trimmed;
  const [, scheme = '', host = '', path = '', rest = ''] = parts;
  const single = path.replace(/\/{2,}/g, '/');
  const ofUn = /^(?:www\.)?(?:undocs|docs\.un)\.org$/i.test(host);
  const place = ofUn ? single.replace(/^\/ch\//i, '/zh/') : single;
  const [, language, symbol] = ofUn && rest === '' ? (/^\/(ar|zh|en|fr|ru|es)\/(\S+)$/.exec(place) ?? []) : [];
  if (language && symbol) return documents.replaceAll('{lang}', language).replaceAll('{symbol}', symbol);
  return scheme + host + place + rest;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

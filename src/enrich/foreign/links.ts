/** Web addresses: what is plainly a slip of the pen is mended, what is no web address is taken away. Text stays. */
import { textOf } from '../../akn/text.js';
import { presentAddress } from '../../un/addresses.js';
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
    report('enrich/link-removed', `A link to "${shortened(href)}" had no text.`, link.origin);
    return link.children;
  }
  const address = presentAddress(href, links.documents);
  if (address === href) return link;
  report('enrich/link-mended', `"${shortened(href)}" became "${shortened(address)}".`, link.origin);
  return withAttributes(link, { href: address });
}

/** With a scheme of the web, or relative; control characters before a scheme are a known disguise. */
function isWebAddress(href: string): boolean {
  const scheme = /^[\s\0-\x1f]*([a-z][a-z0-9+.-]*):/i.exec(href)?.[1];
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme);
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

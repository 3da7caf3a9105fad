/** AKN XML → tree. The reverse of `serialise`. */
import { parseXml } from '../xml/parse.js';
import type { Element } from '../xml/tree.js';

/** The namespace of Akoma Ntoso 3.0. */
export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
/** The namespace of the UN's extensions. */
export const AKN4UN_NAMESPACE = 'http://un.org/akn4un';

/**
 * Reads AKN XML that is known to be well-formed (`validate` says whether it is). Every element has its line and column
 * as origin when `positions` is set. A prefix for the AKN namespace is taken off, so names are always the bare ones.
 * @throws XmlError when there is no element or a DOCTYPE.
 */
export function parseAkn(xml: string, options: { readonly positions?: boolean } = {}): Element {
  const root = parseXml(xml, options);
  const prefix = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith('xmlns:') && value === AKN_NAMESPACE,
  )?.[0];
  return prefix ? withoutPrefix(root, `${prefix.slice('xmlns:'.length)}:`, prefix) : root;
}

function withoutPrefix(node: Element, prefix: string, declaration: string): Element {
  const { [declaration]: namespace, ...others } = node.attributes;
  return {
    ...node,
    name: node.name.startsWith(prefix) ? node.name.slice(prefix.length) : node.name,
    attributes: namespace === undefined ? node.attributes : { xmlns: namespace, ...others },
    children: node.children.map(child =>
      child.type === 'element' ? withoutPrefix(child, prefix, declaration) : child,
    ),
  };
}

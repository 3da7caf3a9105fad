/** AKN XML → tree. The reverse of `serialise`. */
import { parseXml } from '../xml/parse.js';
import type { Element } from '../xml/tree.js';
import { hasAknPrefix, withAknPrefix } from './namespaces.js';

export { AKN_NAMESPACE, AKN4UN_NAMESPACE } from './namespaces.js';

/**
 * Reads AKN XML that is known to be well-formed (`validate` says whether it is). Every element has its line and column
 * as origin when `positions` is set. A prefix for the AKN namespace is taken off, so names are always the bare ones.
 * @throws XmlError when there is no element or a DOCTYPE.
 */
export function parseAkn(xml: string, options: { readonly positions?: boolean } = {}): Element {
  const root = parseXml(xml, options);
  return hasAknPrefix(xml) ? withAknPrefix(root, '') : root;
}

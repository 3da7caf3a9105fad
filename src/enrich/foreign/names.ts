/** Names of inlines: AKN4UN part 1 wants the prefix `akn4un:` before names that are not of Akoma Ntoso. */
import { isElement, withAttributes } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { Pass } from '../pass.js';

export const names: Pass = {
  name: 'foreign/names',
  run: (tree, { report }) =>
    mapTree(tree, node => {
      if (!isElement(node, 'inline')) return node;
      const old = node.attributes['name'] ?? '';
      const name = prefixed(old);
      if (name === old) return node;
      report('enrich/name-prefixed', `"${old}" became "${name}".`, node.origin);
      return withAttributes(node, { name });
    }),
};

/** `agenda item name` → `akn4un:agendaItemName`. A name without letters stays. */
function prefixed(name: string): string {
  if (/^[\w-]+:\S/.test(name) || !/\p{L}/u.test(name)) return name;
  const joined = name.trim().replace(/[\s\u00a0]+(\S)/gu, (_, letter: string) => letter.toUpperCase());
  return `akn4un:${joined}`;
}

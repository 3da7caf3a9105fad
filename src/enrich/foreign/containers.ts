/** Paragraphs that stand directly in preface, preamble or closing part go into containers (AKN4UN parts 2 and 3). */
import { type Element, element, isElement, type Node, withChildren } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { Pass } from '../pass.js';

/** The name that the container gets in each part. */
const NAMES: Readonly<Record<string, string>> = { preface: 'title', preamble: 'text', conclusions: 'adoption' };

export const containers: Pass = {
  name: 'foreign/containers',
  run: (tree, { report }) =>
    mapTree(tree, node => {
      const name = isElement(node) ? NAMES[node.name] : undefined;
      if (name === undefined || !isElement(node) || !node.children.some(child => isElement(child, 'p'))) return node;
      report(
        'enrich/container-added',
        `Paragraphs of the ${node.name} were put into a container "${name}".`,
        node.origin,
      );
      return withChildren(node, gathered(node, name));
    }),
};

/** Paragraphs in a row share a container. */
function gathered(part: Element, name: string): Node[] {
  const result: Node[] = [];
  let row: Node[] = [];
  const close = (): void => {
    if (row.some(node => isElement(node))) result.push(element('container', { name }, row));
    else for (const added of row) result.push(added);
    row = [];
  };
  for (const child of part.children) {
    if (isElement(child) && child.name !== 'p') {
      close();
      result.push(child);
    } else row.push(child);
  }
  close();
  return result;
}

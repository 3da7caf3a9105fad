/** `mc:AlternateContent` (ISO/IEC 29500-3): the same thing twice, for newer and for older programs. One branch is read. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf, find } from '../../xml/walk.js';

/** The branch to read: the first choice that holds something a reader would see, else the fallback, else none. */
export function branchOf(node: Element): readonly Element[] {
  const fallback = childOf(node, 'mc:Fallback');
  const branches = [...childrenOf(node, 'mc:Choice'), ...(fallback ? [fallback] : [])];
  const chosen = branches.find(branch => find(branch, holdsContent) !== undefined);
  return chosen ? [chosen] : [];
}

const CONTENT: ReadonlySet<string> = new Set([
  'w:t',
  'w:txbxContent',
  'a:blip',
  'v:imagedata',
  'w:footnoteReference',
  'm:t',
]);

function holdsContent(node: Element): boolean {
  return CONTENT.has(node.name);
}

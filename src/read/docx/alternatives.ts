/** `mc:AlternateContent` (ISO/IEC 29500-3): the same thing twice, for newer and for older programs. One branch is read. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf, find } from '../../xml/walk.js';
import type { Ledger } from './ledger.js';

/** The branch to read: the first choice that holds something a reader would see, else the fallback, else none. */
export function branchOf(node: Element, ledger?: Ledger): readonly Element[] {
  const fallback = childOf(node, 'mc:Fallback');
  const branches = [...childrenOf(node, 'mc:Choice'), ...(fallback ? [fallback] : [])];
  const chosen = branches.find(branch => find(branch, holdsContent) !== undefined);
  if (ledger && chosen) for (const branch of branches) if (branch !== chosen) ledger.leave(branch);
  return chosen ? [chosen] : [];
}

const CONTENT: ReadonlySet<string> = new Set([
  'w:t',
  'w:txbxContent',
  'a:blip',
  'v:imagedata',
  'w:footnoteReference',
  'm:t',
  'a:t',
  'v:textpath',
]);

function holdsContent(node: Element): boolean {
  return CONTENT.has(node.name);
}

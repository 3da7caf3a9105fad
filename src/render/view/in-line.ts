/** Which elements of the view stand inside a line; all others of its vocabulary are blocks. */
import type { Node } from '../../xml/tree.js';

const INLINE: ReadonlySet<string> = new Set(
  `words time isolated break image link call ibid backlink number heading-line title-line title-number members result members-name
  members-list unhandled-words`
    .split(/\s+/)
    .map(name => `s:${name}`),
);

export function isBlock(node: Node): boolean {
  return node.type === 'element' && node.name.startsWith('s:') && !INLINE.has(node.name);
}

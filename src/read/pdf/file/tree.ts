/** The structure tree of a file, joined from the trees of its pages: a paragraph that runs over pages is one element again. */
import type { StructNode } from './page.js';

export interface TreeNode {
  readonly type: string;
  readonly kids: readonly (TreeNode | Content)[];
  /** Text that stands for a picture. */
  readonly alternative: string;
  readonly columns: number;
  readonly rows: number;
}

/** Marked content of a page. */
export interface Content {
  readonly page: number;
  readonly content: number;
}

export function isContent(kid: TreeNode | Content): kid is Content {
  return 'content' in kid;
}

/** A node as one page has it. */
interface OnPage {
  readonly page: number;
  readonly node: StructNode;
}

/**
 * Each page gives every element whole, with places for what other pages hold, so the place among the children of the parent
 * tells which elements of two pages are the same.
 * @param pages children of the root, page by page
 */
export function joinedTree(pages: readonly (readonly (StructNode | undefined)[])[]): TreeNode {
  const roots = pages.map((kids, page) => ({ page, node: { ...EMPTY, kids } }));
  return join(roots) ?? { ...EMPTY, kids: [] };
}

const EMPTY = { type: 'Root', alternative: '', columns: 1, rows: 1 };

function join(parts: readonly OnPage[]): TreeNode | undefined {
  const [first] = parts;
  if (!first) return undefined;
  const { type, alternative, columns, rows } = first.node;
  return { type, alternative, columns, rows, kids: joinKids(parts) };
}

function joinKids(parts: readonly OnPage[]): (TreeNode | Content)[] {
  const places = new Map<number, OnPage[]>();
  const kids = new Map<number, TreeNode | Content>();
  for (const { page, node } of parts) {
    node.kids.forEach((kid, place) => {
      if (kid === undefined) return;
      if (typeof kid === 'number') kids.set(place, kids.get(place) ?? { page, content: kid });
      else {
        const known = places.get(place);
        if (known) known.push({ page, node: kid });
        else places.set(place, [{ page, node: kid }]);
      }
    });
  }
  for (const [place, nodes] of places) {
    const joined = join(nodes);
    if (joined) kids.set(place, joined);
  }
  return [...kids].sort(([a], [b]) => a - b).map(([, kid]) => kid);
}

/** Which element was made from which place of the source. */
import type { Element, Origin } from '../xml/tree.js';

/**
 * The id of the first element made from each place, or of the one around it.
 * @param wanted the lines that are asked for; all when not given
 */
export function idsByPlace(tree: Element, wanted?: ReadonlySet<number>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const visit = ({ attributes, children, origin }: Element, around: string | undefined): void => {
    const eId = attributes['eId'] || around;
    if (eId && origin?.line && (!wanted || wanted.has(origin.line)) && !ids.has(placeKey(origin)))
      ids.set(placeKey(origin), eId);
    for (const child of children) if (child.type === 'element') visit(child, eId);
  };
  visit(tree, undefined);
  return ids;
}

/** A place as a key. */
export function placeKey({ part = '', line = 0 }: Origin): string {
  return `${part}:${line}`;
}

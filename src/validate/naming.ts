/** How messages name an element: `paragraph 7 (#para_7)`, `ref in paragraph 7 (#para_7)`; and its place in the file. */
import { clean } from '../akn/metadata.js';
import type { Element } from '../akn/tree.js';
import { childOf } from '../akn/walk.js';
import type { Place } from '../diagnostics/diagnostic.js';

type Parents = ReadonlyMap<Element, Element>;

const LONGEST = 40;

/** The element in words: its name, printed number and id, or those of the nearest element around it that has any. */
export function nameOf(node: Element, parents: Parents): string {
  const own = numberOf(node);
  if (own || node.attributes['eId']) return titled(node, own);
  for (let at = parents.get(node); at; at = parents.get(at)) {
    const number = numberOf(at);
    if (number || at.attributes['eId']) return `${node.name} in ${titled(at, number)}`;
    if (at.name === 'meta') break;
  }
  return node.name;
}

function titled(node: Element, number: string): string {
  const id = node.attributes['eId'];
  return [node.name, number, id ? `(#${id})` : ''].filter(Boolean).join(' ');
}

/** The printed number without its final stop; of a note its mark, of a preambular paragraph its opening words. */
function numberOf(node: Element): string {
  const num = childOf(node, 'num');
  const given = num
    ? clean(num).replace(/\.$/, '')
    : node.name === 'authorialNote'
      ? node.attributes['marker']
      : node.name === 'container'
        ? node.attributes['name'] && `"${node.attributes['name']}"`
        : undefined;
  return given && given.length <= LONGEST ? given : '';
}

/** Line and column of the element, and its id or that of the nearest element around it. */
export function placeOf(node: Element, parents: Parents): Place {
  const { line, column } = node.origin ?? {};
  let eId: string | undefined;
  for (let at: Element | undefined = node; at && eId === undefined; at = parents.get(at)) eId = at.attributes['eId'];
  return {
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(eId === undefined ? {} : { eId }),
  };
}

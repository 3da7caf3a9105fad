/** Ids of the pages, made from the eIds of the document. */
import type { Element } from '../../xml/tree.js';
import { eIdOf, ordinals, type Positions, remembered } from './positions.js';

export type Ids = (element: Element) => string;

/** Ids of the page itself: an eId of that name gets another one. */
export const RESERVED: ReadonlySet<string> = new Set(['top', 'main', 'text', 'contents', 'notes', 'cited', 'about']);

/**
 * The id of an element: its eId, less what cannot stand in an address. The second element with the same eId, which
 * collections of others have, gets "~2" behind it; one without eId is numbered below its parent, as the naming convention does.
 */
export function idsOf(positions: Positions): Ids {
  const { parents, byId } = positions;
  const ordinal = ordinals(positions, each => each.name);
  const idOf: Ids = remembered(element => {
    const eId = eIdOf(element);
    if (eId !== undefined) return unique(eId, element, byId);
    const parent = parents.get(element);
    if (!parent || !parents.has(parent)) return element.name;
    return `${idOf(parent)}__${withoutAuthor(element.name)}_${ordinal(element)}`;
  });
  return idOf;
}

function unique(eId: string, element: Element, byId: Positions['byId']): string {
  const same = byId.get(eId) ?? [];
  const part = addressPart(eId);
  const own = withoutAuthor(part);
  const id = RESERVED.has(eId) || part !== eId || (own !== eId && byId.has(own)) ? `${own}~` : own;
  return same[0] === element ? id : `${id}~${same.indexOf(element) + 1}`;
}

/**
 * Reader views (Mozilla Readability 0.6, its expression for bylines) take a short element whose id or class holds one of these words
 * for the name of the author, and delete it. "authorialNote_4" is "note_4" on a page.
 */
function withoutAuthor(id: string): string {
  return id
    .replaceAll('authorialNote', 'note')
    .replace(/author|byline|dateline|writtenby/gi, word => `${word.slice(0, 1)}~${word.slice(1)}`);
}

/** An eId less what cannot stand in an address. */
function addressPart(eId: string): string {
  return eId.replace(/[\s~%"<>\\^`{|}]/g, sign => (/\s/.test(sign) ? '_' : ''));
}

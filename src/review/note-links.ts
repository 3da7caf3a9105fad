/** A title that has a note of its own leads where its note leads. */

import { textOf } from '../akn/text.js';
import type { Element, Node } from '../xml/tree.js';
import { findAll, walk } from '../xml/walk.js';
import type { Check } from './check.js';
import { placeOf } from './reading.js';
import { shown } from './shown.js';

export const noteLinks: Check = ({ document }, { report }) => {
  walk(document, node => {
    if (node.name === 'meta' || node.name === 'attachments' || node.name === 'authorialNote') return 'skip';
    node.children.forEach((child, at) => {
      const note = isTitleLink(child) ? noteBehind(node.children, at + 1) : undefined;
      if (!note) return;
      const [own] = worksIn(child as Element);
      const named = worksIn(note);
      if (!own || named.length === 0 || named.includes(own) || !named.some(each => kindOf(each) === kindOf(own)))
        return;
      const message = `"${shown(textOf(child))}" leads to ${own}, but its own note names ${named.join(', ')}.`;
      report('review/link-differs-from-note', message, placeOf(child as Element, note));
    });
    return undefined;
  });
};

const LINKS: ReadonlySet<string> = new Set(['ref', 'entity']);

/** Words that lead to a work and state no number of it. */
function isTitleLink(node: Node): boolean {
  return node.type === 'element' && LINKS.has(node.name) && !/\p{Nd}/u.test(textOf(node));
}

/** The note called right behind: nothing but punctuation stands between. */
function noteBehind(children: readonly Node[], from: number): Element | undefined {
  for (let at = from; at < children.length; at++) {
    const child = children[at] as Node;
    if (child.type === 'element') return child.name === 'authorialNote' ? child : undefined;
    if (child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value)) return undefined;
  }
  return undefined;
}

/** IRIs of resolutions and registration numbers of treaties. A volume (`_v2237`) tells the texts of one number apart. */
function worksIn(node: Element): string[] {
  const works = findAll(node, ({ name }) => LINKS.has(name)).map(
    ({ attributes }) => attributes['href'] ?? attributes['refersTo'] ?? '',
  );
  return works.filter(work => kindOf(work) !== undefined).map(work => work.replace(/_v\d+$/, ''));
}

function kindOf(work: string): string | undefined {
  return /^\/akn\/|^#unts_/.exec(work)?.[0];
}

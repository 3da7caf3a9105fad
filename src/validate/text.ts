/** E12: the text of the file against its source text (AKN4UN part 1: mark-up never changes the text). */
import { textOf } from '../akn/text.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import { nameOf, placeOf } from './naming.js';
import type { Subject } from './subject.js';

const METADATA: ReadonlySet<string> = new Set(['meta']);
const SHOWN = 40;

/** Reports the first place at which the letters differ; white space may fall differently. */
export function compareText(source: string, subject: Subject, report: Report): void {
  const wanted = letters(source);
  const found = letters(textOf(subject.root, METADATA));
  if (wanted === found) return;
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at++;
  const node = elementAt(subject.root, at) ?? subject.root;
  const [source40, file40] = [wanted, found].map(each => each.slice(at, at + SHOWN) || 'nothing more');
  const message = `${nameOf(node, subject.parents)}: the source continues with "${source40}", the file with "${file40}".`;
  report('validate/text-incomplete', message, placeOf(node, subject.parents));
}

function letters(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}

/** The innermost element that holds the n-th letter. */
function elementAt(root: Element, index: number): Element | undefined {
  let left = index;
  const find = (node: Element): Element | undefined => {
    for (const child of node.children) {
      if (child.type === 'text') {
        left -= letters(child.value).length;
        if (left < 0) return node;
      } else if (child.type === 'element' && !METADATA.has(child.name)) {
        const found = find(child);
        if (found) return found;
      }
    }
    return undefined;
  };
  return find(root);
}

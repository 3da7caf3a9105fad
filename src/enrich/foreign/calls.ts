/** Second calls of a note, left as raised numbers, become references to that note. */

import { DOCUMENTS } from '../../akn/targets.js';
import { textOf } from '../../akn/text.js';
import { isPower } from '../../languages/measures.js';
import { normaliseNumber } from '../../numbers/id-part.js';
import { type Element, element, type Node, text, withChildren } from '../../xml/tree.js';
import type { EnrichContext, Pass } from '../pass.js';

export const calls: Pass = { name: 'foreign/calls', run: (tree, context) => linkCalls(tree, new Map(), context) };

/** Notes of the document around, by their marks, as far as they were seen. */
type Seen = Map<string, Element>;

/** Table cells use raised letters and numbers of their own; notes call no notes. */
const LEFT_ALONE = new Set(['meta', 'table', 'authorialNote']);

function linkCalls(node: Element, seen: Seen, context: EnrichContext): Element {
  const notes: Seen = DOCUMENTS.has(node.name) ? new Map() : seen;
  let before = '';
  let changed = false;
  const children = node.children.flatMap((child): readonly Node[] => {
    const next = child.type === 'element' ? visited(child, before, notes, context) : [child];
    if (next[0] !== child) changed = true;
    before = (before + textOf(child)).slice(-LONGEST_WORD);
    return next;
  });
  return changed ? withChildren(node, children) : node;
}

const LONGEST_WORD = 24;

function visited(child: Element, before: string, notes: Seen, context: EnrichContext): readonly Node[] {
  if (child.name === 'authorialNote') {
    const mark = normaliseNumber(child.attributes['marker'] ?? '');
    if (mark && child.attributes['eId'] !== undefined) notes.set(mark, child);
    return [child];
  }
  if (LEFT_ALONE.has(child.name)) return [child];
  const call = child.name === 'sup' ? callIn(child) : undefined;
  const note = call && mayCall(before, call.mark) ? notes.get(normaliseNumber(call.mark)) : undefined;
  if (!call || !note) return [linkCalls(child, notes, context)];
  const { eId, marker } = note.attributes;
  context.report('enrich/call-linked', `A superscript ${marker} became a reference to note ${marker}.`, child.origin);
  const raised = (sign: string) => (sign === '' ? [] : [withChildren(child, [text(sign)])]);
  const reference = element('noteRef', { href: `#${eId}`, marker: call.mark, placement: 'bottom' });
  return [...raised(call.open), reference, ...raised(call.close)];
}

/** After a word of three letters or more, or after punctuation: never the exponent of a unit. */
const MAY_CALL = /(?:\p{L}{3}|[.,;:!?)\]"”’»،؛。，；：）」』])\s*$/u;

function mayCall(before: string, mark: string): boolean {
  return MAY_CALL.test(before) && !isPower(before, normaliseNumber(mark));
}

/** Digits of any script, perhaps in brackets, as Arabic prints them: the brackets stay outside of the reference. */
const CALL = /^(\s*[(（[]?)(\p{Nd}{1,3})([)）\]]?\s*)$/u;

function callIn(sup: Element): { readonly open: string; readonly mark: string; readonly close: string } | undefined {
  if (sup.children.some(child => child.type !== 'text')) return undefined;
  const [, open = '', mark, close = ''] = CALL.exec(textOf(sup)) ?? [];
  return mark === undefined ? undefined : { open, mark, close };
}

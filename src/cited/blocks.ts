/** The paragraphs of a document in which citations are looked for: every element that holds running text. */

import { clean } from '../akn/metadata.js';
import { ASIDE, textOf } from '../akn/text.js';
import { citable } from '../citations/find.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';

/** Elements that hold text and inline mark-up. Cells and items hold text only in third-party files. */
const HOLDERS: ReadonlySet<string> = new Set([
  'p',
  'heading',
  'subheading',
  'crossHeading',
  'listIntroduction',
  'listWrapUp',
  'longTitle',
  'block',
  'caption',
  'td',
  'th',
  'li',
]);

/** One of them, with its text. */
export interface Block {
  readonly element: Element;
  /** As `citable` gives it; offsets hold in `textOf(element)`. */
  readonly text: string;
  /** The note that it stands in. */
  readonly note: Element | undefined;
  /** In the cover page or preface, where the document names itself. */
  readonly front: boolean;
  /** The nearest id. */
  readonly eId: string | undefined;
}

/** What is around a node. */
interface Around {
  readonly note: Element | undefined;
  readonly eId: string | undefined;
  readonly front: boolean;
}

/** All blocks in document order; the blocks of a note come after the block that calls it. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const go = (node: Element, around: Around): void => {
    if (node.name === 'meta') return;
    const inside = enter(node, around);
    const { note, front, eId } = inside;
    if (isBlock(node)) blocks.push({ element: node, text: textIn(node), note, front, eId });
    for (const child of node.children) if (child.type === 'element') go(child, inside);
  };
  go(root, { note: undefined, eId: undefined, front: false });
  return blocks;
}

function enter(node: Element, around: Around): Around {
  const eId = node.attributes['eId'];
  const note = node.name === 'authorialNote';
  const front = node.name === 'coverPage' || node.name === 'preface';
  if (eId === undefined && !note && !front) return around;
  return { note: note ? node : around.note, eId: eId ?? around.eId, front: front || around.front };
}

/** A cell that holds paragraphs is no block itself: they are. */
export function isBlock(node: Element): boolean {
  if (!HOLDERS.has(node.name)) return false;
  return node.name === 'p' || !node.children.some(child => child.type === 'element' && HOLDERS.has(child.name));
}

/** For each id the block that it is in, or that comes first in what has it. */
export function blocksByEId(root: Element): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  let waiting: string[] = [];
  const go = (node: Element, around: Element | undefined): void => {
    if (node.name === 'meta') return;
    const block = isBlock(node) ? node : around;
    const eId = node.attributes['eId'];
    if (eId) waiting.push(eId);
    if (block) {
      for (const each of waiting) found.set(each, block);
      waiting = [];
    }
    for (const child of node.children) if (child.type === 'element') go(child, block);
  };
  go(root, undefined);
  return found;
}

/** Where a block stands, for messages. */
export function placeOf({ element, note, eId }: Block): Place {
  return { ...(element.origin ?? note?.origin), ...(eId ? { eId } : {}) };
}

/** Trees are never changed in place, and passes share what they leave alone: its text need not be joined again. */
const texts = new WeakMap<Element, string>();

function textIn(element: Element): string {
  const known = texts.get(element);
  if (known !== undefined) return known;
  const text = citable(ownText(element));
  texts.set(element, text);
  return text;
}

/** The text with that of blocks inside of it blank, at the same length: an embedded resolution is read in its own blocks. */
function ownText(element: Element): string {
  let joined = '';
  for (const child of element.children) {
    if (child.type === 'text') joined += child.value;
    else if (child.type === 'element' && HOLDERS.has(child.name)) joined += '\n'.repeat(textOf(child).length);
    else if (child.type === 'element' && !ASIDE.has(child.name)) joined += ownText(child);
  }
  return joined;
}

/** How a note is named in messages. */
export function markerOf(note: Element): string {
  return note.attributes['marker'] ?? note.attributes['eId'] ?? clean(note).slice(0, 20);
}

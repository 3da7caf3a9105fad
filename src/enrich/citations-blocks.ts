/** The paragraphs of a document in which citations are looked for: every element that holds running text. */
import { clean } from '../akn/metadata.js';
import { textOf } from '../akn/text.js';
import type { Element } from '../akn/tree.js';
import { citable } from '../citations/find.js';
import type { Place } from '../diagnostics/diagnostic.js';

/** Elements that hold text and inline mark-up. Cells and items hold text only in files of others. */
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
  readonly note?: Element;
  /** In the cover page or preface, where the document names itself. */
  readonly front: boolean;
  readonly place: Place;
}

/** All blocks in document order; the blocks of a note come after the block that calls it. */
export function blocksOf(root: Element): Block[] {
  const blocks: Block[] = [];
  const go = (node: Element, note: Element | undefined, eId: string | undefined, front: boolean): void => {
    if (node.name === 'meta') return;
    const id = node.attributes['eId'] ?? eId;
    if (isBlock(node)) blocks.push({ ...blockOf(node, note, id), front });
    const inside = node.name === 'authorialNote' ? node : note;
    const within = front || node.name === 'coverPage' || node.name === 'preface';
    for (const child of node.children) if (child.type === 'element') go(child, inside, id, within);
  };
  go(root, undefined, undefined, false);
  return blocks;
}

/** A cell that holds paragraphs is no block itself: they are. */
export function isBlock(node: Element): boolean {
  if (!HOLDERS.has(node.name)) return false;
  return node.name === 'p' || !node.children.some(child => child.type === 'element' && HOLDERS.has(child.name));
}

function blockOf(element: Element, note: Element | undefined, eId: string | undefined): Omit<Block, 'front'> {
  const place = { ...(element.origin ?? note?.origin), ...(eId ? { eId } : {}) };
  return { element, text: citable(textOf(element)), ...(note ? { note } : {}), place };
}

/** How a note is named in messages. */
export function markerOf(note: Element): string {
  return note.attributes['marker'] ?? note.attributes['eId'] ?? clean(note).slice(0, 20);
}

/** The notes as the pages show them, at the end: number, text, the ways back to their calls. */
import { type Element, isElement, type Node, text } from '../../xml/tree.js';
import { label } from '../labels.js';
import { withIbid } from './ibid.js';
import { languageOf, made, shownAll } from './nodes.js';
import { eIdOf } from './positions.js';
import type { At, Note, Page } from './types.js';
import { unitsOf } from './units.js';
import { contentOf } from './words.js';

const AT: At = { level: 2 };

export function endnotes(page: Page): Element {
  return made(
    'notes',
    { file: 'notes', name: label(page.labels, 'notes') },
    page.notes.list.map(note => noteOf(note, page)),
  );
}

/** A note says its own number: a pop-up shows nothing but what is inside of it. */
function noteOf(note: Note, page: Page): Element {
  const blocks = contentOf(note.element);
  const number = [made('number', {}, [text(note.mark)]), text(' ')];
  const back = backlinks(note, page);
  const isLine = (block: Node | undefined): block is Element => isElement(block, 'p');
  const shownBlocks = blocks.flatMap((block, at): readonly Node[] => {
    if (!isLine(block)) return unitsOf([block], AT, page);
    const plain = shownAll(block.children, { ...AT, words: true }, page);
    const words = at === 0 && note.source ? withIbid(plain, note.source, page.labels) : plain;
    const parts = [...(at === 0 ? number : []), ...words, ...(at === blocks.length - 1 ? back : [])];
    return [made('note-line', languageOf(block), parts)];
  });
  // A note may begin or end with a list or a table.
  const before = isLine(blocks[0]) ? [] : [made('note-line', {}, number)];
  const after = isLine(blocks.at(-1)) ? [] : [made('note-line', {}, back)];
  // Addresses that name the eId arrive as well.
  return made('note', { id: note.id, alias: eIdOf(note.element) }, [...before, ...shownBlocks, ...after]);
}

function backlinks(note: Note, page: Page): Node[] {
  const several = note.calls.length > 1;
  return note.calls.flatMap((_, at) => {
    const href = `#${note.id}-call-${at + 1}`;
    const name = several
      ? label(page.labels, 'backToCall', at + 1, note.name)
      : label(page.labels, 'backToNote', note.name);
    return [text(' '), made('backlink', { href, name }, [text(several ? `↩${at + 1}` : '↩')])];
  });
}

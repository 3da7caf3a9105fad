/**
 * Headers and footers: the masthead stands in the first-page header, the rest are running heads, page numbers,
 * the job number and its bar code.
 */

import type { Block, Furniture, Paragraph, SourceProperty } from '../../source/source.js';
import { paragraphText } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childOf, findAll } from '../../xml/walk.js';
import { marginLine } from '../margin-lines.js';
import { readStory } from './blocks.js';
import { type Reading, story } from './reading.js';
import type { Section } from './sections.js';

export interface Margins {
  readonly masthead: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  readonly properties: readonly SourceProperty[];
  /** The headers and footers that were read, by part. */
  readonly roots: ReadonlyMap<string, Element>;
}

/** Reads each header and footer once. */
export function readMargins(sections: readonly Section[], reading: Reading): Margins {
  const roots = rootsOf(sections, reading);
  const mastheadPart = mastheadOf(sections[0], roots);
  const furniture: Furniture[] = [];
  const properties: SourceProperty[] = [];
  const masthead: Paragraph[] = [];
  for (const [part, root] of roots) {
    const paragraphs = flat(readStory(root, reading, story(part, 'margin')));
    if (part === mastheadPart) for (const added of paragraphs) masthead.push(added);
    else {
      const lines = paragraphs.map(each => marginLine(paragraphText(each), root.name === 'w:hdr', each.origin));
      for (const added of lines.map(line => line.furniture)) furniture.push(added);
      for (const added of lines.flatMap(line => line.properties)) properties.push(added);
    }
  }
  return { masthead, furniture, properties, roots };
}

function rootsOf(sections: readonly Section[], { pack, report }: Reading): ReadonlyMap<string, Element> {
  const roots = new Map<string, Element>();
  for (const part of new Set(sections.flatMap(section => [...section.margins.values()]))) {
    const root = pack.tree(part);
    if (root) roots.set(part, root);
    else report('read/part-missing', `The header or footer ${part} is not in the file.`, { part });
  }
  return roots;
}

/**
 * The header of the first page. Where the first page has none of its own, the header of all pages is the masthead if it
 * has a table of several rows: running heads have one.
 */
function mastheadOf(section: Section | undefined, roots: ReadonlyMap<string, Element>): string | undefined {
  const first = section?.titlePage ? section.margins.get('header-first') : undefined;
  if (first !== undefined) return first;
  const running = section?.margins.get('header-default') ?? '';
  const root = roots.get(running);
  const table = root && childOf(root, 'w:tbl');
  return table && findAll(table, 'w:tr').length > 1 ? running : undefined;
}

/** Paragraphs of blocks, those in tables cell by cell. */
export function flat(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block];
    return block.rows.flatMap(row => row.cells.flatMap(cell => flat(cell.blocks)));
  });
}

/** Lists of automatic numbering where there are no paragraphs and points: in cells and notes they are `blockList`. */
import type { Block, Paragraph } from '../../source/source.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import { paragraph } from '../inline.js';

/**
 * Blocks with each stretch of labelled paragraphs made a list, nested by its levels.
 * @param other makes what is no such paragraph
 */
export function withLists(blocks: readonly Block[], other: (block: Block) => Element): Element[] {
  const made: Element[] = [];
  let stretch: Labelled[] = [];
  const close = (): void => {
    if (stretch.length > 0) made.push(listOf(stretch, lowest(stretch)));
    stretch = [];
  };
  for (const block of blocks) {
    const item = labelled(block);
    if (item) stretch.push(item);
    else {
      close();
      made.push(other(block));
    }
  }
  close();
  return made;
}

interface Labelled {
  readonly source: Paragraph;
  readonly label: string;
  readonly level: number;
}

/** A label without words is a number in a cell of its own, and no list. */
function labelled(block: Block): Labelled | undefined {
  if (block.kind !== 'paragraph' || block.label === undefined || block.runs.length < 2) return undefined;
  return { source: block, label: block.label, level: block.level ?? 0 };
}

/** Items deeper than the level of a list stand in a list of the item before them. */
function listOf(items: readonly Labelled[], level: number): Element {
  const starts = items.flatMap((item, at) => (at === 0 || item.level <= level ? [at] : []));
  return element(
    'blockList',
    {},
    starts.map((start, at) => itemOf(items.slice(start, starts[at + 1]))),
  );
}

function itemOf([first, ...inner]: readonly Labelled[]): Element {
  if (!first) throw new TypeError('an item of a list has a paragraph');
  const { source, label } = first;
  const words = paragraph(source, label.length + 1);
  const below = inner.length > 0 ? listOf(inner, lowest(inner)) : undefined;
  return withOrigin(element('item', {}, element('num', {}, label), words, below), source.origin);
}

function lowest(labelled: readonly Labelled[]): number {
  return labelled.reduce((least, { level }) => Math.min(least, level), Number.POSITIVE_INFINITY);
}

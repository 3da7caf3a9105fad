/** Lines of a preamble → containers: a recital with its points, and other paragraphs among the recitals. */
import { type Element, element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { paragraph } from '../inline.js';
import { endsIn, type Line, type TextLine } from '../line.js';
import { type Item, itemsOf } from './items.js';
import { openingWords, phrasedParagraph, recital } from './recitals.js';
import { tableOf } from './tables.js';

/** A line, and the lines that belong to it. */
interface Group {
  readonly line: TextLine;
  readonly more: Line[];
}

export function preambleParts(lines: readonly Line[], context: ParseContext): Element[] {
  return groups(lines, context).map(({ line, more }) => {
    if (!isRecitalText(line, context)) return otherText(line);
    return recital(line, blocksOf(more, context), context);
  });
}

/** A heading or sign among the recitals ("Countries in special situations", "* * *"). */
export function otherText(line: TextLine): Element {
  return withOrigin(element('container', { name: 'text' }, paragraph(line.source)), line.origin);
}

/** Points, and what follows a colon, belong to the recital before them. */
function groups(lines: readonly Line[], context: ParseContext): Group[] {
  const made: Group[] = [];
  for (const line of lines) {
    const group = made.at(-1);
    if (group && (line.kind === 'table' || goesOn(group, line, context))) group.more.push(line);
    else if (line.kind === 'text') made.push({ line, more: [] });
  }
  return made;
}

/** A point, a quotation after a colon, or words in small letters after points. */
function goesOn({ line, more }: Group, next: TextLine, context: ParseContext): boolean {
  if (next.source.role === 'recital') return false;
  if (next.mark) return true;
  if (openingWords(next, 0, 'preambular', context)) return false;
  if (more.length > 0) return /^\s*\p{Ll}/u.test(next.plain);
  return endsIn(line.plain, ':：');
}

function isRecitalText(line: TextLine, context: ParseContext): boolean {
  if (line.source.role) return line.source.role === 'recital';
  return !line.mark && (endsIn(line.plain, ',،，:：;；') || openingWords(line, 0, 'preambular', context) !== undefined);
}

/** A preamble has no paragraphs and points: its lists are `blockList` (AKN schema, content of `container`). */
function blocksOf(lines: readonly Line[], context: ParseContext): Element[] {
  const blocks: Element[] = [];
  let list: Item[] = [];
  const close = () => {
    if (list.length > 0) blocks.push(blockList(list, context));
    list = [];
  };
  for (const item of itemsOf(lines, [], context).items) {
    if (item.mark) list.push(item);
    else {
      close();
      for (const added of linesOf(item, context)) blocks.push(added);
    }
  }
  close();
  return blocks;
}

function blockList(items: readonly Item[], context: ParseContext): Element {
  return element(
    'blockList',
    {},
    items.map(item => {
      const num = item.mark && element('num', {}, item.mark.printed);
      const blocks = linesOf(item, context);
      return withOrigin(element('item', {}, num, blocks.length > 0 ? blocks : element('p')), item.line.origin);
    }),
  );
}

function linesOf(item: Item, context: ParseContext): Element[] {
  return item.parts.flatMap(part => {
    if (part.kind === 'list') return [blockList(part.items, context)];
    const { line } = part;
    if (line.kind === 'table') return [tableOf(line.source)];
    return [phrasedParagraph(line, line === item.line ? (item.mark?.length ?? 0) : 0, context)];
  });
}

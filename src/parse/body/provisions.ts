/** Items → `paragraph`, `list`, `point`, as AKN4UN marks up operative paragraphs. */
import { type Element, element, withChildren, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { inline } from '../inline.js';
import type { Line } from '../line.js';
import type { Item, Part } from './items.js';
import { phrasedParagraph } from './recitals.js';
import { tableOf } from './tables.js';

/** A paragraph of the body; unnumbered ones are paragraphs without `num`. */
export function provision(item: Item, context: ParseContext): Element {
  return unit('paragraph', item, context);
}

function unit(name: 'paragraph' | 'point', item: Item, context: ParseContext): Element {
  if (item.crossHeading && item.line.kind === 'text')
    return withOrigin(element('crossHeading', {}, inline(item.line.runs)), item.line.origin);
  const num = item.mark && element('num', {}, item.mark.printed);
  const body = item.parts.some(part => part.kind === 'list') ? lists(item, context) : content(item, context);
  return withOrigin(element(name, {}, num, body), item.line.origin);
}

function content(item: Item, context: ParseContext): Element {
  const blocks = item.parts.flatMap(part => blocksOf(part, item, context));
  return element('content', {}, blocks.length > 0 ? blocks : element('p'));
}

/** Text before a list is its introduction; text after the last one closes it. */
function lists(item: Item, context: ParseContext): Element[] {
  const made: Element[] = [];
  let waiting: Element[] = [];
  for (const part of item.parts) {
    if (part.kind === 'line') for (const added of blocksOf(part, item, context)) waiting.push(added);
    else {
      const intro = waiting.length > 0 ? element('intro', {}, waiting) : undefined;
      made.push(
        element(
          'list',
          {},
          intro,
          part.items.map(point => unit('point', point, context)),
        ),
      );
      waiting = [];
    }
  }
  const last = made.at(-1);
  if (last && waiting.length > 0)
    made[made.length - 1] = withChildren(last, [...last.children, element('wrapUp', {}, waiting)]);
  return made;
}

function blocksOf(part: Part, item: Item, context: ParseContext): Element[] {
  return part.kind === 'line' ? [blockOf(part.line, item, context)] : [];
}

function blockOf(line: Line, item: Item, context: ParseContext): Element {
  if (line.kind === 'table') return tableOf(line.source);
  const from = line === item.line ? (item.mark?.length ?? 0) : 0;
  return phrasedParagraph(line, from, context);
}

/** The lines of a body → sections, articles and the paragraphs in them. */

import { LETTER_RANK } from '../../languages/unit-words.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { inline } from '../inline.js';
import { endsIn, type Line, type TextLine } from '../line.js';
import { type Heading, headingOf } from './headings.js';
import { gathered, itemsOf } from './items.js';
import type { OpenList } from './numbering.js';
import { provision } from './provisions.js';
import { quotedLines } from './quotations.js';

/** A heading and what stands under it, in the making. */
interface Open {
  readonly heading: Heading | undefined;
  readonly children: Element[];
  readonly lines: Line[];
  /** Title that stands on the line after the number. */
  title: TextLine | undefined;
}

/** Children of `mainBody`: never none. */
export function bodyOf(lines: readonly Line[], context: ParseContext): Element[] {
  const root = open(undefined);
  const stack: Stack = { parts: [root], lists: [] };
  const quoted = quotedLines(lines);
  lines.forEach((line, index) => {
    const top = stack.parts.at(-1) ?? root;
    const heading = quoted.has(line) ? undefined : headingOf(line, context, lines[index + 1], lines[index - 1]);
    if (!heading && awaitsTitle(top) && isTitleBelow(line, lines[index + 1])) top.title = line as TextLine;
    else if (!heading) top.lines.push(line);
    else if (takesTitle(top, heading)) top.title = heading.line;
    else enter(stack, heading, context);
  });
  closeTo(stack, 1, context);
  flush(root, stack, context);
  return root.children.length > 0 ? root.children : [element('p')];
}

/** The headings that are open, outermost first, and where the numbering stands. */
interface Stack {
  readonly parts: Open[];
  lists: readonly OpenList[];
}

const open = (heading: Heading | undefined): Open => ({ heading, children: [], lines: [], title: undefined });

/** "Article 1" and then "Purpose": the title of a numbered heading on a line of its own. */
function takesTitle(top: Open, next: Heading): boolean {
  return awaitsTitle(top) && next.num === undefined;
}

function awaitsTitle({ heading, lines, children, title }: Open): boolean {
  return Boolean(heading?.num) && !heading?.title && !title && lines.length === 0 && children.length === 0;
}

const LONGEST_TITLE = 200;

/** A short line that is no sentence, above the text of the article: its title, also where it is indented like text. */
function isTitleBelow(line: Line, next: Line | undefined): boolean {
  if (line.kind !== 'text' || line.mark || line.plain.length > LONGEST_TITLE || next?.kind !== 'text') return false;
  return /^\s*[\p{Lu}\p{Lo}]/u.test(line.plain) && !endsIn(line.plain, '.;,:،؛。；，：');
}

function enter(stack: Stack, found: Heading, context: ParseContext): void {
  const { parts } = stack;
  const heading = belowEmpty(asLetter(found, parts), parts.at(-1));
  const at = parts.findIndex(({ heading: other }) => other !== undefined && other.rank >= heading.rank);
  closeTo(stack, at < 0 ? parts.length : at, context);
  const around = parts.at(-1);
  if (around) flush(around, stack, context);
  parts.push(open(heading));
}

/** A heading right below one of its own kind, with no text between them, is its sub-heading. */
function belowEmpty(heading: Heading, top: Open | undefined): Heading {
  const isSame = top?.heading?.rank === heading.rank && !heading.num && !top.heading.num;
  const isEmpty = top?.lines.length === 0 && top.children.length === 0;
  return isSame && isEmpty ? { ...heading, rank: heading.rank + 0.05 } : heading;
}

/** "I" after "H" is a letter, not a Roman figure. */
function asLetter(heading: Heading, parts: readonly Open[]): Heading {
  const number = numberOf(heading);
  const before = parts.findLast(({ heading: other }) => other?.rank === LETTER_RANK)?.heading;
  const follows = before && /^[A-Z]$/.test(number) && numberOf(before).charCodeAt(0) + 1 === number.charCodeAt(0);
  return follows ? { ...heading, rank: LETTER_RANK } : heading;
}

function numberOf({ line, num }: Heading): string {
  return num
    ? line.plain
        .slice(...num)
        .trim()
        .replace(/\.$/, '')
    : '';
}

function closeTo(stack: Stack, length: number, context: ParseContext): void {
  const { parts } = stack;
  while (parts.length > Math.max(1, length)) {
    const done = parts.pop();
    const around = parts.at(-1);
    if (!done || !around) return;
    flush(done, stack, context);
    around.children.push(made(done, parts.length > 1));
  }
}

/** Lines that wait under a heading become paragraphs before the next heading is put there. */
function flush(part: Open, stack: Stack, context: ParseContext): void {
  if (part.lines.length === 0) return;
  const { items, lists } = itemsOf(part.lines, stack.lists, context);
  const shown = context.plain ? gathered(items) : items;
  for (const added of shown.map(item => provision(item, context))) part.children.push(added);
  part.lines.length = 0;
  if (lists.length > 0) stack.lists = lists;
}

function made(part: Open, inside: boolean): Element {
  const { heading, title, children } = part;
  if (!heading) return element('section', {}, children);
  const { line, num, title: place } = heading;
  const name = heading.element === 'section' && inside ? 'subsection' : heading.element;
  const number = num && element('num', {}, inline(line.runs, ...num));
  const own = place && element('heading', {}, inline(line.runs, ...place));
  const below = title && withOrigin(element('heading', {}, inline(title.runs)), title.origin);
  return withOrigin(element(name, { name: heading.name }, number, own, below, children), line.origin);
}

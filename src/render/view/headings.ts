/** Headings inside the text: those that are marked up as such, and those that files of others give as paragraphs. */
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { contentOf, elementsOf, hasChild, isBlank, normalised, stringOf, textOf } from './words.js';

/** A text longer than this is no heading. In characters. */
export const LONGEST_HEADING = 250;

/**
 * Whether a unit is nothing but a heading: heading or subheading and no text below; or a short paragraph that its
 * Word style (H1, H23, HCh) or its bold type from beginning to end shows to be one.
 */
export function isHeading(unit: Element): boolean {
  const styled = unit.attributes['class'] !== undefined;
  const captioned = hasChild(unit, 'heading', 'subheading');
  if (!styled && !captioned && hasChild(unit, 'num') && !lineOf(unit, 'subheading')) return false;
  if (captioned)
    return contentOf(unit).every(child => isCaption(child) || (child.type === 'element' && isBlank(child)));
  const line = unit.name === 'paragraph' && hasLineAlone(unit) ? onlyLine(unit) : undefined;
  if (!line) return false;
  if (hasChild(line, 'subheading')) {
    return line.children.every(child => (child.type === 'element' ? child.name === 'subheading' : isBlank(child)));
  }
  if (/^(?:H\d|HCh|TitleH|BLUEHeading)/.test(unit.attributes['class'] ?? '')) {
    return isShort(unit);
  }
  return !hasChild(unit, 'num') && isShort(line) && isBold(line);
}

/** Whether a text is short enough for a heading, its notes counted in. */
export function isShort(node: Element): boolean {
  return [...normalised(stringOf(node))].length <= LONGEST_HEADING;
}

/** What names a unit or a part and is no text of it. */
export const CAPTIONS: ReadonlySet<string> = new Set(['num', 'heading', 'subheading']);

export function isCaption(node: Node): boolean {
  return node.type === 'element' && CAPTIONS.has(node.name);
}
const BESIDE_BOLD: ReadonlySet<string> = new Set(['authorialNote', 'noteRef', 'eol']);

/** Nothing stands beside the content of a unit but its number. */
function hasLineAlone(unit: Element): boolean {
  return contentOf(unit).every(each => isElement(each, 'num') || isElement(each, 'content'));
}

/** The line of text that is all that the content of a unit has. */
function onlyLine(unit: Element): Element | undefined {
  const [line, more] = elementsOf(unit, 'content').flatMap(contentOf);
  return isElement(line, 'p') && !more ? line : undefined;
}

function lineOf(unit: Element, holding: string): Element | undefined {
  const lines = elementsOf(unit, 'content').flatMap(content => elementsOf(content, 'p'));
  return lines.find(line => hasChild(line, holding));
}

function isBold(line: Element): boolean {
  let bold = false;
  for (const child of line.children) {
    if (child.type !== 'element') {
      if (!isBlank(child)) return false;
    } else if (isBoldWord(child)) bold ||= !isBlank(child);
    else if (!BESIDE_BOLD.has(child.name)) return false;
  }
  return bold;
}

function isBoldWord({ name, attributes }: Element): boolean {
  return name === 'b' || (name === 'span' && (attributes['class'] ?? '').includes('bold'));
}

/** The lines of a heading; text is one where no element says that it is. */
export function headingParts(unit: Element): Element[] {
  const captions = elementsOf(unit, 'heading', 'subheading').filter(each => !isBlank(each));
  if (captions.length > 0 || !isHeading(unit)) return captions;
  return elementsOf(unit, 'content')
    .flatMap(content => elementsOf(content, 'p'))
    .filter(line => !isBlank(line));
}

/** The text of a heading with its number, unless the heading says it again ("A." "A. Pension administration"). */
export function headingText(unit: Element): string {
  const number = textOf(...elementsOf(unit, 'num'));
  const text = textOf(...headingParts(unit));
  return text.startsWith(number) ? text : `${number} ${text}`.trim();
}

/** Whether the heading of a unit says its number again. */
export function repeatsNumber(unit: Element): boolean {
  const number = elementsOf(unit, 'num').filter(each => !isBlank(each));
  const first = headingParts(unit)[0];
  return number.length > 0 && first !== undefined && textOf(first).startsWith(textOf(...number));
}

/** Headings inside the text: those that are marked up as such, and those that third-party files mark up as paragraphs. */
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

/** The captions of a unit, by where they stand. */
export interface Captions {
  /** A heading before the number: it stands above the numbered unit. */
  readonly above: readonly Element[];
  /** The number, and the headings behind it. */
  readonly own: readonly Element[];
}

/** The captions that a unit begins with; those that come later are headings between its parts. */
export function captionsOf(unit: Element): Captions {
  const content = contentOf(unit);
  const end = content.findIndex(child => !isCaption(child));
  const leading = (end < 0 ? content : content.slice(0, end)) as Element[];
  const isAlone = end < 0;
  const number = leading.findIndex(each => each.name === 'num');
  const above = number > 0 && !isAlone ? leading.slice(0, number).filter(each => !isBlank(each)) : [];
  return { above, own: above.length > 0 ? leading.slice(number) : leading };
}

/** What a unit holds below the captions that it begins with. */
export function belowCaptions(unit: Element): Node[] {
  const content = contentOf(unit);
  const start = content.findIndex(child => !isCaption(child));
  return start < 0 ? [] : content.slice(start);
}

/** The lines of a heading; text is one where no element says that it is. */
export function headingParts(unit: Element): Element[] {
  const captions = captionsOf(unit).own.filter(each => each.name !== 'num' && !isBlank(each));
  if (captions.length > 0 || !isHeading(unit)) return captions;
  return elementsOf(unit, 'content')
    .flatMap(content => elementsOf(content, 'p'))
    .filter(line => !isBlank(line));
}

/** The text of a heading with its number, unless the heading says it again ("A." "A. Pension administration"). */
export function headingText(unit: Element): string {
  const { above } = captionsOf(unit);
  const parts = headingParts(unit);
  if (above.length > 0 && parts.length === 0) return textOf(...above);
  const number = textOf(...elementsOf(unit, 'num'));
  const text = textOf(...parts);
  return saysNumber(text, number) ? text : `${number} ${text}`.trim();
}

/** Whether the heading of a unit says its number again. */
export function repeatsNumber(unit: Element): boolean {
  const number = elementsOf(unit, 'num').filter(each => !isBlank(each));
  const first = headingParts(unit)[0];
  return number.length > 0 && first !== undefined && saysNumber(textOf(first), textOf(...number));
}

/**
 * Whether a heading begins with its number, and not with a word that begins alike: "I" is no number of "Introduction", and the
 * letter of "A New Era" may be a word.
 */
function saysNumber(text: string, number: string): boolean {
  if (!text.startsWith(number)) return false;
  if (!/[\p{L}\p{N}]$/u.test(number)) return true;
  const next = text.slice(number.length);
  const isLetter = /^\p{L}$/u.test(number);
  return !/^[\p{L}\p{N}]/u.test(next) && !(isLetter && /^\s/.test(next));
}

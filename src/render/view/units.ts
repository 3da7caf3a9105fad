/** Units of the hierarchy: provisions, which may have a number, a heading and units below. */
import { type Element, isElement, type Node, text } from '../../xml/tree.js';
import { belowCaptions, captionsOf, headingParts, isCaption, isHeading, isShort, repeatsNumber } from './headings.js';
import { isHolder, permalink, wordsIn } from './lines.js';
import { inside, languageOf, made } from './nodes.js';
import type { At, Page, Rule } from './types.js';
import { isVote } from './votes.js';
import { contentOf, elementsOf, hasChild, isBlank, textOf } from './words.js';

/** Units in their order; those with a number and no heading stand together in lists. */
export function unitsOf(units: readonly Node[], at: At, page: Page): Node[] {
  const found: Node[] = [];
  let items: Node[] = [];
  let kind = '';
  const close = () => {
    if (items.length > 0) found.push(made('list', { of: kind }, items));
    items = [];
  };
  for (const unit of units) {
    if (unit.type !== 'element' || !isItem(unit)) {
      close();
      for (const added of otherOf(unit, at, page)) found.push(added);
      continue;
    }
    const above = hasHeading(unit) ? captionsOf(unit).above : [];
    if (above.length > 0) {
      close();
      found.push(headingOfLines(above, at, page));
    }
    if (items.length === 0) kind = unit.name === 'paragraph' ? 'paragraphs' : 'points';
    items.push(itemOf(unit, at, page));
  }
  close();
  return found;
}

const HEADINGS: ReadonlySet<string> = new Set(['heading', 'subheading']);

/** Text that stands among units is no unit, and is not lost either. */
function otherOf(node: Node, at: At, page: Page): readonly Node[] {
  if (node.type === 'element' && isHeadingLine(node)) return isBlank(node) ? [] : [headingOfLines([node], at, page)];
  if (node.type === 'element') return page.show(node, at, page);
  return node.type === 'text' ? [made('p', {}, [node])] : [];
}

const isHeadingLine = ({ name }: Element): boolean => HEADINGS.has(name);
const hasHeading = (unit: Element): boolean => hasChild(unit, 'heading', 'subheading');

function isItem(unit: Element): boolean {
  if (!hasChild(unit, 'num') || (hasHeading(unit) && captionsOf(unit).own.some(isHeadingLine))) return false;
  return unit.attributes['class'] === undefined || !isHeading(unit);
}

/** A numbered paragraph, whose number is the link to itself; or a point. */
function itemOf(unit: Element, at: At, page: Page): Element {
  const id = page.ids(unit);
  const numbers = elementsOf(unit, 'num');
  const below = unitsOf(belowCaptions(unit), at, page);
  if (unit.name !== 'paragraph') return made('point', { id }, [numberOf(numbers, at, page), ...below]);
  return made('paragraph', { id, number: textOf(...numbers), ...permalink(unit, page) }, below);
}

function numberOf(numbers: readonly Element[], at: At, page: Page): Element {
  return made(
    'number',
    {},
    numbers.flatMap(number => inside(number, { ...at, words: true }, page)),
  );
}

/** A unit with a heading, or with neither number nor heading. */
export function unitOf(unit: Element, at: At, page: Page): Node[] {
  const id = page.ids(unit);
  if (isHeading(unit)) return [headingOf(unit, id, at, page)];
  const { above, own } = captionsOf(unit);
  const captions = own.filter(each => !isBlank(each));
  if (captions.length > 0) {
    const around = above.length > 0 ? [headingOfLines(above, at, page)] : [];
    return [...around, captioned(unit, captions, at, page)];
  }
  if (unit.name === 'list' || unit.name === 'sublist') return unitsOf(contentOf(unit), at, page);
  const line = onlyLine(unit);
  if (!line) return [made('unnumbered', { id }, unitsOf(contentOf(unit), at, page))];
  if (isHolder(line) || isVote(line)) return [made('unnumbered', { id }, page.show(line, at, page))];
  // A paragraph of one line carries the id of its unit, and a link to itself.
  const attributes = { id, ...permalink(unit, page), ...languageOf(line) };
  return [made('own-line', attributes, wordsIn(line, at, page))];
}

/** The line of a unit that has nothing else. */
function onlyLine(unit: Element): Element | undefined {
  const [content, more] = contentOf(unit);
  if (!isElement(content, 'content') || more) return undefined;
  const [line, another] = contentOf(content);
  return isElement(line, 'p') && !another ? line : undefined;
}

/** A section has a heading; what has a number alone has none. */
function captioned(unit: Element, captions: readonly Element[], at: At, page: Page): Element {
  const id = page.ids(unit);
  const named = !hasChild(unit, 'content') || captions.some(each => each.name !== 'num');
  const below = unitsOf(belowCaptions(unit), { ...at, level: at.level + 1 }, page);
  if (named) return made('section', { id }, [headingOf(unit, undefined, at, page), ...below]);
  return made('numbered', { id }, [numberOf(elementsOf(unit, 'num'), at, page), ...below]);
}

const DEEPEST = 6;

/** The heading of a unit, with its number unless the heading says it again. */
function headingOf(unit: Element, id: string | undefined, at: At, page: Page): Element {
  const numbers = repeatsNumber(unit) ? [] : elementsOf(unit, 'num').filter(each => !isBlank(each));
  const number = numbers.length > 0 ? [numberOf(numbers, at, page)] : [];
  const lines = headingParts(unit).map(part => made('heading-line', {}, wordsIn(part, at, page)));
  const isBefore = unit.children.find(isCaption) === numbers[0] || numbers.length === 0;
  const parts = isBefore ? [...number, ...lines] : [...lines, ...number];
  return made('heading', { id, level: String(Math.min(at.level, DEEPEST)) }, spaced(parts));
}

/** A heading above a numbered unit, or between the parts of one. */
function headingOfLines(lines: readonly Element[], at: At, page: Page): Element {
  const parts = lines.map(line => made('heading-line', {}, wordsIn(line, at, page)));
  return made('heading', { level: String(Math.min(at.level, DEEPEST)) }, spaced(parts));
}

/** Lines one after the other, with blanks between them. */
export function spaced(lines: readonly Node[]): Node[] {
  return lines.flatMap((line, at) => (at === 0 ? [line] : [text(' '), line]));
}

/** Between sections: a heading, or a preambular paragraph in the midst of the body (AKN4UN part 3). */
const crossHeading: Rule = (node, at, page) => {
  const id = page.ids(node);
  const words = inside(node, { ...at, words: true }, page);
  if (node.attributes['refersTo'] === '#preamble' || !isShort(node)) {
    return [made('recital', { id, ...permalink(node, page) }, words)];
  }
  return isBlank(node) ? [] : [made('heading', { id, level: String(Math.min(at.level, DEEPEST)) }, words)];
};

export const unitRules: Readonly<Record<string, Rule>> = { crossHeading };

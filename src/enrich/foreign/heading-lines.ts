/**
 * Headings of other people's files: `<paragraph class="H23"><subheading>…`, a subheading inside a paragraph of text, a
 * paragraph that is bold from end to end, with a letter or Roman numeral for its number or none.
 */
import { textOf } from '../../akn/text.js';
import type { Language } from '../../languages/language.js';
import { LETTER_RANK, PLAIN_RANK, ROMAN_RANK, unitOf } from '../../languages/unit-words.js';
import { type Element, isElement, type Node } from '../../xml/tree.js';
import { childrenOf } from '../../xml/walk.js';

export interface HeadingLine {
  readonly node: Element;
  /** The nodes of the heading: text and what stands in it. */
  readonly content: readonly Node[];
  readonly text: string;
  /** AKN element that the heading opens; `hcontainer` says its kind in `name`. */
  readonly element: string;
  readonly name?: string;
  /** Outer headings have lower ranks. */
  readonly rank: number;
  /** Length of the number at the start of the text (all of it when there is no title); 0 for a title alone. */
  readonly number: number;
}

const LONGEST = 260;

/** The heading that a child of a body is, or undefined. */
export function headingLine(node: Element, language: Language): HeadingLine | undefined {
  const content = headingContent(node);
  if (!content) return undefined;
  const text = joined(content);
  if (text === '' || text.length > LONGEST) return undefined;
  return { node, content, text, ...kindOf(text, node, language) };
}

type Kind = Pick<HeadingLine, 'element' | 'name' | 'rank' | 'number'>;

function kindOf(text: string, node: Element, { formulas }: Language): Kind {
  const unit = formulas.unit.exec(text)?.groups;
  if (unit) {
    const { element, name, rank } = unitOf(unit['label'] ?? '');
    return { element, ...(name ? { name } : {}), rank, number: numberLength(text, unit['title']) };
  }
  const section = formulas.section.exec(text)?.groups;
  if (section) {
    const isLetter = /^[A-Z]$/.test(section['number'] ?? '') && !/^[IVX]$/.test(section['number'] ?? '');
    return {
      element: 'section',
      rank: isLetter ? LETTER_RANK : ROMAN_RANK,
      number: numberLength(text, section['title']),
    };
  }
  return { element: 'section', rank: PLAIN_RANK + styleLevel(node), number: 0 };
}

function numberLength(text: string, title: string | undefined): number {
  return title ? text.slice(0, text.lastIndexOf(title)).trimEnd().length : text.length;
}

/** Styles of the United Nations' Word templates: `HCh` over `H1` over `H23` over `H4`; a heading without one under all. */
function styleLevel(node: Element): number {
  const style = /^_* ?H(?:eading)?[ _]?(?:(Ch)|(\d))/i.exec(node.attributes['class'] ?? '');
  if (!style) return 0.9;
  return style[1] ? 0 : Number(style[2]) / 10;
}

const CAPTIONS = new Set(['heading', 'subheading']);

function headingContent(node: Element): readonly Node[] | undefined {
  if (CAPTIONS.has(node.name)) return node.children;
  if (node.name !== 'paragraph') return undefined;
  const [only, ...others] = childrenOf(node);
  if (only?.name === 'num' && others.length === 1) return numberedHeading(only, others[0] as Element, node);
  if (!only || others.length > 0) return undefined;
  if (CAPTIONS.has(only.name)) return only.children;
  return only.name === 'content' ? contentHeading(only, node) : undefined;
}

/** "A." or "II." with a title in bold: letters and Roman numerals number headings, figures number paragraphs. */
function numberedHeading(num: Element, content: Element, paragraph: Element): readonly Node[] | undefined {
  if (content.name !== 'content' || !/^\s*(?:\p{Lu}|[IVXL]{1,6})\.\s*$/u.test(textOf(num))) return undefined;
  const title = contentHeading(content, paragraph);
  return title && [...num.children, { type: 'text', value: ' ' }, ...trimmed(title)];
}

function contentHeading(content: Element, paragraph: Element): readonly Node[] | undefined {
  const [p, ...others] = childrenOf(content);
  if (p?.name !== 'p' || others.length > 0) return undefined;
  const parts = p.children.filter(
    child => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  if (parts.length === 0) return undefined;
  const elements = parts.filter((part): part is Element => isElement(part));
  const [first] = elements;
  if (parts.length === 1 && first && CAPTIONS.has(first.name)) return first.children;
  return elements.length === parts.length && looksLikeTitle(elements, paragraph) ? withoutBold(p) : undefined;
}

/** All of it bold; or of a heading style and all bold or italic. Notes may be called in it. A sentence is no title. */
function looksLikeTitle(parts: readonly Element[], paragraph: Element): boolean {
  const styled = /^_* ?H(?:eading)?[ _]?(?:Ch|\d)/i.test(paragraph.attributes['class'] ?? '');
  const marked = parts.every(part => part.name === 'authorialNote' || isBold(part) || (styled && isItalic(part)));
  return marked && parts.some(part => part.name !== 'authorialNote') && !/[.;,:،؛。；，：]\s*$/u.test(joined(parts));
}

function isBold({ name, attributes }: Element): boolean {
  return name === 'b' || (name === 'span' && /\bbold\b/i.test(attributes['class'] ?? ''));
}

function isItalic({ name, attributes }: Element): boolean {
  return name === 'i' || (name === 'span' && /\bitalic\b/i.test(attributes['class'] ?? ''));
}

/** A heading is bold by itself. */
function withoutBold(p: Element): readonly Node[] {
  return p.children.flatMap(child => (isElement(child) && isBold(child) ? child.children : [child]));
}

function joined(nodes: readonly Node[]): string {
  return nodes
    .map(node => (isElement(node, 'authorialNote') ? '' : textOf(node)))
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Heading content without white space at its ends: it came from the layout of the file. */
export function trimmed(nodes: readonly Node[]): readonly Node[] {
  const list = [...nodes];
  while (isBlank(list[0])) list.shift();
  while (isBlank(list.at(-1))) list.pop();
  return list.map((node, index) => {
    if (node.type !== 'text') return node;
    const start = index === 0 ? node.value.replace(/^\s+/, '') : node.value;
    return { ...node, value: index === list.length - 1 ? start.replace(/\s+$/, '') : start };
  });
}

function isBlank(node: Node | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

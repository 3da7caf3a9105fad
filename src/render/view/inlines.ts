/** Words in running text: what is printed in another type, dates, symbols, pictures, links, marks of notes. */
import { type Element, type Node, newElement, text } from '../../xml/tree.js';
import { inside, languageOf, made, reportAt } from './nodes.js';
import { eIdOf } from './positions.js';
import type { At, Page, Rule } from './types.js';
import { beginning, isBlank, normalised } from './words.js';

const inWords = (at: At): At => (at.words ? at : { ...at, words: true });

/** Words whose mark-up has no look. */
export function wordsOf(node: Element, at: At, page: Page): readonly Node[] {
  const children = inside(node, at, page);
  const look = hasSmallCaps(node) ? 'small-caps' : undefined;
  if (look === undefined && node.attributes['xml:lang'] === undefined) return children;
  return [made('words', { ...languageOf(node), look }, children)];
}

function hasSmallCaps({ attributes: { class: kind, name, style } }: Element): boolean {
  return [kind, name, style].some(each => each !== undefined && /small-?caps/i.test(each));
}

/** Look: as printed. */
export function printedOf(node: Element, at: At, page: Page): Node[] {
  return [newElement(node.name, withLanguage(node), inside(node, at, page))];
}

function withLanguage({ attributes: { 'xml:lang': language } }: Element): Element['attributes'] {
  return language === undefined ? {} : { 'xml:lang': language };
}

const NAMED_BOLD: ReadonlySet<string | undefined> = new Set(['docTitle', 'heading', 'subheading']);

/** Bold in a heading that is bold anyway says nothing. */
function isBoldInHeading(node: Element, page: Page): boolean {
  return NAMED_BOLD.has(page.positions.parents.get(node)?.name);
}

const typed =
  (isSpan: boolean): Rule =>
  (node, at, page) => {
    const look = node.attributes['class'] ?? '';
    if (isSpan && look === 'bold' && isBoldInHeading(node, page)) return inside(node, at, page);
    const type = (name: string, children: readonly Node[]): Node[] => [newElement(name, {}, children)];
    if (look.includes('italic')) {
      const words = inside(node, at, page);
      return type('i', look.includes('bold') ? type('b', words) : words);
    }
    if (isSpan && look.includes('underline')) return type('u', inside(node, at, page));
    if (isSpan && look.includes('bold')) return type('b', inside(node, at, page));
    return wordsOf(node, at, page);
  };

/** A dated word. */
const dated: Rule = (node, at, page) => {
  const given = [node.attributes['date'], node.attributes['time']].find(each => each !== undefined && isDated(each));
  const words = inside(node, at, page);
  if (given === undefined) return words;
  const value = DATE.test(given.trim()) ? given.trim().slice(0, 10) : given;
  return [made('time', { datetime: value }, words)];
};

const DATE = /^\d{4}-\d\d-\d\d(?:Z|[+-]\d\d:\d\d)?$/;
const DATE_AND_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)?$/;

function isDated(value: string): boolean {
  const trimmed = value.trim();
  if (!DATE.test(trimmed) && !DATE_AND_TIME.test(trimmed)) return false;
  // A day that no calendar has, such as 30 February, comes back as another one.
  const day = new Date(`${trimmed.slice(0, 10)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(trimmed.slice(0, 10));
}

/** Pictures made of points; SVG could hold a script. */
const EMBEDDED = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]+$/;

const image: Rule = (node, at, page) => {
  const { src = '', alt, title } = node.attributes;
  const words = normalised([alt, title].find(each => each !== undefined && normalised(each) !== '') ?? '');
  // An image is empty; what third-party files have in it is not lost.
  return [...pictureOf(node, src, words, at, page), ...inside(node, at, page)];
};

function pictureOf(node: Element, src: string, words: string, at: At, page: Page): Node[] {
  if (EMBEDDED.test(src)) {
    if (words === '') {
      reportAt(page, node, 'render/image-without-alternative', 'An image has no alternative text.');
    }
    const { width, height } = node.attributes;
    return [made('image', { src: src.replace(/\s/g, ''), alt: words, width, height })];
  }
  // The emblem, which every file of the United Nations names in its masthead.
  if (at.masthead && words === '') return [];
  reportAt(page, node, 'render/image-left-out', `The image "${beginning(src, 80)}" is not in the file.`);
  return words === '' ? [] : [text(words)];
}

const link: Rule = (node, at, page) => {
  const words = inside(node, inWords(at), page);
  if (isBlank(node)) return words;
  const target = page.targets.targetOf(node);
  const place = target.startsWith('#') ? page.targets.placeOf(target) : undefined;
  const anchor = place && page.anchors.anchor(place);
  const id = eIdOf(node) === undefined ? undefined : page.ids(node);
  if (anchor)
    return [made('link', { id, href: page.anchors.href(anchor), name: innerName(node, anchor, page) }, words)];
  if (target === '' || target.startsWith('#')) {
    reportUnsafe(node, page);
    return words;
  }
  const name = page.linkNames.nameOf(node) || undefined;
  // In a text from right to left, numbers and symbols keep their own direction.
  const isolated = page.direction === 'rtl' ? [made('isolated', {}, words)] : words;
  return [made('link', { id, href: target, name }, isolated)];
};

/** An entry of a table of contents: its words lead to what they name, where that is in the document. */
const entry: Rule = (node, at, page) => [made('p', {}, link(node, inWords(at), page))];

/** Words such as "paragraph 9 above" that lead to several places in one document are told apart. */
function innerName(node: Element, place: Element, page: Page): string | undefined {
  if (!page.targets.isAmbiguous(node)) return undefined;
  return `${page.linkNames.words(node)}: ${page.names.locator(place)}`;
}

/** The words stay. A link that could do harm is told apart from one that merely leads nowhere. */
function reportUnsafe(node: Element, page: Page): void {
  const { href = '' } = node.attributes;
  if (!/^\s*[a-z][a-z0-9+.-]*:/i.test(href)) return;
  const shownHref = beginning(normalised(href), 80);
  reportAt(page, node, 'render/unsafe-link', `A link to "${shownHref}" was removed; its text was kept.`);
}

const lineBreak: Rule = (node, at, page) => [made('break', {}), ...inside(node, at, page)];

/** In the text: the mark. A noteRef is empty; what third-party files have in it goes on in the text. */
const call: Rule = (node, at, page) => {
  const note = page.notes.ofCall(node);
  const { marker, href } = node.attributes;
  const rest = node.name === 'noteRef' || !note ? inside(node, at, page) : [];
  if (!note) {
    reportAt(
      page,
      node,
      'render/note-missing',
      `The mark "${marker ?? href ?? ''}" refers to a note that does not exist.`,
    );
    return [made('call', {}, [text(marker ?? '')]), ...rest];
  }
  const id = `${note.id}-call-${page.notes.placeOf(node)}`;
  const mark = normalised(marker ?? '') || note.mark;
  return [made('call', { id, href: note.href, name: note.name }, [text(mark)]), ...rest];
};

export const inlineRules: Readonly<Record<string, Rule>> = {
  inline: typed(false),
  span: typed(true),
  b: (node, at, page) => (isBoldInHeading(node, page) ? inside(node, at, page) : printedOf(node, at, page)),
  ...{ docDate: dated, date: dated, time: dated },
  // A symbol reads from left to right in every script.
  docNumber: (node, at, page) => [made('isolated', {}, inside(node, at, page))],
  ...{ eol: lineBreak, br: lineBreak },
  img: image,
  ...{ a: link, ref: link, rref: link },
  tocItem: entry,
  ...{ authorialNote: call, noteRef: call },
};

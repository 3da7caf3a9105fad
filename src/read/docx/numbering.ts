/** Definitions of automatic numbering (ISO/IEC 29500-1, 17.9): what `w:numPr` of a paragraph points to. */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { integerOf, isOn, val } from './attributes.js';
import type { Styles } from './styles.js';

export interface Level {
  readonly format: string;
  /** `%1.%2`, with a digit for each level it shows; for bullets the sign. */
  readonly text: string;
  readonly start: number;
  /** All numbers in digits, whatever their own levels say. */
  readonly legal: boolean;
  /** Which use of a higher level restarts this one, counted from 1; 0 never, undefined any. */
  readonly restart: number | undefined;
  /** Font of the label; bullets of symbol fonts mean other characters. */
  readonly font: string | undefined;
  readonly paragraph: Element | undefined;
}

/** One list of a document, `w:num`: levels of its abstract numbering with its own changes. */
export interface NumberedList {
  /** Lists of the same abstract numbering count on together. */
  readonly shared: string;
  readonly levels: readonly (Level | undefined)[];
  /** Levels that start anew with this list. */
  readonly restarts: ReadonlySet<number>;
  /** Levels that a paragraph style is tied to. */
  readonly styleLevels: ReadonlyMap<string, number>;
}

export interface Numbering {
  readonly list: (id: string) => NumberedList | undefined;
  /** The level of a list that a paragraph style is tied to. */
  readonly levelOfStyle: (listId: string, styleId: string) => number | undefined;
}

export const LEVELS = 9;

/** Every paragraph of a list repeats the text of its level. */
const LONGEST_LABEL = 200;

/** Reads a numbering part when a list is first asked for: every template has one, and most documents number by hand. */
export function readNumbering(part: () => Element | undefined, styles: Styles): Numbering {
  let read: Numbering | undefined;
  const numbering = (): Numbering => {
    read ??= definitions(part(), styles);
    return read;
  };
  return {
    list: id => numbering().list(id),
    levelOfStyle: (listId, styleId) => numbering().levelOfStyle(listId, styleId),
  };
}

function definitions(root: Element | undefined, styles: Styles): Numbering {
  const lists = byId(root, 'w:num', 'w:numId');
  const abstracts = byId(root, 'w:abstractNum', 'w:abstractNumId');
  const known = new Map<string, NumberedList | undefined>();
  const abstractOf = (num: Element, depth = 0): Element | undefined => {
    const abstract = abstracts.get(val(childOf(num, 'w:abstractNumId')) ?? '');
    const link = abstract && val(childOf(abstract, 'w:numStyleLink'));
    const linked = link === undefined || depth > 3 ? undefined : lists.get(listOfStyle(styles, link) ?? '');
    return linked ? abstractOf(linked, depth + 1) : abstract;
  };
  const list = (id: string): NumberedList | undefined => {
    if (!known.has(id)) known.set(id, resolve(lists.get(id), abstractOf));
    return known.get(id);
  };
  return { list, levelOfStyle: (listId, styleId) => list(listId)?.styleLevels.get(styleId) };
}

function byId(root: Element | undefined, name: string, attribute: string): ReadonlyMap<string, Element> {
  const found = new Map<string, Element>();
  for (const child of root ? childrenOf(root, name) : []) {
    const id = child.attributes[attribute];
    if (id !== undefined) found.set(id, child);
  }
  return found;
}

/** A numbering style holds nothing but the list that defines it. */
function listOfStyle(styles: Styles, id: string): string | undefined {
  for (const properties of styles.get('numbering', id)?.paragraph ?? []) {
    const numbers = childOf(properties, 'w:numPr');
    const list = numbers && val(childOf(numbers, 'w:numId'));
    if (list !== undefined) return list;
  }
  return undefined;
}

function resolve(
  num: Element | undefined,
  abstractOf: (num: Element) => Element | undefined,
): NumberedList | undefined {
  const abstract = num && abstractOf(num);
  if (!abstract) return undefined;
  const levels: (Level | undefined)[] = [];
  const restarts = new Set<number>();
  const styleLevels = new Map<string, number>();
  for (const each of childrenOf(abstract, 'w:lvl')) {
    setLevel(levels, each);
    const style = val(childOf(each, 'w:pStyle'));
    const at = integerOf(each.attributes['w:ilvl']);
    if (style !== undefined && at !== undefined) styleLevels.set(style, at);
  }
  for (const each of childrenOf(num, 'w:lvlOverride')) {
    const at = integerOf(each.attributes['w:ilvl']);
    if (at === undefined || at >= LEVELS) continue;
    const own = childOf(each, 'w:lvl');
    if (own) setLevel(levels, own, at);
    const start = integerOf(val(childOf(each, 'w:startOverride')));
    const level = levels[at];
    if (start === undefined || !level) continue;
    levels[at] = { ...level, start };
    restarts.add(at);
  }
  return { shared: abstract.attributes['w:abstractNumId'] ?? '', levels, restarts, styleLevels };
}

function setLevel(levels: (Level | undefined)[], node: Element, given?: number): void {
  const at = given ?? integerOf(node.attributes['w:ilvl']);
  if (at === undefined || at < 0 || at >= LEVELS) return;
  const legal = childOf(node, 'w:isLgl');
  const run = childOf(node, 'w:rPr');
  const fonts = run && childOf(run, 'w:rFonts');
  levels[at] = {
    format: formatOf(node),
    text: (val(childOf(node, 'w:lvlText')) ?? '').slice(0, LONGEST_LABEL),
    start: integerOf(val(childOf(node, 'w:start'))) ?? 0,
    legal: legal !== undefined && isOn(legal),
    restart: integerOf(val(childOf(node, 'w:lvlRestart'))),
    font: fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'],
    paragraph: childOf(node, 'w:pPr'),
  };
}

/** Newer formats stand in an alternative (`mc:AlternateContent`), written as a pattern: `01, 02, 03, ...`. */
function formatOf(node: Element): string {
  const plain = childOf(node, 'w:numFmt');
  if (plain) return val(plain) ?? 'decimal';
  const alternative = childOf(node, 'mc:AlternateContent');
  const choice = alternative && childOf(alternative, 'mc:Choice');
  const custom = choice && childOf(choice, 'w:numFmt');
  const pattern = custom?.attributes['w:format'] ?? '';
  const zeros = /^0+(?=1)/.exec(pattern)?.[0].length;
  if (zeros !== undefined) return `padded${zeros + 1}`;
  const fallback = alternative && childOf(alternative, 'mc:Fallback');
  return (fallback && val(childOf(fallback, 'w:numFmt'))) ?? 'decimal';
}

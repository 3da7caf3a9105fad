/**
 * Styles (ISO/IEC 29500-1, 17.7): what a style id means once it has inherited from the styles it is based on.
 * A template has some ninety styles and a document uses fifteen, so a style is parsed when it is first asked for.
 */

import type { Element } from '../../xml/tree.js';
import { childOf } from '../../xml/walk.js';
import { val } from './attributes.js';
import { thinned } from './part-text.js';
import { parsedSlice, sliceOf } from './slices.js';

export type StyleType = 'paragraph' | 'character' | 'table' | 'numbering';

export interface Style {
  readonly id: string;
  /** As the word processor shows it, `__Single Txt`. */
  readonly name: string;
  readonly type: string;
  /** Paragraph properties of the style and of those it is based on, the nearest first. */
  readonly paragraph: readonly Element[];
  /** Run properties, the nearest first. */
  readonly run: readonly Element[];
}

export interface Styles {
  /** The style with that id. Without an id, or with one that nobody defines, the default style of the type. */
  readonly get: (type: StyleType, id?: string) => Style | undefined;
  /** Run properties that hold where no style says otherwise. */
  readonly defaults: Element | undefined;
}

/** A chain of styles longer than this is a circle. */
const LONGEST_CHAIN = 40;

/** Reads a styles part; `whole` is asked for its tree when the text is not in the form that Word writes. */
export function readStyles(text: string | undefined, whole: () => Element | undefined): Styles {
  const source = text === undefined ? undefined : (slices(text) ?? elements(whole()));
  if (!source) return { get: () => undefined, defaults: undefined };
  const known = new Map<string, Style | undefined>();
  const byId = (id: string): Style | undefined => {
    if (!known.has(id)) known.set(id, inherit(id, source.style));
    return known.get(id);
  };
  return {
    get: (type, id) => (id === undefined ? undefined : byId(id)) ?? byId(source.defaultOf(type) ?? ''),
    defaults: source.defaults,
  };
}

interface StyleSource {
  readonly style: (id: string) => Element | undefined;
  readonly defaultOf: (type: string) => string | undefined;
  readonly defaults: Element | undefined;
}

function inherit(id: string, find: StyleSource['style']): Style | undefined {
  const own = find(id);
  if (!own) return undefined;
  const paragraph: Element[] = [];
  const run: Element[] = [];
  let at: Element | undefined = own;
  for (let depth = 0; at && depth < LONGEST_CHAIN; depth++) {
    const pPr = childOf(at, 'w:pPr');
    const rPr = childOf(at, 'w:rPr');
    if (pPr) paragraph.push(pPr);
    if (rPr) run.push(rPr);
    const base: string | undefined = val(childOf(at, 'w:basedOn'));
    at = base === undefined ? undefined : find(base);
  }
  const type = own.attributes['w:type'] ?? 'paragraph';
  return { id, name: val(childOf(own, 'w:name')) ?? id, type, paragraph, run };
}

const CLOSING = '</w:style>';

/** The part cut into its styles without parsing it; undefined when it is not written the way Word does. */
function slices(text: string): StyleSource | undefined {
  if (!text.includes('<w:styles') || text.includes('<!')) return undefined;
  const found = new Map<string, string>();
  const defaults = new Map<string, string>();
  const opening = /<w:style [^<>]*>/g;
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const [tag] = match;
    const id = /w:styleId="([^"]*)"/.exec(tag)?.[1];
    const end = text.indexOf(CLOSING, match.index);
    if (id === undefined || end < 0 || tag.endsWith('/>') || id.includes('&')) return undefined;
    found.set(id, text.slice(match.index, end + CLOSING.length));
    const type = /w:type="([a-z]*)"/.exec(tag)?.[1];
    if (type && /w:default="(?:1|true|on)"/.test(tag)) defaults.set(type, id);
    opening.lastIndex = end + CLOSING.length;
  }
  const parsed = new Map<string, Element | undefined>();
  return {
    style: id => {
      if (!parsed.has(id)) parsed.set(id, parsedSlice(thinned(found.get(id) ?? '')));
      return parsed.get(id);
    },
    defaultOf: type => defaults.get(type),
    defaults: defaultRun(parsedSlice(sliceOf(text, 'w:docDefaults'))),
  };
}

function elements(root: Element | undefined): StyleSource | undefined {
  if (!root) return undefined;
  const found = new Map<string, Element>();
  const defaults = new Map<string, string>();
  for (const child of root.children) {
    if (child.type !== 'element' || child.name !== 'w:style') continue;
    const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = child.attributes;
    if (id === undefined) continue;
    found.set(id, child);
    if (type && isDefault && /^(?:1|true|on)$/.test(isDefault)) defaults.set(type, id);
  }
  return {
    style: id => found.get(id),
    defaultOf: type => defaults.get(type),
    defaults: defaultRun(childOf(root, 'w:docDefaults')),
  };
}

function defaultRun(docDefaults: Element | undefined): Element | undefined {
  const holder = docDefaults && childOf(docDefaults, 'w:rPrDefault');
  return holder && childOf(holder, 'w:rPr');
}

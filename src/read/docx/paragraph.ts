/** Properties of a paragraph: its own over those of its numbering and its style (ISO/IEC 29500-1, 17.3.1 and 17.7.2). */

import type { Paragraph } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { childOf } from '../../xml/walk.js';
import { integerOf, isOn, twips, val } from './attributes.js';
import type { Reading } from './reading.js';
import type { Style } from './styles.js';

type Alignment = NonNullable<Paragraph['alignment']>;

export interface ParagraphFormat {
  readonly style: Style | undefined;
  /** List and level of automatic numbering. */
  readonly numbered: { readonly list: string; readonly level: number } | undefined;
  /** In centimetres. */
  readonly indent: number;
  readonly alignment: Alignment | undefined;
  /** Level of a heading, from 1. */
  readonly outline: number | undefined;
}

/** What one `w:pPr` says; undefined where it says nothing. */
interface Layout {
  readonly style?: string | undefined;
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly indent?: number | undefined;
  readonly alignment?: Alignment | undefined;
  readonly rightToLeft?: boolean | undefined;
  readonly outline?: number | undefined;
}

export function formatOf(properties: Element | undefined, { styles, numbering }: Reading): ParagraphFormat {
  const own = properties ? layoutOf(properties) : {};
  const style = styles.get('paragraph', own.style);
  const inherited = style ? style.paragraph.map(remembered) : [];
  const list = listOf(own.list ?? nearest(inherited, 'list'));
  const given = own.list === undefined ? (own.level ?? nearest(inherited, 'level')) : own.level;
  const level = given ?? (list && style ? numbering.levelOfStyle(list, style.id) : undefined) ?? 0;
  const ofLevel = list === undefined ? undefined : numbering.list(list)?.levels[level]?.paragraph;
  // What a level says about indents goes right under the properties that bring the numbering.
  const chain = [own, ...inherited];
  const bringer = chain.findIndex(each => each.list !== undefined || each.level !== undefined);
  if (ofLevel) chain.splice(bringer + 1, 0, remembered(ofLevel));
  const alignment = nearest(chain, 'alignment');
  return {
    style,
    numbered: list === undefined ? undefined : { list, level },
    indent: Math.round(((nearest(chain, 'indent') ?? 0) / CENTIMETRE) * 100) / 100,
    alignment: nearest(chain, 'rightToLeft') ? turned(alignment) : alignment,
    outline: outlineOf(nearest(chain, 'outline')),
  };
}

/** `w:outlineLvl` counts headings from 0; 9 is body text. */
function outlineOf(level: number | undefined): number | undefined {
  return level === undefined || level < 0 || level > 8 ? undefined : level + 1;
}

/** Twentieths of a point in a centimetre. */
const CENTIMETRE = 567;

/** List 0 takes numbering away. */
function listOf(id: string | undefined): string | undefined {
  return id === '0' ? undefined : id;
}

function nearest<Name extends keyof Layout>(chain: readonly Layout[], name: Name): Layout[Name] {
  for (const layout of chain) if (layout[name] !== undefined) return layout[name];
  return undefined;
}

/** In a right-to-left paragraph `left` means the side where lines begin. */
function turned(alignment: Alignment | undefined): Alignment | undefined {
  return alignment === 'left' ? 'right' : alignment === 'right' ? 'left' : alignment;
}

const known = new WeakMap<Element, Layout>();

/** The layout of properties that many paragraphs share, those of styles and levels. */
function remembered(properties: Element): Layout {
  const before = known.get(properties);
  if (before) return before;
  const layout = layoutOf(properties);
  known.set(properties, layout);
  return layout;
}

const ALIGNMENTS: ReadonlyMap<string, Alignment> = new Map([
  ['left', 'left'],
  ['start', 'left'],
  ['center', 'center'],
  ['right', 'right'],
  ['end', 'right'],
  ['both', 'both'],
  ['distribute', 'both'],
  ['lowKashida', 'both'],
  ['mediumKashida', 'both'],
  ['highKashida', 'both'],
]);

const PROPERTIES: ReadonlyMap<string, (node: Element) => Layout> = new Map<string, (node: Element) => Layout>([
  ['w:pStyle', node => ({ style: val(node) })],
  ['w:ind', ({ attributes }) => ({ indent: twips(attributes['w:left'] ?? attributes['w:start']) })],
  ['w:jc', node => ({ alignment: ALIGNMENTS.get(val(node) ?? '') })],
  ['w:bidi', node => ({ rightToLeft: isOn(node) })],
  ['w:outlineLvl', node => ({ outline: integerOf(val(node)) })],
  ['w:numPr', node => ({ list: val(childOf(node, 'w:numId')), level: integerOf(val(childOf(node, 'w:ilvl'))) })],
]);

function layoutOf(properties: Element): Layout {
  const layout: Layout = {};
  for (const child of properties.children) {
    if (child.type === 'element') Object.assign(layout, PROPERTIES.get(child.name)?.(child));
  }
  return layout;
}

/** Properties of a paragraph: its own over those of its numbering and its style (ISO/IEC 29500-1, 17.3.1 and 17.7.2). */
import type { Element } from '../../akn/tree.js';
import { childOf } from '../../akn/walk.js';
import type { Paragraph } from '../../source/source.js';
import { integerOf, isOn, twips, val } from './attributes.js';
import type { Reading } from './reading.js';
import type { Style } from './styles.js';

export interface ParagraphFormat {
  readonly style: Style | undefined;
  /** List and level of automatic numbering. */
  readonly numbered: { readonly list: string; readonly level: number } | undefined;
  /** In centimetres. */
  readonly indent: number;
  readonly alignment: Paragraph['alignment'];
}

/** Twentieths of a point in a centimetre. */
const CENTIMETRE = 567;

export function formatOf(properties: Element | undefined, { styles, numbering }: Reading): ParagraphFormat {
  const style = styles.get('paragraph', properties && val(childOf(properties, 'w:pStyle')));
  const inherited = style?.paragraph ?? [];
  const own = properties ? [properties] : [];
  const direct = numbersIn(own);
  const numbers = direct.list === undefined ? { ...numbersIn(inherited), ...defined(direct) } : direct;
  const list = numbers.list === undefined || numbers.list === '0' ? undefined : numbers.list;
  const level = numbers.level ?? (list && style ? numbering.levelOfStyle(list, style.id) : undefined) ?? 0;
  const ofLevel = list === undefined ? undefined : numbering.list(list)?.levels[level]?.paragraph;
  // Numbering of the paragraph itself goes over its style; numbering that the style brings goes under it.
  const numbered = ofLevel ? [ofLevel] : [];
  const chain = direct.list === undefined ? [...own, ...inherited, ...numbered] : [...own, ...numbered, ...inherited];
  return {
    style,
    numbered: list === undefined ? undefined : { list, level },
    indent: indentIn(chain),
    alignment: alignmentIn(chain),
  };
}

interface Numbers {
  readonly list?: string;
  readonly level?: number;
}

function numbersIn(chain: readonly Element[]): Numbers {
  for (const properties of chain) {
    const numbers = childOf(properties, 'w:numPr');
    if (!numbers) continue;
    const list = val(childOf(numbers, 'w:numId'));
    const level = integerOf(val(childOf(numbers, 'w:ilvl')));
    return { ...(list === undefined ? {} : { list }), ...(level === undefined ? {} : { level }) };
  }
  return {};
}

function defined({ level }: Numbers): Numbers {
  return level === undefined ? {} : { level };
}

function indentIn(chain: readonly Element[]): number {
  for (const properties of chain) {
    const indent = childOf(properties, 'w:ind');
    const left = twips(indent?.attributes['w:left'] ?? indent?.attributes['w:start']);
    if (left !== undefined) return Math.round((left / CENTIMETRE) * 100) / 100;
  }
  return 0;
}

const ALIGNMENTS: ReadonlyMap<string, NonNullable<Paragraph['alignment']>> = new Map([
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

/** In a right-to-left paragraph `left` means the side where lines begin. */
function alignmentIn(chain: readonly Element[]): Paragraph['alignment'] {
  const set = nearest(chain, 'w:jc');
  const alignment = ALIGNMENTS.get(val(set) ?? '');
  const direction = nearest(chain, 'w:bidi');
  if (!direction || !isOn(direction)) return alignment;
  return alignment === 'left' ? 'right' : alignment === 'right' ? 'left' : alignment;
}

function nearest(chain: readonly Element[], name: string): Element | undefined {
  for (const properties of chain) {
    const found = childOf(properties, name);
    if (found) return found;
  }
  return undefined;
}

/**
 * How a run looks: its own properties over those of its character style and of the paragraph's style
 * (ISO/IEC 29500-1, 17.7.2). Italic, bold, hidden and struck through are toggles (17.7.3): the same toggle in both styles cancels out,
 * while the run's own setting stands as it is.
 */
import type { Element } from '../../xml/tree.js';
import { childOf } from '../../xml/walk.js';
import { isOn, val } from './attributes.js';
import type { Style, Styles } from './styles.js';

/** A look as a sum of these, so that looks are compared at once. */
export const ITALIC = 1;
export const BOLD = 2;
export const UNDERLINE = 4;
export const SUPER = 8;
export const SUB = 16;
export const HIDDEN = 32;
export const STRIKE = 64;

export interface Look {
  readonly flags: number;
  /** Name of the font when the properties name one; symbol fonts change what a character means. */
  readonly font: string | undefined;
}

/** What one level of properties says; undefined where it says nothing. */
interface Level {
  readonly italic?: boolean | undefined;
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly italicComplex?: boolean | undefined;
  readonly boldComplex?: boolean | undefined;
  readonly complex?: boolean | undefined;
  readonly underline?: boolean | undefined;
  readonly strike?: boolean | undefined;
  readonly doubleStrike?: boolean | undefined;
  readonly script?: number | undefined;
  readonly font?: string | undefined;
}

type MutableLevel = { -readonly [name in keyof Level]: Level[name] };

export interface Looks {
  /** The look of a run with these properties in a paragraph of that style. */
  readonly of: (paragraphStyle: Style | undefined, properties: Element | undefined) => Look;
}

export function looksOf(styles: Styles): Looks {
  const defaults = styles.defaults ? levelOf(styles.defaults) : {};
  const levels = new Map<string, Level>();
  const combined = new Map<string, Level>();
  const levelOfStyle = (style: Style | undefined): Level => {
    if (!style) return {};
    const known = levels.get(style.id);
    if (known) return known;
    const level = style.run.map(levelOf).reduceRight(over, {});
    levels.set(style.id, level);
    return level;
  };
  const inherited = (paragraph: Style | undefined, character: Style | undefined): Level => {
    const key = `${paragraph?.id ?? ''}\n${character?.id ?? ''}`;
    const known = combined.get(key);
    if (known) return known;
    const level = combine(defaults, levelOfStyle(paragraph), levelOfStyle(character));
    combined.set(key, level);
    return level;
  };
  return {
    of: (paragraph, properties) => {
      const id = properties && val(childOf(properties, 'w:rStyle'));
      const character = id === undefined ? undefined : styles.get('character', id);
      const level = inherited(paragraph, character);
      return lookOf(properties ? over(level, levelOf(properties)) : level);
    },
  };
}

function over(below: Level, above: Level): Level {
  const level: MutableLevel = { ...below };
  for (const name of Object.keys(above) as (keyof Level)[]) {
    if (above[name] !== undefined) Object.assign(level, { [name]: above[name] });
  }
  return level;
}

const TOGGLES = ['italic', 'bold', 'hidden', 'strike', 'italicComplex', 'boldComplex'] as const;

function combine(defaults: Level, paragraph: Level, character: Level): Level {
  const level: MutableLevel = over(over(defaults, paragraph), character);
  for (const name of TOGGLES) {
    level[name] = defaults[name] === true || (paragraph[name] ?? false) !== (character[name] ?? false);
  }
  return level;
}

function lookOf(level: Level): Look {
  const italic = level.complex ? level.italicComplex : level.italic;
  const bold = level.complex ? level.boldComplex : level.bold;
  const flags =
    (italic ? ITALIC : 0) +
    (bold ? BOLD : 0) +
    (level.underline ? UNDERLINE : 0) +
    (level.script ?? 0) +
    (level.hidden ? HIDDEN : 0) +
    (level.strike || level.doubleStrike ? STRIKE : 0);
  return { flags, font: level.font };
}

const SCRIPTS = new Map([
  ['superscript', SUPER],
  ['subscript', SUB],
]);

const PROPERTIES: ReadonlyMap<string, (node: Element) => Level> = new Map<string, (node: Element) => Level>([
  ['w:i', node => ({ italic: isOn(node) })],
  ['w:b', node => ({ bold: isOn(node) })],
  ['w:iCs', node => ({ italicComplex: isOn(node) })],
  ['w:bCs', node => ({ boldComplex: isOn(node) })],
  ['w:vanish', node => ({ hidden: isOn(node) })],
  ['w:u', node => ({ underline: (val(node) ?? 'none') !== 'none' })],
  ['w:strike', node => ({ strike: isOn(node) })],
  ['w:dstrike', node => ({ doubleStrike: isOn(node) })],
  ['w:vertAlign', node => ({ script: SCRIPTS.get(val(node) ?? '') ?? 0 })],
  ['w:rFonts', node => ({ font: node.attributes['w:ascii'] ?? node.attributes['w:hAnsi'] })],
  // Right-to-left and complex-script runs have italic and bold of their own.
  ['w:rtl', node => ({ complex: isOn(node) })],
  ['w:cs', node => ({ complex: isOn(node) })],
]);

function levelOf(properties: Element): Level {
  const level: MutableLevel = {};
  for (const child of properties.children) {
    if (child.type === 'element') Object.assign(level, PROPERTIES.get(child.name)?.(child));
  }
  return level;
}

/** SVG pictures without what a program could run or fetch: what is drawn stays. */
import { buildXml } from './build.js';
import { parseXml } from './parse.js';
import { type Element, type Node, withAttributes, withChildren } from './tree.js';

/** Elements of SVG 2 that draw, or hold what draws; anything else goes. Animations can change links, so they go too. */
const DRAWN: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'desc', 'title', 'metadata', 'symbol', 'use', 'switch', 'view', 'a', 'image', 'style'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan', 'textPath'],
  ...['marker', 'pattern', 'mask', 'clipPath', 'linearGradient', 'radialGradient', 'stop', 'filter'],
]);

/** Attributes that hold an address. Addresses in the picture itself, and pictures made of points, stay. */
const HARMLESS = /^\s*(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/i;
/** A style that fetches something, or runs something in old browsers. */
const HARMFUL_STYLE = /@import|expression|javascript:|url\(\s*["']?\s*(?!["']?\s*#)|\\/i;

/** Programs that draw write one that only names the standard. One that declares entities is refused. */
const PLAIN_DOCTYPE = /<!DOCTYPE\s+svg\b[^[<>]*>/;

/**
 * The picture without scripts, event handlers, addresses and foreign content.
 * @returns undefined for a file that is not SVG or cannot be read: it is not to be handed on
 */
export function harmlessSvg(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const svg = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const root = parseXml(svg.replace(PLAIN_DOCTYPE, ''), { checked: true });
    if (localName(root.name) !== 'svg') return undefined;
    return new TextEncoder().encode(buildXml(harmless(root)));
  } catch {
    return undefined;
  }
}

function harmless(node: Element): Element {
  const children = node.children.flatMap((child): Node[] => {
    if (child.type !== 'element') return child.type === 'text' ? [child] : [];
    return isDrawn(child) ? [harmless(child)] : [];
  });
  const harmful = Object.entries(node.attributes).filter(([name, value]) => !isHarmless(localName(name), value));
  const gone = Object.fromEntries(harmful.map(([name]) => [name, undefined]));
  return withChildren(withAttributes(node, gone), children);
}

/** Elements of filters are many; none of them runs anything but `feImage`, which fetches. */
function isDrawn(node: Element): boolean {
  const name = localName(node.name);
  if (name === 'style')
    return !HARMFUL_STYLE.test(node.children.map(each => (each.type === 'text' ? each.value : '')).join(''));
  return DRAWN.has(name) || (/^fe[A-Z]/.test(name) && name !== 'feImage');
}

function isHarmless(name: string, value: string): boolean {
  if (/^on/i.test(name)) return false;
  if (name === 'href' || name === 'src') return HARMLESS.test(value);
  return !HARMFUL_STYLE.test(value);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/**
 * Equations (ISO/IEC 29500-1, 22.1) as text in a line that keeps operators, fractions, powers and roots, in the notation
 * that word processors read back (Unicode Technical Note 28): `∑_(j=1)^n y`, `(a+b)/2`, `√16`, `10^6`.
 */
import type { Element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';

/** What the reader does with the text of each `m:t`. */
export type TextOf = (node: Element) => string;

type Rule = (node: Element, text: TextOf) => string;

/** The text of an equation or of a part of one. */
export function equationText(node: Element, text: TextOf): string {
  const rule = RULES.get(node.name);
  return rule ? rule(node, text) : content(node, text);
}

/** Whatever has no build of its own is read through: boxes, phantoms, groups. */
function content(node: Element, text: TextOf): string {
  let joined = '';
  for (const child of childrenOf(node)) if (!child.name.endsWith('Pr')) joined += equationText(child, text);
  return joined;
}

/** The text of an argument, `m:e`, `m:num` and so on. */
function part(node: Element, name: string, text: TextOf): string {
  const child = childOf(node, name);
  return child ? content(child, text) : '';
}

/** An operand that is more than one sign, number or group stands in parentheses. */
function operand(value: string): string {
  return /^(?:[\p{L}\p{M}\p{Nd}.,]*|.)$/u.test(value) || isGroup(value) ? value : `(${value})`;
}

function isGroup(value: string): boolean {
  if (!value.startsWith('(') || !value.endsWith(')')) return false;
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at] === '(') depth++;
    else if (value[at] === ')') depth--;
    if (depth === 0 && at < value.length - 1) return false;
  }
  return true;
}

/** `m:val` of a property of an element's own properties. */
function property(node: Element, properties: string, name: string): string | undefined {
  const holder = childOf(node, properties);
  const found = holder && childOf(holder, name);
  return found && (found.attributes['m:val'] ?? '');
}

const raised = (value: string) => (value === '' ? '' : `^${operand(value)}`);
const lowered = (value: string) => (value === '' ? '' : `_${operand(value)}`);

/** A fraction; without a bar it is a binomial coefficient or a stack. */
function fraction(top: string, bottom: string, bar = '/'): string {
  return `${operand(top)}${bar}${operand(bottom)}`;
}

const ROOTS: Readonly<Record<string, string>> = { '': '√', '2': '√', '3': '∛', '4': '∜' };

function root(inside: string, degree: string): string {
  const sign = ROOTS[degree];
  return sign ? `${sign}${operand(inside)}` : `√(${degree}&${inside})`;
}

/** The notation, for equations that come as fields. */
export const linear = { fraction, root, raised, lowered };

/** Sums, products, integrals; without a sign of its own it is an integral (22.1.2.20). */
function nary(node: Element, text: TextOf): string {
  const sign = property(node, 'm:naryPr', 'm:chr') ?? '∫';
  const limits = lowered(part(node, 'm:sub', text)) + raised(part(node, 'm:sup', text));
  return `${sign}${limits}${limits ? ' ' : ''}${part(node, 'm:e', text)}`;
}

function delimited(node: Element, text: TextOf): string {
  const open = property(node, 'm:dPr', 'm:begChr') ?? '(';
  const close = property(node, 'm:dPr', 'm:endChr') ?? ')';
  const between = property(node, 'm:dPr', 'm:sepChr') ?? '|';
  const parts = childrenOf(node, 'm:e').map(each => content(each, text));
  return `${open}${parts.join(between)}${close}`;
}

/** A sign above or below: a combining character follows what it stands over. */
function accent(node: Element, text: TextOf): string {
  const sign = property(node, 'm:accPr', 'm:chr') ?? '\u0302';
  return `${operand(part(node, 'm:e', text))}${sign}`;
}

function bar(node: Element, text: TextOf): string {
  const below = property(node, 'm:barPr', 'm:pos') !== 'top';
  return `${operand(part(node, 'm:e', text))}${below ? '\u0332' : '\u0305'}`;
}

function grouped(node: Element, text: TextOf): string {
  const sign = property(node, 'm:groupChrPr', 'm:chr') ?? '⏟';
  return `${operand(part(node, 'm:e', text))}${sign}`;
}

const rows =
  (name: string, sign: string): Rule =>
  (node, text) => {
    const lines = childrenOf(node, name).map(row => {
      const cells = name === 'm:mr' ? childrenOf(row, 'm:e') : [row];
      return cells.map(cell => content(cell, text)).join('&');
    });
    return `${sign}(${lines.join('@')})`;
  };

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['m:t', (node, text) => text(node)],
  ['w:t', (node, text) => text(node)],
  [
    'm:f',
    (node, text) => {
      const bar = property(node, 'm:fPr', 'm:type') === 'noBar' ? '¦' : '/';
      return fraction(part(node, 'm:num', text), part(node, 'm:den', text), bar);
    },
  ],
  ['m:rad', (node, text) => root(part(node, 'm:e', text), part(node, 'm:deg', text).trim())],
  ['m:nary', nary],
  ['m:d', delimited],
  ['m:acc', accent],
  ['m:bar', bar],
  ['m:groupChr', grouped],
  ['m:m', rows('m:mr', '■')],
  ['m:eqArr', rows('m:e', '█')],
  ['m:sSup', (node, text) => operand(part(node, 'm:e', text)) + raised(part(node, 'm:sup', text))],
  ['m:sSub', (node, text) => operand(part(node, 'm:e', text)) + lowered(part(node, 'm:sub', text))],
  [
    'm:sSubSup',
    (node, text) =>
      operand(part(node, 'm:e', text)) + lowered(part(node, 'm:sub', text)) + raised(part(node, 'm:sup', text)),
  ],
  [
    'm:sPre',
    (node, text) =>
      `${lowered(part(node, 'm:sub', text))}${raised(part(node, 'm:sup', text))} ${part(node, 'm:e', text)}`,
  ],
  ['m:limLow', (node, text) => operand(part(node, 'm:e', text)) + lowered(part(node, 'm:lim', text))],
  ['m:limUpp', (node, text) => operand(part(node, 'm:e', text)) + raised(part(node, 'm:lim', text))],
  ['m:func', (node, text) => `${part(node, 'm:fName', text)} ${part(node, 'm:e', text)}`],
]);

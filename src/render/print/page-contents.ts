/** What is drawn on the pages, changed: each page has one stream of contents, in the layout that Typst 0.14 writes. */
import { dictionariesOf, objectOf, type PdfFile, packedStream, referenceIn, streamOf } from './incremental.js';
import type { PageFont } from './page-fonts.js';

/** The fonts of a page by their names on it. */
export type FontNamed = (name: string) => PageFont | undefined;

/** The contents of a page, changed. */
export type ContentChange = (content: string, fontNamed: FontNamed) => string;

/** The streams of contents that the changes make different, by object number. */
export function changedPages(
  pdf: PdfFile,
  fonts: ReadonlyMap<number, PageFont>,
  changes: readonly ContentChange[],
): Map<number, string> {
  const changed = new Map<number, string>();
  for (const [, page] of dictionariesOf(pdf, '/Type /Page')) {
    const names = [...page.matchAll(/\/(\w+) (\d+) 0 R/g)].map(
      ([, name, number]) => [name, fonts.get(Number(number))] as const,
    );
    const named = new Map(names);
    const number = referenceIn(page, 'Contents');
    const before = streamOf(objectOf(pdf, number));
    const after = changes.reduce((content, change) => change(content, name => named.get(name)), before);
    if (after !== before) changed.set(number, packedStream(after));
  }
  return changed;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** What an operator for text shows: a glyph, or how far the next one is moved back, in thousandths of the type size. */
export type Shown = number | { readonly moved: number };

/** The operand of `Tj` or `TJ`. */
export function shownIn(operand: string): Shown[] {
  const shown: Shown[] = [];
  for (let at = 0; at < operand.length; ) {
    const end = endOf(operand, at);
    const token = operand.slice(at, end);
    if (token.startsWith('<') || token.startsWith('(')) for (const glyph of glyphsOf(token)) shown.push(glyph);
    else if (/^-?[\d.]+$/.test(token)) shown.push({ moved: Number(token) });
    at = end;
  }
  return shown;
}

const NUMBER = /-?[\d.]+/y;

/** Where the string or number that begins here ends; any other character is by itself. */
function endOf(operand: string, start: number): number {
  if (operand[start] === '<') return operand.indexOf('>', start) + 1 || operand.length;
  if (operand[start] === '(') return endOfLiteral(operand, start);
  NUMBER.lastIndex = start;
  return start + (NUMBER.exec(operand)?.[0].length ?? 1);
}

/** A literal string may hold parentheses in pairs. */
function endOfLiteral(operand: string, start: number): number {
  let depth = 0;
  for (let at = start; at < operand.length; at++) {
    if (operand[at] === '\\') at++;
    else if (operand[at] === '(') depth++;
    else if (operand[at] === ')' && --depth === 0) return at + 1;
  }
  return operand.length;
}

/** The glyphs of a string, of two bytes each. */
function glyphsOf(token: string): number[] {
  const inner = token.slice(1, -1);
  const bytes = token.startsWith('<') ? Buffer.from(inner, 'hex') : Buffer.from(unescaped(inner), 'latin1');
  return Array.from({ length: bytes.length >> 1 }, (_, at) => bytes.readUInt16BE(2 * at));
}

function unescaped(literal: string): string {
  return literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, char?: string) =>
    octal ? String.fromCharCode(Number.parseInt(octal, 8)) : (ESCAPES[char ?? ''] ?? char ?? ''),
  );
}

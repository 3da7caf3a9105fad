/** What stands before the root element (XML 1.0, production 22): declaration, comments, processing instructions, DOCTYPE. */
import type { Report } from '../diagnostics/diagnostic.js';

/** Offset of a DOCTYPE, or undefined. Text, comments and CDATA that merely contain the word do not count. */
export function findDoctype(xml: string): number | undefined {
  let at = xml.startsWith('\ufeff') ? 1 : 0;
  for (;;) {
    while (isSpace(xml.charCodeAt(at))) at++;
    const next = xml.startsWith('<?', at)
      ? after(xml, '?>', at + 2)
      : xml.startsWith('<!--', at)
        ? after(xml, '-->', at + 4)
        : undefined;
    if (next === undefined) return /^<!DOCTYPE/i.test(xml.slice(at, at + 9)) ? at : undefined;
    at = next;
  }
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function after(xml: string, mark: string, from: number): number | undefined {
  const found = xml.indexOf(mark, from);
  return found < 0 ? undefined : found + mark.length;
}

/** Line and column (from 1) of an offset. */
export function placeAt(xml: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = xml.indexOf('\n'); at >= 0 && at < offset; at = xml.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** Reports style sheets that the file asks for: none is ever read. */
export function reportStylesheets(xml: string, report: Report): void {
  const prolog = xml.slice(0, Math.max(xml.search(/<[A-Za-z_]/), 0));
  for (const found of prolog.matchAll(/<\?xml-stylesheet\s[^>]*>/g)) {
    report(
      'validate/stylesheet-ignored',
      'The file refers to a style sheet; it is ignored.',
      placeAt(xml, found.index),
    );
  }
}

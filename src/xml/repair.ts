/**
 * Faults of XML that can be put right in one way only: an ampersand or a "<" that begins nothing, and characters that XML does not
 * have. Everything else has several remedies and is left to people.
 */

export interface Repair {
  readonly what: 'ampersand' | 'less-than' | 'character';
  /** Counted from 1. */
  readonly line: number;
}

/** What is no mark-up: comments, CDATA sections, processing instructions are passed over as they are. */
const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});)|<(?=[\s\d=<&]|$)|[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/g;

/** @returns the text with these faults put right, and each of them; the same text when there are none */
export function repairXml(xml: string): { readonly xml: string; readonly repairs: readonly Repair[] } {
  const repairs: Repair[] = [];
  let line = 1;
  let seen = 0;
  const lineAt = (offset: number): number => {
    for (let at = xml.indexOf('\n', seen); at >= 0 && at < offset; at = xml.indexOf('\n', at + 1)) line++;
    seen = offset;
    return line;
  };
  const repaired = xml.replace(TOKEN, (found, offset: number) => {
    if (found.length > 1) return found;
    const what = found === '&' ? 'ampersand' : found === '<' ? 'less-than' : 'character';
    repairs.push({ what, line: lineAt(offset) });
    return what === 'ampersand' ? '&amp;' : what === 'less-than' ? '&lt;' : '\ufffd';
  });
  return { xml: repaired, repairs };
}

/**
 * Faults of XML that can be put right in one way only: an ampersand or a "<" that begins nothing, and characters that XML does not
 * have. Everything else has several remedies and is left to people.
 */
import { NO_CHARACTER } from './characters.js';

export interface Repair {
  readonly what: 'ampersand' | 'less-than' | 'character';
  /** Counted from 1. */
  readonly line: number;
}

/** What is no mark-up: comments, CDATA sections, processing instructions are passed over as they are. */
const PASSED_OVER = '<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<\\?[\\s\\S]*?\\?>';
const AMPERSAND = '&(?!(?:lt|gt|amp|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)';
const LESS_THAN = '<(?=[\\s\\d=<&]|$)';
const TOKEN = new RegExp(`${PASSED_OVER}|${AMPERSAND}|${LESS_THAN}|${NO_CHARACTER}`, 'g');

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

/** RIS, as EndNote and Zotero read it: a tag of two letters, two blanks, a hyphen, a blank, the value; lines end with CR LF. */
import { partsOf, type Reference, type ReferenceKind } from './reference.js';

const TYPES: Readonly<Record<ReferenceKind, string>> = {
  report: 'RPRT',
  legislation: 'STAT',
  bill: 'BILL',
  case: 'CASE',
};

/** An entry, with the line that ends it. A name without a comma is one of a body. */
export function ris({ kind, key, title, author, institution, number, date, address, language }: Reference): string {
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', key],
    ['AU', author?.replaceAll(',', '')],
    ['TI', title],
    ['PB', institution],
    ['SN', number],
    ['PY', date && partsOf(date)[0]],
    ['DA', date && `${partsOf(date).join('/')}/`],
    ['LA', language],
    ['UR', address],
  ];
  const lines = tags.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The comment of the Official Document System that every United Nations Word file carries, as an extraction prints it:
 * `<<ODS JOB NO>>N1052634E<<ODS JOB NO>>`, `<<ODS DOC SYMBOL1>>A/RES/65/230<<ODS DOC SYMBOL1>>`.
 */
import type { PropertyName, SourceProperty } from '../../source/source.js';
import { originOf, type TextLine } from './lines.js';

const NAMES: Readonly<Record<string, PropertyName>> = {
  'JOB NO': 'jobNumber',
  'REF JOB NO': 'jobNumber',
  'DOC SYMBOL1': 'symbol',
  'DOC SYMBOL2': 'symbol',
};

const OPEN = '<<ODS ';

export function isOdsLine(line: TextLine): boolean {
  return line.text.includes(OPEN);
}

/** The facts of one line of the comment; tags without a value give none. */
export function odsProperties(line: TextLine): SourceProperty[] {
  const properties: SourceProperty[] = [];
  const { text } = line;
  let at = text.indexOf(OPEN);
  while (at >= 0) {
    const end = text.indexOf('>>', at);
    if (end < 0) break;
    const tag = text.slice(at, end + 2);
    const close = text.indexOf(tag, end);
    const stop = close < 0 ? text.length : close;
    const name = NAMES[text.slice(at + OPEN.length, end)];
    const value = text.slice(end + 2, stop).trim();
    if (name && value) properties.push({ name, value, from: 'ods-comment', origin: originOf(line) });
    if (close < 0) break;
    at = text.indexOf(OPEN, close + tag.length);
  }
  return properties;
}

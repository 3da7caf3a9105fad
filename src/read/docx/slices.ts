/** One element cut out of an XML part, so that the rest need not be parsed. For elements that do not stand inside themselves. */

import { parseXml, XmlError } from '../../xml/parse.js';
import type { Element } from '../../xml/tree.js';

/** The first `<name>…</name>` of a text, or an empty string. */
export function sliceOf(text: string, name: string): string {
  const from = text.indexOf(`<${name}>`);
  const to = from < 0 ? -1 : text.indexOf(`</${name}>`, from);
  return to < 0 ? '' : text.slice(from, to + name.length + 3);
}

/** The element of a slice; undefined when it is none or not well-formed. */
export function parsedSlice(xml: string | undefined): Element | undefined {
  if (!xml) return undefined;
  try {
    return parseXml(xml, { checked: true });
  } catch (error) {
    if (error instanceof XmlError) return undefined;
    throw error;
  }
}

/**
 * The first verdict: is it well-formed XML 1.0 with namespaces. libxml2 decides; before it, what would be dangerous or
 * cannot be decoded is refused.
 */
import type { Report } from '../diagnostics/diagnostic.js';
import { readXml, type XmlFile } from '../xml/libxml.js';
import { decodeXml } from './encoding.js';
import { findDoctype, placeAt } from './prolog.js';

/** Well-formed XML: its text, and the file as libxml2 holds it. To be disposed of. */
export interface WellFormed {
  readonly xml: string;
  readonly file: XmlFile;
}

/** More would only repeat what the first ones caused. */
const MOST = 5;

/**
 * @param input a file as bytes in any encoding, or its text
 * @returns the text when it is well-formed, undefined when it is not; what is wrong is reported with line and column
 */
export async function checkWellFormed(input: Uint8Array | string, report: Report): Promise<string | undefined> {
  const checked = await readWellFormed(input, report);
  checked?.file.dispose();
  return checked?.xml;
}

/** As `checkWellFormed`, and keeps the file for the schema. */
export async function readWellFormed(input: Uint8Array | string, report: Report): Promise<WellFormed | undefined> {
  const xml = textOf(input, report);
  if (xml === undefined || hasDoctype(xml, report)) return undefined;
  const file = await readXml(xml);
  if (file.problems.length === 0) return { xml, file };
  for (const { message, line, column } of file.problems.slice(0, MOST)) {
    const code = /^Excessive depth/.test(message) ? 'validate/too-deep' : 'validate/not-well-formed';
    report(code, `Not well-formed: ${plain(message)}.`, { line, ...(column ? { column } : {}) });
  }
  return undefined;
}

function textOf(input: Uint8Array | string, report: Report): string | undefined {
  if (typeof input === 'string') return withoutLoneSurrogates(input, report);
  const decoded = decodeXml(input);
  if ('text' in decoded) return decoded.text;
  if ('unknown' in decoded) {
    report('validate/encoding', `The encoding "${decoded.unknown}" is not supported.`, { line: 1 });
  } else {
    const { encoding, line } = decoded;
    report('validate/encoding', `There are bytes that are not valid ${encoding.toUpperCase()}.`, { line });
  }
  return undefined;
}

function withoutLoneSurrogates(xml: string, report: Report): string | undefined {
  if (xml.isWellFormed()) return xml;
  const found = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.exec(xml);
  if (!found) return xml;
  report(
    'validate/encoding',
    'There is half of a surrogate pair, which is not a character.',
    placeAt(xml, found.index),
  );
  return undefined;
}

function hasDoctype(xml: string, report: Report): boolean {
  const at = findDoctype(xml);
  if (at === undefined) return false;
  report('validate/doctype', 'There is a DOCTYPE; it is rejected, and entities are not read.', placeAt(xml, at));
  return true;
}

/** The words of libxml2 without its line ends and advice to programmers. */
function plain(message: string): string {
  return message
    .replace(/, (?:try|use) XML_PARSE_\w+( option)?/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '');
}

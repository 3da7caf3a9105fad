/** Looks at one stage of a conversion, for people who want to know why something came out as it did. */

import { parseAkn } from '../akn/parse.js';
import { serialise } from '../akn/serialise.js';
import { type CitedFormat, type CitedItem, citedIn, citedTable } from '../cited/works.js';
import { collect } from '../diagnostics/diagnostic.js';
import { parse } from '../parse/index.js';
import { read } from '../read/index.js';
import { UsageError } from '../settings.js';
import { type ConvertOptions, convert } from './convert.js';
import { isAkn } from './publish.js';

/**
 * What a document cites, each work once: where, how often, with IRI, address, pinpoints and how sure it is.
 * @param akn AKN XML, ours or not
 * @throws XmlError when it is no XML that can be read
 */
export function citations(akn: string): readonly CitedItem[] {
  return citedIn(parseAkn(akn));
}

export interface InspectOptions extends ConvertOptions {
  /** `source`: what the reader made (JSON); `tree`: the parsed tree, not yet linked (XML); `citations`: what is cited. */
  readonly stage: string;
  /** For citations: `table`, `json` or `csv`. */
  readonly as?: string;
}

/**
 * The stage as text, with a line break at its end.
 * @throws UsageError for a stage or format that does not exist, or an input that cannot be read
 */
export async function inspect(input: Uint8Array | string, options: InspectOptions): Promise<string> {
  switch (options.stage) {
    case 'source':
      return `${JSON.stringify(await sourceOf(input, options), jsonValue, 2)}\n`;
    case 'tree':
      return serialise(parse(await sourceOf(input, options), { report: () => {}, ...languageOption(options) }));
    case 'citations':
      return citedTable(citations(await aknOf(input, options)), formatOf(options.as));
    default:
      throw new UsageError(`--stage may be source, tree or citations, not "${options.stage}"`);
  }
}

const languageOption = ({ language }: InspectOptions) => (language ? { language } : {});

async function sourceOf(input: Uint8Array | string, options: InspectOptions) {
  const { report, diagnostics } = collect();
  const source = await read(input, { ...options, report });
  if (!source) throw new UsageError(diagnostics[0]?.message ?? 'the input cannot be read');
  return source;
}

async function aknOf(input: Uint8Array | string, options: InspectOptions): Promise<string> {
  if (isAkn(input)) return typeof input === 'string' ? input : new TextDecoder().decode(input);
  const { akn, diagnostics } = await convert(input, options);
  if (!akn) throw new UsageError(diagnostics[0]?.message ?? 'the input cannot be read');
  return akn;
}

function formatOf(written = 'table'): CitedFormat {
  const formats: readonly CitedFormat[] = ['table', 'json', 'csv'];
  const found = formats.find(each => each === written);
  if (!found) throw new UsageError(`--as may be table, json or csv, not "${written}"`);
  return found;
}

/** Maps as objects; the bytes of pictures by their number only. */
function jsonValue(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Uint8Array ? `${value.length} bytes` : value;
}

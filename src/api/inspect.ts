/** Looks at one stage of a conversion, for people who want to know why something came out as it did. */

import { parseAkn } from '../akn/parse.js';
import { serialise } from '../akn/serialise.js';
import { type CitedFormat, type CitedItem, citedIn, citedTable } from '../cited/works.js';
import { collect } from '../diagnostics/diagnostic.js';
import { type Checks, checkInput, checkOptions, oneOf } from '../options/check.js';
import { UsageError, wrongOption } from '../options/usage-error.js';
import { parse } from '../parse/index.js';
import { read } from '../read/index.js';
import { type ConvertOptions, convertChecks, converted } from './convert.js';
import { isAkn } from './is-akn.js';

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
  readonly stage: 'source' | 'tree' | 'citations';
  /** For citations; default `table`. */
  readonly as?: CitedFormat;
}

const inspectChecks: Checks<InspectOptions> = {
  ...convertChecks,
  stage: oneOf('source', 'tree', 'citations'),
  as: oneOf('table', 'json', 'csv'),
};

/**
 * The stage as text, with a line break at its end.
 * @throws UsageError for an option or an input that is not allowed, or an input that cannot be read
 */
export async function inspect(input: Uint8Array | string, options: InspectOptions): Promise<string> {
  checkInput(input);
  checkOptions('inspect', options, inspectChecks);
  switch (options.stage) {
    case 'source':
      return `${JSON.stringify(await sourceOf(input, options), jsonValue, 2)}\n`;
    case 'tree':
      return serialise(parse(await sourceOf(input, options), { report: () => {}, ...languageOption(options) }));
    case 'citations':
      return citedTable(citations(await aknOf(input, options)), options.as ?? 'table');
    default:
      throw wrongOption('stage', 'is missing: it must be "source", "tree" or "citations"');
  }
}

const languageOption = ({ language }: InspectOptions) => (language ? { language } : {});

async function sourceOf(input: Uint8Array | string, options: InspectOptions) {
  const { report, diagnostics } = collect();
  const source = await read(input, { ...options, report });
  if (!source) throw new UsageError(diagnostics[0]?.message ?? 'the input cannot be read');
  return source;
}

/**
 * AKN of an input: itself, or what a conversion makes of it.
 * @throws UsageError when it cannot be read
 */
export async function aknOf(input: Uint8Array | string, options: ConvertOptions = {}): Promise<string> {
  if (isAkn(input)) return typeof input === 'string' ? input : new TextDecoder().decode(input);
  const { akn, diagnostics } = await converted(input, options);
  if (!akn) throw new UsageError(diagnostics[0]?.message ?? 'the input cannot be read');
  return akn;
}

/** Maps as objects; the bytes of pictures by their number only. */
function jsonValue(_key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Uint8Array ? `${value.length} bytes` : value;
}

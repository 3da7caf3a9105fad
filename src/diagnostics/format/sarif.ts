/**
 * Reports for code scanning and editors: SARIF 2.1.0 (OASIS Standard, 2020). One run; the rules are the catalogue of codes.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/
 */
import type { CodeEntry } from '../catalogue.js';
import { catalogue } from '../codes.js';
import type { Diagnostic, Place } from '../diagnostic.js';
import type { FileReport, Format } from './format.js';

/** SARIF calls the lowest level a note. */
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

export interface SarifOptions {
  /** Version of the program. */
  readonly version: string;
  /** Only the rules whose code begins so are listed, such as `validate/`; results of others carry no index. */
  readonly prefix?: string;
}

export function sarifFormat({ version, prefix = '' }: SarifOptions): Format {
  const rules = Object.entries(catalogue).filter(([code]) => code.startsWith(prefix));
  const index = new Map(rules.map(([code], position) => [code, position]));
  const driver = { name: 'ntoso', version, rules: rules.map(([code, entry]) => ruleOf(code, entry)) };
  let first = true;
  const results = ({ name, diagnostics }: FileReport): string => {
    const uri = uriOf(name);
    let text = '';
    for (const each of diagnostics) {
      text += `${first ? '\n' : ',\n'}${JSON.stringify(resultOf(each, uri, index))}`;
      first = false;
    }
    return text;
  };
  const head = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };
  return {
    start: () =>
      `${JSON.stringify(head).slice(0, -1)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`,
    file: results,
    end: () => '\n]}]}\n',
  };
}

function ruleOf(code: string, { severity, meaning, hint }: CodeEntry) {
  return {
    id: code,
    name: pascal(code),
    shortDescription: { text: firstSentence(meaning) },
    fullDescription: { text: meaning },
    ...(hint ? { help: { text: hint } } : {}),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** `validate/id-missing` → `ValidateIdMissing` (SARIF 3.49.7: names in Pascal case). */
function pascal(code: string): string {
  return code.replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function firstSentence(text: string): string {
  const end = text.search(/[.](?:\s|$)/);
  return end < 0 ? text : text.slice(0, end + 1);
}

function resultOf(diagnostic: Diagnostic, uri: string, index: ReadonlyMap<string, number>) {
  const { code, severity, message, place = {} } = diagnostic;
  const ruleIndex = index.get(code);
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [locationOf(place, uri)],
  };
}

function locationOf({ line, column, eId }: Place, uri: string) {
  const region =
    line === undefined ? undefined : { startLine: line, ...(column === undefined ? {} : { startColumn: column }) };
  return {
    physicalLocation: { artifactLocation: { uri }, ...(region ? { region } : {}) },
    ...(eId === undefined ? {} : { logicalLocations: [{ name: eId, kind: 'element' }] }),
  };
}

/** A path as a URI reference: with "/", every other sign that is none of a URI escaped; `C:\x` as `file:///C:/x`. */
function uriOf(name: string): string {
  const path = name.replace(/\\/g, '/');
  const escaped = encodeURI(path).replace(/[?#]/g, sign => (sign === '?' ? '%3F' : '%23'));
  if (/^[A-Za-z]:\//.test(escaped)) return `file:///${escaped}`;
  return escaped.startsWith('/') ? `file://${escaped}` : escaped;
}

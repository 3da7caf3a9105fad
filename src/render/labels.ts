/** Words of the editions themselves ("Note 4", "Back to contents"), per language: `labels/<code>.xml`, built to JSON. */
import { readFileSync } from 'node:fs';
import { built } from '../assets/root.js';

export type Labels = Readonly<Record<string, string>>;

const folder = new URL('labels/', built);
const loaded = new Map<string, Labels>();

/**
 * The labels of a language. A label that its table lacks is the English one.
 * @param code ISO 639-1; English for a language without a table
 */
export function labelsOf(code: string): Labels {
  const known = loaded.get(code);
  if (known) return known;
  const labels = code === 'en' ? tableOf('en') : { ...labelsOf('en'), ...tableOf(code) };
  loaded.set(code, labels);
  return labels;
}

/** Whether a language has a table of labels. @param code ISO 639-1 */
export function hasLabels(code: string): boolean {
  return Object.keys(tableOf(code)).length > 0;
}

/** Fills `{1}`, `{2}` … of a label. @throws when there is no such label: a fault of the program */
export function label(labels: Labels, key: string, ...values: readonly (string | number)[]): string {
  const pattern = labels[key];
  if (pattern === undefined) throw new Error(`there is no label ${key}`);
  return pattern.replace(/\{(\d)\}/g, (_, place: string) => String(values[Number(place) - 1] ?? ''));
}

const NAME = /^[a-z]{2,3}$/;

function tableOf(code: string): Labels {
  if (!NAME.test(code)) return {};
  try {
    return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Labels;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT' && code !== 'en') return {};
    throw cause;
  }
}

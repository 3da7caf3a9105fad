/** CSL-JSON, the data of the Citation Style Language (schema csl-data.json 1.0.2): Zotero, pandoc, citation-js. */
import { partsOf, type Reference, type ReferenceKind } from './reference.js';

const TYPES: Readonly<Record<ReferenceKind, string>> = {
  report: 'report',
  legislation: 'legislation',
  bill: 'bill',
  case: 'legal_case',
};

/** An item, not yet written as JSON. */
export function cslItem({ key, kind, title, author, institution, number, date, address, language }: Reference): object {
  return {
    id: key,
    type: TYPES[kind],
    title,
    ...(author ? { author: [{ literal: author }] } : {}),
    ...(institution ? { publisher: institution } : {}),
    ...(number ? { number } : {}),
    ...(date ? { issued: { 'date-parts': [partsOf(date).map(Number)] } } : {}),
    ...(address ? { URL: address } : {}),
    ...(language ? { language } : {}),
  };
}

export type { Organ } from '../un/bodies.js';
export type { Citation, CitedWork, Pinpoint } from './citation.js';
export type { CitationContext } from './context.js';
export { citable, findCitations } from './find.js';
export { keyOf, type NoteRecord } from './ibid.js';
export { adoptedIri, documentSymbol, isAdopted, knownDate, linkOf } from './links.js';

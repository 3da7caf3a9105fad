export type { Citation, CitedWork, Organ, Pinpoint } from './citation.js';
export type { CitationContext } from './context.js';
export { citable, findCitations } from './find.js';
export { keyOf, type NoteRecord } from './ibid.js';
export { documentSymbol, knownDate, linkOf, resolutionIri } from './links.js';

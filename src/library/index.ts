/** A local library of editions: one file, full-text search in six languages, no server. */
export type { GivenFile, LibraryItem, UnreadItem } from './entry.js';
export { LibraryError, type LibraryFault } from './errors.js';
export type { LibraryFilter } from './filter.js';
export * from './library.js';
export { type PlaceStep, placeName } from './place.js';
export type { Snippet } from './snippet.js';
export type {
  Addition,
  Citing,
  CitingEntry,
  DocumentEntry,
  Facet,
  Facets,
  FacetValue,
  Fault,
  FileContent,
  FileRole,
  LibraryStore,
  StoredFile,
  Verification,
  Version,
} from './store.js';
export type { NamedWork } from './works.js';

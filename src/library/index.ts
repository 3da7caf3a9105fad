/** A local library of editions: one file, full-text search in six languages, no server. */
export type { GivenFile, LibraryItem, UnreadItem } from './entry.js';
export { LibraryError, type LibraryFault } from './errors.js';
export * from './library.js';
export type { Snippet } from './snippet.js';
export type {
  Addition,
  Citing,
  CitingEntry,
  DocumentEntry,
  Fault,
  FileContent,
  FileRole,
  LibraryStore,
  StoredFile,
  Verification,
} from './store.js';
export type { NamedWork } from './works.js';

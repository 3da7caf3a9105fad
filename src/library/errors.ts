/** What can go wrong with a library file. Documents never throw; a file or a disk that fails does. */

export type LibraryFault =
  /** Another process has it and does not give it back. */
  | 'locked'
  /** Damaged. */
  | 'corrupt'
  /** A file, but no library. */
  | 'not-a-library'
  /** Made by a newer version. */
  | 'newer-format'
  /** The disk has no room. */
  | 'full'
  /** The folder or file cannot be read or written. */
  | 'not-writable'
  /** There is no such library. */
  | 'missing'
  /** A query without anything that can be searched for. */
  | 'query'
  | 'failed';

/** The message says what happened and what can be done; `fault` is for programs. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError';
  constructor(
    readonly fault: LibraryFault,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

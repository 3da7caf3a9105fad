/** What a batch is made of: documents on disk or in memory. */

export interface BatchInput {
  /** Says which document it is, in results and reports: the path, if it has one. */
  readonly input: string;
  /** The document, or how to get it when its turn comes. */
  readonly content: Uint8Array | string | (() => Promise<Uint8Array | string>);
  /** Name of the input without its ending: names the files of a document that has no symbol. */
  readonly name?: string;
}

/** `in/N1821418.DOC` → `N1821418` */
export function baseName(input: string): string {
  const last = input.slice(Math.max(input.lastIndexOf('/'), input.lastIndexOf('\\')) + 1);
  return last.replace(/(?:\.akn)?\.[A-Za-z0-9]{1,5}$/, '') || 'document';
}

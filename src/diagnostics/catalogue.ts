/** What the catalogue holds for each code. */
export interface CodeEntry {
  readonly severity: 'error' | 'warning' | 'info';
  /** One or two sentences: what the code means and which rule stands behind it. Goes into docs/diagnostics.md. */
  readonly meaning: string;
  /** What the reader can do. */
  readonly hint?: string;
}

export type Catalogue = Readonly<Record<string, CodeEntry>>;

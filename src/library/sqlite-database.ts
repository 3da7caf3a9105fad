/** What we use of the database of a library file. */

export type Value = string | number | bigint | Uint8Array | null;
export type Row = Readonly<Record<string, Value>>;

export interface Database {
  readonly inTransaction: boolean;
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, values?: readonly Value[]) => { readonly lastInsertRowid: number | bigint };
  readonly get: (sql: string, values?: readonly Value[]) => Row | null;
  readonly all: (sql: string, values?: readonly Value[]) => readonly Row[];
  readonly close: () => void;
}

/** Reports over any number of files, written piece by piece: what is written of a file is forgotten before the next. */
import type { Diagnostic, Status } from '../diagnostic.js';

/** What is told of one file. */
export interface FileReport {
  /** As the user named it. */
  readonly name: string;
  /** Verdicts in the order of the checks, such as `wellFormed: valid`. */
  readonly verdicts: Readonly<Record<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly status: Status;
}

/** Counts over all files. */
export interface Summary {
  readonly files: number;
  readonly statuses: Readonly<Record<Status, number>>;
  /** How often each code occurred, and in how many files. */
  readonly codes: Readonly<Record<string, { readonly times: number; readonly files: number }>>;
}

/** Turns reports into text. `start` and `end` are called once each, also when there is no file. */
export interface Format {
  readonly start: () => string;
  readonly file: (report: FileReport) => string;
  readonly end: (summary: Summary) => string;
}

export interface Counter {
  readonly add: (report: FileReport) => void;
  readonly summary: () => Summary;
}

export function counter(): Counter {
  const statuses = { ok: 0, warnings: 0, errors: 0 };
  const codes = new Map<string, { times: number; files: number }>();
  const add = ({ status, diagnostics }: FileReport): void => {
    statuses[status]++;
    for (const { code } of diagnostics) {
      const entry = codes.get(code) ?? { times: 0, files: 0 };
      codes.set(code, { ...entry, times: entry.times + 1 });
    }
    for (const code of new Set(diagnostics.map(each => each.code))) {
      const entry = codes.get(code);
      if (entry) codes.set(code, { ...entry, files: entry.files + 1 });
    }
  };
  const summary = (): Summary => ({
    files: statuses.ok + statuses.warnings + statuses.errors,
    statuses: { ...statuses },
    codes: Object.fromEntries([...codes].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
  return { add, summary };
}

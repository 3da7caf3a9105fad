/** A diagnostic is a value: what was doubtful or wrong, how bad, where, and what to do. Content never throws. */
import { catalogue, type DiagnosticCode } from './codes.js';

export type Severity = 'error' | 'warning' | 'info';

/** Where: in the input (line and column from 1) or in the `part` named, a part of a package or a file made; and in the AKN (eId). */
export interface Place {
  readonly part?: string;
  readonly line?: number;
  readonly column?: number;
  readonly eId?: string;
}

export interface Diagnostic {
  /** `stage/slug`: never renamed, never re-used. The message may change; nobody should parse it. */
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly place?: Place;
  /** What the reader can do about it. */
  readonly hint?: string;
  /** A person looked at it: right as it is. The severity is then `info`. */
  readonly accepted?: { readonly who: string; readonly why: string };
}

/** Takes a diagnostic in; severity and hint come from the catalogue of codes. */
export type Report = (code: DiagnosticCode, message: string, place?: Place) => void;

export interface Collector {
  readonly report: Report;
  readonly diagnostics: readonly Diagnostic[];
}

/** Collects diagnostics in the order in which they were reported. */
export function collect(): Collector {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, message, place) => {
    const { severity, hint } = catalogue[code];
    diagnostics.push({ code, severity, message, ...(place ? { place } : {}), ...(hint ? { hint } : {}) });
  };
  return { report, diagnostics };
}

/** `errors` when there is one, else `warnings` when there is one, else `ok`. Infos change nothing. */
export type Status = 'ok' | 'warnings' | 'errors';

export function statusOf(diagnostics: readonly Diagnostic[]): Status {
  if (diagnostics.some(each => each.severity === 'error')) return 'errors';
  return diagnostics.some(each => each.severity === 'warning') ? 'warnings' : 'ok';
}

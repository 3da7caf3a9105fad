/** What the service and the page say to each other. */
import type { Severity } from '../diagnostics/diagnostic.js';
import type { Decision } from '../options/corrections.js';
import type { SourceLine } from '../source/shown.js';

/** One line of the list of documents. */
export interface DocumentSummary {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'working' | 'ready' | 'failed';
  readonly stage?: string;
  /** Why it failed. */
  readonly message?: string;
  readonly symbol?: string;
  readonly title?: string;
  readonly language?: string;
  /** Findings that nobody has settled. */
  readonly open: number;
  readonly publishing: 'no' | 'working' | 'done' | 'failed';
}

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly meaning: string;
  readonly hint?: string;
  readonly accepted?: { readonly who: string; readonly why: string };
  /** The element of the edition. */
  readonly eId?: string;
  /** Index of the line of the source. */
  readonly line?: number;
  /** Errors of the schema and the like cannot be accepted. */
  readonly acceptable: boolean;
}

export interface DecisionView {
  readonly decision: Decision;
  readonly applied: boolean;
  /** What became of it. */
  readonly message: string;
}

export interface FileView {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly href: string;
}

export interface DocumentView extends DocumentSummary {
  /** Changes with every new result, so that nothing old is shown. */
  readonly version: number;
  /** AKN is not converted, so nothing of it can be corrected here. */
  readonly isAkn: boolean;
  readonly metadata: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly findings: readonly Finding[];
  readonly decisions: readonly DecisionView[];
  readonly lines: readonly SourceLine[];
  /** Address of the edition; absent when none could be made. */
  readonly edition?: string;
  readonly files: readonly FileView[];
  /** Pages of the EPUB in reading order. */
  readonly epub: readonly string[];
  /** The file beside the document that decisions are written to. */
  readonly saved?: string;
}

/** What the page sends. */
export interface Asked {
  readonly kind: Decision['kind'];
  readonly value?: object;
  readonly who: string;
  readonly why: string;
  /** Index of the line of the source that it is about. */
  readonly line?: number;
  /** Words in that line; without them, those that open it. */
  readonly words?: string;
  /** Index of the finding that is accepted. */
  readonly finding?: number;
}

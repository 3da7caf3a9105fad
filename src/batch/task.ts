/** What a batch asks of a thread, and what comes back. */
import type { MessagePort } from 'node:worker_threads';
import type { CiteOptions } from '../api/cite.js';
import type { Stage } from '../api/convert.js';
import type { EnrichOptions } from '../api/enrich.js';
import type { Publication, PublishedFile, PublishOptions } from '../api/publish.js';
import type { Difference } from '../compare/index.js';
import type { PackFileOptions } from '../disk/pack-file.js';
import type { SourceLine } from '../source/shown.js';
import type { Media } from '../source/source.js';
import type { ValidationReport } from '../validate/index.js';

/** Options of `publish` that can be sent to a thread. */
export type SentOptions = Pick<
  PublishOptions,
  | 'formats'
  | 'paper'
  | 'certifier'
  | 'publisher'
  | 'language'
  | 'date'
  | 'links'
  | 'changes'
  | 'libreOffice'
  | 'ocr'
  | 'maxUnpacked'
  | 'asIs'
  | 'identity'
  | 'name'
  | 'corrections'
  | 'report'
>;

export const VERBS = ['publish', 'convert', 'enrich', 'render', 'pack'] as const;
export type Verb = (typeof VERBS)[number];

/** What a thread can do: the verbs of batches, and those that give no publication. `packages` makes editions and packs them. */
export const WORKS = [...VERBS, 'packages', 'validate', 'compare', 'examine', 'cite'] as const;
export type Work = (typeof WORKS)[number];

/** Options of `pack` and `enrich` alone that can be sent to a thread. */
export type SentVerbOptions = Pick<PackFileOptions, 'profiles' | 'zip' | 'config' | 'source'> &
  Pick<EnrichOptions, 'upgrade' | 'repair'>;

/** What any work may be told. */
export type WorkOptions = SentOptions & SentVerbOptions & { readonly reference?: CiteOptions['format'] };

export interface VerbTask {
  /** The path of the document, if it has one. */
  readonly input: string;
  readonly content: Uint8Array | string;
  /** The document that `compare` compares the first with. */
  readonly other?: Uint8Array | string;
  /** Pictures that AKN calls by name. */
  readonly media?: readonly Media[];
  readonly options: WorkOptions & { readonly signal?: AbortSignal; readonly onProgress?: (stage: Stage) => void };
}

/** What was made of a document: a publication, or the files of packages. */
export type Made = Publication & {
  readonly packed?: readonly PublishedFile[];
  readonly validation?: ValidationReport;
  readonly differences?: readonly Difference[];
  readonly source?: readonly SourceLine[];
  /** References in the format that was asked for. */
  readonly references?: string;
};

/** A UsageError, in a form that comes back from a thread: errors lose their class on the way. */
export interface Refusal {
  readonly refused: string;
}

export interface BatchTask {
  readonly verb: Work;
  /** Says which document it is: the path, if it has one. */
  readonly input: string;
  readonly content: Uint8Array | string;
  readonly other?: Uint8Array | string;
  /** Pictures that AKN calls by name. */
  readonly media?: readonly Media[];
  readonly options: WorkOptions;
  /**
   * A message to the thread asks it to give up; the thread's own message says that it has loaded its modules, and may be
   * ended from then on. The port is closed at the end.
   */
  readonly stop?: MessagePort;
}

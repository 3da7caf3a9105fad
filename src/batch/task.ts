/** What a batch asks of a thread, and what comes back. */
import type { MessagePort } from 'node:worker_threads';
import type { EnrichOptions } from '../api/enrich.js';
import type { Publication, PublishedFile, PublishOptions } from '../api/publish.js';
import type { PackFileOptions } from '../disk/pack-file.js';
import type { Media } from '../source/source.js';

/** Options of `publish` that can be sent to a thread. */
export type SentOptions = Pick<
  PublishOptions,
  | 'formats'
  | 'paper'
  | 'certifier'
  | 'language'
  | 'date'
  | 'links'
  | 'changes'
  | 'libreOffice'
  | 'maxUnpacked'
  | 'asIs'
  | 'identity'
  | 'name'
  | 'corrections'
>;

export const VERBS = ['publish', 'convert', 'enrich', 'render', 'pack'] as const;
export type Verb = (typeof VERBS)[number];

/** Options of `pack` and `enrich` alone that can be sent to a thread. */
export type SentVerbOptions = Pick<PackFileOptions, 'profiles' | 'zip' | 'config' | 'source'> &
  Pick<EnrichOptions, 'upgrade' | 'repair'>;

export interface VerbTask {
  /** The path of the document, if it has one. */
  readonly input: string;
  readonly content: Uint8Array | string;
  /** Pictures that AKN calls by name. */
  readonly media?: readonly Media[];
  readonly options: SentOptions & SentVerbOptions & { readonly signal?: AbortSignal };
}

/** What was made of a document: a publication, or the files of packages. */
export type Made = Publication & { readonly packed?: readonly PublishedFile[] };

export interface BatchTask {
  readonly verb: Verb;
  /** Says which document it is: the path, if it has one. */
  readonly input: string;
  readonly content: Uint8Array | string;
  /** Pictures that AKN calls by name. */
  readonly media?: readonly Media[];
  readonly options: SentOptions & SentVerbOptions;
  /**
   * A message to the thread asks it to give up; the thread's own message says that it has loaded its modules, and may be
   * ended from then on. The port is closed at the end.
   */
  readonly stop?: MessagePort;
}

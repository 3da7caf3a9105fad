/** A worker thread: works on one document after another. */
import type { MessagePort } from 'node:worker_threads';
import { type PublishOptions, publish } from '../api/publish.js';
import { FORMATS } from '../api/render.js';
import { type Made, type SentVerbOptions, type Verb, verbs } from './verbs.js';

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
>;

export interface BatchTask {
  readonly verb: Verb;
  /** Says which document it is: the path, if it has one. */
  readonly input: string;
  readonly content: Uint8Array | string;
  readonly options: SentOptions & SentVerbOptions;
  /**
   * A message to the thread asks it to give up; the thread's own message says that it has loaded its modules, and may be
   * ended from then on. The port is closed at the end.
   */
  readonly stop?: MessagePort;
}

/** A short document that needs what every document needs. */
const FIRST = 'The General Assembly,\nDecides to meet again.\n';
const MAKES_EDITIONS: ReadonlySet<Verb> = new Set<Verb>(['publish', 'render']);
let loading: Promise<unknown> | undefined;

export default async function work({ verb, input, content, options, stop }: BatchTask): Promise<Made> {
  const controller = new AbortController();
  stop?.once('message', () => controller.abort());
  loading ??= publish(FIRST, { formats: MAKES_EDITIONS.has(verb) ? (options.formats ?? FORMATS) : [] });
  await loading;
  stop?.postMessage('loaded');
  try {
    return await verbs[verb]({ input, content, options: { ...options, signal: controller.signal } });
  } finally {
    stop?.close();
  }
}

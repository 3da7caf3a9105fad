/** A worker thread: publishes one document after another. */
import type { MessagePort } from 'node:worker_threads';
import { type Publication, type PublishOptions, publish } from '../api/publish.js';

/** Options of `publish` that can be sent to a thread. */
export type SentOptions = Pick<
  PublishOptions,
  'formats' | 'paper' | 'certifier' | 'language' | 'date' | 'links' | 'changes' | 'libreOffice' | 'maxUnpacked' | 'name'
>;

export interface PublishTask {
  readonly content: Uint8Array | string;
  readonly options: SentOptions;
  /**
   * A message to the thread asks it to give up; the thread's own message says that it has loaded its modules, and may be
   * ended from then on. The port is closed at the end.
   */
  readonly stop?: MessagePort;
}

export type WorkerPublication = Publication;

/** A short document that needs what every document needs. */
const FIRST = 'The General Assembly,\nDecides to meet again.\n';
let loading: Promise<unknown> | undefined;

export default async function work({ content, options, stop }: PublishTask): Promise<Publication> {
  const controller = new AbortController();
  stop?.once('message', () => controller.abort());
  loading ??= publish(FIRST, options.formats ? { formats: options.formats } : {});
  await loading;
  stop?.postMessage('loaded');
  try {
    return await publish(content, { ...options, signal: controller.signal });
  } finally {
    stop?.close();
  }
}

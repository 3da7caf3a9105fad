/** A worker thread: publishes one document after another. */
import type { MessagePort } from 'node:worker_threads';
import { type Publication, type PublishOptions, publish } from '../publish.js';

/** Options of `publish` that can be sent to a thread. */
export type SentOptions = Pick<
  PublishOptions,
  'formats' | 'paper' | 'certifier' | 'language' | 'date' | 'links' | 'changes' | 'libreOffice' | 'maxUnpacked' | 'name'
>;

export interface PublishTask {
  readonly content: Uint8Array | string;
  readonly options: SentOptions;
  /** A message on it asks to give up; the port is closed at the end. */
  readonly stop?: MessagePort;
}

export type WorkerPublication = Publication;

export default async function work({ content, options, stop }: PublishTask): Promise<Publication> {
  const controller = new AbortController();
  stop?.once('message', () => controller.abort());
  try {
    return await publish(content, { ...options, signal: controller.signal });
  } finally {
    stop?.close();
  }
}

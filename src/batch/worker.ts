/** A worker thread: publishes one document after another. */
import { type Publication, type PublishOptions, publish } from '../publish.js';

/** Options of `publish` that can be sent to a thread. */
export type SentOptions = Pick<
  PublishOptions,
  'formats' | 'paper' | 'certifier' | 'language' | 'date' | 'links' | 'changes' | 'libreOffice' | 'maxUnpacked' | 'name'
>;

export interface PublishTask {
  readonly content: Uint8Array | string;
  readonly options: SentOptions;
}

export type WorkerPublication = Publication;

export default function work({ content, options }: PublishTask): Promise<Publication> {
  return publish(content, options);
}

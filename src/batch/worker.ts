/** A worker thread: works on one document after another. */
import type { Stage } from '../api/convert.js';
import { publish } from '../api/publish.js';
import { FORMATS } from '../api/render.js';
import { UsageError } from '../options/usage-error.js';
import type { BatchTask, Made, Refusal, Work } from './task.js';
import { verbs } from './verbs.js';

/** A short document that needs what every document needs. */
const FIRST = 'The General Assembly,\nDecides to meet again.\n';
const MAKES_EDITIONS: ReadonlySet<Work> = new Set<Work>(['publish', 'render', 'packages', 'examine']);
let loading: Promise<unknown> | undefined;

export default async function work({
  verb,
  input,
  content,
  other = '',
  media = [],
  options,
  stop,
}: BatchTask): Promise<Made | Refusal> {
  const controller = new AbortController();
  stop?.once('message', () => controller.abort());
  loading ??= publish(FIRST, { formats: MAKES_EDITIONS.has(verb) ? (options.formats ?? FORMATS) : [] });
  await loading;
  stop?.postMessage('loaded');
  const onProgress = (stage: Stage): void => stop?.postMessage(stage);
  try {
    return await verbs[verb]({
      input,
      content,
      other,
      media,
      options: { ...options, signal: controller.signal, onProgress },
    });
  } catch (cause) {
    if (cause instanceof UsageError) return { refused: cause.message };
    // The reason of a signal is no plain error, and cannot be sent.
    if (controller.signal.aborted) throw new Error('the work was given up');
    throw cause;
  } finally {
    stop?.close();
  }
}

/** A worker thread: works on one document after another. */
import { publish } from '../api/publish.js';
import { FORMATS } from '../api/render.js';
import type { BatchTask, Made, Verb } from './task.js';
import { verbs } from './verbs.js';

/** A short document that needs what every document needs. */
const FIRST = 'The General Assembly,\nDecides to meet again.\n';
const MAKES_EDITIONS: ReadonlySet<Verb> = new Set<Verb>(['publish', 'render']);
let loading: Promise<unknown> | undefined;

export default async function work({ verb, input, content, media = [], options, stop }: BatchTask): Promise<Made> {
  const controller = new AbortController();
  stop?.once('message', () => controller.abort());
  loading ??= publish(FIRST, { formats: MAKES_EDITIONS.has(verb) ? (options.formats ?? FORMATS) : [] });
  await loading;
  stop?.postMessage('loaded');
  try {
    return await verbs[verb]({ input, content, media, options: { ...options, signal: controller.signal } });
  } finally {
    stop?.close();
  }
}

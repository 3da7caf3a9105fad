/** `publish` with several documents: worker threads, one line of progress, a summary at the end. */
import type { Options } from './publish.js';
import { CONTENT_ERRORS, DONE, print, progress, stopSignal } from './run.js';

export async function publishMany(files: readonly string[], options: Options): Promise<void> {
  const { batchInputs, publishBatch, progressText, settings, summaryText, UsageError } = await import('../index.js');
  if (files.length === 0) throw new UsageError('there is no document in what was named');
  const line = progress();
  const start = performance.now();
  const summary = await publishBatch(batchInputs(files), options.output, {
    ...settings(options),
    ...threadsOf(options.threads, UsageError),
    resume: options.resume ?? false,
    signal: stopSignal(),
    onDocument: ({ counts }) => line.say(progressText(counts.documents, files.length, performance.now() - start)),
  });
  line.end();
  await print(options.json ? `${JSON.stringify(summary, undefined, 2)}\n` : summaryText(summary));
  process.exitCode = summary.errors + summary.failed > 0 ? CONTENT_ERRORS : DONE;
}

function threadsOf(written: string | undefined, UsageError: new (message: string) => Error): { threads?: number } {
  if (written === undefined) return {};
  const threads = Number(written);
  if (!Number.isInteger(threads) || threads < 1 || threads > 64) {
    throw new UsageError(`--threads may be 1 to 64, not "${written}"`);
  }
  return { threads };
}

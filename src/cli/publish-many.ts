/** `publish` with several documents: worker threads, one line of progress, a summary at the end. */
import type { Options } from './publish.js';
import { CONTENT_ERRORS, DONE, print, progress, stopSignal } from './run.js';

export async function publishMany(files: readonly string[], options: Options): Promise<void> {
  const { batchInputs, progressText, publishBatch, settings, summaryText, troubleText, UsageError } = await import(
    '../index.js'
  );
  if (files.length === 0) throw new UsageError('there is no document in what was named');
  const line = progress({ plain: true });
  const start = performance.now();
  let done = 0;
  const made = publishBatch(batchInputs(files), options.output, {
    ...settings(options),
    ...threadsOf(options.threads, UsageError),
    resume: options.resume ?? false,
    signal: stopSignal(),
    onDocument: ({ entry, kept, counts }) => {
      done = counts.documents;
      const trouble = kept ? undefined : troubleText(entry);
      if (trouble) line.note(trouble);
      line.say(progressText(done, files.length, performance.now() - start));
    },
  });
  const summary = await made.finally(line.end).catch(cause => {
    if (done > 0)
      process.stderr.write(`${done} of ${files.length} documents were made; --resume goes on from there.\n`);
    throw cause;
  });
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

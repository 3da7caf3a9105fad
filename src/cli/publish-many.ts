/** `publish` with several documents: worker threads, one line of progress, a summary at the end. */
import type { BatchOptions } from '../node.js';
import { progressText, summaryText, troubleText } from './batch-text.js';
import type { Options } from './publish-options.js';
import { CONTENT_ERRORS, DONE, print, progress, stopSignal } from './run.js';
import { optionsOf } from './settings.js';

export async function publishMany(files: readonly string[], options: Options): Promise<void> {
  const { batchInputs, publishBatch } = await import('../node.js');
  const { UsageError } = await import('../index.js');
  if (files.length === 0) throw new UsageError('no input documents found');
  const line = progress({ plain: true });
  const start = performance.now();
  let done = 0;
  const made = publishBatch(batchInputs(files), options.output, {
    ...optionsOf<BatchOptions>(options),
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

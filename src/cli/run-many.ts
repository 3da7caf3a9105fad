/** A verb with several documents: worker threads, one line of progress, a summary at the end. */
import type { BatchFolderOptions, BatchSummary, Verb } from '../node.js';
import { progressText, summaryText, troubleText } from './batch-text.js';
import { writeOptions } from './output.js';
import { CONTENT_ERRORS, DONE, print, progress, stopSignal } from './run.js';
import { optionsOf, type WrittenOptions } from './settings.js';
import { tell } from './terminal.js';

/** What the command line says of a run beside the options of the verb. */
export interface ManyOptions extends WrittenOptions {
  /** Folder for what is made; default: this one. */
  readonly output?: string;
  readonly resume?: boolean;
  readonly json?: boolean;
}

/** @param more options of the verb that are not read from the command line in the same way by all commands */
export async function runMany(
  verb: Verb,
  files: readonly string[],
  options: ManyOptions,
  more: BatchFolderOptions = {},
): Promise<BatchSummary> {
  const { batchInputs, runBatch } = await import('../node.js');
  const { UsageError } = await import('../index.js');
  if (files.length === 0) throw new UsageError('no input documents found');
  const line = progress({ plain: true });
  const start = performance.now();
  let done = 0;
  const made = runBatch(verb, batchInputs(files), options.output ?? '.', {
    ...optionsOf<BatchFolderOptions>(options),
    ...more,
    resume: options.resume ?? false,
    ...writeOptions(),
    signal: stopSignal(),
    onDocument: ({ entry, kept, counts }) => {
      done = counts.documents;
      const trouble = kept ? undefined : troubleText(entry);
      if (trouble) line.note(trouble);
      line.say(progressText(done, files.length, performance.now() - start));
    },
  });
  const summary = await made.finally(line.end).catch(cause => {
    if (done > 0) tell(`${done} of ${files.length} documents were completed; use --resume to continue.\n`);
    throw cause;
  });
  await print(options.json ? `${JSON.stringify(summary, undefined, 2)}\n` : summaryText(summary));
  process.exitCode = summary.errors + summary.failed > 0 ? CONTENT_ERRORS : DONE;
  return summary;
}

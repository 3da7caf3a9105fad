import type { Command } from 'commander';
import type { PublishOptions } from '../index.js';
import { writeOutput } from './output.js';
import { jsonText, writeFindings } from './report.js';
import { exitCodeOf, print, stopSignal } from './run.js';
import { runMany } from './run-many.js';
import { optionsOf } from './settings.js';
import { expectShortRun } from './short-run.js';

interface Options {
  readonly output: string;
  readonly formats?: string;
  readonly paper: string;
  readonly date?: string;
  readonly certifier?: string;
  readonly publisher?: string;
  readonly resume?: boolean;
  readonly threads?: string;
  readonly json?: boolean;
}

export function renderCommand(program: Command): void {
  program
    .command('render')
    .description('create editions from an AKN file')
    .argument('<akn...>', 'AKN files, folders or patterns; - for standard input')
    .option('-o, --output <folder>', 'folder for the editions', '.')
    .option('--formats <list>', 'html, epub, pdf, docx, md, txt, separated by commas (default: html,epub,pdf)')
    .option('--paper <size>', 'paper size of the PDF: a4 or letter', 'a4')
    .option('--certifier <name>', 'name of the certifier of WCAG 2.2 AA conformance of the EPUB (default: no claim)')
    .option('--publisher <name>', 'name of the publisher of the editions, for their metadata (default: none)')
    .option('--date <date>', 'date of the editions, YYYY-MM-DD (default: the date of the document)')
    .option('--resume', 'skip documents that an earlier run into this folder completed')
    .option('--threads <number>', 'worker threads for several documents (default: one per core)')
    .option('--json', 'print the result as JSON')
    .action(run);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { filesFor } = await import('./inputs.js');
  const files = await filesFor('akn', inputs);
  const [only] = files;
  if (only === undefined || files.length > 1 || options.resume) {
    await runMany('render', files, options);
    return;
  }
  const { threads: _, ...others } = options;
  await runOne(only, others);
}

async function runOne(input: string, options: Options): Promise<void> {
  const { prepareEarly } = await import('./early.js');
  prepareEarly(options.formats);
  const { isAkn, publish, UsageError } = await import('../index.js');
  const { picturesBeside, readInput } = await import('../node.js');
  const chosen = optionsOf<PublishOptions>(options);
  const { bytes, name } = await readInput(input);
  expectShortRun(bytes.length);
  if (!isAkn(bytes)) throw new UsageError(`${input} is not an AKN file; use ntoso publish for Word files and texts`);
  const { editions, metadata, diagnostics, status } = await publish(bytes, {
    ...chosen,
    asIs: true,
    name,
    media: await picturesBeside(input, bytes),
    signal: stopSignal(),
  });
  const paths = await writeOutput(options.output, editions);
  if (options.json) await print(jsonText({ status, document: metadata, files: paths, diagnostics }));
  else {
    await print(`${paths.join('\n')}\n`);
    writeFindings(diagnostics);
  }
  process.exitCode = exitCodeOf(status);
}

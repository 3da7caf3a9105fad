import { basename, dirname } from 'node:path';
import type { Command } from 'commander';
import type { ConvertOptions } from '../index.js';
import { correctionsFor, refuseForMany } from './corrections.js';
import { writeOutput } from './output.js';
import { jsonText, writeFindings } from './report.js';
import { CONTENT_ERRORS, exitCodeOf, print, stopSignal } from './run.js';
import { runMany } from './run-many.js';
import { optionsOf } from './settings.js';
import { expectShortRun } from './short-run.js';

interface Options {
  readonly output?: string;
  readonly lang?: string;
  readonly date?: string;
  readonly changes?: string;
  readonly corrections?: string;
  readonly libreoffice?: string;
  readonly ocr?: string;
  readonly resume?: boolean;
  readonly threads?: string;
  readonly json?: boolean;
}

export function convertCommand(program: Command): void {
  program
    .command('convert')
    .description('convert a Word file, PDF or text to Akoma Ntoso XML')
    .argument('<input...>', 'files, folders or patterns; - for standard input')
    .option('-o, --output <file>', 'file to write (default: standard output); a folder for several documents')
    .option('--lang <code>', 'language of the document (default: detected from the text)')
    .option('--date <date>', 'date of the mark-up, YYYY-MM-DD (default: the date of the document)')
    .option('--corrections <file>', 'decisions of a person (default: NAME.corrections.json beside the input)')
    .option('--changes <policy>', 'tracked changes in a Word file: accept, reject or fail', 'accept')
    .option('--libreoffice <file>', 'LibreOffice program for reading .doc, .rtf and .odt (default: found on PATH)')
    .option('--ocr <file>', 'Tesseract program for reading scanned PDF files (default: found on PATH)')
    .option('--resume', 'skip documents that an earlier run into this folder completed')
    .option('--threads <number>', 'worker threads for several documents (default: one per core)')
    .option('--json', 'print the result as JSON; includes the AKN if there is no --output')
    .action(run);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { filesFor } = await import('./inputs.js');
  const files = await filesFor('sources', inputs);
  const [only] = files;
  if (only === undefined || files.length > 1 || options.resume) {
    await refuseForMany(options.corrections);
    await runMany('convert', files, options);
    return;
  }
  const { threads: _, ...others } = options;
  await runOne(only, others);
}

async function runOne(input: string, options: Options): Promise<void> {
  const { convert } = await import('../index.js');
  const { readInput } = await import('../node.js');
  const { bytes } = await readInput(input);
  expectShortRun(bytes.length);
  const {
    akn,
    metadata,
    media = [],
    diagnostics,
    status,
  } = await convert(bytes, {
    ...optionsOf<ConvertOptions>(options),
    ...(await correctionsFor(input, options.corrections)),
    signal: stopSignal(),
  });
  const { output } = options;
  // Pictures belong next to the AKN; on standard output there is no place for them.
  const files = akn && output ? [{ name: basename(output), bytes: akn }, ...media] : [];
  const paths = output ? await writeOutput(dirname(output), files) : [];
  if (options.json) {
    const made = paths.length > 0 ? { files: paths } : { akn };
    await print(jsonText({ status, document: metadata, ...made, diagnostics }));
  } else {
    if (akn && !output) await print(akn);
    writeFindings(diagnostics);
  }
  process.exitCode = akn ? exitCodeOf(status) : CONTENT_ERRORS;
}

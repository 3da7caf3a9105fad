import { basename, dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { EnrichOptions } from '../index.js';
import { writeOne, writeOutput } from './output.js';
import { jsonText, writeFindings } from './report.js';
import { exitCodeOf, print, stopSignal } from './run.js';
import { runMany } from './run-many.js';
import { optionsOf } from './settings.js';

interface Options {
  readonly output?: string;
  readonly date?: string;
  readonly identity?: string;
  readonly upgrade?: boolean;
  readonly repair?: boolean;
  readonly versions?: boolean;
  readonly dryRun?: boolean;
  readonly log?: string;
  readonly resume?: boolean;
  readonly threads?: string;
  readonly json?: boolean;
}

export function enrichCommand(program: Command): void {
  program
    .command('enrich')
    .description('link and repair an existing AKN file')
    .argument('<akn...>', 'AKN files, folders or patterns; - for standard input')
    .option('-o, --output <file>', 'file to write (default: standard output); a folder for several documents')
    .option('--date <date>', 'date of the mark-up, YYYY-MM-DD (default: the date of the document)')
    .option(
      '--identity <whose>',
      'keep, or un to turn a document of another body into a United Nations document',
      'keep',
    )
    .option('--upgrade', 'first convert Akoma Ntoso 2.0, drafts of 3.0 and LegalDocML.de to Akoma Ntoso 3.0')
    .option('--repair', 'repair XML that is not well-formed, where there is only one way to do so')
    .option('--versions', 'compare the language versions of each work and report what one of them lacks')
    .option('--log <file>', 'JSON file that lists every change with its rule, and old and new ids')
    .option('--dry-run', 'print the changes without writing AKN')
    .option('--resume', 'skip documents that an earlier run into this folder completed')
    .option('--threads <number>', 'worker threads for several documents (default: one per core)')
    .option('--json', 'print the result as JSON; includes the AKN if there is no --output')
    .action(run);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { filesFor } = await import('./inputs.js');
  const files = await filesFor('akn', inputs);
  const [only] = files;
  if (only === undefined || files.length > 1 || options.resume) {
    if (options.dryRun || options.log) await refuse(options.log ? '--log' : '--dry-run');
    const summary = await runMany('enrich', files, options, switches(options));
    if (options.versions) await (await import('./versions.js')).compareVersionsIn(summary);
    return;
  }
  const { threads: _, ...others } = options;
  await runOne(only, others);
}

/** In another folder, an AKN file without its pictures would be a document with holes. */
async function writeWithPictures(output: string, akn: string, input: string): Promise<readonly string[]> {
  const { picturesBeside } = await import('../node.js');
  const folder = dirname(output);
  const pictures = resolve(folder) === resolve(dirname(input)) ? [] : await picturesBeside(input, akn);
  return writeOutput(folder, [{ name: basename(output), bytes: akn }, ...pictures]);
}

function switches({ upgrade, repair }: Options): Pick<EnrichOptions, 'upgrade' | 'repair'> {
  return { ...(upgrade ? { upgrade } : {}), ...(repair ? { repair } : {}) };
}

/** The report beside each document is its log. */
async function refuse(option: string): Promise<never> {
  const { UsageError } = await import('../index.js');
  throw new UsageError(`${option} works with a single document only; with several, a report is written next to each`);
}

async function runOne(input: string, options: Options): Promise<void> {
  const { enrich } = await import('../index.js');
  const { readInput } = await import('../node.js');
  const { bytes } = await readInput(input);
  const {
    akn,
    metadata,
    ids = [],
    diagnostics,
    status,
  } = await enrich(bytes, {
    ...optionsOf<EnrichOptions>(options),
    ...switches(options),
    signal: stopSignal(),
  });
  const { output } = options;
  const wanted = options.dryRun ? undefined : akn;
  const paths = wanted && output ? await writeWithPictures(output, wanted, input) : [];
  if (options.log) await writeOne(options.log, jsonText({ status, changes: diagnostics, ids }));
  if (options.json) {
    const made = paths.length > 0 ? { files: paths } : { akn: wanted };
    await print(jsonText({ status, document: metadata, ...made, diagnostics, ids }));
  } else {
    if (wanted && !output) await print(wanted);
    writeFindings(diagnostics);
  }
  process.exitCode = exitCodeOf(status);
}

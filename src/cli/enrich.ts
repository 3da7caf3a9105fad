import type { Command } from 'commander';
import type { EnrichOptions } from '../index.js';
import { jsonText, writeFindings } from './report.js';
import { exitCodeOf, print, stopSignal } from './run.js';
import { optionsOf } from './settings.js';

interface Options {
  readonly output?: string;
  readonly date?: string;
  readonly identity?: string;
  readonly dryRun?: boolean;
  readonly log?: string;
  readonly json?: boolean;
}

export function enrichCommand(program: Command): void {
  program
    .command('enrich')
    .description('link and repair an existing AKN file')
    .argument('<akn>', 'AKN file; - for standard input')
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .option('--date <date>', 'date of the mark-up, YYYY-MM-DD (default: the date of the document)')
    .option('--identity <whose>', 'keep, or un to make a document of another body one of the United Nations', 'keep')
    .option('--log <file>', 'JSON file for every change by its rule, and the old ids with the new ones')
    .option('--dry-run', 'print the changes, write no AKN')
    .option('--json', 'print the result as JSON, with the AKN in it when no file is named')
    .action(run);
}

async function run(input: string, options: Options): Promise<void> {
  const { enrich } = await import('../index.js');
  const { readInput, writeFile } = await import('../node.js');
  const { bytes } = await readInput(input);
  const {
    akn,
    metadata,
    ids = [],
    diagnostics,
    status,
  } = await enrich(bytes, {
    ...optionsOf<EnrichOptions>(options),
    signal: stopSignal(),
  });
  const { output } = options;
  const wanted = options.dryRun ? undefined : akn;
  if (wanted && output) await writeFile(output, wanted);
  if (options.log) await writeFile(options.log, jsonText({ status, changes: diagnostics, ids }));
  if (options.json) {
    const made = wanted && output ? { files: [output] } : { akn: wanted };
    await print(jsonText({ status, document: metadata, ...made, diagnostics, ids }));
  } else {
    if (wanted && !output) await print(wanted);
    writeFindings(diagnostics);
  }
  process.exitCode = exitCodeOf(status);
}

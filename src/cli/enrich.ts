import type { Command } from 'commander';
import { diagnosticsText } from './report.js';
import { exitCodeOf, print } from './run.js';

interface Options {
  readonly output?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
  readonly log?: string;
}

export function enrichCommand(program: Command): void {
  program
    .command('enrich')
    .description('link and repair an existing AKN file')
    .argument('<akn>', 'AKN file; - for standard input')
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .option('--date <date>', 'date of the mark-up, YYYY-MM-DD (default: the date of the document)')
    .option('--log <file>', 'JSON file for every change by its rule, and the old ids with the new ones')
    .option('--dry-run', 'print the changes, write no AKN')
    .action(run);
}

async function run(input: string, options: Options): Promise<void> {
  const { enrich, readInput, settings, writeFile } = await import('../index.js');
  const chosen = settings(options);
  const { bytes } = await readInput(input);
  const { akn, ids = [], diagnostics, status } = await enrich(bytes, chosen);
  if (akn && !options.dryRun) {
    if (options.output) await writeFile(options.output, akn);
    else await print(akn);
  }
  if (options.log)
    await writeFile(options.log, `${JSON.stringify({ status, changes: diagnostics, ids }, undefined, 1)}\n`);
  process.stderr.write(`${diagnosticsText(diagnostics, '--log')}\n`);
  process.exitCode = exitCodeOf(status);
}

import type { Command } from 'commander';
import { diagnosticsText } from './report.js';
import { exitCodeOf, print } from './run.js';

interface Options {
  readonly output?: string;
  readonly date?: string;
  readonly dryRun?: boolean;
}

export function enrichCommand(program: Command): void {
  program
    .command('enrich')
    .description('link and repair an existing AKN file')
    .argument('<akn>', 'AKN file; - for standard input')
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .option('--date <date>', 'date of the mark-up, YYYY-MM-DD (default: the date of the document)')
    .option('--dry-run', 'print the changes, write nothing')
    .action(run);
}

async function run(input: string, options: Options): Promise<void> {
  const { enrich, readInput, settings, writeFile } = await import('../index.js');
  const chosen = settings(options);
  const { bytes } = await readInput(input);
  const { akn, diagnostics, status } = await enrich(bytes, chosen);
  if (akn && !options.dryRun) {
    if (options.output) await writeFile(options.output, akn);
    else await print(akn);
  }
  process.stderr.write(`${diagnosticsText(diagnostics)}\n`);
  process.exitCode = exitCodeOf(status);
}

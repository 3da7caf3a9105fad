import type { Command } from 'commander';
import type { CiteOptions } from '../index.js';
import { writeOne } from './output.js';
import { print } from './run.js';
import { optionsOf } from './settings.js';

interface Options {
  readonly format?: string;
  readonly output?: string;
}

export function citeCommand(program: Command): void {
  program
    .command('cite')
    .description('print references to documents for a bibliography: BibTeX, RIS or CSL-JSON')
    .argument('<input...>', 'AKN files, or files that convert takes; a folder stands for its AKN files')
    .option('--format <format>', 'bibtex, ris or csl (CSL-JSON) (default: bibtex)')
    .option('-o, --output <file>', 'file to write (default: standard output)')
    .action(run);
}

async function run(names: readonly string[], options: Options): Promise<void> {
  const { cite } = await import('../index.js');
  const { readInput } = await import('../node.js');
  const { filesFor } = await import('./inputs.js');
  const inputs: Uint8Array[] = [];
  for (const name of await filesFor('akn', names)) inputs.push((await readInput(name)).bytes);
  const references = await cite(inputs, optionsOf<CiteOptions>({ format: options.format }));
  if (options.output === undefined) await print(references);
  else await writeOne(options.output, references);
}

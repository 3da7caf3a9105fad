import type { Command } from 'commander';
import type { ConvertOptions, InspectOptions } from '../index.js';
import { print } from './run.js';
import { optionsOf } from './settings.js';

interface Options {
  readonly stage: InspectOptions['stage'];
  readonly as: NonNullable<InspectOptions['as']>;
  readonly lang?: string;
  readonly json?: boolean;
}

export function inspectCommand(program: Command): void {
  program
    .command('inspect')
    .description('show the output of one conversion stage')
    .argument('<input>', 'file to inspect; - for standard input')
    .requiredOption('--stage <stage>', 'source, tree or citations')
    .option('--as <format>', 'format of citations: table, json or csv', 'table')
    .option('--lang <code>', 'language of the document (default: detected from the text)')
    .option('--json', 'same as --as json')
    .action(run);
}

async function run(input: string, options: Options): Promise<void> {
  const { inspect } = await import('../index.js');
  const { readInput } = await import('../node.js');
  const { bytes } = await readInput(input);
  await print(
    await inspect(bytes, {
      ...optionsOf<ConvertOptions>({ lang: options.lang }),
      stage: options.stage,
      as: options.json ? 'json' : options.as,
    }),
  );
}

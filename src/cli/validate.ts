import type { Command } from 'commander';
import type { ValidateFilesOptions } from '../node.js';
import { CONTENT_ERRORS, DONE, print } from './run.js';
import { expectShortRunOf } from './short-run.js';

interface Options {
  readonly schema?: string;
  readonly report: NonNullable<ValidateFilesOptions['report']>;
  readonly config?: string;
  readonly json?: boolean;
}

export function validateCommand(program: Command): void {
  program
    .command('validate')
    .description('check AKN files: well-formedness, schema, profile')
    .argument('<akn...>', 'AKN files, folders or patterns')
    .option('--schema <xsd>', 'schema to use instead of the built-in one, such as the official akomantoso30.xsd')
    .option('--report <format>', 'report format: text, json or sarif', 'text')
    .option('--config <file>', 'JSON file that sets the level of codes: error, warning or off')
    .option('--json', 'same as --report json')
    .action(run);
}

async function run(inputs: readonly string[], { json, ...options }: Options): Promise<void> {
  await expectShortRunOf(inputs);
  const { validateFiles } = await import('../node.js');
  const { valid } = await validateFiles(inputs, { ...options, ...(json ? { report: 'json' } : {}), print });
  process.exitCode = valid ? DONE : CONTENT_ERRORS;
}

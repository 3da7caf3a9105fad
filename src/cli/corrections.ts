import type { Command } from 'commander';
import type { Corrections } from '../index.js';
import type { CorrectionsCheck } from '../node.js';
import { jsonText } from './report.js';
import { CONTENT_ERRORS, DONE, print, stopSignal } from './run.js';

interface Options {
  readonly corrections?: string;
  readonly json?: boolean;
}

export function correctionsCommand(program: Command): void {
  const corrections = program
    .command('corrections')
    .description('decisions of a person about a document, kept beside it for every conversion');
  corrections
    .command('check')
    .description('show whether each decision fits the document')
    .argument('<input>', 'Word file, PDF or text')
    .option('--corrections <file>', 'decisions of a person (default: NAME.corrections.json beside the input)')
    .option('--json', 'print the result as JSON')
    .action(check);
}

async function check(input: string, options: Options): Promise<void> {
  const { checkCorrections } = await import('../node.js');
  const result = await checkCorrections(input, options.corrections, stopSignal());
  await print(options.json ? jsonText(result) : asText(result));
  process.exitCode = result.notApplied > 0 ? CONTENT_ERRORS : DONE;
}

function asText({ decisions, applied, notApplied }: CorrectionsCheck): string {
  const lines = decisions.map(each => `  ${each.applied ? 'ok ' : 'NOT'}  ${each.diagnostic.message}\n`);
  return `${applied} of ${applied + notApplied} decisions fit the document.\n${lines.join('')}`;
}

/** The corrections of one document, as an option of the library: those of the file named, else of the file beside it. */
export async function correctionsFor(
  input: string,
  file: string | undefined,
): Promise<{ readonly corrections?: Corrections }> {
  const { correctionsBeside, readCorrections } = await import('../node.js');
  const corrections = await (file === undefined ? correctionsBeside(input) : readCorrections(file));
  return corrections ? { corrections } : {};
}

/** One file of corrections is about one document. */
export async function refuseForMany(file: string | undefined): Promise<void> {
  if (file === undefined) return;
  const { UsageError } = await import('../index.js');
  throw new UsageError(
    '--corrections is for one document; with several, each has its own NAME.corrections.json beside it',
  );
}

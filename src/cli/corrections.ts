import type { Command } from 'commander';
import type { Corrections } from '../index.js';
import type { CorrectionsCheck, CorrectionsFrom } from '../node.js';
import { differencesText } from './compare.js';
import { writeOne } from './output.js';
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
  corrections
    .command('from')
    .description('write the decisions that lead from a document to AKN that was corrected by hand')
    .argument('<edited>', 'AKN file that was made from the document and corrected')
    .argument('<input>', 'Word file, PDF or text')
    .requiredOption('--who <name>', 'who decided')
    .option('--why <words>', 'why (default: the name of the AKN file)')
    .option('-o, --output <file>', 'file to write (default: NAME.corrections.json beside the input)')
    .action(from);
}

async function from(
  edited: string,
  input: string,
  { output, ...by }: { readonly who: string; readonly why?: string; readonly output?: string },
): Promise<void> {
  const { correctionsFrom, correctionsPath } = await import('../node.js');
  const result = await correctionsFrom(edited, input, by, stopSignal());
  const path = output ?? correctionsPath(input) ?? '-';
  const text = jsonText(result.corrections);
  if (path === '-') await print(text);
  else await writeOne(path, text);
  if (path !== '-') await print(foundText(path, result));
  process.exitCode = result.left.length > 0 ? CONTENT_ERRORS : DONE;
}

function foundText(path: string, { found, notApplied, left }: CorrectionsFrom): string {
  const lines = [`${path}: ${found} new decision${found === 1 ? '' : 's'}.\n`];
  for (const { kind, ...decision } of notApplied) {
    const place = 'place' in decision ? decision.place : {};
    lines.push(`  needed, but not possible: ${kind} ${JSON.stringify(place)}\n`);
  }
  if (left.length === 0) return `${lines.join('')}With them the document has the structure of the AKN file.\n`;
  return `${lines.join('')}What no decision could be found for (first: the document, second: the AKN file):\n${differencesText(left)}`;
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

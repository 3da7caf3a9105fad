import type { Command } from 'commander';
import type { Difference } from '../index.js';
import { writeOne } from './output.js';
import { CONTENT_ERRORS, DONE, print } from './run.js';

export function compareCommand(program: Command): void {
  program
    .command('compare')
    .description('show where two versions of a document differ: numbers, points, headings, notes, tables')
    .argument('<first>', 'AKN file, or a file that convert takes')
    .argument('<second>', 'the same document in another language, or another file of the same language')
    .option('--json', 'print the differences as JSON')
    .option('--tmx <file>', 'also write the texts that correspond as a translation memory (TMX 1.4)')
    .action(run);
}

interface Options {
  readonly json?: boolean;
  readonly tmx?: string;
}

async function run(first: string, second: string, options: Options): Promise<void> {
  const { compare, translationMemory } = await import('../index.js');
  const { readInput } = await import('../node.js');
  const [one, other] = [await readInput(first), await readInput(second)];
  if (options.tmx !== undefined) await writeOne(options.tmx, await translationMemory(one.bytes, other.bytes));
  const differences = await compare(one.bytes, other.bytes);
  await print(options.json ? `${JSON.stringify(differences, undefined, 2)}\n` : differencesText(differences));
  process.exitCode = differences.length > 0 ? CONTENT_ERRORS : DONE;
}

const CHANGES: Readonly<Record<Difference['change'], string>> = {
  onlyFirst: 'only in the first',
  onlySecond: 'only in the second',
  number: 'numbered differently',
  place: 'referred to elsewhere',
  size: 'different size',
  kind: 'marked up differently',
  words: 'other words',
};

export function differencesText(differences: readonly Difference[]): string {
  if (differences.length === 0) return 'No differences.\n';
  const lines = differences.map(({ kind, change, first, second }) => {
    return `  ${kind.padEnd(12)}${CHANGES[change].padEnd(24)}${spotText(first)}${second ? `  |  ${spotText(second)}` : ''}`;
  });
  return `${differences.length} difference${differences.length > 1 ? 's' : ''}:\n${lines.join('\n')}\n`;
}

function spotText(spot: Difference['first']): string {
  if (!spot) return '–';
  const line = spot.origin?.line ? ` (line ${spot.origin.line})` : '';
  return `${spot.printed || '(no number)'}${spot.eId ? ` #${spot.eId}` : ''}${line}`;
}

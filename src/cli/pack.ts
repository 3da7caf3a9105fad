import type { Command } from 'commander';
import type { ProfileName } from '../index.js';
import type { PackFileOptions } from '../node.js';
import { writePackages } from './output.js';
import { writeFindings } from './report.js';
import { exitCodeOf, print, stopSignal } from './run.js';
import { runMany } from './run-many.js';
import { optionsOf, wordsOf } from './settings.js';

interface Options {
  readonly profile?: string;
  readonly output: string;
  readonly source?: string;
  readonly editions?: string[];
  readonly config?: string;
  readonly date?: string;
  readonly zip?: boolean;
  readonly resume?: boolean;
  readonly threads?: string;
  readonly list?: boolean;
  readonly json?: boolean;
}

export function packCommand(program: Command): void {
  program
    .command('pack')
    .description('create archive packages from an AKN file and its editions')
    .argument(
      '[akn...]',
      'AKN files, folders or patterns; editions and report next to each are included. Or the .report.json of a failed conversion',
    )
    .option('--profile <list>', 'profiles, separated by commas (see --list)', 'bagit')
    .option('-o, --output <folder>', 'folder for the packages', '.')
    .option('--source <file>', 'the document as it was received')
    .option(
      '--config <file>',
      'JSON file with package settings: what the archive knows and the document does not state',
    )
    .option('--date <date>', 'date of the package, YYYY-MM-DD (default: the date of the document)')
    .option('--zip', 'write each package that is a folder as one zip file')
    .option('--resume', 'skip documents that an earlier run into this folder completed')
    .option('--threads <number>', 'worker threads for several documents (default: one per core)')
    .option('--list', 'list the profiles, their purposes and their requirements')
    .option('--json', 'print the result as JSON')
    .action(run);
}

async function run(inputs: readonly string[], options: Options): Promise<void> {
  const { UsageError } = await import('../index.js');
  if (options.list) return print((await import('./pack-text.js')).profileList());
  const { filesFor } = await import('./inputs.js');
  const files = await filesFor('akn', inputs);
  const [only] = files;
  if (inputs.length === 0) throw new UsageError('pack needs an AKN file (see --list for profiles)');
  if (only !== undefined && files.length === 1 && !options.resume) return packOne(only, options);
  if (options.source !== undefined) throw new UsageError('--source works with a single document only');
  const { profile: _, config: __, zip: ___, ...others } = options;
  await runMany('pack', files, others, packOptions(options));
}

function packOptions({ profile, source, config, zip = false }: Options): PackFileOptions {
  return {
    ...(profile === undefined ? {} : { profiles: wordsOf(profile) as ProfileName[] }),
    ...(source === undefined ? {} : { source }),
    ...(config === undefined ? {} : { config }),
    zip,
  };
}

async function packOne(akn: string, options: Options): Promise<void> {
  const { packFile } = await import('../node.js');
  const { packageJson, packageText } = await import('./pack-text.js');
  const made = await packFile(akn, {
    ...optionsOf<PackFileOptions>({ date: options.date }),
    ...packOptions(options),
    signal: stopSignal(),
  });
  await writePackages(options.output, made.files);
  await print(options.json ? `${JSON.stringify(packageJson(made), undefined, 2)}\n` : packageText(made));
  writeFindings(made.diagnostics);
  process.exitCode = exitCodeOf(made.status);
}

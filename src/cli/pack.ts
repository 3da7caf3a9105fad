import type { Command } from 'commander';
import type { ProfileName } from '../index.js';
import type { PackFileOptions } from '../node.js';
import { writeFindings } from './report.js';
import { exitCodeOf, print, stopSignal } from './run.js';
import { optionsOf, wordsOf } from './settings.js';

interface Options {
  readonly profile?: string;
  readonly output: string;
  readonly source?: string;
  readonly editions?: string[];
  readonly config?: string;
  readonly date?: string;
  readonly zip?: boolean;
  readonly list?: boolean;
  readonly json?: boolean;
}

export function packCommand(program: Command): void {
  program
    .command('pack')
    .description('make packages for archives from an AKN file and its editions')
    .argument(
      '[akn]',
      'AKN file; editions and report beside it are taken in. Or the .report.json of a failed conversion',
    )
    .option('--profile <list>', 'profiles, with commas between (--list names them)', 'bagit')
    .option('-o, --output <folder>', 'folder for the packages', '.')
    .option('--source <file>', 'the document as it was received')
    .option('--config <file>', 'JSON file with what the archive knows and the document does not say')
    .option('--date <date>', 'day on which the package is made, YYYY-MM-DD (default: the date of the document)')
    .option('--zip', 'one zip file for each package that is a folder')
    .option('--list', 'list the profiles, what each is for and what it needs')
    .option('--json', 'print the result as JSON')
    .action(run);
}

async function run(akn: string | undefined, options: Options): Promise<void> {
  const { UsageError } = await import('../index.js');
  const { packFile, writeFiles } = await import('../node.js');
  const { packageJson, packageText, profileList } = await import('./pack-text.js');
  if (options.list) return print(profileList());
  if (!akn) throw new UsageError('pack needs an AKN file (see --list for profiles)');
  const { profile, source, config, zip = false } = options;
  const made = await packFile(akn, {
    ...optionsOf<PackFileOptions>({ date: options.date }),
    ...(profile === undefined ? {} : { profiles: wordsOf(profile) as ProfileName[] }),
    ...(source === undefined ? {} : { source }),
    ...(config === undefined ? {} : { config }),
    zip,
    signal: stopSignal(),
  });
  await writeFiles(options.output, made.files);
  await print(options.json ? `${JSON.stringify(packageJson(made), undefined, 2)}\n` : packageText(made));
  writeFindings(made.diagnostics);
  process.exitCode = exitCodeOf(made.status);
}

/** The commands with their options. Each loads the library only when it runs, so that `--help` answers at once. */
import { Command } from 'commander';
import { refuseOptionsAsValues } from './arguments.js';
import { citeCommand } from './cite.js';
import { compareCommand } from './compare.js';
import { completionCommand } from './completion.js';
import { applyConfig } from './config.js';
import { convertCommand } from './convert.js';
import { correctionsCommand } from './corrections.js';
import { deskCommand } from './desk.js';
import { enrichCommand } from './enrich.js';
import { EXAMPLES } from './examples.js';
import { inspectCommand } from './inspect.js';
import { libraryCommand } from './library.js';
import { setDurable } from './output.js';
import { packCommand } from './pack.js';
import { publishCommand } from './publish.js';
import { renderCommand } from './render.js';
import { serveCommand } from './serve.js';
import { siteCommand } from './site.js';
import { validateCommand } from './validate.js';
import { setVerbosity } from './verbosity.js';

/** Kept in step with `src/version.ts` by a test; repeated here so that `--help` loads nothing. */
const VERSION = '0.1.0';

interface GlobalOptions {
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly durable?: boolean;
  readonly config: boolean;
}

export const program = new Command('ntoso')
  .description(
    'Converts United Nations resolutions to Akoma Ntoso, and Akoma Ntoso to accessible HTML, EPUB 3 and PDF.',
  )
  .version(VERSION, '-V, --version', 'print the version')
  .option('-q, --quiet', 'print results and errors only')
  .option('-v, --verbose', 'print every finding, even if there are many of a kind')
  .option('--durable', 'write files through to the disk, so that they outlive a power failure (slower)')
  .option('--no-config', 'ignore ntoso.config.json and ntoso.config.yaml')
  .helpOption('-h, --help', 'print help')
  .showHelpAfterError('(ntoso --help lists the commands)')
  .addHelpText(
    'after',
    `
ntoso FILE… is short for ntoso publish FILE…; the input - is standard input.
Options for all commands: --quiet, --verbose, --durable, --no-config (ntoso.config.json or .yaml sets the defaults of options).
Exit codes: 0 done (warnings allowed), 1 content errors, 2 usage or system error, 130 interrupted.`,
  )
  .hook('preAction', async (_, command) => {
    const { quiet, verbose, durable, config } = program.opts<GlobalOptions>();
    setVerbosity({ quiet: quiet ?? false, verbose: verbose ?? false });
    setDurable(durable ?? false);
    if (config) await applyConfig(command);
  });

const commands = [
  publishCommand,
  convertCommand,
  enrichCommand,
  validateCommand,
  renderCommand,
  packCommand,
  correctionsCommand,
  libraryCommand,
  siteCommand,
  citeCommand,
  compareCommand,
  inspectCommand,
  serveCommand,
  deskCommand,
  completionCommand,
];
for (const add of commands) add(program);
finish(program, '');

/** What all commands have in common, however deep they stand. */
function finish(command: Command, name: string): void {
  command.exitOverride();
  refuseOptionsAsValues(command);
  const examples = EXAMPLES[name];
  if (examples) command.addHelpText('after', `\nExamples:\n${examples.map(each => `  ${each}\n`).join('')}`);
  for (const each of command.commands) finish(each, `${name} ${each.name()}`.trim());
}

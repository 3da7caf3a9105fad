/** The commands with their options. Each loads the library only when it runs, so that `--help` answers at once. */
import { Command } from 'commander';
import { compareCommand } from './compare.js';
import { convertCommand } from './convert.js';
import { enrichCommand } from './enrich.js';
import { inspectCommand } from './inspect.js';
import { libraryCommand } from './library.js';
import { packCommand } from './pack.js';
import { publishCommand } from './publish.js';
import { renderCommand } from './render.js';
import { validateCommand } from './validate.js';

/** Kept in step with `src/version.ts` by a test; repeated here so that `--help` loads nothing. */
const VERSION = '0.1.0';

export const program = new Command('ntoso')
  .description('United Nations resolutions to Akoma Ntoso, and from Akoma Ntoso to accessible HTML, EPUB 3 and PDF.')
  .version(VERSION, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print help')
  .showHelpAfterError('(ntoso --help lists the commands)')
  .addHelpText(
    'after',
    `
Exit codes: 0 done (warnings allowed), 1 the content has errors, 2 wrong use or the machine failed, 130 stopped by Ctrl-C.
An input named - is read from standard input.`,
  );

const commands = [
  publishCommand,
  convertCommand,
  enrichCommand,
  validateCommand,
  renderCommand,
  packCommand,
  libraryCommand,
  compareCommand,
  inspectCommand,
];
for (const add of commands) add(program);
for (const command of [program, ...program.commands, ...program.commands.flatMap(each => each.commands)]) {
  command.exitOverride();
}

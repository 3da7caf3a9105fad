/** What people write, before a command reads it. */
import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';

/** Words that are answered without a command. */
const ANSWERED = ['help', '-h', '--help', '-V', '--version'];

/**
 * `ntoso FILE.docx` means `ntoso publish FILE.docx`: where no word is a command and one is a file, a folder or a pattern.
 * @param words the command line without the program
 * @returns the words, with `publish` before them where it was meant
 */
export function withDefaultCommand(words: readonly string[], program: Command): readonly string[] {
  const commands = program.commands.flatMap(each => [each.name(), ...each.aliases()]);
  if (words.some(word => commands.includes(word) || ANSWERED.includes(word))) return words;
  const [first = ''] = words;
  if (!first.startsWith('-') && !isInput(first)) return words;
  return words.some(isInput) ? ['publish', ...words] : words;
}

/** A word without any of these is more likely a command with a typing error, and commander knows what was meant. */
function isInput(word: string): boolean {
  return word === '-' || (!word.startsWith('-') && (/[./\\*]/.test(word) || existsSync(word)));
}

/**
 * `-o --json` takes `--json` for the name of the output: a value that looks like an option is refused. A file of such a name is
 * written `./--json`.
 */
export function refuseOptionsAsValues(command: Command): void {
  for (const option of command.options) {
    if (!option.required) continue;
    const parse = option.parseArg;
    option.argParser((value: string, previous: unknown) => {
      if (/^-[^\d]/.test(value))
        throw new InvalidArgumentError(`${option.flags} needs a value; "${value}" is an option.`);
      return parse ? parse(value, previous as never) : value;
    });
  }
}

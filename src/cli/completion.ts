/** Completion for shells. The library that writes the scripts is imported here only, and loaded when somebody asks. */
import { type Command, Option } from 'commander';

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];

export function completionCommand(program: Command): void {
  const command = program
    .command('completion')
    .description('print a completion script for a shell')
    .argument('<shell>', SHELLS.join(', '));
  const [shell] = command.registeredArguments;
  shell?.choices(SHELLS);
  command.action(async (name: string) => {
    (await completions(program)).setup('ntoso', 'ntoso', name);
  });
}

/** Answers a completion script, which calls `ntoso complete -- words…`. */
export async function prepareCompletion(program: Command): Promise<void> {
  await completions(program);
}

async function completions(program: Command) {
  const { default: tab } = await import('@bomb.sh/tab/commander');
  for (const command of program.commands) addChoices(command);
  return tab(program);
}

/** `html, epub, pdf` in a description is no list that a shell could offer: the options that have few values name them here. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  '--paper': ['a4', 'letter'],
  '--changes': ['accept', 'reject', 'fail'],
  '--report': ['text', 'json', 'sarif'],
  '--stage': ['source', 'tree', 'citations'],
  '--as': ['table', 'json', 'csv'],
};

function addChoices(command: Command): void {
  for (const option of command.options) {
    const choices = CHOICES[option.long ?? ''];
    if (choices && option instanceof Option) option.choices(choices);
  }
}

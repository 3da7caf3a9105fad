/** docs/cli.md names every command, argument and option as it is defined, and nothing else; every option has an example. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Argument, Command, Option } from 'commander';
import { EXAMPLES } from '../../src/cli/examples.js';
import { program } from '../../src/cli/program.js';
import { version } from '../../src/version.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/cli.md'), 'utf8');

interface Section {
  readonly name: string;
  readonly text: string;
}

const sections: readonly Section[] = page
  .split(/^##+ /m)
  .slice(1)
  .map(text => ({ name: text.slice(0, text.indexOf('\n')), text }))
  .filter(({ name }) => name.startsWith('ntoso'));

function commandsBelow(command: Command, path: string): [string, Command][] {
  return command.commands.flatMap(each => {
    const name = `${path} ${each.name()}`;
    return [[name, each] as [string, Command], ...commandsBelow(each, name)];
  });
}

const commands = commandsBelow(program, 'ntoso');
const optionsOf = (command: Command) => command.options.filter(({ long }) => long !== '--version');

function argumentRow(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return `| \`${argument.required ? `<${name}>` : `[${name}]`}\` | ${argument.description} |`;
}

function optionRow({ flags, description, mandatory, defaultValue }: Option): string {
  const standard = defaultValue === undefined ? '' : ` (default: \`${defaultValue}\`)`;
  return `| \`${flags}\` | ${description}${mandatory ? ' (mandatory)' : ''}${standard} |`;
}

/** Command lines of the examples: words, quotation marks taken off, up to a pipe or a redirection. */
function examplesIn(text: string): string[][] {
  const blocks = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(match => match[1] as string);
  const calls = blocks.flatMap(block => [...block.matchAll(/\bntoso ([^|>\n]*)/g)].map(match => match[1] as string));
  return calls.map(call => [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ''));
}

/** The command that an example calls, and its options. */
function called(words: readonly string[]) {
  let command: Command = program;
  const known: Option[] = [];
  const flags = words.filter(word => /^--?[a-z]/.test(word));
  for (const word of words) {
    const next = command.commands.find(each => each.name() === word);
    if (next) {
      command = next;
      known.push(...optionsOf(next));
    } else if (!command.commands.length) break;
  }
  return { command, known, flags };
}

describe('the page of the command line', () => {
  test('has a section for each command, and no other, in the order of the help', () => {
    expect(sections.map(({ name }) => name)).toEqual(commands.map(([name]) => name));
  });

  test.each(commands)('%s: arguments and options as they are defined', (name, command) => {
    const { text } = sections.find(each => each.name === name) as Section;
    const rows = text.split('\n').filter(line => /^\| `/.test(line));
    expect(rows).toEqual([...command.registeredArguments.map(argumentRow), ...optionsOf(command).map(optionRow)]);
  });

  test.each(commands)('%s: the examples use what there is, and every option', (name, command) => {
    const { text } = sections.find(each => each.name === name) as Section;
    const calls = examplesIn(text).map(called);
    expect(calls.length).toBeGreaterThan(0);
    for (const { known, flags } of calls) {
      for (const flag of flags) expect(known.flatMap(({ long, short }) => [long, short])).toContain(flag);
    }
    if (command.commands.length === 0) expect(calls.map(each => each.command.name())).toContain(command.name());
    const used = new Set(calls.flatMap(({ flags }) => flags));
    const unused = optionsOf(command).filter(({ long, short }) => !used.has(long ?? '') && !used.has(short ?? ''));
    expect(unused.map(({ flags }) => flags)).toEqual([]);
  });
});

test.each(Object.entries(EXAMPLES))('the examples in the help of %s stand on the page', (name, examples) => {
  expect(commands.map(([path]) => path)).toContain(`ntoso ${name}`);
  for (const example of examples) expect(page).toContain(`\n${example}\n`);
});

test('every command has examples in its help', () => {
  expect(commands.map(([path]) => path.slice('ntoso '.length)).filter(name => !EXAMPLES[name])).toEqual([]);
});

test('the version is the same wherever it stands', () => {
  const file = (name: string) => readFileSync(join(import.meta.dirname, '../..', name), 'utf8');
  expect(program.version()).toBe(version);
  expect(JSON.parse(file('package.json')).version).toBe(version);
  expect(file('CITATION.cff')).toContain(`\nversion: ${version}\n`);
});

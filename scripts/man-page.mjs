/** Makes man/ntoso.1 from the commands as they are defined (`dist/cli/program.js`, after `npm run build`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXAMPLES } from '../dist/cli/examples.js';
import { program } from '../dist/cli/program.js';

const folder = join(import.meta.dirname, '..', 'man');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'ntoso.1'), page());

function page() {
  const parts = [
    `.TH NTOSO 1 "" "ntoso ${program.version()}" "User Commands"`,
    '.SH NAME',
    `ntoso \\- ${plain(program.description())}`,
    '.SH SYNOPSIS',
    '.B ntoso\n.I COMMAND\n[\\fIOPTIONS\\fR]',
    '.br\n.B ntoso\n.I FILE...',
    '.SH DESCRIPTION',
    'The second form publishes the files. An input named \\- is read from standard input.',
    '.SH OPTIONS OF ALL COMMANDS',
    ...options(program),
    '.SH COMMANDS',
    ...program.commands.flatMap(command => section(command, '')),
    '.SH FILES',
    '.TP\n.I ntoso.config.json, ntoso.config.yaml\nIn the working folder or a folder above it: options that are not written on the command line.',
    '.SH EXIT STATUS',
    ...[
      ['0', 'Done; there may be warnings.'],
      ['1', 'The content has errors.'],
      ['2', 'Usage or system error.'],
      ['130', 'Interrupted. No partial files are left.'],
    ].map(([code, meaning]) => `.TP\n.B ${code}\n${meaning}`),
  ];
  return `${parts.join('\n')}\n`;
}

function section(command, path) {
  const name = `${path} ${command.name()}`.trim();
  const words = command.registeredArguments.map(each => `\\fI${plain(each.name())}${each.variadic ? '...' : ''}\\fR`);
  return [
    `.SS "ntoso ${name}${words.length > 0 ? ` ${words.join(' ')}` : ''}"`,
    sentence(command.description()),
    ...options(command),
    ...(EXAMPLES[name] ?? []).map(each => `.PP\n.EX\n${plain(each)}\n.EE`),
    ...command.commands.flatMap(each => section(each, name)),
  ];
}

function options(command) {
  return command.options.map(({ flags, description, defaultValue }) => {
    const standard = typeof defaultValue === 'string' ? ` (default: ${defaultValue})` : '';
    return `.TP\n.B ${plain(flags)}\n${sentence(`${description}${standard}`)}`;
  });
}

function sentence(words) {
  const text = plain(words);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.)]$/.test(text) ? '' : '.'}`;
}

/** A backslash, a hyphen and a dot at the beginning of a line mean something to roff. */
function plain(words) {
  return words
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^([.'])/, '\\&$1');
}

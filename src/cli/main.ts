#!/usr/bin/env node
/** The command line: runs a command and gives its exit code. */
import { CommanderError } from 'commander';
import { withDefaultCommand } from './arguments.js';
import { prepareCompletion } from './completion.js';
import { program } from './program.js';
import { failed, watchOutputs } from './run.js';

watchOutputs();
try {
  const words = withDefaultCommand(process.argv.slice(2), program);
  if (words[0] === 'complete') await prepareCompletion(program);
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  process.exitCode = error instanceof CommanderError ? usageCode(error) : failed(error);
}

/** Commander has printed its message; help and version are no failure. */
function usageCode(error: CommanderError): number {
  return error.exitCode === 0 ? 0 : 2;
}

import type { Command } from 'commander';
import { print, stopSignal } from './run.js';
import { logging, serviceOptionsOf, stopped, type Written } from './serve.js';

interface Options extends Written {
  readonly seats?: string;
}

export function deskCommand(program: Command): void {
  program
    .command('desk')
    .description('check documents, settle what is doubtful, and publish them, in the browser')
    .argument('[inputs...]', 'files and folders to work on; decisions are kept in NAME.corrections.json beside them')
    .option('--seats <number>', 'officers, each with an address and documents of their own (default: 1)')
    .option(
      '--host <address>',
      "address to listen on; another than this machine's own needs a token (default: 127.0.0.1)",
    )
    .option('--port <number>', 'port to listen on (default: any free one)')
    .option('--token-file <file>', 'file with the token that requests from other programs must send')
    .option('--allow-host <list>', 'host names that requests may address, separated by commas')
    .option('--threads <number>', 'worker threads (default: one per core)')
    .option('--no-open', 'print the address and do not open the browser')
    .action(run);
}

async function run(
  inputs: readonly string[],
  { open, seats, ...written }: Options & { readonly open: boolean },
): Promise<void> {
  const { startDesk } = await import('../node.js');
  const options = await serviceOptionsOf({ port: '0', ...written });
  const desk = await startDesk({
    ...options,
    ...logging(),
    inputs,
    ...(seats === undefined ? {} : { seats: Number(seats) }),
  });
  for (const address of desk.addresses) await print(`${address}\n`);
  const [first] = desk.addresses;
  if (open && first !== undefined) await (await import('./open.js')).openAddress(first);
  await stopped(stopSignal());
  await desk.stop();
}

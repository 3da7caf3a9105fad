import type { Command } from 'commander';
import type { ServiceOptions } from '../node.js';
import { print, stopSignal } from './run.js';
import { tell } from './terminal.js';
import { verbosity } from './verbosity.js';

export type Written = Readonly<Record<string, string | undefined>>;

/** Options of the command → option of the library and the factor of its unit; none for words. */
const READINGS: readonly (readonly [name: string, option: keyof ServiceOptions, factor?: number])[] = [
  ['host', 'host'],
  ['port', 'port', 1],
  ['threads', 'threads', 1],
  ['timeout', 'timeout', 1000],
  ['queue', 'queue', 1],
  ['maxBytes', 'maxBytes', 1],
  ['syncBytes', 'syncBytes', 1],
  ['keep', 'keep', 1000],
  ['allowHost', 'hosts'],
  ['allowOrigin', 'origins'],
];

const LISTS: ReadonlySet<string> = new Set(['allowHost', 'allowOrigin']);

export function serveCommand(program: Command): void {
  program
    .command('serve')
    .description('run the HTTP service')
    .option(
      '--host <address>',
      "address to listen on; another than this machine's own needs a token (default: 127.0.0.1)",
    )
    .option('--port <number>', 'port to listen on; 0 for any free one (default: 8080)')
    .option('--token-file <file>', 'file with the token that requests must send')
    .option('--allow-host <list>', 'host names that requests may address, separated by commas')
    .option('--allow-origin <list>', 'origins of web pages that may send requests, separated by commas')
    .option('--threads <number>', 'worker threads (default: one per core)')
    .option('--timeout <seconds>', 'time for one document (default: 120)')
    .option('--queue <number>', 'documents that may wait for a thread (default: 100)')
    .option('--max-bytes <number>', 'size of a request (default: 50000000)')
    .option(
      '--sync-bytes <number>',
      'size up to which a request is answered with its result, not with a job (default: 2000000)',
    )
    .option('--keep <seconds>', 'time for which results can be fetched (default: 900)')
    .action(run);
}

async function run(written: Written): Promise<void> {
  const { startService } = await import('../node.js');
  const service = await startService({ ...(await serviceOptionsOf(written)), ...logging() });
  await print(`Listening on ${service.address}\n`);
  await stopped(stopSignal());
  await service.stop();
}

export function stopped(signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

export function logging(): Pick<ServiceOptions, 'log'> {
  return verbosity() === 'quiet' ? {} : { log: line => tell(`${line}\n`) };
}

/** What is written on the command line, else in the environment: `--max-bytes`, `NTOSO_MAX_BYTES`. */
export async function serviceOptionsOf(written: Written): Promise<ServiceOptions> {
  const token = await tokenOf(written['tokenFile']);
  const entries = READINGS.flatMap(([name, option, factor]) => {
    const value = written[name] ?? process.env[`NTOSO_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`];
    return value === undefined ? [] : [[option, readValue(name, value, factor)] as const];
  });
  return { ...Object.fromEntries(entries), ...(token === undefined ? {} : { token }) };
}

/** A word that is not a number stays one, so that the message shows it. */
function readValue(name: string, value: string, factor: number | undefined): unknown {
  if (LISTS.has(name)) return value.split(',').map(each => each.trim());
  return factor !== undefined && /^\d+$/.test(value) ? Number(value) * factor : value;
}

/** Never from the command line itself, which other users of the machine can read. */
async function tokenOf(file: string | undefined): Promise<string | undefined> {
  const { readInput } = await import('../node.js');
  if (file === undefined) return process.env['NTOSO_TOKEN'];
  return new TextDecoder().decode((await readInput(file)).bytes).trim();
}

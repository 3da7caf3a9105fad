/** Settings of the service, and what they are when nothing is said. */
import { type Checks, callback, checkOptions, list, text, threadCount, wholeNumber } from '../options/check.js';
import { wrongOption } from '../options/usage-error.js';

export interface ServiceOptions {
  /** Address to listen on. Default `127.0.0.1`; any other than this machine's own needs a token. */
  readonly host?: string;
  /** Default 8080; 0 for any free one. */
  readonly port?: number;
  /** What requests must carry as `Authorization: Bearer …`. At least 16 characters. */
  readonly token?: string;
  /** Names that requests may address beside those of this machine (`Host` header); with a token all, unless some are named. */
  readonly hosts?: readonly string[];
  /** Origins of pages that may send requests, such as `https://desk.example.org`. Default: those of the service itself. */
  readonly origins?: readonly string[];
  /** Worker threads; default one for each core. */
  readonly threads?: number;
  /** Milliseconds that the work on a document may take. Default two minutes. */
  readonly timeout?: number;
  /** Documents that may wait for a thread. Default 100. */
  readonly queue?: number;
  /** Bytes of a request. Default 50 MB. */
  readonly maxBytes?: number;
  /** Bytes of a request up to which it is answered with the result; a larger one is answered with a job. Default 2 MB. */
  readonly syncBytes?: number;
  /** Milliseconds for which a result can be fetched. Default 15 minutes. */
  readonly keep?: number;
  /** Bytes of all results that are kept; the oldest go first. Default 512 MB. */
  readonly keepBytes?: number;
  /** Streams of events that may be open at once. Default 200. */
  readonly streams?: number;
  /** Milliseconds for an upload to arrive. Default one minute. */
  readonly uploadTime?: number;
  /** Milliseconds that a stop waits for requests and jobs under way. Default ten seconds. */
  readonly grace?: number;
  /** Takes lines of the log, JSON each. Default: there is none. */
  readonly log?: (line: string) => void;
}

export const serviceChecks: Checks<ServiceOptions> = {
  host: text,
  port: wholeNumber(0, 65_535),
  token: value => (typeof value === 'string' && value.length >= 16 ? undefined : 'must have at least 16 characters'),
  hosts: list,
  origins: list,
  threads: threadCount,
  timeout: wholeNumber(1),
  queue: wholeNumber(0),
  maxBytes: wholeNumber(1),
  syncBytes: wholeNumber(0),
  keep: wholeNumber(1),
  keepBytes: wholeNumber(0),
  streams: wholeNumber(0),
  uploadTime: wholeNumber(1),
  grace: wholeNumber(0),
  log: callback,
};

export type Settings = Required<Omit<ServiceOptions, 'token' | 'threads' | 'log'>> &
  Pick<ServiceOptions, 'token' | 'threads' | 'log'>;

const DEFAULTS = {
  host: '127.0.0.1',
  port: 8080,
  hosts: [],
  origins: [],
  timeout: 120_000,
  queue: 100,
  maxBytes: 50_000_000,
  syncBytes: 2_000_000,
  keep: 900_000,
  keepBytes: 512_000_000,
  streams: 200,
  uploadTime: 60_000,
  grace: 10_000,
} as const satisfies Partial<ServiceOptions>;

/** @throws UsageError, also for an address that others can reach and no token */
export function settingsOf(options: ServiceOptions): Settings {
  checkOptions('startService', options, serviceChecks);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  const settings: Settings = { ...DEFAULTS, ...given };
  if (!isLoopback(settings.host) && settings.token === undefined)
    throw wrongOption('host', `can be reached from other machines (${settings.host}), so a token is required`);
  return settings;
}

/** Names and addresses of this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

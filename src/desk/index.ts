/** `startDesk`: the service with the page of an officer, for one officer or several. */

import { type Checks, checkOptions, list, wholeNumber } from '../options/check.js';
import { UsageError } from '../options/usage-error.js';
import { type ServiceOptions, serviceChecks } from '../service/options.js';
import { type Service, startServiceWith } from '../service/server.js';
import { documentsIn } from './folder.js';
import { createKeys } from './keys.js';
import { addDesk } from './routes.js';
import { createSession } from './session.js';

export interface DeskOptions extends ServiceOptions {
  /** Files and folders that lie on the desk at the beginning: their decisions are kept beside them. */
  readonly inputs?: readonly string[];
  /** Officers, each with a one-time address and documents of their own. Default one. */
  readonly seats?: number;
}

export interface Desk extends Service {
  /** One-time addresses, one for each seat. */
  readonly addresses: readonly string[];
}

const checks: Checks<DeskOptions> = { ...serviceChecks, inputs: list, seats: wholeNumber(1, 1000) };

const LIMITS = { documents: 200, bytes: 500_000_000, streams: 8 };

/**
 * @throws UsageError for an option that is not allowed; InputError for an input that cannot be read; what listening throws
 */
export async function startDesk({ inputs = [], seats = 1, ...options }: DeskOptions = {}): Promise<Desk> {
  checkOptions('startDesk', { inputs, seats, ...options }, checks);
  if (inputs.length > 0 && seats > 1)
    throw new UsageError(
      'files and folders lie on the desk of one officer; with several, each opens their own in the page',
    );
  const opened = await documentsIn(inputs);
  const keys = createKeys();
  const issued: string[] = [];
  const service = await startServiceWith(options, {
    prefix: '/desk',
    add: (app, publisher) => {
      for (let seat = 0; seat < seats; seat++) {
        const session = createSession(publisher, LIMITS);
        for (const each of opened) session.open(each);
        issued.push(keys.issue(session));
      }
      addDesk(app, keys);
    },
    close: keys.close,
  });
  return { ...service, addresses: issued.map(key => `${service.address}/desk/enter?key=${key}`) };
}

/** Who may ask: the name that was addressed, the page that asks, the token. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback, type Settings } from './options.js';

export interface Refused {
  readonly status: 401 | 403 | 421;
  readonly code: string;
  readonly message: string;
}

/**
 * A web page elsewhere can send requests to a service on this machine, under a name that leads here: so the name and the
 * page are checked first.
 */
export function refusalOf(headers: IncomingHttpHeaders, settings: Settings, isOpen: boolean): Refused | undefined {
  if (!isKnownHost(headers.host, settings))
    return { status: 421, code: 'wrong-host', message: 'The service is not addressed under this name.' };
  if (headers.origin !== undefined && !isKnownOrigin(headers.origin, headers.host, settings))
    return { status: 403, code: 'wrong-origin', message: 'Pages of this origin may not use the service.' };
  if (isOpen || settings.token === undefined || hasToken(headers.authorization, settings.token)) return undefined;
  return { status: 401, code: 'no-token', message: 'Send the token as "Authorization: Bearer TOKEN".' };
}

function isKnownHost(host: string | undefined, { hosts, token }: Settings): boolean {
  if (host === undefined) return false;
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase();
  if (isLoopback(name) || hosts.some(each => each.toLowerCase() === name)) return true;
  return token !== undefined && hosts.length === 0;
}

function isKnownOrigin(origin: string, host: string | undefined, { origins }: Settings): boolean {
  return origin === `http://${host}` || origin === `https://${host}` || origins.includes(origin);
}

function hasToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer ([^\s]{1,1000})$/i.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(sumOf(given), sumOf(token));
}

/** Of equal length, whatever was sent. */
function sumOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

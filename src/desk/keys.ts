/** One-time addresses, and the sessions that they open: who has the cookie of one has its documents. */
import { randomBytes } from 'node:crypto';
import type { Session } from './session.js';

/** A working day. */
const LIFETIME_SECONDS = 12 * 60 * 60;

export interface Keys {
  /** A key that opens a session once. */
  readonly issue: (session: Session) => string;
  /** @returns the value of the cookie; undefined for a key that was used, or never was */
  readonly enter: (key: string) => string | undefined;
  readonly sessionOf: (cookies: string | undefined) => Session | undefined;
  /** The header that sets the cookie. */
  readonly cookie: (value: string) => string;
  readonly close: () => void;
}

export function createKeys(): Keys {
  // Browsers send the cookies of one port to all ports of a machine.
  const name = `ntoso-desk-${randomBytes(4).toString('hex')}`;
  const keys = new Map<string, Session>();
  const sessions = new Map<string, Session>();
  const timers = new Set<NodeJS.Timeout>();
  const expire = (value: string): void => {
    sessions.get(value)?.close();
    sessions.delete(value);
  };
  return {
    issue: session => {
      const key = secret();
      keys.set(key, session);
      return key;
    },
    enter: key => {
      const session = keys.get(key);
      if (!session) return undefined;
      keys.delete(key);
      const value = secret();
      sessions.set(value, session);
      timers.add(setTimeout(() => expire(value), LIFETIME_SECONDS * 1000).unref());
      return value;
    },
    sessionOf: (cookies = '') => {
      const values = cookies.split(';').map(each => each.trim().split('='));
      return sessions.get(values.find(([key]) => key === name)?.[1] ?? '');
    },
    cookie: value => `${name}=${value}; Path=/desk; HttpOnly; SameSite=Strict; Max-Age=${LIFETIME_SECONDS}`,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const session of [...keys.values(), ...sessions.values()]) session.close();
    },
  };
}

const secret = () => randomBytes(24).toString('base64url');

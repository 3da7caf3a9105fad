/** The kinds of packages that can be made. */
import { bagit } from './bagit.js';
import { csip } from './csip.js';
import { dc } from './dc.js';
import { jsonld } from './jsonld.js';
import { marcxml } from './marc.js';
import { mods } from './mods.js';
import type { PackProfile } from './profile.js';
import { saf } from './saf.js';

export const profiles: readonly PackProfile[] = [bagit, marcxml, mods, dc, csip, saf, jsonld];

/** One line a profile: name, what for, what it needs. */
export function profileList(): string {
  const width = Math.max(...profiles.map(({ name }) => name.length));
  return profiles
    .map(({ name, purpose, needs }) => `${name.padEnd(width)}  ${purpose}\n${' '.repeat(width)}  needs ${needs}\n`)
    .join('');
}

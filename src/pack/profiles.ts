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

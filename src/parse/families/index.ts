/** The families in the order in which they are asked. The last one takes everything. */
import type { Family } from '../family.js';
import { collection } from './collection.js';
import { decision } from './decision.js';
import { draft } from './draft.js';
import { plainDocument } from './plain-document.js';
import { presidentialStatement } from './presidential-statement.js';
import { resolution } from './resolution.js';
import { resolutionWithoutHead } from './resolution-without-head.js';
import { securityCouncilResolution } from './security-council-resolution.js';
import { unrecognised } from './unrecognised.js';

export const families: readonly Family[] = [
  presidentialStatement,
  draft,
  collection,
  decision,
  securityCouncilResolution,
  resolution,
  resolutionWithoutHead,
  plainDocument,
  unrecognised,
];

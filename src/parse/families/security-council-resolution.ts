/**
 * Resolutions of the Security Council: number and line of adoption before the text, no title, no closing lines. Volumes
 * of the early years print "of 22 November 1967" below the number and close with the vote.
 */
import type { Family } from '../family.js';
import { numberTitle } from '../head/number-title.js';
import { statement } from '../statement.js';

export const securityCouncilResolution: Family = {
  name: 'security-council-resolution',
  fits: ({ head, symbol }, context) =>
    /^S\/RES\//.test(symbol ?? '') || head.titleLines.some(line => numberTitle(line, context) !== undefined),
  parse: (opened, context) => statement('resolution', opened, { ...context, bareVerbs: true }),
};

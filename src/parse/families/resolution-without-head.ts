/** The text of a resolution alone: no masthead and no title line, but the enacting formula with what must follow it. */

import { opensAsResolution } from '../body/preamble.js';
import type { Family } from '../family.js';
import { statement } from '../statement.js';

export const resolutionWithoutHead: Family = {
  name: 'resolution-without-head',
  fits: ({ head, lines }, context) => opensAsResolution(lines.slice(head.end, head.end + 2), context),
  parse: (opened, context) => {
    const first = opened.lines[opened.head.end];
    context.report(
      'parse/known-by-formula',
      'Only the enacting formula identifies this as a resolution.',
      first?.origin,
    );
    return statement('resolution', opened, context);
  },
};

/** Statements by the President of the Security Council: a title line, then the meeting and the statement in quotation marks. */

import { bodyOf } from '../body/sections.js';
import { segment } from '../end/segments.js';
import type { Family } from '../family.js';
import { coverOf } from '../head/cover.js';
import { statementPreface } from '../head/preface.js';
import { assembled, bodyOnly } from '../statement.js';

export const presidentialStatement: Family = {
  name: 'presidential-statement',
  fits: ({ head, symbol }, { language }) =>
    /^S\/PRST\//.test(symbol ?? '') ||
    head.titleLines.some(line => language.formulas.presidentialStatement.test(line.plain)),
  parse: ({ head, pieces, lines, meta }, context) => {
    const parts = segment(lines.slice(head.end), context);
    const front = [meta, coverOf(pieces, { ...head, titleLines: [] }, context), statementPreface(head, context)];
    return assembled(
      'presidentialStatement',
      front,
      bodyOnly(parts.main, main => bodyOf(main, context)),
      parts,
      context,
    );
  },
};

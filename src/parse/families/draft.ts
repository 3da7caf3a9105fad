/**
 * Drafts of all bodies: a line names the sponsors and says "draft resolution"; then a title (none in the Security
 * Council), and the text as it would be adopted. No number, no closing lines.
 */

import { preambleAndBody } from '../body/preamble.js';
import type { ParseContext } from '../context.js';
import { segment } from '../end/segments.js';
import type { Family, Opened } from '../family.js';
import { coverOf } from '../head/cover.js';
import { draftPreface } from '../head/preface.js';
import { sponsored } from '../head/sponsors.js';
import { assembled } from '../statement.js';

export const draft: Family = {
  name: 'draft',
  fits: ({ head, symbol }) => head.sponsors !== undefined || /\/L\.\d/.test(symbol ?? ''),
  parse: (opened, context) => {
    const { head, pieces, lines, meta } = opened;
    const parts = segment(lines.slice(head.end), context);
    const front = [meta, coverOf(pieces, head, context), draftPreface(head, context)];
    const text = preambleAndBody(parts.main, { ...context, bareVerbs: isOfSecurityCouncil(opened) });
    return assembled(nameOf(opened, context), front, text, parts, context);
  },
};

const isOfSecurityCouncil = ({ symbol }: Opened) => /^S\//.test(symbol ?? '');

function nameOf({ head }: Opened, { language }: ParseContext): 'resolutionDraft' | 'decisionDraft' {
  const type = head.sponsors && sponsored(head.sponsors.plain, language)?.type;
  const groups = type ? language.formulas.documentType.exec(type)?.groups : undefined;
  return groups?.['draftDecision'] ? 'decisionDraft' : 'resolutionDraft';
}

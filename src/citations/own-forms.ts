/**
 * Resolutions and decisions by numbers in a form that one body alone has, with or without a noun before them: "41 C/Resolution
 * 15", "WHA75.8", "1/CP.21" (`un/bodies`).
 */
import { ownNumbersIn } from '../un/bodies.js';
import type { Citation } from './citation.js';
import type { Grammar } from './grammar.js';
import { memberAt } from './lists.js';

export function findByForm(text: string, grammar: Grammar): Citation[] {
  return ownNumbersIn(text).flatMap(({ body, kind, start }): Citation[] => {
    const member = memberAt(text, start, grammar);
    if (!member || (member.named !== undefined && member.named !== body.code && member.named !== 'other')) return [];
    const { number, date, end, pinpoints } = member;
    const work = { kind, organ: body.code, number: number.printed, ...(date ? { date } : {}) };
    return [{ start, end, work, pinpoints, certainty: 'certain' }];
  });
}

/**
 * Steps of the workflow in the United Nations' own files: `as` holds a symbol or a remark, where a role belongs; `by` the number
 * of a meeting or what was decided there, where a body or person belongs.
 */
import type { Element } from '../../xml/tree.js';

/** What an attribute said that was no role and no agent: it becomes an entry that the step refers to. */
export interface SaidElsewhere {
  readonly name: string;
  readonly kind: 'document' | 'event';
}

export interface Step {
  readonly attributes: Readonly<Record<string, string>>;
  readonly toReferences: readonly SaidElsewhere[];
}

export function stepAttributes({ attributes }: Element): Step {
  const { as, by, ...others } = attributes;
  const role = as === undefined || isRole(as);
  const agent = by === undefined || !isMeeting(by);
  return {
    attributes: {
      ...others,
      ...(as !== undefined && role ? { as } : {}),
      // Required by the schema: an empty one becomes "not stated".
      ...(by === undefined ? {} : { by: agent ? by : '' }),
    },
    toReferences: [
      ...(role || as.trim() === '' ? [] : [other(as)]),
      ...(agent ? [] : [{ name: by.trim(), kind: 'event' as const }]),
    ],
  };
}

/** A role is named in words; a symbol and "Adopted without vote, 46th meeting" have figures. */
function isRole(as: string): boolean {
  return as.startsWith('#') || /^\/akn\//.test(as) || (as.trim() !== '' && !/\d/.test(as));
}

/** "52nd", "69-е"; "Adopted unanimously, 4095th meeting". The "Group of 77 and China" is a body. */
function isMeeting(by: string): boolean {
  return /^\s*\d{1,5}(?:-?\p{L}{1,3}|ª|º)?\.?\s*$/u.test(by) || /^\s*Adopted\b.*\d/.test(by);
}

function other(as: string): SaidElsewhere {
  return { name: as.trim(), kind: /^[A-Z][A-Z0-9.]*\/\S/.test(as) ? 'document' : 'event' };
}

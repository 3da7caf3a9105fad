/** Steps of the workflow in the United Nations' own files: `as` holds a symbol or a remark, where a role belongs. */
import type { Element } from '../../akn/tree.js';

export interface Step {
  readonly attributes: Readonly<Record<string, string>>;
  /** What `as` said, when it was no role: it becomes an entry that the step refers to. */
  readonly toReference: { readonly name: string; readonly kind: string } | undefined;
}

export function stepAttributes({ attributes }: Element): Step {
  const { as, ...others } = attributes;
  if (as === undefined || as.startsWith('#') || /^\/akn\//.test(as)) return { attributes, toReference: undefined };
  if (as.trim() === '') return { attributes: others, toReference: undefined };
  // A role is named in words; a symbol and "Adopted without vote, 46th meeting" have figures.
  if (!/\d/.test(as)) return { attributes, toReference: undefined };
  const kind = /^[A-Z][A-Z0-9.]*\/\S/.test(as) ? 'document' : 'event';
  return { attributes: others, toReference: { name: as.trim(), kind } };
}

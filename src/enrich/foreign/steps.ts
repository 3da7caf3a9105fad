/**
 * Steps of the workflow in the United Nations' own files: `as` holds a symbol or a remark, where a role belongs; `by` the number
 * of a meeting, a remark or a list of States, where one body or person belongs.
 */
import { agentsIn } from '../../un/agents.js';
import { type Element, isElement, withAttributes } from '../../xml/tree.js';
import { mapTree } from '../../xml/walk.js';
import type { Pass } from '../pass.js';

/** What an attribute said that was no role and no agent: it becomes an entry that the step refers to. */
export interface SaidElsewhere {
  readonly name: string;
  readonly kind: 'document' | 'event';
}

export interface Step {
  readonly attributes: Readonly<Record<string, string>>;
  readonly toReferences: readonly SaidElsewhere[];
}

/** Several States did together what each of them did: a step for each, since `by` points at one agent. */
export const sponsors: Pass = {
  name: 'foreign/sponsors',
  run: (tree, { report }) =>
    mapTree(tree, node => {
      if (!isElement(node, 'step') || isPointer(node.attributes['by'])) return node;
      const agents = agentsIn(node.attributes['by'] ?? '');
      if (agents.length < 2) return node;
      report(
        'enrich/sponsors-split',
        `"${node.attributes['by']}" was split into ${agents.length} agents.`,
        node.origin,
      );
      return agents.map((by, index) => withAttributes(node, index === 0 ? { by } : { by, eId: undefined }));
    }),
};

function isPointer(value: string | undefined): boolean {
  return value === undefined || /^(?:#|\/akn\/)/.test(value);
}

export function stepAttributes({ attributes }: Element): Step {
  const { as, by, ...others } = attributes;
  const role = as === undefined || isRole(as);
  const [agent = '', ...more] = by === undefined || isPointer(by) ? [by ?? ''] : agentsIn(by);
  const isAgent = by === undefined || (agent === by.trim() && more.length === 0);
  return {
    attributes: {
      ...others,
      ...(as !== undefined && role ? { as } : {}),
      // Required by the schema: an empty one becomes the body of the document.
      ...(by === undefined ? {} : { by: agent }),
    },
    toReferences: [
      ...(role || as.trim() === '' ? [] : [other(as)]),
      ...(isAgent || by.trim() === '' ? [] : [{ name: by.trim(), kind: 'event' as const }]),
    ],
  };
}

/** A role is named in words; a symbol and "Adopted without vote, 46th meeting" have figures. */
function isRole(as: string): boolean {
  return as.startsWith('#') || /^\/akn\//.test(as) || (as.trim() !== '' && !/\d/.test(as));
}

function other(as: string): SaidElsewhere {
  return { name: as.trim(), kind: /^[A-Z][A-Z0-9.]*\/\S/.test(as) ? 'document' : 'event' };
}

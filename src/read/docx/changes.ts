/** Tracked changes (ISO/IEC 29500-1, 17.13.5): which side of each is read, and how many there are. */
import type { Element } from '../../xml/tree.js';
import { childOf } from '../../xml/walk.js';

/** `fail` reads the text as accepted, so that the other doubts are found too, but the result is an error. */
export type ChangePolicy = 'accept' | 'reject' | 'fail';

export interface Changes {
  readonly policy: ChangePolicy;
  readonly counts: { insertions: number; deletions: number; formats: number };
  /** Whether what stands in an element of this name is read; undefined when the name is none of a change. */
  readonly keeps: (name: string) => boolean | undefined;
  /** Properties of a run, paragraph or row as they were before or are after the change of their format. */
  readonly properties: (node: Element, name: string) => Element | undefined;
  /** Whether the mark of a paragraph, or a row, is there, by its `w:ins` or `w:del`. */
  readonly keepsMark: (properties: Element | undefined) => boolean;
}

export function changesBy(policy: ChangePolicy): Changes {
  const counts = { insertions: 0, deletions: 0, formats: 0 };
  const keepsInserted = policy !== 'reject';
  const keeps = (name: string): boolean | undefined => {
    if (name === 'w:ins' || name === 'w:moveTo') {
      counts.insertions++;
      return keepsInserted;
    }
    if (name !== 'w:del' && name !== 'w:moveFrom') return undefined;
    counts.deletions++;
    return !keepsInserted;
  };
  return {
    policy,
    counts,
    keeps,
    properties: (node, name) => {
      const now = childOf(node, name);
      const change = now && childOf(now, `${name}Change`);
      if (!change) return now;
      counts.formats++;
      return keepsInserted ? now : childOf(change, name);
    },
    keepsMark: properties => {
      let kept = true;
      for (const child of properties?.children ?? []) {
        if (child.type === 'element' && keeps(child.name) === false) kept = false;
      }
      return kept;
    },
  };
}

/** `26 insertions and 25 deletions`, or undefined when there is none. */
export function changesInWords({ counts }: Changes): string | undefined {
  const parts = [
    counted(counts.insertions, 'insertion'),
    counted(counts.deletions, 'deletion'),
    counted(counts.formats, 'change of format', 'changes of format'),
  ].filter(part => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(', ').replace(/, ([^,]*)$/, ' and $1');
}

function counted(number: number, one: string, many = `${one}s`): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}

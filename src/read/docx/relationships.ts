/** Relationships of a part: which other part or address an id stands for (ISO/IEC 29500-2, 9.3). */
import type { Element } from '../../xml/tree.js';

export interface Relationship {
  /** Last step of the type: `footnotes`, `hyperlink`, `image`. */
  readonly type: string;
  /** Name of a part in the package, or the address when external. */
  readonly target: string;
  readonly external: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

/** Reads the relationships of `part` (`''` for the package) out of their own part. */
export function readRelationships(root: Element, part: string): Relationships {
  const found = new Map<string, Relationship>();
  for (const child of root.children) {
    if (child.type !== 'element' || !child.name.endsWith('Relationship')) continue;
    const { Id, Type = '', Target = '', TargetMode } = child.attributes;
    if (!Id) continue;
    const external = TargetMode === 'External';
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    found.set(Id, { type, target: external ? Target : resolve(part, Target), external });
  }
  return found;
}

/** The name of the part that holds the relationships of `part`. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The first part or address of that type. */
export function ofType(relationships: Relationships, type: string): string | undefined {
  for (const each of relationships.values()) if (each.type === type) return each.target;
  return undefined;
}

/** A target is relative to the folder of its part, or absolute. It is a name to look up, never a path on a disk. */
function resolve(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

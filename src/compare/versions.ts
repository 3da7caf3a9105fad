/**
 * The language versions of one work held against each other: what all others have and one lacks, and what one alone has. Ids by
 * the naming convention are the same in all languages, so that places can be compared; words are not.
 */
import { metadataOf } from '../akn/metadata.js';
import { documentInLink } from '../un/addresses.js';
import { parseWorkIri } from '../un/iri.js';
import type { Element } from '../xml/tree.js';

/** What a version states at a place. */
export interface VersionFact {
  readonly kind: 'unit' | 'heading' | 'note' | 'link' | 'date';
  /** eId of the unit in which it stands; empty for the document. */
  readonly eId: string;
  /** The mark of a note, the document a link leads to, a date. */
  readonly value: string;
}

export interface VersionFinding {
  /** Language of the version that the finding is about. */
  readonly language: string;
  /** `lacks`: all others have it; `alone`: no other has it. */
  readonly change: 'lacks' | 'alone';
  readonly fact: VersionFact;
  /** Languages of the others: the evidence. */
  readonly others: readonly string[];
}

/** Fewer versions say only that two differ, not which one is right. */
const FEWEST = 3;

/** @param versions expressions of one work, each in another language; nothing comes of fewer than three */
export function compareVersions(versions: readonly Element[]): readonly VersionFinding[] {
  if (versions.length < FEWEST) return [];
  const all = versions.map(tree => ({ language: metadataOf(tree).language ?? 'und', facts: factsOf(tree) }));
  const counts = new Map<string, { readonly fact: VersionFact; count: number }>();
  for (const { facts } of all)
    for (const [key, fact] of facts) {
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { fact, count: 1 });
    }
  return all.flatMap(({ language, facts }) => {
    const others = all.filter(each => each.facts !== facts).map(each => each.language);
    return [...counts].flatMap(([key, { fact, count }]): VersionFinding[] => {
      const has = facts.has(key);
      if (!has && count === all.length - 1) return [{ language, change: 'lacks', fact, others }];
      return has && count === 1 ? [{ language, change: 'alone', fact, others }] : [];
    });
  });
}

const LINKS: ReadonlySet<string> = new Set(['a', 'ref', 'rref', 'mref']);

function factsOf(tree: Element): ReadonlyMap<string, VersionFact> {
  const facts = new Map<string, VersionFact>();
  const add = (kind: VersionFact['kind'], eId: string, value = ''): void => {
    facts.set(`${kind} ${eId} ${value}`, { kind, eId, value });
  };
  const { adoptionDate } = metadataOf(tree);
  if (adoptionDate) add('date', '', adoptionDate);
  const visit = (node: Element, unit: string): void => {
    if (node.name === 'meta') return;
    const { eId, marker, href } = node.attributes;
    if (node.name === 'num') add('unit', unit);
    else if (node.name === 'heading') add('heading', unit);
    else if (node.name === 'authorialNote') add('note', unit, marker ?? '');
    const linked = LINKS.has(node.name) ? targetOf(href ?? '') : undefined;
    if (linked) add('link', unit, linked);
    const around = eId && !INSIDE.has(node.name) ? eId : unit;
    for (const child of node.children) if (child.type === 'element') visit(child, around);
  };
  visit(tree, '');
  return facts;
}

/** Their ids count through the document, which may differ by language: what stands in them is said of the unit around. */
const INSIDE: ReadonlySet<string> = new Set(['authorialNote', 'ref', 'rref', 'mref', 'content', 'intro', 'wrapUp']);

/** The document that a link leads to, whatever its language. */
function targetOf(href: string): string | undefined {
  const work = parseWorkIri(href);
  return work ? `${work.actor}/${work.number}` : documentInLink(href)?.symbol;
}

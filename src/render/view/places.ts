/** Where each id stands when all is made: links lead to what is shown, and say in which file of a book that stands. */
import { type Element, type Node, withAttributes } from '../../xml/tree.js';
import { mapTree, walk } from '../../xml/walk.js';
import type { CitedGroup } from './cited.js';
import type { ContentsEntry } from './contents.js';
import { RESERVED } from './ids.js';

/** The name of the file of a book that an address of the view (`#` and an id) leads into; undefined for what is not shown. */
export type FileOf = (href: string) => string | undefined;

/** Ids of what the templates make round the pages, each in a file of its own. */
const AROUND = ['notes', 'cited', 'about'] as const;

/** @param tree the view, each part with the name of its file */
export function filesIn(tree: Element): FileOf {
  const files = new Map<string, string>(AROUND.map(id => [id, id]));
  for (const part of tree.children) {
    if (part.type !== 'element') continue;
    walk(part, ({ attributes: { id } }) => {
      if (id !== undefined && !files.has(id)) files.set(id, part.attributes['file'] ?? '');
    });
  }
  return href => files.get(href.slice(1));
}

/** Whether an address leads somewhere: to the web, or to a place that is shown. */
const leads = (href: string, fileOf: FileOf): boolean => !href.startsWith('#') || fileOf(href) !== undefined;

/** The entries that lead somewhere; those below the others take their place. */
export function reachable(entries: readonly ContentsEntry[], fileOf: FileOf): ContentsEntry[] {
  return entries.flatMap(entry => {
    const below = reachable(entry.below, fileOf);
    return leads(entry.href, fileOf) ? [{ ...entry, below }] : below;
  });
}

/** The cited works with the places that are shown. */
export function citedWhereShown(groups: readonly CitedGroup[], fileOf: FileOf): CitedGroup[] {
  const shown = (work: CitedGroup['works'][number]) => ({
    ...work,
    places: work.places.filter(({ href }) => leads(href, fileOf)),
  });
  return groups.map(group => ({ ...group, works: group.works.map(shown) }));
}

/** The view with links that lead somewhere, `file` beside those within the document, and ids and aliases that are there once. */
export function linked(tree: Element, fileOf: FileOf): Element {
  const seen = new Set(RESERVED);
  return mapTree(tree, node => {
    if (node.type !== 'element') return node;
    const { id, href, alias } = node.attributes;
    if (id === undefined && href === undefined) return node;
    const file = href?.startsWith('#') ? fileOf(href) : undefined;
    if (href?.startsWith('#') && file === undefined) return unlinked(node);
    const single = id === undefined || !seen.has(id) ? id : freeId(id, seen);
    if (single !== undefined) seen.add(single);
    const second = isFree(alias, fileOf, seen) ? alias : undefined;
    if (second !== undefined) seen.add(second);
    return single === id && second === alias && file === undefined
      ? node
      : withAttributes(node, { id: single, alias: second, file });
  });
}

/** Whether a second address of an element is none of another one. */
function isFree(alias: string | undefined, fileOf: FileOf, seen: ReadonlySet<string>): boolean {
  return alias !== undefined && !/\s/.test(alias) && fileOf(`#${alias}`) === undefined && !seen.has(alias);
}

/** Only files that break the naming convention in several ways at once have an id twice. */
function freeId(id: string, seen: ReadonlySet<string>): string {
  for (let count = 2; ; count++) if (!seen.has(`${id}~${count}`)) return `${id}~${count}`;
}

/** The words of a link that leads nowhere; a way back to a call that is not shown is left out. */
function unlinked(node: Element): Node | readonly Node[] | undefined {
  if (node.name === 's:call') return withAttributes(node, { href: undefined, id: undefined });
  return node.name === 's:backlink' ? undefined : node.children;
}

/** Where each id stands when all is made: links lead into the right file of a book, and never to what is not shown. */
import { type Element, type Node, withAttributes } from '../../xml/tree.js';
import { mapTree, walk } from '../../xml/walk.js';
import type { CitedGroup } from '../view/cited.js';
import type { ContentsEntry } from '../view/contents.js';

export interface Places {
  /** The pages with links that lead somewhere and ids that are there once. */
  readonly linked: (tree: Element) => Element;
  readonly contents: (entries: readonly ContentsEntry[]) => ContentsEntry[];
  readonly cited: (groups: readonly CitedGroup[]) => CitedGroup[];
}

/** Ids of what the templates make round the pages, each in a file of its own. */
const AROUND = ['notes', 'cited', 'about'] as const;

/** @param tree the pages, each with the name of its file */
export function placesIn(tree: Element, isBook: boolean): Places {
  const files = filesOfIds(tree);
  /** The address of a place; what does not begin with "#" is one already. Undefined for a place that is not shown. */
  const addressOf = (href: string): string | undefined => {
    if (!href.startsWith('#')) return href;
    const file = files.get(href.slice(1));
    return file === undefined ? undefined : isBook ? `${file}.xhtml${href}` : href;
  };
  const contents = (entries: readonly ContentsEntry[]): ContentsEntry[] =>
    entries.flatMap(entry => {
      const href = addressOf(entry.href);
      const below = contents(entry.below);
      return href === undefined ? below : [{ ...entry, href, below }];
    });
  return {
    contents,
    linked: pages => linked(pages, addressOf),
    cited: groups => groups.map(group => ({ ...group, works: group.works.map(work => withPlaces(work, addressOf)) })),
  };
}

function withPlaces(work: CitedGroup['works'][number], addressOf: (href: string) => string | undefined) {
  const places = work.places.flatMap(place => {
    const href = addressOf(place.href);
    return href === undefined ? [] : [{ ...place, href }];
  });
  return { ...work, places };
}

function filesOfIds(tree: Element): ReadonlyMap<string, string> {
  const files = new Map<string, string>(AROUND.map(id => [id, id]));
  for (const page of tree.children) {
    if (page.type !== 'element') continue;
    walk(page, ({ attributes: { id } }) => {
      if (id !== undefined && !files.has(id)) files.set(id, page.attributes['file'] ?? '');
    });
  }
  return files;
}

function linked(tree: Element, addressOf: (href: string) => string | undefined): Element {
  const seen = new Set<string>();
  return mapTree(tree, node => {
    if (node.type !== 'element') return node;
    const { id, href } = node.attributes;
    const address = href === undefined ? undefined : addressOf(href);
    if (href !== undefined && address === undefined) return unlinked(node);
    const single = id === undefined || !seen.has(id) ? id : freeId(id, seen);
    if (single !== undefined) seen.add(single);
    return single === id && address === href ? node : withAttributes(node, { id: single, href: address });
  });
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

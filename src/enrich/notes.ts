/**
 * Notes: each body waiting in `meta/notes` goes to its first call as `authorialNote`; later calls become `noteRef`
 * to that one note (docs/akn4un.md, D12 and D13). The printed marks are never changed, notes never merged.
 */
import { type Element, element, isElement, withChildren, withOrigin } from '../xml/tree.js';
import { childrenOf, findAll, mapTree, walk } from '../xml/walk.js';
import type { EnrichContext, Pass } from './pass.js';

export const notes: Pass = { name: 'notes', run: pairNotes };

function pairNotes(tree: Element, context: EnrichContext): Element {
  const { bodies, calls } = waitingIn(tree);
  if (bodies.length === 0 && calls.length === 0) return tree;
  const { places, uncalled } = pair(calls, bodies, context);
  const place = (root: Element): Element =>
    mapTree(root, node => {
      if (!isElement(node)) return node;
      if (node.name === 'notes') return undefined;
      const there = places.get(node);
      return there?.name === 'authorialNote' ? place(there) : (there ?? node);
    });
  return keepUncalled(place(tree), uncalled.map(place), context);
}

/** Bodies and calls that nothing has brought together yet, each in document order. */
function waitingIn(tree: Element): { readonly bodies: readonly Element[]; readonly calls: readonly Element[] } {
  const bodies: Element[] = [];
  const calls: Element[] = [];
  walk(tree, node => {
    if (node.name === 'noteRef' && !isPaired(node)) calls.push(node);
    if (node.name !== 'notes') return undefined;
    for (const added of childrenOf(node, 'note')) bodies.push(added);
    // Calls in notes count where their note is called.
    return 'skip';
  });
  return { bodies, calls };
}

function callsIn(body: Element): Element[] {
  return findAll(body, node => node.name === 'noteRef' && !isPaired(node));
}

/** Notes called in notes; what is deeper stands at the end, as notes that nothing calls do. */
const DEEPEST = 8;

/** The pass gives ids of this form; the identifiers pass replaces them by the conventional ones. */
const noteId = (index: number | string) => `authorialNote_${index}`;

function isPaired(call: Element): boolean {
  return call.attributes['href']?.includes('authorialNote_') ?? false;
}

interface Pairing {
  /** What stands in place of each call. */
  readonly places: ReadonlyMap<Element, Element>;
  readonly uncalled: readonly Element[];
}

function pair(calls: readonly Element[], bodies: readonly Element[], context: EnrichContext): Pairing {
  const waiting = groupByKey(bodies);
  const ids = new Map<string, string>();
  const places = new Map<Element, Element>();
  const placeAll = (found: readonly Element[], depth: number): void => {
    for (const call of found) {
      const key = call.attributes['href'] ?? call.attributes['marker'] ?? '';
      const body = depth < DEEPEST ? waiting.get(key)?.shift() : undefined;
      if (body) ids.set(key, noteId(`n${places.size + 1}`));
      places.set(call, replacement(call, body, ids.get(key), context));
      if (body) placeAll(callsIn(body), depth + 1);
    }
  };
  placeAll(calls, 0);
  const uncalled = [...waiting.values()].flat();
  for (const body of uncalled) placeAll(callsIn(body), DEEPEST);
  return { places, uncalled };
}

function groupByKey(bodies: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const body of bodies) {
    const group = groups.get(bodyKey(body));
    if (group) group.push(body);
    else groups.set(bodyKey(body), [body]);
  }
  return groups;
}

/** A body is called by its mark, or by its id where the format states which note a call means. */
function bodyKey(body: Element): string {
  const id = body.attributes['eId'];
  return id ? `#${id}` : (body.attributes['marker'] ?? '');
}

function replacement(
  call: Element,
  body: Element | undefined,
  id: string | undefined,
  context: EnrichContext,
): Element {
  const marker = call.attributes['marker'] ?? body?.attributes['marker'] ?? '';
  if (body && id) return authorialNote(id, body);
  if (id) return element('noteRef', { href: `#${id}`, marker, placement: 'bottom' });
  context.report(
    'enrich/note-missing',
    `The text refers to note ${marker}, but there is no note with that mark.`,
    call.origin,
  );
  return element('sup', {}, marker);
}

function authorialNote(eId: string, body: Element): Element {
  const marker = body.attributes['marker'] ?? '';
  return withOrigin(element('authorialNote', { eId, marker, placement: 'bottom' }, body.children), body.origin);
}

/** A note that nothing calls keeps its text: it goes to the end of the last paragraph, and is reported. */
function keepUncalled(tree: Element, uncalled: readonly Element[], context: EnrichContext): Element {
  if (uncalled.length === 0) return tree;
  for (const body of uncalled) {
    const marker = body.attributes['marker'] ?? '';
    context.report(
      'enrich/note-not-called',
      `No reference to note ${marker} was found; it was kept at the end of the last paragraph.`,
      body.origin,
    );
  }
  const last = lastParagraph(tree);
  const kept = uncalled.map((body, index) => authorialNote(noteId(`u${index + 1}`), body));
  return mapTree(tree, node => (node === last ? withChildren(last, [...last.children, ...kept]) : node));
}

/** The last paragraph of the text proper, outside of notes; a document always has one. */
function lastParagraph(tree: Element): Element | undefined {
  let last: Element | undefined;
  walk(tree, node => {
    if (node.name === 'meta' || node.name === 'authorialNote') return 'skip';
    if (node.name === 'p') last = node;
    return undefined;
  });
  return last;
}

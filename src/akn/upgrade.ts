/** Older and derived Akoma Ntoso → 3.0, by the rows of `older.ts`. What has no other name in the standard stays as it is. */
import { type Element, newElement } from '../xml/tree.js';
import { AKN_NAMESPACE } from './namespaces.js';
import { type OlderVocabulary, olderVocabulary } from './older.js';

/** What was changed: how often, under which words. */
export type Changes = Map<string, number>;

/** The vocabulary of a file, by the namespaces that its root declares; nothing for the standard. */
export function vocabularyOfRoot({ attributes }: Element): OlderVocabulary | undefined {
  for (const name in attributes) {
    const found = isDeclaration(name) ? olderVocabulary(attributes[name] as string) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The same tree under the names of the standard. @param changes takes in what was changed */
export function upgraded(node: Element, vocabulary: OlderVocabulary, changes: Changes): Element {
  const colon = node.name.indexOf(':');
  const bare = node.name.slice(colon + 1);
  const name = node.name.slice(0, colon + 1) + named(vocabulary.elements, bare);
  note(changes, 'element', node.name, name);
  const attributes: Record<string, string> = {};
  for (const old in node.attributes) {
    const value = node.attributes[old] as string;
    const next = attributeName(old, node, bare, vocabulary);
    note(changes, 'attribute', old, next);
    attributes[next] = isDeclaration(old) && vocabulary.namespace.test(value) ? AKN_NAMESPACE : value;
    note(changes, 'namespace', value, isDeclaration(old) ? (attributes[next] as string) : value);
  }
  const children = node.children.map(child =>
    child.type === 'element' ? upgraded(child, vocabulary, changes) : child,
  );
  return newElement(name, attributes, children, node.origin);
}

function note(changes: Changes, kind: string, from: string, to: string): void {
  if (from !== to) changes.set(`${kind} ${from} → ${to}`, (changes.get(`${kind} ${from} → ${to}`) ?? 0) + 1);
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function named(names: Readonly<Record<string, string>>, name: string): string {
  return Object.hasOwn(names, name) ? (names[name] as string) : name;
}

/** In 2.0 an element that was renumbered has its first id in @id and the present one in @evolvingId. */
function attributeName(name: string, { attributes }: Element, element: string, vocabulary: OlderVocabulary): string {
  const evolves = attributes['evolvingId'] !== undefined && Object.hasOwn(vocabulary.attributes, 'id');
  if (evolves && name === 'evolvingId') return 'eId';
  if (evolves && name === 'id') return 'wId';
  const own = Object.hasOwn(vocabulary.attributesOf, element) ? vocabulary.attributesOf[element] : undefined;
  const next = named({ ...vocabulary.attributes, ...own }, name);
  // An attribute that is there under its present name is not written over.
  return next !== name && attributes[next] !== undefined ? name : next;
}

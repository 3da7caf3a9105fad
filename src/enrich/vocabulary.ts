/** Ontology entries (TLC) for the pointers of a document: each pointer leads somewhere, and no entry is unused. */
import { clean } from '../akn/metadata.js';
import { type Actor, vocabularyOf } from '../un/akn4un.js';
import { type Element, element } from '../xml/tree.js';

/** Attributes whose "#id" means an ontology entry or another element of the document. */
const POINTERS = new Set(['refersTo', 'source', 'as', 'by', 'choice', 'outcome', 'href']);

/**
 * Entries for every pointer without a target that the profile knows; in order of first use.
 * @param session of the body, when the document states one
 */
export function vocabularyEntries(document: Element, actor: Actor, session: string | undefined): Element[] {
  const targets = new Set<string>();
  const wanted = new Map<string, Element>();
  const visit = (node: Element): void => {
    for (const name in node.attributes) {
      const value = node.attributes[name] as string;
      if (name === 'eId') targets.add(value);
      else if (value.startsWith('#') && POINTERS.has(name)) want(value.slice(1), node);
    }
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  // The words that name an entry stand in the text; a first use in the metadata has none.
  const want = (id: string, node: Element): void => {
    if (!wanted.get(id)?.children.length) wanted.set(id, node);
  };
  visit(document);
  return [...wanted].flatMap(([id, node]) => {
    const entry = targets.has(id) ? undefined : vocabularyOf(id, clean(node), actor, session);
    return entry ? [element(entry.element, { eId: id, href: entry.href, showAs: entry.showAs })] : [];
  });
}

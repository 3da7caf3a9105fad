/**
 * Pointers that lead nowhere, have no "#" or are words: each is made to point at the entry that it means, and entries that
 * are missing are added to the references of the document (AKN4UN part 1).
 */
import { withEntries, withMeta } from '../../akn/meta-blocks.js';
import { clean, documentOf } from '../../akn/metadata.js';
import { type FindTarget, findTargets, listElements, parentsOf } from '../../akn/targets.js';
import { actorNamed } from '../../un/akn4un.js';
import { type Element, element, type Node, withAttributes, withChildren } from '../../xml/tree.js';
import { childOf } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';
import { type Entries, entriesOf, type Use } from './entries.js';
import { isAllowed, pointsAtEntries } from './kinds.js';
import { stepAttributes } from './steps.js';

export const pointers: Pass = { name: 'foreign/pointers', run: mend };

interface Scope {
  readonly target: FindTarget;
  readonly entries: Entries;
  /** Id of the body of the document. */
  readonly body: string;
  readonly context: EnrichContext;
}

function mend(root: Element, context: EnrichContext): Element {
  const elements = listElements(root);
  const document = documentOf(root);
  const actor = actorNamed(actorOf(document) ?? '');
  const entries = entriesOf(
    elements.filter(each => each.attributes['eId'] !== undefined),
    actor,
  );
  const scope = { target: findTargets(elements, parentsOf(elements)), entries, body: actor?.eId ?? 'un', context };
  const mended = apply(root, scope);
  return withAdded(mended, entries.added(), context);
}

function actorOf(document: Element): string | undefined {
  const meta = childOf(document, 'meta');
  const identification = meta && childOf(meta, 'identification');
  const work = identification && childOf(identification, 'FRBRWork');
  return work && childOf(work, 'FRBRuri')?.attributes['value']?.split('/')[5];
}

function withAdded(root: Element, added: readonly Element[], { report }: EnrichContext): Element {
  if (added.length === 0) return root;
  for (const { name, attributes } of added) {
    report('enrich/entry-added', `${name} "${attributes['showAs']}" (#${attributes['eId']}).`, {
      eId: attributes['eId'] ?? '',
    });
  }
  const document = documentOf(root);
  const meta = childOf(document, 'meta') ?? element('meta');
  const source = childOf(meta, 'identification')?.attributes['source'] ?? '#editor';
  const filled = withMeta(document, withEntries(meta, added, source));
  return withChildren(
    root,
    root.children.map(child => (child === document ? filled : child)),
  );
}

function apply(node: Element, scope: Scope): Element {
  let changed = false;
  const children = node.children.map((child): Node => {
    const next = child.type === 'element' ? apply(child, scope) : child;
    if (next !== child) changed = true;
    return next;
  });
  const own = changes(node, scope);
  const given = own ? withAttributes(node, own) : node;
  return changed ? withChildren(given, children) : given;
}

type Changes = Record<string, string | undefined>;

function changes(node: Element, scope: Scope): Changes | undefined {
  const { attributes, toReferences } = node.name === 'step' ? stepAttributes(node) : { ...node, toReferences: [] };
  const found: Changes = {};
  for (const name in attributes) {
    const old = attributes[name] as string;
    if (!pointsAtEntries(name, node.name)) continue;
    const next = mendedValue(old, node, name, scope);
    if (next !== old) found[name] = next;
  }
  for (const { name, kind } of toReferences) {
    const id = scope.entries.idFor(name, { attribute: 'refersTo', element: kind, shown: name });
    found['refersTo'] = [found['refersTo'] ?? attributes['refersTo'], `#${id}`].filter(Boolean).join(' ');
  }
  if (node.attributes['as'] !== undefined && attributes['as'] === undefined) found['as'] = undefined;
  tell(node, found, scope.context);
  return Object.keys(found).length > 0 ? found : undefined;
}

function tell({ attributes, name: element, origin }: Element, found: Changes, { report }: EnrichContext): void {
  for (const name in found) {
    const [old, next] = [attributes[name], found[name]];
    if (next !== undefined)
      report('enrich/pointer-mended', `${element}/@${name}: "${old ?? ''}" became "${next}".`, origin);
    else if (old?.trim() && old.trim() !== '#')
      report('enrich/pointer-mended', `${element}/@${name}: "${old}" was moved to refersTo.`, origin);
    else if (old !== undefined) report('enrich/pointer-removed', `${element}/@${name} was "${old}".`, origin);
  }
}

/** Required by the schema, so they cannot go when they say nothing. */
const REQUIRED = new Set(['by', 'source', 'href']);

/** The value mended; undefined takes the attribute away. */
function mendedValue(old: string, node: Element, attribute: string, scope: Scope): string | undefined {
  const tokens = old.trim().split(/\s+/);
  // A list of pointers, or words that mean one thing.
  const parts = attribute === 'refersTo' && tokens.every(each => each.startsWith('#')) ? tokens : [old.trim()];
  const mended = parts.map(part => pointerOf(part, node, attribute, scope)).filter(each => each !== undefined);
  return mended.length > 0 ? mended.join(parts.length > 1 ? ' ' : '') : undefined;
}

const IRI = /^(?:\/|!|[a-z][a-z0-9+.-]*:\/\/\S)/i;

function pointerOf(
  value: string,
  node: Element,
  attribute: string,
  { target, entries, body }: Scope,
): string | undefined {
  if (IRI.test(value)) return value;
  const name = value.replace(/^#/, '').trim();
  const use: Use = { attribute, element: node.name, shown: attribute === 'refersTo' ? clean(node) : '' };
  // Who it was is not stated: the workflow and the metadata are those of the body.
  if (name === '' && REQUIRED.has(attribute)) return `#${entries.idFor(body, use)}`;
  if (name === '') return required(node, attribute) ? `#${entries.idFor(use.shown || 'notStated', use)}` : undefined;
  const found = target(name, node);
  if (found && isAllowed(found.name, attribute)) return `#${name}`;
  // A pointer to an entry of another kind is somebody's mistake, and only they know what they meant. One that leads into
  // the text ("#preamble") meant a concept of that name, which has the id of a part now.
  if (found?.name.startsWith('TLC') && value.startsWith('#')) return value;
  return `#${entries.idFor(name, use)}`;
}

/** Elements that must say what they refer to. */
const MENTIONS = new Set([
  'organization',
  'person',
  'role',
  'location',
  'event',
  'concept',
  'object',
  'process',
  'term',
  'entity',
  'quantity',
]);

function required({ name }: Element, attribute: string): boolean {
  return attribute === 'refersTo' && MENTIONS.has(name);
}

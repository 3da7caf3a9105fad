/**
 * FRBR identification by the guidelines (AKN4UN part 1, NC 4) for documents that carry another one: IRIs from what the
 * file states, missing values added, the old IRI of the work kept as an alias, everything else as it was.
 */

import { withMeta, withMetaBlock } from '../../akn/meta-blocks.js';
import { documentOf } from '../../akn/metadata.js';
import { UNKNOWN_DATE } from '../../un/iri.js';
import { type Element, element, isElement, type Node, withAttributes, withChildren } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';
import { type Identity, identityOf } from './identity.js';

export const identification: Pass = {
  name: 'foreign/identification',
  run: (tree, context) => {
    const document = documentOf(tree);
    const described = describe(document, 'main', undefined, context);
    return withChildren(
      tree,
      tree.children.map(child => (child === document ? described : child)),
    );
  },
};

/** A document, its annexes (which share its identity but for the component) and its members (which have their own). */
function describe(document: Element, component: string, host: Identity | undefined, context: EnrichContext): Element {
  const identity = identityOf(document, host, context);
  const children = document.children.map((child): Node => {
    if (isElement(child, 'attachments')) return inside(child, 'attachment', identity, context);
    if (isElement(child, 'collectionBody') || isElement(child, 'components'))
      return inside(child, 'component', undefined, context);
    return child;
  });
  return identified(withChildren(document, children), identity, component, host === undefined, context);
}

function inside(part: Element, holder: string, host: Identity | undefined, context: EnrichContext): Element {
  const children = part.children.map((child): Node => {
    if (!isElement(child, holder)) return child;
    const component = host ? componentName(child) : 'main';
    const inner = child.children.map(
      (each): Node =>
        isElement(each) && (childOf(each, 'meta') || childOf(each, 'mainBody'))
          ? describe(each, component, host, context)
          : each,
    );
    return withChildren(child, inner);
  });
  return withChildren(part, children);
}

/** Annexes have the same name in IRIs as in ids: `annex_1`; one inside another with a slash. */
function componentName(part: Element): string {
  return (part.attributes['eId'] ?? 'annex').replace(/__/g, '/');
}

function identified(
  document: Element,
  identity: Identity,
  component: string,
  isHost: boolean,
  context: EnrichContext,
): Element {
  const meta = childOf(document, 'meta') ?? element('meta');
  const old = childOf(meta, 'identification');
  const source = old?.attributes['source'] ?? identity.source;
  const levels = LEVELS.map(name => level(name, old && childOf(old, name), identity, component, isHost));
  const item = old ? childOf(old, 'FRBRItem') : undefined;
  const made = element('identification', { ...old?.attributes, source }, levels, item);
  if (old && same(old, made)) return document;
  const what = component === 'main' ? identity.work : `${component} of ${identity.work}`;
  context.report('enrich/iri-mended', `The document is now identified as ${what}.`, old?.origin ?? document.origin);
  return withMeta(document, withMetaBlock(meta, made));
}

const LEVELS = ['FRBRWork', 'FRBRExpression', 'FRBRManifestation'] as const;
type LevelName = (typeof LEVELS)[number];

/** Order of the schema. */
const ORDER = [
  'FRBRthis',
  'FRBRuri',
  'FRBRalias',
  'FRBRdate',
  'FRBRauthor',
  'componentInfo',
  'preservation',
  'FRBRcountry',
  'FRBRsubtype',
  'FRBRnumber',
  'FRBRname',
  'FRBRprescriptive',
  'FRBRversionNumber',
  'FRBRauthoritative',
  'FRBRmasterExpression',
  'FRBRlanguage',
  'FRBRtranslation',
  'FRBRportion',
  'FRBRformat',
];

function level(
  name: LevelName,
  old: Element | undefined,
  identity: Identity,
  component: string,
  isHost: boolean,
): Element {
  const stated = old ? childrenOf(old) : [];
  const fresh = valuesOf(name, identity, component);
  const replaced = new Set(fresh.map(each => each.name));
  const kept = stated.filter(each => !replaced.has(each.name)).map(each => mended(each, name, identity));
  const supplied = [
    ...missing('FRBRdate', kept, () => datesOf(name, identity)),
    ...missing('FRBRauthor', kept, () => authorsOf(name, identity)),
    ...(name === 'FRBRWork' ? aliases(kept, old, identity, isHost) : []),
  ];
  const all = [...fresh, ...kept, ...supplied];
  all.sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return element(name, old?.attributes, all);
}

const value = (name: string, content: string): Element => element(name, { value: content });

/** What follows from the identity alone. */
function valuesOf(name: LevelName, identity: Identity, component: string): Element[] {
  const { work, expression, format } = identity;
  if (name === 'FRBRWork') {
    return [
      value('FRBRthis', `${work}/!${component}`),
      value('FRBRuri', work),
      value('FRBRcountry', 'un'),
      value('FRBRsubtype', identity.subtype),
      element('FRBRnumber', { value: identity.numberInIri, showAs: identity.number }),
    ];
  }
  if (name === 'FRBRExpression') {
    const languages = identity.languages.map(language => element('FRBRlanguage', { language }));
    return [value('FRBRthis', `${expression}/!${component}`), value('FRBRuri', expression), ...languages];
  }
  return [
    value('FRBRthis', `${expression}/!${component}.${format}`),
    value('FRBRuri', `${expression}.${format}`),
    value('FRBRformat', format),
  ];
}

/** The author of work and expression is the body of the IRI; the date of the work is the one in the IRI. */
function mended(node: Element, name: LevelName, identity: Identity): Element {
  if (node.name === 'FRBRauthor' && name !== 'FRBRManifestation' && isBody(node, identity)) {
    return withAttributes(node, { href: `#${identity.actor.eId}` });
  }
  const unknown = node.name === 'FRBRdate' && name === 'FRBRWork' && node.attributes['date'] === UNKNOWN_DATE;
  return unknown ? withAttributes(node, { date: identity.date }) : node;
}

function isBody(author: Element, { bodies }: Identity): boolean {
  return bodies.has((author.attributes['href'] ?? '').replace(/^#/, ''));
}

function missing(name: string, among: readonly Element[], make: () => readonly Element[]): readonly Element[] {
  return among.some(each => each.name === name) ? [] : make();
}

function datesOf(name: LevelName, { date, publicationDate, made }: Identity): readonly Element[] {
  if (name === 'FRBRWork') return [element('FRBRdate', { date, name: 'adoption' })];
  const day = publicationDate ?? date;
  if (name === 'FRBRExpression') return [element('FRBRdate', { date: day, name: 'publication' })];
  return made.length > 0 ? made : [element('FRBRdate', { date: day, name: 'markup' })];
}

function authorsOf(name: LevelName, { actor, makers }: Identity): readonly Element[] {
  if (name !== 'FRBRManifestation') {
    return [element('FRBRauthor', { href: `#${actor.eId}`, as: name === 'FRBRWork' ? '#author' : '#issuer' })];
  }
  return makers.length > 0 ? makers : [element('FRBRauthor', { href: '#editor', as: '#markupEditor' })];
}

/** The symbol, and the IRI that the file had. */
function aliases(
  kept: readonly Element[],
  old: Element | undefined,
  { work, symbol, actor }: Identity,
  isHost: boolean,
): Element[] {
  if (!isHost) return [];
  const has = (name: string, content: string) =>
    kept.some(
      each => each.name === 'FRBRalias' && (each.attributes['value'] === content || each.attributes['name'] === name),
    );
  const before = old && childOf(old, 'FRBRuri')?.attributes['value'];
  const published = before?.includes(`/${actor.published}/`);
  return [
    ...(symbol && !has('symbol', symbol) ? [element('FRBRalias', { name: 'symbol', value: symbol })] : []),
    ...(before && before !== work && !has('', before)
      ? [element('FRBRalias', { name: published ? 'dgacm' : 'previous', value: before })]
      : []),
  ];
}

/** Equal in names, attributes and elements; white space of the layout does not count. */
function same(a: Element, b: Element): boolean {
  const [left, right] = [childrenOf(a), childrenOf(b)];
  return (
    a.name === b.name &&
    left.length === right.length &&
    sameAttributes(a, b) &&
    left.every((child, index) => same(child, right[index] as Element))
  );
}

function sameAttributes({ attributes: a }: Element, { attributes: b }: Element): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every(name => a[name] === b[name]);
}

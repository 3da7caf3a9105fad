/** The treaties, resolutions and documents that a document cites: each once, with the places where it is cited. */
import type { Element } from '../../akn/tree.js';
import { type Labels, label } from '../labels.js';
import type { Anchors } from './anchors.js';
import { formatOf, isInTreatyCollection, type LinkNames, symbolIn } from './link-names.js';
import type { Names } from './names.js';
import type { Notes } from './notes.js';
import { ancestorsOf, type Positions, pointed } from './positions.js';
import type { Targets } from './targets.js';
import { isBlank } from './words.js';

/** A kind of works with a heading, for the template of the table. */
export interface CitedGroup {
  readonly heading: string;
  readonly works: readonly CitedWork[];
}

export interface CitedWork {
  readonly href: string;
  readonly name: string;
  readonly places: readonly { readonly href: string; readonly name: string; readonly label: string }[];
}

export interface Whole {
  readonly positions: Positions;
  readonly targets: Targets;
  readonly linkNames: LinkNames;
  readonly names: Names;
  readonly notes: Notes;
  readonly anchors: Anchors;
  readonly labels: Labels;
}

/** Treaties first, then the resolutions and documents of the United Nations, then everything else. */
const KINDS = ['treaties', 'resolutions', 'documents', 'otherWorks'] as const;

/** What is cited, by kinds; empty when nothing is. */
export function citedIn(whole: Whole): CitedGroup[] {
  const works = new Map<string, Element[]>();
  for (const link of whole.targets.links) {
    const target = whole.targets.targetOf(link);
    if (link.name === 'rref' || !target.startsWith('http')) continue;
    // A document is one work, whichever language version a link leads to.
    const key = symbolIn(target) || target;
    const known = works.get(key);
    if (known) known.push(link);
    else works.set(key, [link]);
  }
  const shown = [...works.values()]
    .filter(([first]) => first && !isBlank(first))
    .map(links => ({ target: whole.targets.targetOf(links[0] as Element), links }));
  return KINDS.flatMap(kind => {
    const ofKind = shown.filter(({ target }) => kindOf(target) === kind);
    if (ofKind.length === 0) return [];
    const list = ofKind.map(({ target, links }) => workOf(target, links, whole));
    return { heading: label(whole.labels, kind), works: list };
  });
}

function kindOf(target: string): (typeof KINDS)[number] {
  if (isInTreatyCollection(target)) return 'treaties';
  const symbol = symbolIn(target);
  return symbol.includes('/RES/') ? 'resolutions' : symbol === '' ? 'otherWorks' : 'documents';
}

function workOf(target: string, links: readonly Element[], whole: Whole): CitedWork {
  const units = new Set(links.flatMap(link => citingUnit(link, whole) ?? []));
  const places = [...units].map(unit => {
    const name = whole.notes.ofCall(unit)?.name ?? whole.names.locator(unit);
    return { href: whole.anchors.href(unit), name, label: label(whole.labels, 'citedInPlace', name) };
  });
  return { href: target, name: nameOf(target, links, whole), places };
}

function nameOf(target: string, links: readonly Element[], whole: Whole): string {
  if (isInTreatyCollection(target)) return treatyOf(links, whole) + formatOf(target);
  return symbolIn(target) || whole.linkNames.plainName(links[0] as Element) + formatOf(target);
}

/** "Convention against Corruption. United Nations, Treaty Series, vol. 2349, No. 42146": what it is, then where it stands. */
function treatyOf(links: readonly Element[], { positions, linkNames, labels }: Whole): string {
  const around = (link: Element) => {
    const parent = positions.parents.get(link);
    return parent?.name === 'entity' ? parent : undefined;
  };
  const [first] = links as [Element];
  const reference = first.attributes['refersTo'] ?? around(first)?.attributes['refersTo'];
  const title = positions.byId.get(pointed(reference))?.[0]?.attributes['showAs'] ?? '';
  const printed = links.find(link => around(link)?.attributes['name'] === 'akn4un:treatyCitation');
  const isSaid = title === '' || title.startsWith(label(labels, 'treatySeries'));
  return [isSaid ? '' : title, printed ? linkNames.treatyName(printed) : ''].filter(Boolean).join('. ');
}

/** The note, paragraph or line that a citation stands in: what has an id of its own. */
function citingUnit(link: Element, { positions, anchors }: Whole): Element | undefined {
  const around = ancestorsOf(link, positions);
  const note = around.findLast(each => each.name === 'authorialNote');
  const unit = around.findLast(each => each.name === 'paragraph') ?? around[0];
  return note ?? (unit && anchors.anchor(unit));
}

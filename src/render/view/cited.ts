/** The treaties, resolutions and documents that a document cites: each once, with the places where it is cited. */
import { isInTreatyCollection } from '../../un/addresses.js';
import type { Element } from '../../xml/tree.js';
import { label } from '../labels.js';
import { formatOf, symbolIn } from './link-names.js';
import { ancestorsOf, pointed } from './positions.js';
import type { Page } from './types.js';
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

/** Treaties first, then the resolutions and documents of the United Nations, then everything else. */
const KINDS = ['treaties', 'resolutions', 'documents', 'otherWorks'] as const;

/** What is cited, by kinds; empty when nothing is. */
export function citedIn(page: Page): CitedGroup[] {
  const works = new Map<string, Element[]>();
  for (const link of page.targets.links) {
    const target = page.targets.targetOf(link);
    if (link.name === 'rref' || !target.startsWith('http')) continue;
    // A document is one work, whichever language version a link leads to.
    const key = symbolIn(target) || target;
    const known = works.get(key);
    if (known) known.push(link);
    else works.set(key, [link]);
  }
  const shown = [...works.values()]
    .filter(([first]) => first && !isBlank(first))
    .map(links => ({ target: page.targets.targetOf(links[0] as Element), links }));
  return KINDS.flatMap(kind => {
    const ofKind = shown.filter(({ target }) => kindOf(target) === kind);
    if (ofKind.length === 0) return [];
    const list = ofKind.map(({ target, links }) => workOf(target, links, page));
    return { heading: label(page.labels, kind), works: list };
  });
}

function kindOf(target: string): (typeof KINDS)[number] {
  if (isInTreatyCollection(target)) return 'treaties';
  const symbol = symbolIn(target);
  return symbol.includes('/RES/') ? 'resolutions' : symbol === '' ? 'otherWorks' : 'documents';
}

function workOf(target: string, links: readonly Element[], page: Page): CitedWork {
  const units = new Set(links.flatMap(link => citingUnit(link, page) ?? []));
  const places = [...units].map(unit => {
    const name = page.notes.ofCall(unit)?.name ?? page.names.locator(unit);
    return { href: page.anchors.href(unit), name, label: label(page.labels, 'citedInPlace', name) };
  });
  return { href: target, name: nameOf(target, links, page), places };
}

function nameOf(target: string, links: readonly Element[], page: Page): string {
  if (isInTreatyCollection(target)) return treatyOf(links, page) + formatOf(target);
  return symbolIn(target) || page.linkNames.plainName(links[0] as Element) + formatOf(target);
}

/** "Convention against Corruption. United Nations, Treaty Series, vol. 2349, No. 42146": what it is, then where it stands. */
function treatyOf(links: readonly Element[], { positions, linkNames, labels }: Page): string {
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
function citingUnit(link: Element, { positions, anchors }: Page): Element | undefined {
  const around = ancestorsOf(link, positions);
  const note = around.findLast(each => each.name === 'authorialNote');
  const unit = around.findLast(each => each.name === 'paragraph') ?? around[0];
  return note ?? (unit && anchors.anchor(unit));
}

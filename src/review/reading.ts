/** What the checks look at: the documents of a tree, each with its lines in reading order, read once. */

import { ASIDE, textOf } from '../akn/text.js';
import type { Place } from '../diagnostics/diagnostic.js';
import { type Element, isElement } from '../xml/tree.js';
import { childOf, childrenOf, findAll } from '../xml/walk.js';

export type Region = 'coverPage' | 'preface' | 'preamble' | 'mainBody' | 'conclusions';

/** What a line is in the tree. */
export type Role = 'formula' | 'recital' | 'paragraph' | 'point' | 'heading' | 'other';

/** A block of text: a `p` or a heading. Cells of tables, notes and quoted texts are not read. */
export interface Line {
  readonly region: Region;
  readonly role: Role;
  readonly node: Element;
  readonly text: string;
  readonly place: Place;
  /** The paragraph, point or recital that it belongs to; where it belongs to none, the element around it. */
  readonly unit: Element;
  /** The number printed before the unit. */
  readonly number: string | undefined;
  /** Whether it is the first line of its unit. */
  readonly first: boolean;
}

/** A document, a component of a collection, an annex, or a draft that a decision quotes whole. */
export interface Reading {
  readonly kind: 'document' | 'annex' | 'embedded';
  /** @name of the document element. */
  readonly name: string;
  readonly document: Element;
  /** A part of a collection: number and title stand above the parts. */
  readonly isPart: boolean;
  readonly lines: readonly Line[];
  readonly place: Place;
}

/** The document of a tree, the components of a collection, and their annexes, in reading order. */
export function readingsOf(root: Element): Reading[] {
  const readings: Reading[] = [];
  const visit = (node: Element, parent: string): void => {
    const kind = parent === 'akomaNtoso' && node.name === 'doc' ? 'document' : DOCUMENTS[node.name];
    if (kind) readings.push(readingOf(node, kind, parent === 'component'), ...embeddedIn(node));
    for (const child of node.children) if (child.type === 'element' && HOLDERS.has(child.name)) visit(child, node.name);
  };
  visit(root, '');
  return readings;
}

const DOCUMENTS: Readonly<Record<string, Reading['kind']>> = { statement: 'document', doc: 'annex' };
/** Elements that documents stand in. */
const HOLDERS: ReadonlySet<string> = new Set(
  'akomaNtoso documentCollection collectionBody component statement attachments attachment doc'.split(' '),
);
const REGIONS: ReadonlySet<string> = new Set(['coverPage', 'preface', 'preamble', 'mainBody', 'conclusions']);

function readingOf(document: Element, kind: Reading['kind'], isPart: boolean): Reading {
  const lines: Line[] = [];
  for (const part of childrenOf(document))
    if (REGIONS.has(part.name)) collect(part, { region: part.name as Region, role: 'other', unit: part }, lines);
  return {
    kind,
    name: document.attributes['name'] ?? document.name,
    document,
    isPart,
    lines,
    place: placeOf(document),
  };
}

/** Texts with a formula of their own, quoted in the body. */
function embeddedIn(document: Element): Reading[] {
  const body = childOf(document, 'mainBody');
  if (!body) return [];
  const quoted = findAll(body, node => QUOTED.has(node.name) && childOf(node, 'formula') !== undefined);
  return quoted.map(node => ({
    kind: 'embedded',
    name: node.name,
    document: node,
    isPart: true,
    lines: embeddedLines(node),
    place: placeOf(node),
  }));
}

/** What stands in containers recites, the rest resolves. */
function embeddedLines(quoted: Element): Line[] {
  const lines: Line[] = [];
  for (const part of childrenOf(quoted)) {
    const region = part.name === 'formula' || part.name === 'container' ? 'preamble' : 'mainBody';
    if (!LINES.has(part.name)) collect(part, { region, role: 'other', unit: part }, lines);
  }
  return lines;
}

interface Around {
  readonly region: Region;
  readonly role: Role;
  readonly unit: Element;
}

const LINES: ReadonlySet<string> = new Set(['p', 'heading', 'subheading', 'crossHeading']);
/** A text quoted whole, and what is no text of the line that holds it. */
export const QUOTED: ReadonlySet<string> = new Set(['embeddedStructure', 'quotedStructure']);
const OWN_TEXT: ReadonlySet<string> = new Set([...ASIDE, ...QUOTED]);
const LEFT_OUT: ReadonlySet<string> = new Set(['table', 'num', 'meta', ...QUOTED]);

function collect(node: Element, around: Around, lines: Line[]): void {
  const inside = aroundOf(node, around);
  for (const child of node.children) {
    if (!isElement(child) || LEFT_OUT.has(child.name)) continue;
    if (LINES.has(child.name)) lines.push(lineOf(child, inside, lines));
    else collect(child, inside, lines);
  }
}

function aroundOf(node: Element, around: Around): Around {
  const role = ROLES[node.name];
  if (role) return { ...around, role, unit: node };
  if (node.name === 'container' && around.region === 'preamble') return { ...around, role: 'recital', unit: node };
  return around.role === 'other' && node.attributes['eId'] ? { ...around, unit: node } : around;
}

const ROLES: Readonly<Record<string, Role>> = {
  formula: 'formula',
  paragraph: 'paragraph',
  point: 'point',
  item: 'point',
};

function lineOf(node: Element, { region, role, unit }: Around, lines: readonly Line[]): Line {
  const num = childOf(unit, 'num');
  return {
    region,
    role: node.name === 'p' ? role : 'heading',
    node,
    text: textOf(node, OWN_TEXT),
    place: placeOf(node, unit),
    unit,
    number: num && textOf(num).trim(),
    first: lines.at(-1)?.unit !== unit,
  };
}

/** Where an element came from and the id by which it is found in the AKN. */
export function placeOf(node: Element, unit: Element = node): Place {
  const { line, part } = node.origin ?? unit.origin ?? {};
  const eId = node.attributes['eId'] ?? unit.attributes['eId'];
  return { ...(part ? { part } : {}), ...(line ? { line } : {}), ...(eId ? { eId } : {}) };
}

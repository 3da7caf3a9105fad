/** "paragraph 7", "annex, paragraph 42", "preambular paragraph 3": what a provision is called in names of links. */
import type { Element } from '../../xml/tree.js';
import { type Labels, label } from '../labels.js';
import { UNITS } from './elements.js';
import { ancestorsOf, type Ordinal, ordinals, type Positions, parentName, remembered } from './positions.js';
import { isPart, type Titles } from './titles.js';
import { beginning, elementsOf, hasChild, normalised, stringOf, textOf } from './words.js';

export interface Names {
  /** With the annex, section or quoted text whose numbers are its own. No two units have the same. */
  readonly locator: (unit: Element) => string;
  /** The name of the link that a unit has to itself. */
  readonly permalink: (unit: Element) => string;
  /** "Paragraphs 1 to 18" when a body is numbered, else a plain word. */
  readonly ofBody: (body: Element) => string;
  /** A preamble or a body among those of annexes and documents of a collection; no two have the same. */
  readonly ofPart: (part: Element) => string;
}

export function namesIn(positions: Positions, titles: Titles, labels: Labels): Names {
  const naming: Naming = {
    ...{ positions, titles, labels },
    // Preambular paragraphs are counted without the opening formula.
    inPreamble: ordinals(positions, each => (each.name === 'formula' ? undefined : 'paragraph')),
    ofNumber: ordinals(positions, printedNumber),
  };
  const locator = toldApart(unit => inside(contextOf(unit, naming), ownName(unit, naming), labels), labels);
  return {
    locator,
    permalink: unit => label(labels, 'permalink', locator(unit)),
    ofBody: body => bodyName(body, labels),
    ofPart: toldApart(part => inside(contextOf(part, naming), partName(part, labels), labels), labels),
  };
}

/** Paragraphs that begin with the same words, or bear the same number, get a count behind their names from the second on. */
function toldApart(nameOf: (unit: Element) => string, labels: Labels): (unit: Element) => string {
  const counts = new Map<string, number>();
  return remembered(unit => {
    const name = nameOf(unit);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count === 1 ? name : label(labels, 'symbolBehind', name, count);
  });
}

interface Naming {
  readonly positions: Positions;
  readonly titles: Titles;
  readonly labels: Labels;
  /** Place of a preambular paragraph. */
  readonly inPreamble: Ordinal;
  /** Which of the units beside each other with the same printed number one is. */
  readonly ofNumber: Ordinal;
}

function inside(context: string, name: string, labels: Labels): string {
  if (context === '') return name;
  return name === '' ? context : label(labels, 'within', context, name);
}

const QUOTED: ReadonlySet<string> = new Set(['embeddedStructure', 'quotedStructure']);
/** Units whose numbers go on in those of the units around them; in all others paragraphs may be counted from 1 again. */
const GOING_ON: ReadonlySet<string> = new Set(
  'paragraph subparagraph clause subclause alinea point indent item list sublist'.split(' '),
);

function contextOf(unit: Element, { positions, titles, labels }: Naming): string {
  let context = '';
  for (const around of ancestorsOf(unit, positions).reverse()) {
    if (isPart(around)) context = inside(context, titles.partName(around), labels);
    else if (QUOTED.has(around.name)) context = inside(context, label(labels, 'quotedText'), labels);
    else if (UNITS.has(around.name) && !GOING_ON.has(around.name) && hasChild(around, 'num'))
      context = inside(context, bare(textOf(...elementsOf(around, 'num'))), labels);
  }
  return context;
}

function ownName(unit: Element, naming: Naming): string {
  const { positions, labels, inPreamble } = naming;
  const isFormula = unit.name === 'formula';
  if (hasChild(unit, 'num') && !isFormula) return numberedName(unit, naming);
  if (parentName(unit, positions) === 'preamble' && !isFormula) {
    return label(labels, 'preambularParagraph', inPreamble(unit));
  }
  return label(labels, 'paragraphBeginning', beginning(textOf(unit), 40));
}

function numberedName(unit: Element, naming: Naming): string {
  const number = spokenNumber(unit, naming);
  if (unit.name === 'paragraph') return label(naming.labels, 'paragraph', number);
  const around = ancestorsOf(unit, naming.positions).filter(each => hasChild(each, 'num'));
  if (!around.some(each => each.name === 'paragraph')) return number;
  return `${ownName(around[0] as Element, naming)} ${number}`;
}

/**
 * The number in names. Files of others flatten headings, so that a number comes back among the same siblings: "1", "1 (2)".
 * Such files have the Word style in @class; ours are not searched.
 */
function spokenNumber(unit: Element, { labels, ofNumber }: Naming): string {
  const number = bareNumber(unit);
  const count = unit.attributes['class'] === undefined ? 1 : ofNumber(unit);
  return count === 1 ? number : label(labels, 'symbolBehind', number, count);
}

function printedNumber(unit: Element): string {
  const [number] = elementsOf(unit, 'num');
  return number ? normalised(stringOf(number)) : '';
}

/** The number without the full stop (Arabic: dash) behind it. */
function bareNumber(unit: Element): string {
  const [number] = elementsOf(unit, 'num');
  return number ? bare(textOf(number)) : '';
}

function bare(number: string): string {
  return number.replace(/[.．、-]$/, '');
}

function partName(part: Element, labels: Labels): string {
  return part.name === 'preamble' ? label(labels, 'preamble') : bodyName(part, labels);
}

function bodyName(body: Element, labels: Labels): string {
  const numbered = elementsOf(body, 'paragraph').filter(each => hasChild(each, 'num'));
  const numbers = numbered.flatMap(each => elementsOf(each, 'num'));
  const headed = elementsOf(body).some(each => hasChild(each, 'heading', 'subheading'));
  if (numbers.length < 2 || headed) return label(labels, 'text');
  return label(labels, 'paragraphs', bareNumber(numbered[0] as Element), bareNumber(numbered.at(-1) as Element));
}

/** "paragraph 7", "annex, paragraph 42", "preambular paragraph 3": what a provision is called in names of links. */
import type { Element } from '../../akn/tree.js';
import { type Labels, label } from '../labels.js';
import { ancestorsOf, type Positions, parentName, siblingsBefore } from './positions.js';
import type { Titles } from './titles.js';
import { beginning, elementsOf, hasChild, normalised, stringOf, textOf } from './words.js';

export interface Names {
  /** With the annex, section or quoted text whose numbers are its own. */
  readonly locator: (unit: Element) => string;
  /** The name of the link that a numbered paragraph has to itself. */
  readonly ofNumber: (paragraph: Element) => string;
  /** The name of the link that any other unit has to itself. */
  readonly ofPlace: (unit: Element) => string;
  /** "Paragraphs 1 to 18" when a body is numbered, else a plain word. */
  readonly ofBody: (body: Element) => string;
}

export function namesIn(positions: Positions, titles: Titles, labels: Labels): Names {
  const context = (unit: Element) => contextOf(unit, positions, titles, labels);
  const inContext = (unit: Element, name: string) => inside(context(unit), name, labels);
  const locator = (unit: Element) => inContext(unit, ownName(unit, positions, labels));
  return {
    locator,
    ofNumber: unit =>
      label(labels, 'permalink', inContext(unit, label(labels, 'paragraph', spokenNumber(unit, positions, labels)))),
    ofPlace: unit => label(labels, 'permalink', locator(unit)),
    ofBody: body => bodyName(body, labels),
  };
}

function inside(context: string, name: string, labels: Labels): string {
  if (context === '') return name;
  return name === '' ? context : label(labels, 'within', context, name);
}

const QUOTED: ReadonlySet<string> = new Set(['embeddedStructure', 'quotedStructure']);
const PARTS: ReadonlySet<string> = new Set(['attachment', 'component']);
/** Units in which paragraphs are counted from 1 again. */
const RESTARTING: ReadonlySet<string> = new Set(['section', 'part', 'title', 'chapter', 'article']);

function contextOf(unit: Element, positions: Positions, titles: Titles, labels: Labels): string {
  let context = '';
  for (const around of ancestorsOf(unit, positions).reverse()) {
    if (PARTS.has(around.name)) context = inside(context, titles.partName(around), labels);
    else if (QUOTED.has(around.name)) context = inside(context, label(labels, 'quotedText'), labels);
    else if (RESTARTING.has(around.name) && hasChild(around, 'num'))
      context = inside(context, textOf(...elementsOf(around, 'num')), labels);
  }
  return context;
}

function ownName(unit: Element, positions: Positions, labels: Labels): string {
  const isFormula = unit.name === 'formula';
  if (hasChild(unit, 'num') && !isFormula) return numberedName(unit, positions, labels);
  if (parentName(unit, positions) === 'preamble' && !isFormula) {
    // Preambular paragraphs are counted without the opening formula.
    const before = siblingsBefore(unit, positions).filter(each => each.name !== 'formula').length;
    return label(labels, 'preambularParagraph', before + 1);
  }
  return label(labels, 'paragraphBeginning', beginning(textOf(unit), 40));
}

function numberedName(unit: Element, positions: Positions, labels: Labels): string {
  const number = spokenNumber(unit, positions, labels);
  if (unit.name === 'paragraph') return label(labels, 'paragraph', number);
  const around = ancestorsOf(unit, positions).filter(each => hasChild(each, 'num'));
  if (!around.some(each => each.name === 'paragraph')) return number;
  return `${ownName(around[0] as Element, positions, labels)} ${number}`;
}

/**
 * The number in names. Files of others flatten headings, so that a number comes back among the same siblings: "1", "1 (2)".
 * Such files have the Word style in @class; ours are not searched.
 */
function spokenNumber(unit: Element, positions: Positions, labels: Labels): string {
  const number = bareNumber(unit);
  if (unit.attributes['class'] === undefined) return number;
  const printed = printedNumber(unit);
  const before = siblingsBefore(unit, positions).filter(each => printedNumber(each) === printed).length;
  return before === 0 ? number : label(labels, 'symbolBehind', number, before + 1);
}

function printedNumber(unit: Element): string {
  const [number] = elementsOf(unit, 'num');
  return number ? normalised(stringOf(number)) : '';
}

/** The number without the full stop (Arabic: dash) behind it. */
function bareNumber(unit: Element): string {
  const [number] = elementsOf(unit, 'num');
  return number ? textOf(number).replace(/[.．、-]$/, '') : '';
}

function bodyName(body: Element, labels: Labels): string {
  const numbered = elementsOf(body, 'paragraph').filter(each => hasChild(each, 'num'));
  const numbers = numbered.flatMap(each => elementsOf(each, 'num'));
  const headed = elementsOf(body).some(each => hasChild(each, 'heading', 'subheading'));
  if (numbers.length < 2 || headed) return label(labels, 'text');
  return label(labels, 'paragraphs', bareNumber(numbered[0] as Element), bareNumber(numbered.at(-1) as Element));
}

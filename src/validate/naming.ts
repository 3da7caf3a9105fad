/** How messages name an element: `paragraph 7 (#para_7)`, `ref in paragraph 7 (#para_7)`; and its place in the file. */
import { clean } from '../akn/metadata.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Element } from '../xml/tree.js';
import { childOf } from '../xml/walk.js';

type Parents = ReadonlyMap<Element, Element>;

const LONGEST = 40;

/** The element in words: its name, printed number and id, or those of the nearest element around it that has a number or an id. */
export function nameOf(node: Element, parents: Parents): string {
  if (numberOf(node)) return titled(node, parents);
  const numbered = around(node, parents, each => numberOf(each) !== '');
  if (node.attributes['eId'] && !WRAPPERS.has(node.name)) return titled(node, parents);
  const holder = numbered ?? around(node, parents, each => each.attributes['eId'] !== undefined);
  return holder ? `${node.name} in ${titled(holder, parents)}` : titled(node, parents);
}

/** These have ids, but readers know the unit that they belong to. */
const WRAPPERS = new Set(['content', 'intro', 'wrapUp', 'list', 'listIntroduction', 'listWrapUp']);
/** Lettered units, whose letters say something only with the paragraph they stand in. */
const LETTERED = new Set(['point', 'item', 'indent', 'sublist', 'subparagraph']);

function titled(node: Element, parents: Parents): string {
  const id = node.attributes['eId'];
  const whole = LETTERED.has(node.name) ? around(node, parents, isWhole) : undefined;
  const parts = [node.name, numberOf(node), whole && `of ${whole.name} ${numberOf(whole)}`, id && `(#${id})`];
  return parts.filter(Boolean).join(' ');
}

function isWhole(node: Element): boolean {
  return !LETTERED.has(node.name) && node.name !== 'list' && numberOf(node) !== '';
}

/** The nearest element around that fits; metadata is not left. */
function around(node: Element, parents: Parents, fits: (node: Element) => boolean): Element | undefined {
  for (let at = parents.get(node); at && at.name !== 'meta'; at = parents.get(at)) if (fits(at)) return at;
  return undefined;
}

/** Elements that never have a number of their own, whatever stands in them: most of a document. */
const UNNUMBERED = new Set([
  'p',
  'td',
  'th',
  'tr',
  'table',
  'span',
  'i',
  'b',
  'a',
  'content',
  'intro',
  'mainBody',
  'list',
]);

const numbers = new WeakMap<Element, string>();

/** The printed number without its final stop; of a note its mark, of a preambular paragraph its opening words. */
function numberOf(node: Element): string {
  if (UNNUMBERED.has(node.name)) return '';
  const known = numbers.get(node);
  if (known !== undefined) return known;
  const found = printedNumber(node);
  const number = found && found.length <= LONGEST ? found : '';
  numbers.set(node, number);
  return number;
}

function printedNumber(node: Element): string | undefined {
  if (node.name === 'authorialNote') return node.attributes['marker'];
  if (node.name === 'container') return node.attributes['name'] && `"${node.attributes['name']}"`;
  const num = childOf(node, 'num');
  return num && clean(num).replace(/\.$/, '');
}

/** Line and column of the element, and its id or that of the nearest element around it. */
export function placeOf(node: Element, parents: Parents): Place {
  const { line, column } = node.origin ?? {};
  let eId: string | undefined;
  for (let at: Element | undefined = node; at && eId === undefined; at = parents.get(at)) eId = at.attributes['eId'];
  if (line !== undefined && column !== undefined) return eId === undefined ? { line, column } : { line, column, eId };
  return eId === undefined ? {} : { eId };
}

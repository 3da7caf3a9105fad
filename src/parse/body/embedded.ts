/**
 * A text within the text: "Recommends to the General Assembly the adoption of the following draft resolution:", and then
 * the draft with its own formula, recitals and paragraphs. It becomes an `embeddedStructure` at the colon.
 */
import { type Element, element, isElement, type Node, withChildren } from '../../xml/tree.js';
import { inline } from '../inline.js';
import { endsIn, type Line, type TextLine } from '../line.js';

/** Where the embedded text begins, and how many lines of title it has; undefined when there is none. */
export interface Embedded {
  readonly start: number;
  readonly titles: number;
}

/** A line that ends in a colon, then perhaps a title, then a line that `isFormula` says is one. */
export function findEmbedded(
  lines: readonly Line[],
  isFormula: (line: TextLine, next: Line | undefined) => boolean,
): Embedded | undefined {
  for (let index = 0; index + 1 < lines.length; index++) {
    const line = lines[index];
    if (line?.kind !== 'text' || !endsIn(line.plain, ':：')) continue;
    const titles = titleCount(lines, index + 1);
    const formula = lines[index + 1 + titles];
    if (formula?.kind === 'text' && isFormula(formula, lines[index + 2 + titles])) return { start: index + 1, titles };
  }
  return undefined;
}

const MOST_TITLES = 3;

function titleCount(lines: readonly Line[], from: number): number {
  let count = 0;
  while (count < MOST_TITLES && isTitle(lines[from + count])) count++;
  return count;
}

function isTitle(line: Line | undefined): boolean {
  return line?.kind === 'text' && !line.mark && line.plain.length < 400 && !endsIn(line.plain, '.,:;،，；：。');
}

/** The children of a body with the embedded text put at the end of its last paragraph. */
export function withEmbedded(body: readonly Element[], titles: readonly Line[], parts: readonly Element[]): Element[] {
  const headings = titles.flatMap(line => (line.kind === 'text' ? [element('heading', {}, inline(line.runs))] : []));
  const structure = element('embeddedStructure', {}, headings, parts);
  const last = body.at(-1);
  if (!last) return [element('paragraph', {}, element('content', {}, element('p', {}, structure)))];
  return [...body.slice(0, -1), appended(last, structure)];
}

/** Puts an element at the end of the last `p` of a part. */
function appended(part: Element, structure: Element): Element {
  if (part.name === 'p') return withChildren(part, [...part.children, structure]);
  const index = part.children.findLastIndex(child => isElement(child));
  const child = part.children[index];
  if (!isElement(child)) return withChildren(part, [...part.children, element('p', {}, structure)]);
  const children: Node[] = [...part.children];
  children[index] = appended(child, structure);
  return withChildren(part, children);
}

/** Preamble and body of an embedded text stand side by side in it: the schema has no `preamble` there. */
export function flat(preamble: Element | undefined, body: Element): Element[] {
  const parts = [...(preamble?.children ?? []), ...body.children];
  return parts.filter((part): part is Element => isElement(part));
}

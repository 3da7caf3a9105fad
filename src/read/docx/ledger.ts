/**
 * The account of the letters of a Word file: each element with text in the parts that are read was taken (printed, a field
 * code, hidden), or stands in something left out for a reason that is known (deleted, the other branch of an alternative,
 * a note that nothing calls). What neither is, nobody has read: that is told with its place, at every run.
 */
import type { Report } from '../../diagnostics/diagnostic.js';
import type { Element } from '../../xml/tree.js';

export interface Ledger {
  /** The text of this element has been read. */
  readonly take: (node: Element) => void;
  /** Nothing in this element is printed, and it is known why. */
  readonly leave: (node: Element) => void;
  /** Reports what is not accounted for in a part that was read. */
  readonly check: (root: Element, part: string, report: Report) => void;
}

export function ledger(): Ledger {
  const taken = new Set<Element>();
  const left = new Set<Element>();
  return {
    take: node => taken.add(node),
    leave: node => left.add(node),
    check: (root, part, report) => checkPart(root, part, report, taken, left),
  };
}

/** Measures and names that drawings and settings keep as text of an element. */
const DRAWN = 'wp:(?:posOffset|align)|wp14:(?:pct\\w+)|a14:\\w+|c:\\w+';
const SET = 'w:(?:docVar|binData|fldData)|o:\\w+|x:\\w+|w10:\\w+';
const VALUES = new RegExp(`^(?:${DRAWN}|${SET})$`);

/** A part that is not understood at all would fill the report. */
const MOST_REPORTS = 20;

function checkPart(
  root: Element,
  part: string,
  report: Report,
  taken: ReadonlySet<Element>,
  left: ReadonlySet<Element>,
): void {
  let paragraphs = 0;
  let told = 0;
  const visit = (node: Element): void => {
    if (left.has(node)) {
      paragraphs += paragraphsIn(node);
      return;
    }
    if (node.name === 'w:p') paragraphs++;
    let text = '';
    for (const child of node.children) {
      if (child.type === 'element') visit(child);
      else if (child.type === 'text') text += child.value;
    }
    if (text === '' || taken.has(node) || text.trim() === '' || VALUES.test(node.name)) return;
    if (told++ >= MOST_REPORTS) return;
    const shown = JSON.stringify(text.trim().slice(0, 40));
    report('read/text-not-read', `The text ${shown} is in <${node.name}>, which is not read there.`, {
      part,
      line: Math.max(1, paragraphs),
    });
  };
  visit(root);
}

function paragraphsIn(node: Element): number {
  let count = node.name === 'w:p' ? 1 : 0;
  for (const child of node.children) if (child.type === 'element') count += paragraphsIn(child);
  return count;
}

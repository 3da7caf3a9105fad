/** Titles that stand on several lines. */
import { type Element, text, withChildren } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import { paragraph } from '../inline.js';
import type { TextLine } from '../line.js';

/** One `p` of several lines, a blank between them; reported when there is more than one. `from` cuts the first line. */
export function joinTitle(lines: readonly TextLine[], { report }: ParseContext, from = 0): Element {
  const [first, ...more] = lines as readonly [TextLine, ...TextLine[]];
  const start = paragraph(first.source, from);
  if (more.length === 0) return start;
  const whole = lines.map(line => line.text.trim()).join(' ');
  report('parse/title-joined', `The title takes up ${lines.length} lines: "${whole.slice(from, 120)}".`, first.origin);
  const rest = more.flatMap(line => [text(' '), ...paragraph(line.source).children]);
  return withChildren(start, [...start.children, ...rest]);
}

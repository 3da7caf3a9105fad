/** Two marks on one line: "2. (a) Requests …", "(a) (i) The report;". The first points stand within what opens on their line. */
import { type Mark, markOf } from '../../numbers/mark.js';
import type { Series } from '../../numbers/printed.js';
import { slice } from '../../source/runs.js';
import { type Line, lineOf, type TextLine } from '../line.js';
import { isParagraphMark } from './numbering.js';

/** The lines, with a line of its own for each mark of a line; the lines in `kept` stay as they are. */
export function withMarksApart(lines: readonly Line[], kept: ReadonlySet<Line>): readonly Line[] {
  if (!lines.some(line => !kept.has(line) && secondMark(line))) return lines;
  const apart: Line[] = [];
  lines.forEach((line, index) => {
    let rest = line;
    let mark = kept.has(line) ? undefined : secondMark(rest);
    while (mark && rest.kind === 'text' && goesOn(mark, rest.mark, lines, index + 1)) {
      const [outer, inner] = split(rest);
      apart.push(outer);
      rest = inner;
      mark = secondMark(rest);
    }
    apart.push(rest);
  });
  return apart;
}

/** The mark behind the mark of a line: in brackets, and the first one of its series. */
function secondMark(line: Line): Mark | undefined {
  if (line.kind !== 'text' || !line.mark) return undefined;
  const mark = markOf(line.plain.slice(line.mark.length));
  return mark?.shape.includes(')') && has(mark, 1) ? mark : undefined;
}

/** How far below the second point may stand. */
const FARTHEST = 60;

/** Whether the second mark of the series stands below, before the outer one goes on: else "(a)" may be a word of the text. */
function goesOn(inner: Mark, outer: Mark | undefined, lines: readonly Line[], from: number): boolean {
  for (const line of lines.slice(from, from + FARTHEST)) {
    const mark = line.kind === 'text' ? line.mark : undefined;
    if (!mark) continue;
    if (mark.shape === inner.shape && inner.readings.some(({ series, value }) => value === 1 && has(mark, 2, series)))
      return true;
    if (isParagraphMark(mark) || outer?.readings.some(({ series, value }) => has(mark, value + 1, series)))
      return false;
  }
  return false;
}

const has = ({ readings }: Mark, value: number, series?: Series) =>
  readings.some(each => each.value === value && (series === undefined || each.series === series));

/** A line of the mark alone, and a line of the text behind it. */
function split({ source, mark }: TextLine): readonly [Line, Line] {
  const { label: _label, level: _level, list: _list, ...plain } = source;
  const at = mark?.length ?? 0;
  const outer = lineOf({ ...source, runs: at > 0 ? slice(source.runs, 0, at) : [] });
  return [outer, lineOf({ ...plain, runs: slice(source.runs, at, Number.POSITIVE_INFINITY) })];
}

/**
 * Notes at the bottom of a page that lost its layout. A raised mark stands on a line of its own before its note; several
 * marks may stand before several notes; and those of the first notes may have slipped behind the last one: texts first,
 * then `3`, a text, and at the end `1`, `2`.
 */
import type { Furniture, SourceNote } from '../../source/source.js';
import { joined } from '../text/join.js';
import { furnitureOf, isBlank, originOf, type TextLine } from '../text/lines.js';

export interface PlainNotes {
  /** The lines above the notes. */
  readonly text: readonly TextLine[];
  readonly notes: readonly SourceNote[];
  /** Lines of a note that the page before has begun. */
  readonly goesOn: readonly TextLine[];
  readonly furniture: readonly Furniture[];
}

interface Group {
  readonly marker: string;
  readonly lines: readonly TextLine[];
}

/** Marks one after the other, and the lines behind them: a note for each mark. */
interface Stretch {
  readonly marks: string[];
  readonly lines: TextLine[];
}

const RULE = /^_{5,}$/;
const NUMBER_ALONE = /^\d{1,3}$/;
const SIGN = /^(\*{1,6}|[†‡§])\s*(.*)$/u;

/** @param before how many notes the pages before have: ids go on */
export function plainNotes(page: readonly TextLine[], before: number): PlainNotes {
  const rule = page.findLastIndex(line => RULE.test(line.text.trim()));
  if (rule < 0) return signNotes(page, before);
  const below = page.slice(rule + 1).filter(line => !isBlank(line));
  if (below.length === 0) return { text: page, notes: [], goesOn: [], furniture: [] };
  const { unmarked, groups } = groupsOf(below);
  return {
    text: page.slice(0, rule),
    notes: groups.map((group, index) => noteOf(group, before + index + 1)),
    goesOn: unmarked,
    furniture: [furnitureOf(page[rule] as TextLine, 'ruled line')],
  };
}

/** Notes with signs may stand without a rule above them, behind a blank line. */
function signNotes(page: readonly TextLine[], before: number): PlainNotes {
  const start = page.findIndex(
    (line, index) => index > 0 && isBlank(page[index - 1] as TextLine) && /^\*{1,4}\s+\S/.test(line.text.trim()),
  );
  const { groups } = groupsOf(start < 0 ? [] : page.slice(start).filter(line => !isBlank(line)));
  const notes = groups.map((group, index) => noteOf(group, before + index + 1));
  return { text: start < 0 ? page : page.slice(0, start), notes, goesOn: [], furniture: [] };
}

/** The notes, and lines before the first mark that belong to none of them. */
function groupsOf(lines: readonly TextLine[]): { unmarked: readonly TextLine[]; groups: Group[] } {
  const stretches = stretchesOf(lines);
  const hasNotes = stretches.some(({ lines: own }) => own.length > 0);
  if (hasNotes && stretches.at(-1)?.lines.length === 0) putBack(stretches, stretches.pop()?.marks ?? []);
  const [first, ...marked] = stretches;
  const unmarked = first && first.marks.length === 0 ? first.lines : [];
  const groups = (unmarked.length > 0 || first?.lines.length === 0 ? marked : stretches).flatMap(split);
  return { unmarked, groups };
}

/** Marks that have slipped behind the last note: each belongs behind the mark before it, or before the first one. */
function putBack(stretches: readonly Stretch[], slipped: readonly string[]): void {
  const byLast = new Map(stretches.map(stretch => [Number(stretch.marks.at(-1)), stretch]));
  const first = stretches.find(({ lines }) => lines.length > 0);
  for (const mark of slipped) {
    const owner = byLast.get(Number(mark) - 1) ?? first;
    if (!owner) continue;
    owner.marks.push(mark);
    byLast.set(Number(mark), owner);
  }
}

/** The first stretch has no marks. */
function stretchesOf(lines: readonly TextLine[]): Stretch[] {
  const stretches: Stretch[] = [{ marks: [], lines: [] }];
  for (const line of lines) {
    const text = line.text.trim();
    const [, sign, rest = ''] = SIGN.exec(text) ?? [];
    const mark = sign ?? (NUMBER_ALONE.test(text) ? text : undefined);
    const last = stretches.at(-1) as Stretch;
    if (mark === undefined) last.lines.push(line);
    else if (last.lines.length > 0 || last.marks.length === 0) stretches.push({ marks: [mark], lines: [] });
    else last.marks.push(mark);
    if (sign && rest) stretches.at(-1)?.lines.push({ ...line, text: rest });
  }
  return stretches;
}

/** As many notes as marks, cut where a note has likely ended. */
function split({ lines, marks }: Stretch): Group[] {
  const width = lines.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const cuts = lines
    .map((line, index) => ({ index, score: index === 0 ? 0 : cutScore(lines[index - 1] as TextLine, line, width) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, marks.length - 1)
    .map(({ index }) => index)
    .sort((a, b) => a - b);
  const starts = [0, ...cuts];
  return marks.map((marker, index) => ({
    marker,
    lines: index < starts.length ? lines.slice(starts[index], starts[index + 1]) : [],
  }));
}

/** How likely a note ends before a line: 0 when it does not. */
function cutScore(before: TextLine, line: TextLine, width: number): number {
  if (!/[.。)”»]$/u.test(before.text.trim()) || /^\p{Ll}/u.test(line.text.trim())) return 0;
  const isShort = before.text.trim().length < width * 0.9 ? 2 : 0;
  return 1 + isShort + (/^(?:[A-Z]+\/|\p{Lu}|\p{Lo})/u.test(line.text.trim()) ? 1 : 0);
}

function noteOf({ marker, lines }: Group, number: number): SourceNote {
  const first = lines[0];
  return {
    id: `note-${number}`,
    marker,
    blocks: first ? [joined(lines)] : [],
    origin: first ? originOf(first) : { line: 0 },
  };
}

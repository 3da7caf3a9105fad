/** The runs of a paragraph as they are collected: neighbours of the same look are one run. */
import type { Run, TextRun } from '../../source/source.js';
import { BOLD, ITALIC, STRIKE, SUB, SUPER, UNDERLINE } from './look.js';

export interface RunList {
  /** Adds text of a look (`look.ts`), perhaps inside a link. */
  readonly text: (value: string, flags: number, href?: string) => void;
  readonly push: (run: Exclude<Run, TextRun>) => void;
  /** Whether the next character would be glued to a word, a sign or a note mark before it. */
  readonly isGlued: () => boolean;
  /** The runs so far, joined where the looks allow it. */
  readonly runs: () => Run[];
}

interface Piece {
  text: string;
  readonly flags: number;
  readonly href: string | undefined;
}

type Entry = Piece | Exclude<Run, TextRun>;

export function runList(): RunList {
  const entries: Entry[] = [];
  return {
    text: (value, flags, href) => {
      const last = entries.at(-1);
      if (last && isPiece(last) && last.flags === flags && last.href === href) last.text += value;
      else if (value !== '') entries.push({ text: value, flags, href });
    },
    push: run => entries.push(run),
    isGlued: () => {
      const last = entries.at(-1);
      return last !== undefined && (isPiece(last) ? last.text.slice(-1).trim() !== '' : last.kind === 'call');
    },
    runs: () => joined(entries).map(each => (isPiece(each) ? textRun(each) : each)),
  };
}

function isPiece(entry: Entry): entry is Piece {
  return 'flags' in entry;
}

/** White space between two stretches of the same look belongs to them, whatever look it was given. */
function joined(entries: readonly Entry[]): Entry[] {
  const result: Entry[] = [];
  for (const entry of entries) {
    const space = result.at(-1);
    const before = result.at(-2);
    if (isPiece(entry) && space && before && isPiece(space) && isPiece(before) && bridges(before, space, entry)) {
      result.splice(-2, 2, { ...entry, text: before.text + space.text + entry.text });
    } else result.push(entry);
  }
  return result;
}

function bridges(before: Piece, space: Piece, after: Piece): boolean {
  if (before.flags !== after.flags || before.href !== after.href) return false;
  return space.text.trim() === '' && ((space.flags ^ before.flags) & (UNDERLINE | STRIKE)) === 0;
}

function textRun({ text, flags, href }: Piece): TextRun {
  return {
    kind: 'text',
    text,
    ...(flags & ITALIC ? { italic: true } : {}),
    ...(flags & BOLD ? { bold: true } : {}),
    ...(flags & UNDERLINE ? { underline: true } : {}),
    ...(flags & STRIKE ? { strike: true } : {}),
    ...(flags & SUPER ? { script: 'super' } : flags & SUB ? { script: 'sub' } : {}),
    ...(href === undefined ? {} : { href }),
  };
}

/** Whether a reader would see anything of these runs. */
export function showsNothing(runs: readonly Run[]): boolean {
  return runs.every(run => run.kind === 'break' || (run.kind === 'text' && run.text.trim() === ''));
}

/** Runs without line breaks at the start and the end; a page break at the head of a paragraph is such a one. */
export function withoutOuterBreaks(runs: readonly Run[]): readonly Run[] {
  let from = 0;
  let to = runs.length;
  while (from < to && runs[from]?.kind === 'break') from++;
  while (to > from && runs[to - 1]?.kind === 'break') to--;
  return from === 0 && to === runs.length ? runs : runs.slice(from, to);
}

/** Runs without white space at the start, and without `mark` if the text then begins with it. */
export function withoutLead(runs: readonly Run[], mark = ''): readonly Run[] {
  let rest = mark;
  const kept: Run[] = [];
  let leading = true;
  for (const run of runs) {
    if (!leading || run.kind !== 'text') {
      leading = false;
      kept.push(run);
      continue;
    }
    let text = run.text.trimStart();
    if (rest !== '' && text.startsWith(rest)) {
      text = text.slice(rest.length).trimStart();
      rest = '';
    }
    if (text === '') continue;
    leading = false;
    kept.push({ ...run, text });
  }
  return kept;
}

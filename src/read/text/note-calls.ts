/** Which notes the lines of a text call, judged before anything else of the text is known. */
import { FIGURE, numberOf, RAISED_FIGURE, westernFigures } from '../../numbers/figures.js';
import type { TextLine } from './lines.js';

export type IsCalled = (marker: string) => boolean;

/** Where a mark may stand: glued to a word, behind punctuation and a blank, at the end of a line, in parentheses. */
const calls = (mark: string): string => {
  const whole = `${mark}(?![\\d\\p{L}*])`;
  return `[^\\s\\d/(.-]${whole}|[.,;)] ${whole}|\\p{Ll}{3} ${whole}\\s*$|\\p{Script=Arabic}\\(${whole}\\)`;
};

/** Whether a text calls one of these notes. */
export function callsOne(markers: readonly string[], lines: readonly TextLine[]): boolean {
  const call = new RegExp(calls(`(?:${markers.map(marker => marker.replace(/[*]/g, '\\*')).join('|')})`), 'u');
  return lines.some(({ text }) => call.test(westernFigures(text)));
}

/** Tells which numbers a text calls; it is read when the first one is asked for. */
export function callsOf(lines: readonly TextLine[]): IsCalled {
  let called: Set<string> | undefined;
  return marker => {
    called ??= new Set(
      lines.flatMap(({ text }) =>
        [...westernFigures(text).matchAll(ANY_CALL)].flatMap(found => /\d+/.exec(found[0]) ?? []),
      ),
    );
    return called.has(marker);
  };
}

const ANY_CALL = new RegExp(calls('\\d{1,3}'), 'gu');

/** Numbers that can hardly be anything but marks: glued to a word or year, raised, in brackets. Group `mark`. */
const SURE = new RegExp(
  // Every one begins with a figure: looked for first, since what stands before it is dear to read at each place.
  `(?=[${FIGURE}${RAISED_FIGURE}])(?:${[
    `(?<![/.]\\p{L}{1,2}\\.?)(?<=[\\p{L}\\p{M})”»"’》][,;.:،؛。，；：]?)[${FIGURE}]{1,3}(?![${FIGURE}\\p{L}/])`,
    `(?<=[\\p{L}\\p{M})”»"’》][,;.:،؛。，；：][ \\u00a0])[${FIGURE}]{1,3}(?=\\s|$)`,
    `(?<=(?<![\\d/])(?:19|20)\\d\\d[,;.]?)\\d{1,3}(?!\\d)`,
    `(?<=/\\d{1,4}[,;])\\d{1,3}(?!\\d)`,
    `(?<=\\S[ \\u00a0]?\\[\\^?)[${FIGURE}]{1,3}(?=\\])`,
    `(?<=(?:\\p{L}|(?<![\\d/])(?:19|20)\\d\\d)[,;.]?[ \\u00a0]?\\()[${FIGURE}]{1,3}(?=\\))`,
    `(?<=\\S)[${RAISED_FIGURE}]{1,3}`,
  ].join('|')})`,
  'gu',
);

/** How many of these notes a text calls beyond much doubt. */
export function surelyCalled(markers: readonly string[], lines: readonly TextLine[]): number {
  const found = new Set(lines.flatMap(surelyCalledIn));
  return markers.filter(marker => found.has(marker)).length;
}

/** What each line calls: several lists are tried on a text. */
const called = new WeakMap<TextLine, readonly string[]>();

function surelyCalledIn(line: TextLine): readonly string[] {
  const known = called.get(line);
  if (known) return known;
  const found = Array.from(line.text.matchAll(SURE), ([mark]) => String(numberOf(mark)));
  called.set(line, found);
  return found;
}

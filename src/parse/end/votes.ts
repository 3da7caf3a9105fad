/**
 * The vote below the closing lines: "[Adopted without a vote.]", or a recorded vote with its figures and the lists of
 * members, each name a `vote`. Extractions run labels and lists together ("… United States of AmericaAgainst:").
 */
import { type Element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import type { Line, TextLine } from '../line.js';
import { as, markedParagraph, type Stretch } from '../marked.js';

const CHOICES = ['inFavour', 'against', 'abstaining'] as const;
type Choice = (typeof CHOICES)[number];

/** A part of a line: words, a label that opens a list, or a list of names. */
interface Part {
  readonly line: TextLine;
  readonly start: number;
  readonly end: number;
  readonly label: boolean;
  /** The choice of the list that this part belongs to. */
  readonly choice: Choice | undefined;
}

/** How many of the lines after the closing date state the vote. */
export function voteLines(lines: readonly Line[], context: ParseContext): number {
  let count = 0;
  let inLists = false;
  for (const line of lines) {
    if (line.kind !== 'text') break;
    const states = statesOutcome(line, context) || labelsIn(line, context).length > 0;
    if (!states && !(inLists && !line.mark && /[,،、]|[\]】]\s*$/u.test(line.plain))) break;
    inLists ||= labelsIn(line, context).length > 0;
    count++;
  }
  return count;
}

function statesOutcome({ plain }: TextLine, { language: { formulas } }: ParseContext): boolean {
  return formulas.withoutVote.test(plain) || formulas.recordedVote.test(plain);
}

/** The paragraphs of a vote. Members that do not add up to the figures are reported. */
export function votesOf(lines: readonly TextLine[], context: ParseContext): Element[] {
  const parts = partsOf(lines, context);
  checkFigures(parts, context);
  return parts.map(part => {
    const stretches = part.label ? [] : part.choice ? members(part) : outcome(part, context);
    return withOrigin(markedParagraph(part.line.source, stretches, part.start, part.end), part.line.origin);
  });
}

function partsOf(lines: readonly TextLine[], context: ParseContext): Part[] {
  const parts: Part[] = [];
  let choice: Choice | undefined;
  for (const line of lines) {
    let from = 0;
    const add = (end: number, label: boolean) => {
      if (line.plain.slice(from, end).trim()) parts.push({ line, start: from, end, label, choice });
      from = end;
    };
    for (const label of labelsIn(line, context)) {
      add(label.start, false);
      choice = label.choice;
      add(label.end, true);
    }
    add(line.plain.length, false);
  }
  return parts;
}

interface Label {
  readonly choice: Choice;
  readonly start: number;
  readonly end: number;
}

/** Labels in a line ("In favour:"), wherever they stand. */
function labelsIn(line: TextLine, { language }: ParseContext): Label[] {
  const labels: Label[] = [];
  for (const colon of line.plain.matchAll(/[:：]/g)) {
    const from = Math.max(labels.at(-1)?.end ?? 0, colon.index - LONGEST_LABEL);
    const label = labelBefore(line.plain, from, colon.index + 1, language.formulas.votes);
    if (label) labels.push(label);
  }
  return labels;
}

const LONGEST_LABEL = 40;

function labelBefore(
  text: string,
  from: number,
  end: number,
  votes: ParseContext['language']['formulas']['votes'],
): Label | undefined {
  for (let start = from; start < end; start++) {
    if (/[\s\u00a0]/.test(text[start] ?? '')) continue;
    const words = text.slice(start, end);
    const choice = CHOICES.find(each => votes[each].exec(words)?.[0].length === words.length);
    if (choice) return { choice, start, end };
  }
  return undefined;
}

/** The sentence that states the outcome, with its figures. */
function outcome({ line, start, end }: Part, { language: { formulas } }: ParseContext): Stretch[] {
  const text = line.plain.slice(start, end);
  const without = formulas.withoutVote.test(text);
  const groups = formulas.recordedVote.exec(text)?.groups;
  if (!without && !groups) return [];
  const open = start + (/^[\s[【\]]*/u.exec(text)?.[0].length ?? 0);
  if (without) {
    const close = start + text.replace(/[\s\]】.。]*$/u, '').length;
    return [{ start: open, end: close, wrap: as('outcome', { refersTo: '#adoptedWithoutVote' }) }];
  }
  return figures(line, start, groups ?? {});
}

function figures(line: TextLine, from: number, groups: Record<string, string | undefined>): Stretch[] {
  const found: Stretch[] = [];
  let at = from;
  for (const choice of CHOICES) {
    const figure = groups[choice];
    if (!figure) continue;
    const start = line.plain.indexOf(figure, at);
    if (start < 0) continue;
    at = start + figure.length;
    const normalized = /^\d+$/.test(figure) ? figure : undefined;
    found.push({ start, end: at, wrap: as('quantity', { refersTo: `#vote_${choice}`, normalized }) });
  }
  const open = from + (/^[\s[【\]]*/u.exec(line.plain.slice(from))?.[0].length ?? 0);
  const words = line.plain.slice(open, found[0]?.start ?? open).trimEnd();
  const start = { start: open, end: open + words.length, wrap: as('outcome', { refersTo: '#adoptedRecordedVote' }) };
  return words ? [start, ...found] : found;
}

/** The names of a list, each a vote of that member. Commas within parentheses belong to a name. */
function members({ line, start, end, choice }: Part): Stretch[] {
  return namesIn(line.plain, start, end).map(([from, to]) => ({
    start: from,
    end: to,
    wrap: as('vote', { by: `#member_${slug(line.plain.slice(from, to))}`, choice: `#vote_${choice}` }),
  }));
}

function namesIn(text: string, start: number, end: number): [start: number, end: number][] {
  const names: [number, number][] = [];
  let from = start;
  let depth = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const first = from + (/^[\s\u00a0]*/u.exec(part)?.[0].length ?? 0);
    const last = from + part.replace(/[\s\u00a0.。\]】]*$/u, '').length;
    if (last > first) names.push([first, last]);
    from = to + 1;
  };
  for (let at = start; at < end; at++) {
    const sign = text[at] as string;
    if (/[(（]/.test(sign)) depth++;
    else if (/[)）]/.test(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,،、，;]/.test(sign)) add(at);
  }
  add(end);
  return names;
}

/** Id of a member by its printed name: letters only. */
function slug(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
  return plain.replace(/[^\p{L}\d]+/gu, '-').replace(/^-+|-+$/g, '');
}

function checkFigures(parts: readonly Part[], { language, report }: ParseContext): void {
  const stated = parts.map(({ line, start, end }) => language.formulas.recordedVote.exec(line.plain.slice(start, end)));
  const groups = stated.find(match => match)?.groups;
  if (!groups) return;
  for (const choice of CHOICES) {
    const lists = parts.filter(part => part.choice === choice && !part.label);
    const count = lists.reduce((sum, { line, start, end }) => sum + namesIn(line.plain, start, end).length, 0);
    const figure = groups[choice] ?? '';
    const number = /^\d+$/.test(figure) ? Number(figure) : language.countWords[figure.toLowerCase()];
    if (lists.length === 0 || number === undefined || number === count) continue;
    report('parse/votes-disagree', `The vote states ${number} members, the list has ${count}.`, lists[0]?.line.origin);
  }
}

/**
 * The vote below the closing lines: "[Adopted without a vote.]", or a recorded vote with its figures and the lists of
 * members, each name a `vote`. Extractions run labels and lists together ("… United States of AmericaAgainst:").
 */
import type { Language } from '../../languages/language.js';
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
  let inLists = false;
  const end = lines.findIndex((line, index) => {
    if (line.kind !== 'text') return true;
    const hasLabel = labelsIn(line, context).length > 0;
    inLists ||= hasLabel;
    if (hasLabel || statesOutcome(line, context) || announcesLists(line, lines[index + 1], context)) return false;
    return !inLists || line.mark !== undefined || !/[,،、]|[\]】]\s*$/u.test(line.plain);
  });
  return end < 0 ? lines.length : end;
}

/** "RECORDED VOTE ON RESOLUTION 47/1:" above the lists of members. */
function announcesLists({ plain, mark }: TextLine, next: Line | undefined, context: ParseContext): boolean {
  if (mark || plain.length > LONGEST_ANNOUNCEMENT || next?.kind !== 'text') return false;
  return labelsIn(next, context).some(({ start }) => next.plain.slice(0, start).trim() === '');
}

const LONGEST_ANNOUNCEMENT = 200;
/** "[Adopted by consensus. See chap. II.]": nothing else stands all in brackets behind the date. */
const IN_BRACKETS = /^\s*\[[^[\]]+\]\.?\s*$/u;

function statesOutcome({ plain }: TextLine, { language: { formulas } }: ParseContext): boolean {
  return IN_BRACKETS.test(plain) || formulas.withoutVote.test(plain) || formulas.recordedVote.test(plain);
}

/** The paragraphs of a vote. Members that do not add up to the figures are reported. */
export function votesOf(lines: readonly TextLine[], context: ParseContext): Element[] {
  const parts = partsOf(lines, context);
  checkFigures(parts, context);
  return parts.map(part => {
    const stretches = part.label ? [] : part.choice ? members(part, context) : outcome(part, context);
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
function members({ line, start, end, choice }: Part, { language }: ParseContext): Stretch[] {
  return namesIn(line.plain, start, end, language).map(([from, to]) => ({
    start: from,
    end: to,
    wrap: as('vote', { by: `#member_${slug(line.plain.slice(from, to))}`, choice: `#vote_${choice}` }),
  }));
}

/** "None" is no name. */
function namesIn(text: string, start: number, end: number, { countWords }: Language): [start: number, end: number][] {
  const names: [number, number][] = [];
  let from = start;
  let depth = 0;
  const add = (to: number) => {
    const part = text.slice(from, to);
    const first = from + (/^[\s\u00a0]*/u.exec(part)?.[0].length ?? 0);
    const last = from + part.replace(/[\s\u00a0.。\]】]*$/u, '').length;
    if (last > first && countWords[text.slice(first, last).toLowerCase()] !== 0) names.push([first, last]);
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
    const count = lists.reduce(
      (sum, { line, start, end }) => sum + namesIn(line.plain, start, end, language).length,
      0,
    );
    const figure = groups[choice] ?? '';
    const number = /^\d+$/.test(figure) ? Number(figure) : language.countWords[figure.toLowerCase()];
    if (lists.length === 0 || number === undefined || number === count) continue;
    report('parse/votes-disagree', `The vote gives ${number} members, the list has ${count}.`, lists[0]?.line.origin);
  }
}

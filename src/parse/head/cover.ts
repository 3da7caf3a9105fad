/** `coverPage`: masthead, session, and the lines that say what was adopted, when and from where. */

import { parseDate } from '../../languages/dates.js';
import { distributionOf } from '../../languages/distribution.js';
import { languages } from '../../languages/index.js';
import { organIn } from '../../languages/organs.js';
import { paragraphText } from '../../source/source.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import type { ParseContext } from '../context.js';
import type { TextLine } from '../line.js';
import { as, enclosed, markedParagraph, type Stretch } from '../marked.js';
import type { Head } from './head.js';
import type { Piece } from './masthead.js';
import { dateTitle, numberTitle } from './number-title.js';

/** The cover page of a document; undefined when the source states nothing that belongs there. */
export function coverOf(pieces: readonly Piece[], head: Head, context: ParseContext): Element | undefined {
  const at = pieces.findIndex(isOfSession);
  const masthead = at < 0 ? pieces : pieces.slice(0, at);
  const session = at < 0 ? [] : pieces.slice(at);
  const adoption = [
    ...head.titleLines.map(line => titleLine(line, context)),
    ...head.origin.map(line => originLine(line, context)),
  ];
  const containers = [
    container('masthead', piecesOf(masthead, context)),
    container('session', piecesOf(session, context)),
    container('adoption', adoption),
  ].filter(each => each !== undefined);
  return containers.length > 0 ? element('coverPage', {}, containers) : undefined;
}

/** Session, its dates and agenda items stand below the masthead proper, with the subsidiary body before them. */
function isOfSession(piece: Piece, index: number, pieces: readonly Piece[]): boolean {
  if (piece.kind === 'session' || piece.kind === 'agendaItem') return true;
  return piece.kind === 'organ' && pieces[index + 1]?.kind === 'session';
}

function container(name: string, paragraphs: readonly Element[]): Element | undefined {
  return paragraphs.length > 0 ? element('container', { name }, paragraphs) : undefined;
}

function piecesOf(pieces: readonly Piece[], context: ParseContext): Element[] {
  const issue = pieces.find(({ kind }) => kind === 'date');
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const stretches = stretchesOf(piece, { isIssue: piece === issue, before }, context);
    return withOrigin(markedParagraph(piece.paragraph, stretches, piece.start, piece.end), piece.paragraph.origin);
  });
}

/** The asterisk of a reissue stands behind the symbol, not in it. */
function symbolStretch({ start, end, text }: Piece): Stretch {
  const mark = /\s*\*+$/.exec(text)?.[0].length ?? 0;
  return { start, end: end - mark, wrap: as('docNumber', { refersTo: '#symbol' }) };
}

const isCommittee = (organ: string | undefined) => organ?.endsWith('Committee') ?? false;

interface Place {
  readonly isIssue: boolean;
  readonly before: Piece | undefined;
}

/** The mark-up of one line of the masthead. */
function stretchesOf(piece: Piece, { isIssue, before }: Place, { language }: ParseContext): Stretch[] {
  const { formulas } = language;
  const whole = (wrap: Stretch['wrap']): Stretch[] => [{ start: piece.start, end: piece.end, wrap }];
  switch (piece.kind) {
    case 'organ':
      return whole(as(isCommittee(piece.value) ? 'docCommittee' : 'docAuthority', { refersTo: `#${piece.value}` }));
    case 'symbol':
      return [symbolStretch(piece)];
    case 'date':
      return isIssue ? whole(as('docDate', { date: piece.value, refersTo: '#dateOfIssuance' })) : [];
    case 'distribution':
      return part(piece, formulas.distribution.exec(piece.text)?.groups?.['status'], status =>
        as('inline', { name: 'akn4un:distribution', refersTo: `#distribution${idOf(status)}` }),
      );
    case 'session':
      return whole(as('session', sessionAttributes(piece.text, language)));
    case 'agendaItem':
      return whole(as('inline', { name: 'akn4un:agendaItem', title: itemOf(piece.text, formulas.agendaItem) }));
    case 'originalLanguage':
      return part(piece, formulas.originalLanguage.exec(piece.text)?.groups?.['language'], name =>
        as('inline', { name: 'akn4un:originalLanguage', title: languageNamed(name, language.names) }),
      );
    case 'documentType':
      return whole(as('docType', { refersTo: `#${typeOf(piece.text, formulas.documentType)}` }));
    case 'decisionPart':
      return whole(as('inline', { name: 'akn4un:decisionPart' }));
    case 'unknown':
      return [];
    case 'other':
      return before?.kind === 'agendaItem' ? whole(as('inline', { name: 'akn4un:agendaItemTitle' })) : [];
  }
}

/** Mark-up over the words of a piece that a pattern has found. */
function part(piece: Piece, words: string | undefined, wrap: (words: string) => Stretch['wrap']): Stretch[] {
  if (!words) return [];
  const start = paragraphText(piece.paragraph).lastIndexOf(words, piece.end - words.length);
  return start < piece.start ? [] : [{ start, end: start + words.length, wrap: wrap(words) }];
}

/** "General", "générale" → `General`: ids are the same in all languages where the word is known. */
function idOf(status: string): string {
  return distributionOf(status) ?? status.normalize('NFD').replace(/[^\p{L}]/gu, '');
}

function sessionAttributes(text: string, language: ParseContext['language']) {
  const groups = language.formulas.session.exec(text)?.groups;
  const words = groups?.['session'] ?? '';
  const number = groups?.['year'] ?? language.ordinal(words) ?? /\d+/.exec(words)?.[0];
  return {
    value: number === undefined ? undefined : String(number),
    refersTo: number === undefined ? undefined : `#session${number}`,
  };
}

function itemOf(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.groups?.['item']?.trim();
}

function languageNamed(name: string, names: Readonly<Record<string, string>>): string | undefined {
  const wanted = name.toLowerCase();
  const code = Object.keys(names).find(each => names[each] === wanted);
  const english = languages.find(each => each.code === 'en')?.names;
  const byEnglish = english && Object.entries(english).find(([, each]) => each === wanted)?.[0];
  return languages.find(each => each.code === (code ?? byEnglish))?.iso3;
}

function typeOf(text: string, pattern: RegExp): string {
  const groups = pattern.exec(text)?.groups ?? {};
  return Object.keys(groups).find(key => groups[key] !== undefined) ?? 'document';
}

/** "Resolution adopted by the General Assembly on 21 December 2010" */
function titleLine(line: TextLine, context: ParseContext): Element {
  const { formulas } = context.language;
  const groups = { ...(formulas.adoption.exec(line.plain)?.groups ?? {}) };
  const stretches =
    numberTitle(line, context) ??
    (groups['organ'] ? undefined : dateTitle(line, context)) ??
    adoptionStretches(line, groups, context);
  return withOrigin(enclosed(markedParagraph(line.source, stretches), as('docTitle')), line.origin);
}

function adoptionStretches(
  line: TextLine,
  groups: Record<string, string | undefined>,
  context: ParseContext,
): Stretch[] {
  const { language } = context;
  const found: Stretch[] = [];
  const type = groups['type'];
  if (type)
    found.push(
      stretch(
        line.plain.indexOf(type),
        type.length,
        as('docType', { refersTo: `#${typeOf(type, language.formulas.documentType)}` }),
      ),
    );
  const organ = organIn(line.plain, language);
  if (organ) found.push({ ...organ, wrap: as('docAuthority', { refersTo: `#${organ.id}` }) });
  const meeting = meetingStretch(line, groups['meeting']);
  if (meeting) found.push(meeting);
  const date = parseDate(line.plain, language).at(-1);
  if (date) found.push({ ...date, wrap: as('docDate', { date: date.iso, refersTo: '#adoptionDate' }) });
  return inOrder(found);
}

/** "8686th meeting" as far as the comma or the date. */
function meetingStretch(line: TextLine, number: string | undefined): Stretch | undefined {
  if (!number) return undefined;
  const start = line.plain.indexOf(number);
  const end =
    start +
    (/^[^,،，]{1,40}?(?=[,،，]|\s+on\b|\s+\d|\s+\p{Ll}{1,4}\s+\d|$)/u.exec(line.plain.slice(start))?.[0].length ??
      number.length);
  return { start, end, wrap: as('event', { refersTo: `#meeting${number}` }) };
}

/** "[on the report of the Third Committee (A/65/457)]": the words that say how are in italics. */
function originLine(line: TextLine, context: ParseContext): Element {
  const organ = organIn(line.plain, context.language);
  const committee = isCommittee(organ?.id) ? organ : undefined;
  const open = line.plain.indexOf('[') + 1;
  const until = committee ? line.plain.slice(0, committee.start).trimEnd().length : italicEnd(line.plain);
  const styled = line.runs.some(run => run.kind === 'text' && run.italic);
  const found: Stretch[] = styled || until <= open ? [] : [{ start: open, end: until, wrap: as('i') }];
  if (committee) found.push({ ...committee, wrap: as('docCommittee', { refersTo: `#${committee.id}` }) });
  return withOrigin(markedParagraph(line.source, found), line.origin);
}

function italicEnd(text: string): number {
  const end = text.search(/\s*[(（]/u);
  return end < 0 ? text.replace(/\s*\]\s*$/u, '').length : end;
}

const stretch = (start: number, length: number, wrap: Stretch['wrap']): Stretch => ({
  start,
  end: start + length,
  wrap,
});

/** Stretches by place; of two that overlap the first one stays. */
function inOrder(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  const kept: Stretch[] = [];
  for (const each of sorted) if (each.start >= (kept.at(-1)?.end ?? 0) && each.end > each.start) kept.push(each);
  return kept;
}

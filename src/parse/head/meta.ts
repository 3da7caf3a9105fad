/** The part of `meta` that only the source can tell; the rest is computed from the tree by the enrichment. */

import type { Block, Source, SourceProperty } from '../../source/source.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import { withLists } from '../body/lists.js';
import { tableOf } from '../body/tables.js';
import { needsNoteIds } from '../calls/note-ids.js';
import type { ParseContext } from '../context.js';
import { paragraph } from '../inline.js';

/** What is printed on the document itself, so that the properties need not say it again. */
export interface Printed {
  readonly symbol: string | undefined;
  readonly publicationDate: string | undefined;
}

export function metaOf(source: Source, printed: Printed, context: ParseContext): Element {
  const job = printedJobNumber(source.properties);
  return element(
    'meta',
    {},
    identification(source, printed, context),
    notes(source),
    job ? presentation(job) : undefined,
  );
}

function identification(source: Source, printed: Printed, { language, otherLanguage }: ParseContext): Element {
  const value = (name: SourceProperty['name']) => source.properties.find(each => each.name === name)?.value;
  const symbol = printed.symbol ? undefined : value('symbol');
  const published = printed.publicationDate ? undefined : isoDate(value('publicationDate') ?? value('releaseDate'));
  const job = odsJobNumber(source.properties);
  const work = symbol ? element('FRBRWork', {}, element('FRBRalias', { name: 'symbol', value: symbol })) : undefined;
  const expression = element(
    'FRBRExpression',
    {},
    job ? element('FRBRalias', { name: 'jobNumber', value: job }) : undefined,
    published ? element('FRBRdate', { date: published, name: 'publication' }) : undefined,
    element('FRBRlanguage', { language: otherLanguage ?? language.iso3 }),
  );
  return element('identification', { source: '#editor' }, work, expression);
}

function isoDate(value: string | undefined): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(value ?? '')?.[0];
}

const ODS_JOB = /^[A-Z]{1,2}\d{7}[A-Z]?$/;

/** `N1052634E`, as the Official Document System has it. */
function odsJobNumber(properties: readonly SourceProperty[]): string | undefined {
  return properties.find(({ name, value }) => name === 'jobNumber' && ODS_JOB.test(value))?.value;
}

/** `10-52634`, as it is printed at the foot of the first page. */
function printedJobNumber(properties: readonly SourceProperty[]): string | undefined {
  const jobs = properties.filter(({ name }) => name === 'jobNumber').map(({ value }) => value);
  const printed = jobs.find(value => /^\d{2}-\d{5}/.test(value));
  const digits = /(\d{2})(\d{5})/.exec(jobs.find(value => /\d{7}/.test(value)) ?? '');
  return printed ?? (digits ? `${digits[1]}-${digits[2]}` : undefined);
}

function presentation(job: string): Element {
  const docket = element('docketNumber', { refersTo: '#publicationJobNumber' }, job);
  const left = element('akn4un:left', {}, docket);
  return element('presentation', { source: '#editor' }, element('akn4un:firstPageFooter', {}, left));
}

/** The bodies of the notes wait here, in the order of the source, until they are put where they are called. */
function notes(source: Source): Element | undefined {
  if (source.notes.length === 0) return undefined;
  const ids = needsNoteIds(source);
  const bodies = source.notes.map(note => {
    const body = element(
      'note',
      { eId: ids ? note.id : undefined, marker: note.marker },
      note.blocks.length > 0 ? withLists(note.blocks, block) : element('p'),
    );
    return withOrigin(body, note.origin);
  });
  return element('notes', { source: '#editor' }, bodies);
}

function block(source: Block): Element {
  return source.kind === 'table' ? tableOf(source) : paragraph(source);
}

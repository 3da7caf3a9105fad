/** MODS 3.8 (Library of Congress). */

import { languageOfIso3 } from '../languages/index.js';
import { version } from '../version.js';
import { type Element, element } from '../xml/tree.js';
import { kindOf, relationsOf, subjectsOf } from './dc.js';
import type { PackContext, PackedFile, PackProfile } from './profile.js';
import { type ArchiveRecord, titleOf } from './record.js';
import { requireField } from './required.js';
import { field, group, xmlFile } from './xml.js';

export const mods: PackProfile = {
  name: 'mods',
  purpose: 'MODS 3.8 record: libraries, Fedora and Islandora, METS packages',
  needs: 'a title or a symbol',
  shape: 'file',
  takesFailures: false,
  make: ({ record, name }, context) => (record ? [modsFile(`${name}.mods.xml`, record, context)] : []),
};

const NAMESPACE = { xmlns: 'http://www.loc.gov/mods/v3', version: '3.8' };

export function modsFile(name: string, record: ArchiveRecord, context: PackContext): PackedFile {
  requireField(context.report, 'mods', 'titleInfo/title', titleOf(record));
  const root = element('mods', NAMESPACE, [
    titles(record),
    bodies(record),
    element('typeOfResource', {}, 'text'),
    field('genre', kindOf(record)),
    originInfo(record),
    languageOf(record),
    notes(record),
    subjectsOf(record).map(topic => element('subject', {}, field('topic', topic))),
    related(record),
    identifiers(record),
    field('accessCondition', context.settings.rights, { type: 'use and reproduction' }),
    recordInfo(context),
  ]);
  return xmlFile(name, root);
}

function titles(record: ArchiveRecord) {
  const number = record.title ? record.number : undefined;
  return [
    group('titleInfo', {}, field('title', titleOf(record))),
    group('titleInfo', { type: 'alternative' }, field('title', number && `${kindOf(record)} ${number}`)),
  ];
}

/** The body as a part of the organization; the role is the MARC relator "issuing body". */
function bodies(record: ArchiveRecord): Element {
  return element(
    'name',
    { type: 'corporate' },
    field('namePart', 'United Nations'),
    field('namePart', record.body),
    element('role', {}, element('roleTerm', { type: 'code', authority: 'marcrelator' }, 'isb')),
  );
}

function originInfo(record: ArchiveRecord) {
  return element(
    'originInfo',
    {},
    field('publisher', 'United Nations'),
    field('dateIssued', record.publicationDate, { encoding: 'w3cdtf', keyDate: 'yes' }),
    field('dateOther', record.adoptionDate, { encoding: 'w3cdtf', type: 'adoption' }),
  );
}

/** ISO 639-2/B, as library records and MODS have it: `chi` and `fre` where AKN has `zho` and `fra`. */
export function bibliographicCode(iso3: string | undefined): string | undefined {
  return iso3 && (languageOfIso3(iso3)?.bibliographic ?? iso3);
}

function languageOf(record: ArchiveRecord) {
  const code = bibliographicCode(record.language);
  return group('language', {}, field('languageTerm', code, { type: 'code', authority: 'iso639-2b' }));
}

function notes(record: ArchiveRecord) {
  const session = record.session && `Session ${record.session}`;
  return [
    field('note', session, { type: 'session' }),
    record.agendaItems.map(item => field('note', `Agenda item ${item}`, { type: 'agenda item' })),
    field('note', record.meeting, { type: 'meeting' }),
    field('note', record.origin, { type: 'origin' }),
    field('note', record.distribution, { type: 'distribution' }),
  ];
}

function related(record: ArchiveRecord) {
  const parts = record.annexes.map(({ label, title }) =>
    group(
      'relatedItem',
      { type: 'constituent' },
      group('titleInfo', {}, field('title', title ?? label), title ? field('partNumber', label) : undefined),
    ),
  );
  const cited = relationsOf(record).map(key =>
    element('relatedItem', { type: 'references' }, field('identifier', key, { type: identifierType(key) })),
  );
  return [parts, cited];
}

function identifierType(key: string): string {
  if (key.startsWith('/')) return 'uri';
  return /^[UL]NTS /.test(key) ? 'UN Treaty Series registration' : 'UN document symbol';
}

function identifiers(record: ArchiveRecord) {
  return [
    field('identifier', record.symbol, { type: 'UN document symbol' }),
    field('identifier', record.work, { type: 'uri', displayLabel: 'work' }),
    field('identifier', record.expression, { type: 'uri', displayLabel: 'expression' }),
    field('identifier', record.odsJobNumber ?? record.jobNumber, { type: 'UN job number' }),
  ];
}

function recordInfo({ settings, date }: PackContext): Element {
  return element(
    'recordInfo',
    {},
    field('recordContentSource', settings.organization),
    field('recordCreationDate', date, { encoding: 'w3cdtf' }),
    field('recordOrigin', `Made from Akoma Ntoso metadata by ntoso ${version}`),
  );
}

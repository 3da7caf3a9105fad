/**
 * Linked data: schema.org `Legislation` and the European Legislation Identifier side by side, work, expression and files.
 * The context stands in the file, so nothing is fetched to read it.
 */
import type { CitedPlace } from '../cited/works.js';
import { documentAddress, workAddress } from '../un/addresses.js';
import { isAddressed } from '../un/bodies.js';
import { kindOf, subjectsOf } from './dc.js';
import { checksum } from './fixity.js';
import { type PackContext, type PackedFile, type PackProfile, textFile } from './profile.js';
import { type ArchiveRecord, annexLine, titleOf } from './record.js';
import { requireField } from './required.js';

export const jsonld: PackProfile = {
  name: 'jsonld',
  purpose: 'Linked data (schema.org Legislation and ELI): search engines, knowledge graphs',
  needs: 'a title or a symbol; the setting iriBase makes the IRIs of works absolute',
  shape: 'file',
  takesFailures: false,
  make: ({ record, akn, editions, name }, context) =>
    record ? [jsonldFile(`${name}.jsonld`, record, akn ? [akn, ...editions] : editions, context)] : [],
};

const CONTEXT = {
  '@vocab': 'https://schema.org/',
  eli: 'http://data.europa.eu/eli/ontology#',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  legislationDate: { '@type': 'xsd:date' },
  datePublished: { '@type': 'xsd:date' },
  'eli:date_document': { '@type': 'xsd:date' },
  'eli:date_publication': { '@type': 'xsd:date' },
  'eli:is_realized_by': { '@type': '@id' },
  'eli:realizes': { '@type': '@id' },
  'eli:cites': { '@type': '@id' },
  'eli:language': { '@type': '@id' },
};

export function jsonldFile(
  name: string,
  record: ArchiveRecord,
  files: readonly PackedFile[],
  context: PackContext,
): PackedFile {
  requireField(context.report, 'jsonld', 'name', titleOf(record));
  requireField(context.report, 'jsonld', 'legislationIdentifier', record.symbol ?? record.number ?? record.work);
  const addresses = addressesOf(record, context);
  const graph = [workNode(record, addresses), expressionNode(record, addresses, files)];
  const content = { '@context': CONTEXT, '@graph': graph };
  return textFile(name, 'application/ld+json', `${JSON.stringify(content, undefined, 2)}\n`);
}

interface Addresses {
  readonly work: string;
  readonly expression: string;
}

/** Absolute where an address is known: the archive's own, else that of the document at the United Nations. */
function addressesOf(record: ArchiveRecord, { settings, report }: PackContext): Addresses {
  const { symbol, languageCode = 'en', work = '', expression = work } = record;
  const base = settings.iriBase?.replace(/\/+$/, '');
  if (base && work) return { work: base + work, expression: base + expression };
  const path = symbol?.split('/').map(encodeURIComponent).join('/');
  if (path && isAddressed(symbol ?? ''))
    return { work: workAddress(path), expression: documentAddress(path, languageCode) };
  report('pack/no-address', 'jsonld: the document is identified by a relative IRI.');
  return { work: work || `#${record.name}`, expression: expression || `#${record.name}-expression` };
}

function workNode(record: ArchiveRecord, { work, expression }: Addresses): object {
  const identifier = record.symbol ?? record.number ?? record.work;
  return {
    '@id': work,
    '@type': ['Legislation', 'eli:LegalResource'],
    name: titleOf(record),
    legislationIdentifier: identifier,
    'eli:id_local': identifier,
    identifier: known([record.work]),
    legislationType: kindOf(record),
    legislationDate: record.adoptionDate,
    'eli:date_document': record.adoptionDate,
    legislationPassedBy: record.body && organization(record.body),
    'eli:passed_by': record.body && `United Nations ${record.body}`,
    about: known(subjectsOf(record)),
    keywords: known(record.agendaItems.map(item => `Agenda item ${item}`)),
    isBasedOn: known(record.reports),
    hasPart: known(
      record.annexes.map((annex, i) => ({
        '@type': 'Legislation',
        name: annexLine(annex, i + 1),
        '@id': annexId(work, annex.eId),
      })),
    ),
    citation: known(record.cited.map(cited)),
    'eli:cites': known(record.cited.flatMap(({ href }) => href ?? [])),
    'eli:is_realized_by': expression,
    workExample: { '@id': expression },
  };
}

function expressionNode(record: ArchiveRecord, { work, expression }: Addresses, files: readonly PackedFile[]): object {
  return {
    '@id': expression,
    '@type': ['LegislationObject', 'eli:LegalExpression'],
    name: titleOf(record),
    'eli:title': titleOf(record) && { '@value': titleOf(record), '@language': record.languageCode },
    inLanguage: record.languageCode,
    'eli:language': languageAddress(record.language),
    identifier: known([record.expression, record.odsJobNumber ?? record.jobNumber]),
    datePublished: record.publicationDate,
    'eli:date_publication': record.publicationDate,
    publisher: organization(),
    exampleOfWork: { '@id': work },
    'eli:realizes': work,
    encoding: files.map(mediaObject),
  };
}

function organization(body?: string): object {
  const whole = { '@type': 'Organization', name: 'United Nations' };
  return body ? { '@type': 'Organization', name: body, parentOrganization: whole } : whole;
}

/** Fragment of the work; without an eId the part has no name of its own. */
function annexId(work: string, eId: string | undefined): string | undefined {
  return eId && `${work}#${eId}`;
}

function cited({ key, href, shown }: CitedPlace): object {
  return { '@type': 'CreativeWork', '@id': href, identifier: key, name: shown === key ? undefined : shown };
}

/** ELI names languages by the European Union's authority list, which uses the codes of ISO 639-3. */
function languageAddress(iso3: string | undefined): string | undefined {
  return iso3 && `http://publications.europa.eu/resource/authority/language/${iso3.toUpperCase()}`;
}

function mediaObject({ name, mediaType, bytes }: PackedFile): object {
  return {
    '@type': 'MediaObject',
    name,
    encodingFormat: mediaType,
    contentSize: `${bytes.length} B`,
    sha256: checksum(bytes, 'sha256'),
  };
}

/** A list without gaps; nothing when it is empty. */
function known<T>(values: readonly (T | undefined)[]): T[] | undefined {
  const given = values.filter((each): each is T => each !== undefined);
  return given.length > 0 ? given : undefined;
}

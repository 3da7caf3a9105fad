/** PREMIS 3.0: what was made from what, by which software, with checksums. */

import { statusOf } from '../diagnostics/diagnostic.js';
import { version } from '../version.js';
import { type Element, element } from '../xml/tree.js';
import { checksum } from './fixity.js';
import type { Material, PackContext, PackedFile } from './profile.js';
import { field, xmlFile } from './xml.js';

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/premis/v3',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  version: '3.0',
};
const AGENT = `ntoso ${version}`;

/**
 * @param files the files to describe, with their paths in the package
 * @param placed files of the material → the same with their paths in the package
 */
export function premisFile(
  name: string,
  files: readonly PackedFile[],
  placed: ReadonlyMap<PackedFile, PackedFile>,
  material: Material,
  context: PackContext,
): PackedFile {
  const happenings = [...conversion(material, placed, context), digests(files, context)];
  const root = element('premis', NAMESPACES, files.map(object), happenings.map(event), agents(context));
  return xmlFile(name, root);
}

function object(file: PackedFile): Element {
  return element(
    'object',
    { 'xsi:type': 'file' },
    identifier('object', file.name),
    element(
      'objectCharacteristics',
      {},
      element(
        'fixity',
        {},
        element('messageDigestAlgorithm', {}, 'SHA-256'),
        element('messageDigest', {}, checksum(file.bytes, 'sha256')),
      ),
      element('size', {}, String(file.bytes.length)),
      element('format', {}, element('formatDesignation', {}, field('formatName', file.mediaType))),
    ),
  );
}

interface Happening {
  readonly type: string;
  readonly date: string;
  readonly detail: string;
  readonly outcome?: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** Source → AKN, AKN → editions. */
function conversion(
  { source, akn, editions, found, record }: Material,
  placed: ReadonlyMap<PackedFile, PackedFile>,
  { date }: PackContext,
): Happening[] {
  const pathsOf = (...given: readonly (PackedFile | undefined)[]) =>
    given.flatMap(file => (file ? (placed.get(file)?.name ?? file.name) : []));
  const made: Happening[] = [];
  if (source) {
    const detail = `Conversion to Akoma Ntoso XML by ${AGENT}`;
    const outcome = akn ? statusOf(found) : 'failed';
    const when = record?.markupDate ?? date;
    made.push({ type: 'migration', date: when, detail, outcome, from: pathsOf(source), to: pathsOf(akn) });
  }
  if (akn && editions.length > 0) {
    const detail = `Editions made from the Akoma Ntoso XML by ${AGENT}`;
    made.push({ type: 'creation', date, detail, from: pathsOf(akn), to: pathsOf(...editions) });
  }
  return made;
}

function digests(files: readonly PackedFile[], { date }: PackContext): Happening {
  const detail = `SHA-256 of every file by ${AGENT}`;
  return { type: 'message digest calculation', date, detail, from: files.map(each => each.name), to: [] };
}

function event({ type, date, detail, outcome, from, to }: Happening, position: number): Element {
  return element(
    'event',
    {},
    identifier('event', `event-${position + 1}`),
    element('eventType', {}, type),
    element('eventDateTime', {}, date),
    element('eventDetailInformation', {}, element('eventDetail', {}, detail)),
    outcome ? element('eventOutcomeInformation', {}, element('eventOutcome', {}, outcome)) : undefined,
    linking('Agent', 'software', AGENT, 'executing program'),
    from.map(path => linking('Object', 'path', path, 'source')),
    to.map(path => linking('Object', 'path', path, 'outcome')),
  );
}

function agents({ settings }: PackContext): Element[] {
  const software = element(
    'agent',
    {},
    element('agentIdentifier', {}, value('agentIdentifierType', 'software'), value('agentIdentifierValue', AGENT)),
    element('agentName', {}, 'ntoso'),
    element('agentType', {}, 'software'),
    element('agentVersion', {}, version),
  );
  if (!settings.organization) return [software];
  const organization = element(
    'agent',
    {},
    element(
      'agentIdentifier',
      {},
      value('agentIdentifierType', 'organization'),
      field('agentIdentifierValue', settings.organization),
    ),
    field('agentName', settings.organization),
    element('agentType', {}, 'organization'),
  );
  return [software, organization];
}

function identifier(kind: 'object' | 'event', content: string): Element {
  const type = kind === 'object' ? 'path' : 'local';
  return element(
    `${kind}Identifier`,
    {},
    value(`${kind}IdentifierType`, type),
    value(`${kind}IdentifierValue`, content),
  );
}

function linking(kind: 'Agent' | 'Object', type: string, content: string, role: string): Element {
  const prefix = `linking${kind}`;
  return element(
    `${prefix}Identifier`,
    {},
    value(`${prefix}IdentifierType`, type),
    value(`${prefix}IdentifierValue`, content),
    value(`${prefix}Role`, role),
  );
}

function value(name: string, content: string): Element {
  return element(name, {}, content);
}

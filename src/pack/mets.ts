/** METS 1.12 with the attributes of E-ARK CSIP 2: the pieces that root and representation have in common. */

import { version } from '../version.js';
import { type Attributes, type Child, type Element, element } from '../xml/tree.js';
import { checksum } from './fixity.js';
import type { PackedFile } from './profile.js';

const NAMESPACES = {
  xmlns: 'http://www.loc.gov/METS/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:csip': 'https://DILCIS.eu/XML/METS/CSIPExtensionMETS',
};

/** Name of a METS document and what it describes. */
export interface MetsHead {
  readonly id: string;
  readonly label: string;
  /** Day on which the package is made, ISO. */
  readonly date: string;
  readonly organization?: string;
}

/** The root element with its header; `children` are the sections in the order of the schema. */
export function mets({ id, label, date, organization }: MetsHead, ...children: Child[]): Element {
  const attributes = {
    ...NAMESPACES,
    OBJID: id,
    LABEL: label,
    TYPE: 'Textual works – Digital',
    PROFILE: 'https://earkcsip.dilcis.eu/profile/E-ARK-CSIP.xml',
    'csip:CONTENTINFORMATIONTYPE': 'MIXED',
  };
  const header = element(
    'metsHdr',
    { CREATEDATE: instant(date), 'csip:OAISPACKAGETYPE': 'SIP' },
    agent({ ROLE: 'CREATOR', TYPE: 'OTHER', OTHERTYPE: 'SOFTWARE' }, 'ntoso', version),
    organization ? agent({ ROLE: 'CREATOR', TYPE: 'ORGANIZATION' }, organization) : undefined,
  );
  return element('mets', attributes, header, ...children);
}

function agent(attributes: Attributes, name: string, softwareVersion?: string): Element {
  const note = softwareVersion && element('note', { 'csip:NOTETYPE': 'SOFTWARE VERSION' }, softwareVersion);
  return element('agent', attributes, element('name', {}, name), note);
}

/** METS wants a time; the day is all that is known. */
export function instant(date: string): string {
  return `${date}T00:00:00Z`;
}

/** A metadata section that points at a record beside it. */
export function metadataSection(
  name: 'dmdSec' | 'digiprovMD',
  id: string,
  type: Attributes,
  file: PackedFile,
  date: string,
): Element {
  const pointer = element('mdRef', {
    LOCTYPE: 'URL',
    'xlink:type': 'simple',
    'xlink:href': address(file.name),
    ...type,
    ...facts(file, date),
  });
  return element(name, { ID: id, CREATED: instant(date), STATUS: 'CURRENT' }, pointer);
}

/** A group of files; ids are made from the group's. */
export function fileGroup(id: string, use: string, files: readonly PackedFile[], date: string): Element {
  const content =
    use.startsWith('Representations/') || use === 'Data' ? { 'csip:CONTENTINFORMATIONTYPE': 'MIXED' } : {};
  return element(
    'fileGrp',
    { ID: id, USE: use, ...content },
    files.map((file, i) =>
      element(
        'file',
        { ID: `${id}-${i + 1}`, ...facts(file, date) },
        element('FLocat', { LOCTYPE: 'URL', 'xlink:type': 'simple', 'xlink:href': address(file.name) }),
      ),
    ),
  );
}

/** What METS says of every file it points at. */
function facts(file: PackedFile, date: string): Attributes {
  return {
    MIMETYPE: file.mediaType,
    SIZE: String(file.bytes.length),
    CREATED: instant(date),
    CHECKSUM: checksum(file.bytes, 'sha256'),
    CHECKSUMTYPE: 'SHA-256',
  };
}

/** A path as a relative address. */
export function address(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

export function structure(id: string, root: Element): Element {
  return element('structMap', { ID: id, TYPE: 'PHYSICAL', LABEL: 'CSIP' }, root);
}

export function division(id: string, label: string, attributes: Attributes, ...children: Child[]): Element {
  return element('div', { ID: id, LABEL: label, ...attributes }, ...children);
}

/** Simple Dublin Core in the form that OAI-PMH asks for (`oai_dc`). */
import { element } from '../xml/tree.js';
import type { PackContext, PackedFile, PackProfile } from './profile.js';
import { type ArchiveRecord, annexLine, isBodyAuthority, titleOf } from './record.js';
import { requireField } from './required.js';
import { field, xmlFile } from './xml.js';

export const dc: PackProfile = {
  name: 'dc',
  purpose: 'Simple Dublin Core record (oai_dc): repositories, OAI-PMH, catalogues',
  needs: 'a title or a symbol',
  shape: 'file',
  takesFailures: false,
  make: ({ record, name }, context) => (record ? [dcFile(`${name}.dc.xml`, record, context)] : []),
};

export function dcFile(name: string, record: ArchiveRecord, context: PackContext): PackedFile {
  const fields = dublinCore(record, context).map(([key, value]) => field(`dc:${key}`, value));
  const namespaces = {
    'xmlns:oai_dc': 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  };
  return xmlFile(name, element('oai_dc:dc', namespaces, fields));
}

/** The elements with their values, in the order of the Dublin Core list; those of unknown value are left out. */
export function dublinCore(record: ArchiveRecord, { report, settings }: PackContext): [string, string][] {
  requireField(report, 'dc', 'title', titleOf(record));
  const pairs: [string, string | undefined][] = [
    ['title', titleOf(record)],
    ['creator', record.body && `United Nations. ${record.body}`],
    ...subjectsOf(record).map((subject): [string, string] => ['subject', subject]),
    ['description', record.origin],
    ...record.annexes.map((annex, i): [string, string] => ['description', annexLine(annex, i + 1)]),
    ['publisher', 'United Nations'],
    ['date', record.publicationDate ?? record.adoptionDate],
    ['type', kindOf(record)],
    ['format', 'application/akn+xml'],
    ['identifier', record.symbol],
    ['identifier', record.expression],
    ['identifier', record.odsJobNumber ?? record.jobNumber],
    ['source', record.work],
    ['language', record.language],
    ...relationsOf(record).map((relation): [string, string] => ['relation', relation]),
    ['rights', settings.rights],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
}

/** Subject headings in words; agenda entries, goals and the bodies that speak are no subjects. */
export function subjectsOf(record: ArchiveRecord): string[] {
  const headings = record.keywords.filter(
    each => /^(UNBIS|EuroVoc|DHLAUTH)/i.test(each.dictionary) && !isBodyAuthority(each),
  );
  return [...new Set(headings.map(({ shown }) => shown.replaceAll('_', ' ')))];
}

/** `resolutionDraft` → `resolution draft` */
export function kindOf(record: ArchiveRecord): string {
  return record.documentName.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** Reports first, then every work cited. */
export function relationsOf(record: ArchiveRecord): string[] {
  return [...new Set([...record.reports, ...record.cited.map(({ key }) => key)])];
}

/** The package that every archive can take: source, AKN, editions, records, report and provenance in a bag. */
import { version } from '../version.js';
import { type BagInfo, bagOf } from './bag.js';
import { dcFile } from './dc.js';
import { jsonldFile } from './jsonld.js';
import { isMarcComplete, marcFile } from './marc.js';
import { modsFile } from './mods.js';
import { premisFile } from './premis.js';
import { type Material, type PackContext, type PackedFile, type PackProfile, placed } from './profile.js';
import { titleOf } from './record.js';
import { reportFile } from './report.js';

export const bagit: PackProfile = {
  name: 'bagit',
  purpose: 'BagIt bag (RFC 8493) with everything: any archive, Archivematica, APTrust, long-term storage',
  needs: 'nothing; settings organization, contactName, contactEmail and access go into bag-info.txt',
  shape: 'folder',
  takesFailures: true,
  make,
};

function make(material: Material, context: PackContext): PackedFile[] {
  const content = placed(material, { source: 'source/', akn: 'akn/', editions: 'editions/' });
  const described = [...content.values(), ...recordFiles(material, context), reportFile('report.json', material)];
  const premis = premisFile('metadata/premis.xml', described, content, material, context);
  return bagOf([...described, premis], bagInfo(material, context));
}

/** Every record that can be made whole; one that lacks codes of a cataloguer is left out. */
function recordFiles({ record, akn, editions }: Material, context: PackContext): PackedFile[] {
  if (!record) return [];
  const files = [
    dcFile('metadata/dc.xml', record, context),
    modsFile('metadata/mods.xml', record, context),
    jsonldFile('metadata/record.jsonld', record, akn ? [akn, ...editions] : editions, context),
  ];
  if (isMarcComplete(record, context)) return [...files, marcFile('metadata/marc.xml', record, context)];
  context.report('pack/record-left-out', 'bagit: no MARCXML record, because required codes are not set.');
  return files;
}

function bagInfo({ record, name }: Material, { settings, date }: PackContext): BagInfo {
  const title = record && titleOf(record);
  const lines: (readonly [string, string | undefined])[] = [
    ['Source-Organization', settings.organization],
    ['Contact-Name', settings.contactName],
    ['Contact-Email', settings.contactEmail],
    [
      'External-Description',
      title ? `United Nations document ${[record.symbol, title].filter(Boolean).join(', ')}` : name,
    ],
    ['Bagging-Date', date],
    ['External-Identifier', record?.expression ?? record?.symbol],
    ['Internal-Sender-Identifier', name],
    ['Bag-Software-Agent', `ntoso ${version}`],
    ['Title', title],
    ['Access', settings.access],
  ];
  return lines.filter((line): line is readonly [string, string] => line[1] !== undefined && line[1] !== '');
}

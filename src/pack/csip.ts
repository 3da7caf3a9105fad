/**
 * E-ARK information package (CSIP 2): a METS file, descriptive and preservation metadata, one representation each for the
 * source, the AKN and the editions, and the report as documentation.
 */
import { element } from '../xml/tree.js';
import { dcFile } from './dc.js';
import { address, division, fileGroup, metadataSection, mets, structure } from './mets.js';
import { modsFile } from './mods.js';
import { premisFile } from './premis.js';
import { type Material, type PackContext, type PackedFile, type PackProfile, placed } from './profile.js';
import { titleOf } from './record.js';
import { reportFile } from './report.js';
import { xmlFile } from './xml.js';

export const csip: PackProfile = {
  name: 'csip',
  purpose: 'E-ARK information package (METS 1.12 and PREMIS 3): national archives, eArchiving systems',
  needs: 'nothing; the setting organization names the creator',
  shape: 'folder',
  takesFailures: true,
  make,
};

const FOLDERS = {
  source: 'representations/source/data/',
  akn: 'representations/akn/data/',
  editions: 'representations/editions/data/',
};

function make(material: Material, context: PackContext): PackedFile[] {
  const content = placed(material, FOLDERS);
  const files = [...content.values()];
  const records = recordFiles(material, context);
  const report = reportFile('documentation/report.json', material);
  const premis = premisFile('metadata/preservation/premis.xml', [...files, report], content, material, context);
  const representations = Object.values(FOLDERS).flatMap(folder =>
    representation(
      folder.replace('data/', ''),
      files.filter(each => each.name.startsWith(folder)),
      material,
      context,
    ),
  );
  const root = rootMets(material, context, { records, report, premis, representations });
  return [root, ...records, premis, report, ...representations.flatMap(each => [each.mets, ...each.files])];
}

function recordFiles({ record }: Material, context: PackContext): PackedFile[] {
  if (!record) return [];
  return [
    modsFile('metadata/descriptive/mods.xml', record, context),
    dcFile('metadata/descriptive/dc.xml', record, context),
  ];
}

interface Representation {
  /** `akn` */
  readonly name: string;
  readonly mets: PackedFile;
  readonly files: readonly PackedFile[];
}

/** A representation has a METS file of its own, which the root points at. */
function representation(
  folder: string,
  files: readonly PackedFile[],
  material: Material,
  context: PackContext,
): Representation[] {
  if (files.length === 0) return [];
  const name = folder.split('/')[1] as string;
  const inside = files.map(file => ({ ...file, name: file.name.slice(folder.length) }));
  const group = fileGroup('data', 'Data', inside, context.date);
  const map = division('map-root', name, {}, division('map-data', 'Data', {}, element('fptr', { FILEID: 'data' })));
  const root = mets(
    head(`${material.name}-${name}`, name, context),
    element('fileSec', { ID: 'files' }, group),
    structure('map', map),
  );
  return [{ name, mets: xmlFile(`${folder}METS.xml`, root), files }];
}

interface Parts {
  readonly records: readonly PackedFile[];
  readonly premis: PackedFile;
  readonly report: PackedFile;
  readonly representations: readonly Representation[];
}

function rootMets(material: Material, context: PackContext, parts: Parts): PackedFile {
  const label = (material.record && titleOf(material.record)) ?? material.name;
  const { date } = context;
  const descriptive = parts.records.map((file, i) =>
    metadataSection(
      'dmdSec',
      `descriptive-${i + 1}`,
      { MDTYPE: file.name.endsWith('mods.xml') ? 'MODS' : 'DC' },
      file,
      date,
    ),
  );
  const preservation = metadataSection('digiprovMD', 'preservation', { MDTYPE: 'PREMIS' }, parts.premis, date);
  const groups = [
    fileGroup('documentation', 'Documentation', [parts.report], date),
    ...parts.representations.map(({ name, mets: file }) =>
      fileGroup(`representation-${name}`, `Representations/${name}`, [file], date),
    ),
  ];
  const root = mets(
    head(material.name, label, context),
    descriptive,
    element('amdSec', { ID: 'administrative' }, preservation),
    element('fileSec', { ID: 'files' }, groups),
    structure('map', rootDivision(material, parts)),
  );
  return xmlFile('METS.xml', root);
}

function rootDivision(material: Material, { records, representations }: Parts) {
  const ids = records.map((_, i) => `descriptive-${i + 1}`).join(' ');
  return division(
    'map-root',
    material.name,
    {},
    division('map-metadata', 'Metadata', { DMDID: ids || undefined, ADMID: 'preservation' }),
    division('map-documentation', 'Documentation', {}, element('fptr', { FILEID: 'documentation' })),
    representations.map(({ name, mets: file }) =>
      division(
        `map-${name}`,
        `Representations/${name}`,
        {},
        element('mptr', {
          LOCTYPE: 'URL',
          'xlink:type': 'simple',
          'xlink:href': address(file.name),
          'xlink:title': `representation-${name}`,
        }),
      ),
    ),
  );
}

function head(id: string, label: string, { date, settings }: PackContext) {
  return { id, label, date, ...(settings.organization ? { organization: settings.organization } : {}) };
}

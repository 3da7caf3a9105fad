/**
 * MARCXML by the rules of the United Nations libraries: which fields a bibliographic record must have, which subfields each
 * field may have, which codes are allowed. Fields that a cataloguer fills come from the settings or are reported.
 */
import { type Element, element } from '../xml/tree.js';
import { subjectsOf } from './dc.js';
import type { MarcField } from './marc-field.js';
import { marcFields } from './marc-fields.js';
import { reportMissing } from './marc-rules.js';
import type { PackContext, PackedFile, PackProfile } from './profile.js';
import type { ArchiveRecord } from './record.js';
import { field, xmlFile } from './xml.js';

export const marcxml: PackProfile = {
  name: 'marcxml',
  purpose: 'MARCXML record according to the rules of the United Nations libraries (UN Digital Library)',
  needs:
    'settings marc.cataloguingUnit, cataloguingSource, country, productCodes and workflow: documents do not state them',
  shape: 'file',
  takesFailures: false,
  make: ({ record, name }, context) => (record ? [marcFile(`${name}.marc.xml`, record, context)] : []),
};

/** Language material, monograph, minimal level: MARC 21 leader positions 5-9 and 17. */
const LEADER = '     nam a22     7  4500';

export function marcFile(name: string, record: ArchiveRecord, context: PackContext): PackedFile {
  const fields = marcFields(record, context.settings, subjectsOf(record));
  reportMissing(fields, context.report);
  const root = element(
    'collection',
    { xmlns: 'http://www.loc.gov/MARC21/slim' },
    element('record', { type: 'Bibliographic' }, element('leader', {}, LEADER), fields.map(dataField)),
  );
  return xmlFile(name, root, 'application/marcxml+xml');
}

/** Whether a complete record can be made: nothing mandatory is missing. */
export function isMarcComplete(record: ArchiveRecord, context: PackContext): boolean {
  let complete = true;
  reportMissing(marcFields(record, context.settings, []), () => {
    complete = false;
  });
  return complete;
}

function dataField({ tag, indicators, subfields }: MarcField): Element {
  const attributes = { tag, ind1: indicators.charAt(0), ind2: indicators.charAt(1) };
  return element(
    'datafield',
    attributes,
    subfields.map(([code, value]) => field('subfield', value, { code })),
  );
}

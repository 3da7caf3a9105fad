/**
 * What the acceptance rules of the United Nations libraries ask of a bibliographic record (facts from the rule table of their
 * cataloguing system; see docs/archive.md). MARC21slim.xsd lets all of this pass.
 */
import type { Report } from '../diagnostics/diagnostic.js';
import type { MarcField } from './marc-field.js';
import { requireField } from './required.js';

interface Mandatory {
  readonly tag: string;
  readonly name: string;
  /** Key of the settings that fills the field. */
  readonly setting?: string;
}

const mandatory: readonly Mandatory[] = [
  { tag: '039', name: 'cataloguing unit', setting: 'marc.cataloguingUnit' },
  { tag: '040', name: 'cataloguing source', setting: 'marc.cataloguingSource' },
  { tag: '041', name: 'language' },
  { tag: '049', name: 'country of publication', setting: 'marc.country' },
  { tag: '245', name: 'title' },
  { tag: '269', name: 'date of publication' },
  { tag: '930', name: 'product code', setting: 'marc.productCodes' },
  { tag: '999', name: 'workflow', setting: 'marc.workflow' },
];

/** Codes that a field may have; other values are refused by the library. */
const codes: Readonly<Record<string, { readonly setting: string; readonly allowed: RegExp }>> = {
  '039': { setting: 'marc.cataloguingUnit', allowed: /^(?:DHU|GUN|ITS|VOT|DHM|CAP|GEN|DIG|CWA|PPU)$/ },
  '040': { setting: 'marc.cataloguingSource', allowed: /^(?:SzGeBNU|NNUN|LB-BrESC|TH-BaUNE)$/ },
  '049': { setting: 'marc.country', allowed: /^[a-z]{3}$/ },
};

/** Reports mandatory fields without $a and codes that the library does not know. */
export function reportMissing(fields: readonly MarcField[], report: Report): void {
  for (const { tag, name, setting } of mandatory) {
    const value = firstSubfield(fields, tag);
    requireField(report, 'marcxml', `${tag} $a (${name})`, value, setting);
    const rule = codes[tag];
    if (value !== undefined && rule && !rule.allowed.test(value)) {
      report(
        'pack/code-not-allowed',
        `marcxml: ${tag} $a "${value}" is not a code on the list (setting "${rule.setting}").`,
      );
    }
  }
}

function firstSubfield(fields: readonly MarcField[], tag: string): string | undefined {
  const found = fields.find(each => each.tag === tag);
  return found?.subfields.find(([code]) => code === 'a')?.[1];
}

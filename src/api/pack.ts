/** `pack`: AKN XML and editions → archive packages. */
import { metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import {
  type Checks,
  checkInput,
  checkOptions,
  day,
  list,
  listOf,
  object,
  signal,
  text,
  yesOrNo,
} from '../options/check.js';
import {
  type GivenFile,
  pack as makePackages,
  type Package,
  type PackOptions as PackStageOptions,
} from '../pack/index.js';
import { profiles } from '../pack/profiles.js';
import { packSettingsCheck } from '../pack/settings.js';
import { UNKNOWN_DATE } from '../un/iri.js';

export interface PackOptions extends Omit<PackStageOptions, 'date'> {
  /** Day on which the package is made (ISO, `2026-11-24`). Default: the date of the document. Never the clock. */
  readonly date?: string;
}

export const packChecks: Checks<PackOptions> = {
  profiles: listOf(...profiles.map(({ name }) => name)),
  date: day,
  source: object,
  media: list,
  diagnostics: list,
  settings: packSettingsCheck,
  name: text,
  zip: yesOrNo,
  signal,
};

/** The kinds of packages: name, who takes them and what for, what they need beyond the document. */
export const packProfiles = profiles.map(({ name, purpose, needs }) => ({ name, purpose, needs }));

/**
 * Makes packages of a document.
 * @param akn AKN XML; undefined when the conversion failed: `bagit` and `csip` then hold the source and the report of it
 * @param editions files made from the AKN
 * @returns the files and what is missing in them. Content never throws.
 * @throws UsageError for an option or an input that is not allowed; the reason of `signal` when it is aborted
 */
export async function pack(
  akn: Uint8Array | string | undefined,
  editions: readonly GivenFile[],
  options: PackOptions = {},
): Promise<Package> {
  if (akn !== undefined) checkInput(akn, 'the AKN');
  checkOptions('pack', options, packChecks);
  const xml = akn instanceof Uint8Array ? new TextDecoder().decode(akn) : akn;
  return makePackages(xml, editions, { ...options, date: options.date ?? dateOf(xml) });
}

/** The date of the document; a file that cannot be read is reported by the package itself. */
function dateOf(akn: string | undefined): string {
  if (akn === undefined) return UNKNOWN_DATE;
  try {
    const { publicationDate, adoptionDate } = metadataOf(parseAkn(akn));
    return publicationDate ?? adoptionDate ?? UNKNOWN_DATE;
  } catch {
    return UNKNOWN_DATE;
  }
}

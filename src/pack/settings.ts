/** What an archive knows and a document does not say: settings of the packages. */
import { type Check, type Checks, checkOptions, listWith, members, text } from '../options/check.js';

/** Codes of a MARC record that only a cataloguer can give; tags as the United Nations libraries use them. */
export interface MarcSettings {
  /** 039 $a, such as `DHU`. */
  readonly cataloguingUnit?: string;
  /** 040 $a, such as `NNUN`. */
  readonly cataloguingSource?: string;
  /** 049 $a: country of publication in three letters, such as `usa`. */
  readonly country?: string;
  /** 930 $a, one or several. */
  readonly productCodes?: readonly string[];
  /** 999: $a (needed), $b and $c. */
  readonly workflow?: { readonly a: string; readonly b?: string; readonly c?: string };
  /** 991 $a: symbol of the session's agenda, such as `A/65/251`. */
  readonly agenda?: string;
  /** 650 $a, beside the subjects that the AKN names. */
  readonly subjects?: readonly string[];
  /** 710 $a in place of the heading made from body and session. */
  readonly corporateHeadings?: readonly string[];
}

export interface PackSettings {
  /** The organization that makes the package. */
  readonly organization?: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  /** Conditions of use, in words. */
  readonly rights?: string;
  /** Who may see the package, as APTrust puts it: `Consortia`, `Institution`, `Restricted`. */
  readonly access?: string;
  /** Address before the IRIs of works (`https://archive.example.org`): makes them absolute in linked data. */
  readonly iriBase?: string;
  readonly marc?: MarcSettings;
}

const MARC: Checks<MarcSettings> = {
  cataloguingUnit: text,
  cataloguingSource: text,
  country: text,
  productCodes: listWith(text),
  workflow: members({ a: text, b: text, c: text }),
  agenda: text,
  subjects: listWith(text),
  corporateHeadings: listWith(text),
};

const SETTINGS: Checks<PackSettings> = {
  organization: text,
  contactName: text,
  contactEmail: text,
  rights: text,
  access: text,
  iriBase: text,
  marc: members(MARC),
};

/** What settings may say, for the option of that name. */
export const packSettingsCheck: Check = members(SETTINGS);

/**
 * Settings from a JSON value.
 * @throws UsageError for a key that is not known or a value that is not allowed
 */
export function packSettings(value: unknown): PackSettings {
  checkOptions('pack', { settings: value }, { settings: packSettingsCheck });
  return value as PackSettings;
}

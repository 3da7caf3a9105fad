/** What an archive knows and a document does not say: settings of the packages. */

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

/** Settings that cannot be used; the message names the key. */
export class PackSettingsError extends Error {
  override readonly name = 'PackSettingsError';
}

type Check = (value: unknown, key: string) => unknown;

const word: Check = (value, key) => {
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new PackSettingsError(`${key} wants a text`);
};
const words: Check = (value, key) => {
  if (Array.isArray(value)) return value.map((each, i) => word(each, `${key}[${i}]`));
  throw new PackSettingsError(`${key} wants a list of texts`);
};

const WORKFLOW: Readonly<Record<string, Check>> = { a: word, b: word, c: word };
const MARC: Readonly<Record<string, Check>> = {
  cataloguingUnit: word,
  cataloguingSource: word,
  country: word,
  productCodes: words,
  workflow: (value, key) => read(value, WORKFLOW, key),
  agenda: word,
  subjects: words,
  corporateHeadings: words,
};
const SETTINGS: Readonly<Record<string, Check>> = {
  organization: word,
  contactName: word,
  contactEmail: word,
  rights: word,
  access: word,
  iriBase: word,
  marc: (value, key) => read(value, MARC, key),
};

/**
 * Settings from a JSON value.
 * @throws PackSettingsError on a key that is not known or a value of the wrong kind
 */
export function packSettings(value: unknown): PackSettings {
  return read(value, SETTINGS, 'settings') as PackSettings;
}

function read(value: unknown, known: Readonly<Record<string, Check>>, name: string): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PackSettingsError(`${name} wants an object`);
  }
  const entries = Object.entries(value).map(([key, given]) => {
    const check = Object.hasOwn(known, key) ? known[key] : undefined;
    if (!check) throw new PackSettingsError(`${name}.${key} is not known; known are ${Object.keys(known).join(', ')}`);
    return [key, check(given, `${name}.${key}`)];
  });
  return Object.fromEntries(entries);
}

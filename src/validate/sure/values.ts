/**
 * Values that are surely of a simple type of XML Schema 1.0, part 2. Each test takes less than the type does: what it takes
 * needs no second look, what it does not take may be valid all the same.
 */

export type ValueTest = (value: string) => boolean;

const matching =
  (pattern: RegExp): ValueTest =>
  value =>
    pattern.test(value);

/** RFC 3986 without its rarer signs: a path, a fragment, or both behind a host. Letters of any script and blanks are escaped. */
const SAFE = '(?:[\\w.~/-]|[^\\x00-\\x7f]|%[\\dA-Fa-f]{2}';
const URI = new RegExp(
  `^(?:https?://[\\w.-]+(?::\\d{1,5})?(?=[/?#]|$))?${SAFE}|[ &=,;()+@!$*'])*(?:\\?${SAFE}|[&=:,;()+@])*)?(?:#${SAFE}|:)*)?$`,
);
const DAY = '(?:0[1-9]|1\\d|2[0-8])';
const DATE = `(?!0000)\\d{4}-(?:(?:0[1-9]|1[0-2])-${DAY}|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d{1,9})?(?:Z|[+-](?:0\\d|1[0-3]):[0-5]\\d)?';

const isUri = matching(URI);

/** By the names of the built-in types. A type that is not here takes nothing for sure. */
export const BUILT_IN: Readonly<Record<string, ValueTest>> = {
  'xs:string': () => true,
  'xs:anyURI': isUri,
  'xs:boolean': value => value === 'true' || value === 'false' || value === '1' || value === '0',
  'xs:integer': matching(/^-?\d{1,15}$/),
  'xs:date': matching(new RegExp(`^${DATE}$`)),
  'xs:dateTime': matching(new RegExp(`^${DATE}T${TIME}$`)),
  'xs:time': matching(new RegExp(`^${TIME}$`)),
  'xs:language': matching(/^[A-Za-z]{1,8}(?:-[A-Za-z\d]{1,8})*$/),
  'xs:NCName': matching(/^[A-Za-z_][\w.-]*$/),
};

export const nothing: ValueTest = () => false;

export function anyOf(tests: readonly ValueTest[]): ValueTest {
  return value => tests.some(test => test(value));
}

export function listOf(test: ValueTest): ValueTest {
  return value => value !== '' && value.split(' ').every(test);
}

export function oneOf(values: readonly string[]): ValueTest {
  const known = new Set(values);
  return value => known.has(value);
}

/** What libxml2 says, in our words. */
import { expect, test } from '@jest/globals';
import { inWords } from '../../src/validate/schema-words.js';

const known = new Set(['p', 'paragraph']);
const NS = '{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}';

test.each([
  [
    `Element '${NS}p': This element is not expected. Expected is one of ( ${NS}num, ${NS}heading, ${NS}content ).`,
    'validate/schema-element',
    'p is not allowed here; allowed here: num, heading, content.',
  ],
  [
    `Element '${NS}em': This element is not expected.`,
    'validate/schema-element',
    'em: Akoma Ntoso has no element with this name.',
  ],
  [
    `Element '${NS}paragraph': Missing child element(s). Expected is one of ( ${NS}num, ##other{${NS}}* ).`,
    'validate/schema-missing',
    undefined,
  ],
  [
    `Element '${NS}p', attribute 'x': The attribute 'x' is not allowed.`,
    'validate/schema-attribute',
    'p must not have the attribute x.',
  ],
  [
    `Element '${NS}p': The attribute 'name' is required but missing.`,
    'validate/schema-missing',
    'p has no attribute name.',
  ],
  [
    `Element '${NS}p', attribute 'date': 'soon' is not a valid value of the atomic type 'xs:date'.`,
    'validate/schema-value',
    'The attribute date of p must not be "soon" (the type required is xs:date).',
  ],
  [
    `Element '${NS}p': Duplicate key-sequence ['a'] in unique identity-constraint '${NS}statement-GUID'.`,
    'validate/id-repeated',
    'p repeats the GUID "a" of another element.',
  ],
  [`Element '${NS}p': Something new in a later version.`, 'validate/schema', 'p: Something new in a later version.'],
  ['Something without an element', 'validate/schema', 'the file: Something without an element'],
])('%s', (message, code, words) => {
  const found = inWords(message, known, undefined);
  expect(found.code).toBe(code);
  if (words !== undefined) expect(found.message).toBe(words);
  expect(found.message).not.toContain('http://docs.oasis-open.org');
});

test('long messages are read in linear time', () => {
  const long = `Element 'p': The value '${"'".repeat(100_000)}${'\\n '.repeat(100_000)}' is odd.`;
  expect(inWords(long, known, undefined).code).toBe('validate/schema');
});

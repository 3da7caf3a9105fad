import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseXml } from '../../src/xml/parse.js';
import { quickTree } from '../../src/xml/quick.js';

const quick = (xml: string) => quickTree(xml, () => undefined);
/** A comment behind the root sends a text to the parser. */
const parsed = (xml: string) => parseXml(`${xml}<!-- -->`);

describe('the quick way to a tree', () => {
  test.each([
    '<a></a>',
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a:b c="1 2"> x<d /> y </a:b>\n',
    `<a b='"' c=""><d><e>&amp;lt; &#x41; &nbsp;</e>\n</d>]]></a>`,
  ])('gives what the parser gives: %s', xml => {
    expect(quick(xml)).toEqual(parsed(xml));
  });

  test.each([
    '<a/>',
    '<a><!-- b --></a>',
    '<a><![CDATA[b]]></a>',
    '<a><?b?></a>',
    '<a b="1>2"/>',
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    '<a b="1"c="2"/>',
    '<a b/>',
    '<a\nb="1"/>',
    '<a>\r\n</a>',
    '<constructor/>',
    '<a></b>',
    '<a>',
    '<a/><b/>',
    'x<a/>',
    '<a/>x',
    '<?xml version="1.0?><a/>',
    '',
  ])('leaves to the parser: %s', xml => {
    expect(quick(xml)).toBeUndefined();
  });

  test('never gives anything else than the parser', () => {
    const bits = [
      '<a>',
      '</a>',
      '<b/>',
      '<a c="1">',
      ' c="2"',
      ' ',
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '&lt;',
      '\n',
      'é',
      ':',
    ];
    const text = fc.array(fc.constantFrom(...bits), { maxLength: 12 }).map(list => `<r>${list.join('')}</r>`);
    fc.assert(
      fc.property(text, xml => {
        const found = quick(xml);
        if (found) expect(found).toEqual(parsed(xml));
      }),
      { numRuns: 3_000 },
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/akn/text.js';
import { parseXml, XmlError } from '../../src/xml/parse.js';
import { withoutReferences } from '../../src/xml/references.js';
import { tagsMatch } from '../../src/xml/tags.js';

describe('XML text → tree', () => {
  test('keeps names, attributes, order, blanks and comments', () => {
    expect(parseXml('<?xml version="1.0"?><a:b c="1 2"> x<d/><!-- e -->y </a:b>')).toEqual({
      type: 'element',
      name: 'a:b',
      attributes: { c: '1 2' },
      children: [
        { type: 'text', value: ' x' },
        { type: 'element', name: 'd', attributes: {}, children: [] },
        { type: 'comment', value: ' e ' },
        { type: 'text', value: 'y ' },
      ],
    });
  });

  test('decodes references in text and attributes once, and leaves CDATA as it is', () => {
    const root = parseXml('<a b="&quot;&#x41;">&amp;lt;&#160;<![CDATA[&amp;<]]></a>');
    expect(root.attributes['b']).toBe('"A');
    expect(textOf(root)).toBe('&lt;\u00a0&amp;<');
  });

  test('refuses a DOCTYPE, nothing, and endless nesting', () => {
    expect(() => parseXml('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).toThrow(XmlError);
    expect(() => parseXml('  ')).toThrow(XmlError);
    expect(() => parseXml('<a>'.repeat(600) + '</a>'.repeat(600))).toThrow(XmlError);
  });

  test('refuses tags that do not match when asked to', () => {
    for (const xml of ['<a><b></a></b>', '<a>', '<a></b>', '<a><b></a>']) {
      expect(() => parseXml(xml, { checked: true })).toThrow(XmlError);
    }
    expect(parseXml('<a b="1>2"><!-- <c> --></a>', { checked: true }).attributes).toEqual({ b: '1>2' });
  });

  test('says where an element begins when asked to', () => {
    const root = parseXml('<a>\n  <b/>\n</a>', { positions: true, part: 'x.xml' });
    expect(root.children[1]).toMatchObject({ name: 'b', origin: { part: 'x.xml', line: 2, column: 3 } });
  });
});

describe('references', () => {
  test('characters that XML forbids become U+FFFD, unknown names stay', () => {
    expect(withoutReferences('&#0;&#xD800;&#x110000;&nbsp;&#9;')).toBe('\ufffd\ufffd\ufffd&nbsp;\t');
  });
});

describe('the quick look at tags', () => {
  test.each([
    ['<a><b/><c d="e">f</c></a>', true],
    ['<?xml version="1.0"?><a/>', true],
    ['<a></b>', false],
    ['<a>', false],
    ['</a>', false],
    ['<a', false],
    ['<ab></a>', false],
  ])('%s', (xml, fits) => {
    expect(tagsMatch(xml)).toBe(fits);
  });
});

import { describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../src/akn/parse.js';
import { citedKey, citedPlaces } from '../../src/cited/works.js';

const inText = (content: string, meta = '') =>
  citedPlaces(
    parseAkn(
      `<akomaNtoso><statement><meta>${meta}</meta><mainBody><paragraph eId="para_1"><p>${content}</p></paragraph></mainBody></statement></akomaNtoso>`,
    ),
  );
const keys = (content: string, meta = '') => inText(content, meta).map(({ key }) => key);

describe('works cited by mark-up', () => {
  test('a link to a document gives its symbol, the words and the place', () => {
    expect(inText('See <a href="https://docs.un.org/en/A/RES/46/152">46/152</a>')).toEqual([
      {
        key: 'A/RES/46/152',
        kind: 'document',
        shown: '46/152',
        href: 'https://docs.un.org/en/A/RES/46/152',
        eId: 'para_1',
      },
    ]);
  });

  test.each([
    ['https://undocs.org/A/RES/46/152', 'A/RES/46/152'],
    ['http://undocs.org/ch/S/RES/1325%20(2000)', 'S/RES/1325(2000)'],
    ['https://undocs.org/en/A/hrc/RES/51/3', 'A/HRC/RES/51/3'],
    ['https://docs.un.org/en/A/CONF.213/18#page=3', 'A/CONF.213/18'],
  ])('%s is %s', (href, key) => {
    expect(keys(`<a href="${href}">x</a>`)).toEqual([key]);
  });

  test.each([
    'https://example.org/A/RES/1/1',
    '#para_3',
    'https://treaties.un.org/doc/v1.pdf',
    'https://docs.un.org/%zz',
  ])('%s cites no document', href => {
    expect(keys(`<a href="${href}">x</a>`)).toEqual([]);
  });

  test.each([
    ['/akn/un/statement/deliberation/un-ga/2000-11-15/55-25/!main#para_9', 'A/RES/55/25'],
    ['/akn/un/statement/deliberation/unga/2000-11-15/55-25/', 'A/RES/55/25'],
    ['/akn/un/statement/deliberation/un-sc/2000-10-31/1325_(2000)', 'S/RES/1325(2000)'],
    ['/akn/un/statement/deliberation/un-ga-hrc/2023-10-11/54-11', 'A/HRC/RES/54/11'],
    ['/akn/un/statement/deliberation/un-ga/2011-01-01/65-507', 'A/DEC/65/507'],
    ['/akn/un/statement/deliberation/un-ga/1950-11-03/377_(V)', 'A/RES/377(V)'],
    ['/akn/un/doc/report/un-sg/2010-01-01/7!annex_1', '/akn/un/doc/report/un-sg/2010-01-01/7'],
  ])('the IRI %s is %s', (href, key) => {
    expect(keys(`<ref eId="ref_1" href="${href}">x</ref>`)).toEqual([key]);
  });

  test('the alternative reference tells the symbol that the IRI does not', () => {
    const analysis =
      '<analysis><otherReferences><alternativeReference for="#ref_1" href="https://docs.un.org/en/A/65/49(Vol.II)"/></otherReferences></analysis>';
    expect(
      keys('<ref eId="ref_1" href="/akn/un/statement/deliberation/un-ga/2011-01-01/65-507">x</ref>', analysis),
    ).toEqual(['A/65/49(VOL.II)']);
  });

  test.each([
    ['#unts_39574', ['UNTS 39574']],
    ['#unts_39574_v2237', ['UNTS 39574 V2237']],
    ['#unts_970-973', ['UNTS 970', 'UNTS 971', 'UNTS 972', 'UNTS 973']],
    ['#unts_17512_17513', ['UNTS 17512', 'UNTS 17513']],
    ['#lnts_v94', ['LNTS V94']],
    ['#unts_1-999999', ['UNTS 1-999999']],
    ['#unga', []],
  ])('the treaty entry %s is %j', (pointer, wanted) => {
    expect(
      keys(
        `<entity name="akn4un:treatyCitation" refersTo="${pointer}"><a href="https://treaties.un.org/x">vol.</a></entity>`,
      ),
    ).toEqual(wanted);
  });
});

describe('the key of a work named by a person', () => {
  test.each([
    ['a/res/58/4', 'A/RES/58/4'],
    ['S/RES/1325 (2000)', 'S/RES/1325(2000)'],
    ['UNTS 42146', 'UNTS 42146'],
    ['unts No. 42146', 'UNTS 42146'],
    ['https://docs.un.org/fr/A/RES/58/4', 'A/RES/58/4'],
    ['https://example.org/', 'https://example.org/'],
    ['/akn/un/statement/deliberation/un-ga/2003-10-31/58-4', 'A/RES/58/4'],
  ])('%s is %s', (name, key) => {
    expect(citedKey(name)).toBe(key);
  });
});

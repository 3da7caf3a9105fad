import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import {
  defaultBases,
  documentAddress,
  documentInLink,
  presentAddress,
  slipsInAddress,
  symbolReader,
  treatyAddress,
  treatyVolumeInLink,
  workAddress,
} from '../../src/un/addresses.js';

describe('documentInLink', () => {
  test.each([
    ['https://docs.un.org/en/A/RES/46/152', 'A/RES/46/152', 'en'],
    ['https://docs.un.org/ot/S/RES/2812(2026)', 'S/RES/2812(2026)', 'ot'],
    ['https://undocs.org/ot/S/RES/2640(2022)', 'S/RES/2640(2022)', 'ot'],
    ['https://undocs.org/de/A/RES/76/250', 'A/RES/76/250', 'de'],
    ['http://www.undocs.org//ch//S/RES/1325%20(2000)', 'S/RES/1325 (2000)', 'ch'],
    ['https://undocs.org/A/RES/46/152', 'A/RES/46/152', undefined],
    ['https://undocs.org/ST/SGB/2003/13', 'ST/SGB/2003/13', undefined],
    ['https://undocs.org/en/ST/SGB/2003/13', 'ST/SGB/2003/13', 'en'],
    ['https://undocs.org/td/190', 'td/190', undefined],
    // Addresses that were cut.
    ['https://undocs.org/A/ES', 'A/ES', undefined],
    ['http://undocs.org/70/174', '70/174', undefined],
    ['https://docs.un.org/en/A/CONF.213/18#page=3', 'A/CONF.213/18', 'en'],
    ['https://documents.un.org/api/symbol/access?s=A/RES/70/1&l=E&t=pdf', 'A/RES/70/1', undefined],
    ['https://documents.un.org/symbol-explorer?s=S%2FRES%2F2735%282024%29', 'S/RES/2735(2024)', undefined],
    ['http://daccess-ods.un.org/access.nsf/Get?OpenAgent&DS=A/RES/60/1&Lang=E', 'A/RES/60/1', undefined],
    ['https://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/65/229', 'A/RES/65/229', undefined],
  ])('%s', (href, symbol, language) => {
    const found = documentInLink(href);
    expect(found?.symbol).toBe(symbol);
    expect(found?.language).toBe(language);
  });

  test.each([
    '',
    'https://docs.un.org/',
    'https://docs.un.org/en/',
    'https://docs.un.org/%zz',
    'https://documents.un.org/api/symbol/access?j=N9576819&t=pdf',
    'https://example.org/en/A/RES/46/152',
    'https://docs.un.org.example.com/en/A/RES/46/152',
    'https://www.un.org/en/A/RES/46/152',
    'https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf',
    `https://docs.un.org/${'/'.repeat(50_000)}`,
  ])('nothing in %.60s', href => {
    expect(documentInLink(href)).toBeUndefined();
  });
});

describe('addresses made are read back', () => {
  const symbols = ['A/RES/65/230', 'S/RES/1325(2000)', 'A/CONF.157/24(PartI)', 'ST/SGB/2003/13', 'A/HRC/RES/26/2'];
  test.each(symbols)('%s', symbol => {
    for (const language of ['en', 'zh', 'de']) {
      expect(documentInLink(documentAddress(symbol, language))?.symbol).toBe(symbol);
    }
    expect(documentInLink(workAddress(symbol))).toEqual({ symbol, host: 'undocs.org' });
  });

  test('languages without addresses of their own are "other languages"', () => {
    expect(documentAddress('S/RES/2640(2022)', 'de')).toBe('https://docs.un.org/ot/S/RES/2640(2022)');
  });

  test('by a base of our own', () => {
    const read = symbolReader('https://archive.example/{lang}/doc/{symbol}.html');
    expect(read('https://archive.example/en/doc/A/RES/55/2.html')).toBe('A/RES/55/2');
    expect(read('https://undocs.org/A/RES/55/2')).toBe('A/RES/55/2');
    expect(read('https://archive.example/en/other')).toBeUndefined();
  });

  test('treaties', () => {
    expect(treatyAddress('2225')).toBe('https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf');
    expect(treatyVolumeInLink(treatyAddress('2225'))).toEqual({ volume: '2225', host: 'treaties.un.org' });
  });
});

describe('presentAddress', () => {
  test.each([
    [' https://undocs.org//ch/S/RES/2370 (2017)', 'https://docs.un.org/zh/S/RES/2370%20(2017)'],
    ['https://undocs.org/ot/S/RES/2640(2022)', 'https://docs.un.org/ot/S/RES/2640(2022)'],
    ['https://undocs.org/A/RES/1/1', 'https://undocs.org/A/RES/1/1'],
    ['https://undocs.org/ST/SGB/2003/13', 'https://undocs.org/ST/SGB/2003/13'],
    ['https://example.org//a b', 'https://example.org/a%20b'],
    ['#annex_1', '#annex_1'],
  ])('%s', (href, wanted) => {
    expect(presentAddress(href, defaultBases.documents)).toBe(wanted);
  });
});

test('slipsInAddress says what is wrong', () => {
  expect(slipsInAddress('https://undocs.org//ch/A/1 2')).toHaveLength(2);
  expect(slipsInAddress('https://undocs.org/ch/A/1')).toEqual(['requests the language "ch" (Chinese is zh)']);
  expect(slipsInAddress('https://docs.un.org/ot/A/RES/1/1')).toEqual([]);
});

test('no other file names a host of the United Nations', () => {
  const root = join(import.meta.dirname, '../..');
  const files = ['src', 'xslt', 'templates', 'labels'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(name => join(folder, name)),
  );
  const texts = files.filter(
    name => /\.(?:ts|xsl|xml|hbs|typ|css)$/.test(name) && !/un\/(?:data\/|addresses)/.test(name),
  );
  // The namespace of AKN4UN is a name, not an address.
  const naming = texts.filter(name =>
    /\bun\.org\b|\bundocs\b/.test(readFileSync(join(root, name), 'utf8').replaceAll('http://un.org/akn4un', '')),
  );
  expect(texts.length).toBeGreaterThan(300);
  expect(naming).toEqual([]);
});

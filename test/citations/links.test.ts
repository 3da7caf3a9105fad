import { describe, expect, test } from '@jest/globals';
import type { CitedWork } from '../../src/citations/citation.js';
import { adoptedIri, documentSymbol, knownDate, linkOf } from '../../src/citations/links.js';
import { defaultBases } from '../../src/un/addresses.js';

type Adopted = Extract<CitedWork, { kind: 'resolution' | 'decision' }>;

const resolution = (organ: Adopted['organ'], number: string, date?: string): Adopted => ({
  kind: 'resolution',
  organ,
  number,
  ...(date ? { date } : {}),
});

describe('addresses', () => {
  test.each([
    [resolution('GA', '57/270 B'), 'A/RES/57/270B'],
    [resolution('GA', '53/243 A and B'), 'A/RES/53/243A-B'],
    [resolution('GA', '52/38 A to E'), 'A/RES/52/38A-E'],
    [resolution('GA', '2200 A (XXI)'), 'A/RES/2200(XXI)'],
    [resolution('GA', '3411 A and B (XXX)'), 'A/RES/3411(XXX)'],
    [resolution('SC', '1325 (2000)'), 'S/RES/1325(2000)'],
    [resolution('HRC', 'S-28/1'), 'A/HRC/RES/S-28/1'],
  ])('%j', (work, symbol) => {
    expect(documentSymbol(work)).toBe(symbol);
  });

  test('are in the language of the document, and the bases can be set', () => {
    expect(linkOf(resolution('GA', '46/152'), defaultBases, 'fr')).toBe('https://docs.un.org/fr/A/RES/46/152');
    const bases = { documents: 'https://example.org/{symbol}?l={lang}', treaties: 'https://example.org/t/{volume}' };
    expect(linkOf(resolution('GA', '46/152'), bases, 'zh')).toBe('https://example.org/A/RES/46/152?l=zh');
    const treaty: CitedWork = { kind: 'treaty', series: 'UNTS', numbers: ['39574'], volumes: ['2225', '2237'] };
    expect(linkOf(treaty, bases, 'en', '2237')).toBe('https://example.org/t/2237');
    expect(linkOf(treaty, bases, 'en')).toBeUndefined();
  });

  test.each([
    ['E.96.IV.13', 'https://docs.un.org/en/A/CONF.177/20/Rev.1'],
    ['F.03.II.A.1', 'https://docs.un.org/en/A/CONF.199/20'],
    ['94.I.18', 'https://docs.un.org/en/A/CONF.167/9'],
  ])('of a conference report, by its sales number %s', (number, address) => {
    expect(linkOf({ kind: 'sales', number }, defaultBases, 'en')).toBe(address);
  });

  test.each([
    [{ kind: 'decision', organ: 'SC', number: '1' }],
    [{ kind: 'decision', organ: 'UNFCCC-COP', number: '1/CP.21' }],
    [{ kind: 'resolution', organ: 'WHA', number: 'WHA75.8' }],
    [{ kind: 'sales', number: 'E.86.IX.7' }],
    [{ kind: 'treaty', series: 'LNTS', numbers: ['2138'], volumes: ['XCIV'] }],
  ] as const)('%j has none', work => {
    expect(linkOf(work, defaultBases, 'en')).toBeUndefined();
  });
});

describe('dates of adoption', () => {
  test('come from the text, or from the register', () => {
    expect(knownDate(resolution('GA', '46/152', '1991-12-18'))).toEqual({ date: '1991-12-18' });
    expect(knownDate(resolution('GA', '65/229'))).toEqual({ date: '2010-12-21' });
    expect(knownDate(resolution('GA', '55/9999'))).toBeUndefined();
  });

  test('that disagree are not used', () => {
    expect(knownDate(resolution('GA', '65/229', '2010-12-24'))).toEqual({ stated: '2010-12-24', known: '2010-12-21' });
    expect(knownDate(resolution('GA', '62/9999', '1991-12-18'))).toEqual({ stated: '1991-12-18' });
    expect(knownDate(resolution('SC', '9999 (2000)', '2001-01-01'))).toEqual({ stated: '2001-01-01' });
  });
});

describe('IRIs', () => {
  test.each([
    [resolution('GA', '155 C (VII)'), '/akn/un/statement/deliberation/un-ga/2000-01-02/155_C_(VII)'],
    [resolution('HRC', '16/18'), '/akn/un/statement/deliberation/un-ga-hrc/2000-01-02/16-18'],
    [resolution('CHR', '2003/68'), '/akn/un/statement/deliberation/un-ecosoc-chr/2000-01-02/2003-68'],
    [resolution('WHA', 'WHA75.8'), undefined],
    [resolution('GA', '53/243 A and B'), undefined],
  ])('%j', (work, iri) => {
    expect(adoptedIri(work, '2000-01-02')).toBe(iri);
  });

  test('a single paragraph with a plain number gets a fragment', () => {
    const work = resolution('GA', '55/25');
    const iri = (...pinpoints: Parameters<typeof adoptedIri>[2] & object) => adoptedIri(work, '2000-11-15', pinpoints);
    expect(iri({ unit: 'paragraph', number: '9' })).toMatch(/55-25\/!main#para_9$/);
    expect(iri({ unit: 'paragraph', number: '9', to: '12' })).toMatch(/55-25$/);
    expect(iri({ unit: 'annex' })).toMatch(/55-25$/);
    expect(iri({ unit: 'annex' }, { unit: 'paragraph', number: '9' })).toMatch(/55-25$/);
  });
});

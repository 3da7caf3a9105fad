import { describe, expect, test } from '@jest/globals';
import { documentSymbol } from '../../src/citations/links.js';
import { covered, find, works } from './support.js';

describe('document symbols', () => {
  test.each([
    ['A/65/457', 'A/65/457'],
    ['See E/CN.15/2007/6.', 'E/CN.15/2007/6'],
    ['A/CONF.157/24 (Part I), chap. III.', 'A/CONF.157/24(PartI)'],
    ['NPT/CONF.2000/28 (Parts I and II)', 'NPT/CONF.2000/28(PartsIandII)'],
    ['NPT/CONF.1995/32 (Part I)/Corr.2', 'NPT/CONF.1995/32(PartI)/Corr.2'],
    ['A/74/6 (Sect. 2)', 'A/74/6(Sect.2)'],
    ['A/80/6 (Foreword and introduction), sects. 1–23', 'A/80/6(Introduction)'],
    ['A/65/517-S/2010/534', 'A/65/517'],
    ['A/75/79/Add.1-E/2020/55/Add.1', 'A/75/79/Add.1'],
    ['ICCD/COP(13)/21/Add.1, decision 7/COP.13', 'ICCD/COP(13)/21/Add.1'],
    ['S/PRST/2011/16', 'S/PRST/2011/16'],
    ['A/ES-10/273', 'A/ES-10/273'],
    ['FCCC/CP/2015/10/Add.1', 'FCCC/CP/2015/10/Add.1'],
    ['A\u200277', undefined],
  ])('%s', (text, symbol) => {
    expect(find(text).map(each => documentSymbol(each.work))).toEqual(symbol === undefined ? [] : [symbol]);
  });

  test('lists have one link each', () => {
    expect(works('See A/CONF.213/RPM.1/1, A/CONF.213/RPM.2/1 and A/CONF.213/RPM.4/1.')).toEqual([
      'A/CONF.213/RPM.1/1',
      'A/CONF.213/RPM.2/1',
      'A/CONF.213/RPM.4/1',
    ]);
  });

  test('what is left out is written out', () => {
    expect(works('A/HRC/42/46 and Add.1')).toEqual(['A/HRC/42/46', 'A/HRC/42/46/Add.1']);
    expect(works('A/61/636-S/2006/980 and Corr.1, A/66/749')).toEqual([
      'A/61/636-S/2006/980',
      'A/61/636/Corr.1',
      'A/66/749',
    ]);
    expect(works('A/C.6/56/SR.11–13, A/C.6/56/SR.15')).toEqual(['A/C.6/56/SR.11', 'A/C.6/56/SR.13', 'A/C.6/56/SR.15']);
  });

  test('punctuation behind a symbol stays outside', () => {
    expect(covered('(see E/CN.15/2010/14). A/65/457, E/2010/30;')).toEqual([
      'E/CN.15/2010/14',
      'A/65/457',
      'E/2010/30',
    ]);
  });

  test('symbols of resolutions name the resolution', () => {
    expect(find('A/RES/57/270 B')[0]?.work).toEqual({ kind: 'resolution', organ: 'GA', number: '57/270 B' });
    expect(find('S/RES/1325 (2000)')[0]?.work).toEqual({ kind: 'resolution', organ: 'SC', number: '1325 (2000)' });
    expect(find('A/HRC/RES/16/18')[0]?.work).toEqual({ kind: 'resolution', organ: 'HRC', number: '16/18' });
  });

  test('pinpoints behind a bracket belong to the symbol in it', () => {
    expect(find('Supplement No. 10 (E/2010/30), chap. I, sect. D.')[0]?.pinpoints).toEqual([
      { unit: 'chapter', number: 'I' },
      { unit: 'section', number: 'D' },
    ]);
  });

  test.each([
    'WT/MIN(13)/44',
    'document WHA58/2005/REC/1',
    'EB136/8',
    'LEG/CONF.15/21',
    'document CL 144/9 (C 2013/20)',
    'and/or 50/50',
    'A/B testing',
    'S/he',
    'the AA/12',
    'https://example.org/A/12',
    'COVID-19/A/3',
  ])('%s is none', text => {
    expect(find(text)).toEqual([]);
  });

  test('Cyrillic letters typed for Latin ones', () => {
    expect(works('А/76/10', { language: 'ru' })).toEqual(['A/76/10']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { grammarOf } from '../../src/citations/grammar.js';
import { supplementSlips } from '../../src/citations/official-records.js';
import { english } from '../../src/languages/en/index.js';
import { find, works } from './support.js';

describe('sales publications', () => {
  test('number and pinpoints', () => {
    const text = 'Report (United Nations publication, Sales No. E.93.I.8 and corrigendum), resolution 1, annex II.';
    expect(works(text)).toEqual(['Sales E.93.I.8']);
    expect(find(text)[0]?.pinpoints).toEqual([
      { unit: 'resolution', number: '1' },
      { unit: 'annex', number: 'II' },
    ]);
  });

  test.each([
    ['publication des Nations Unies, numéro de vente : F.96.IV.13', 'fr', 'Sales F.96.IV.13'],
    ['publicación de las Naciones Unidas, núm. de venta S.03.II.A.1', 'es', 'Sales S.03.II.A.1'],
    ['издание Организации Объединенных Наций, в продаже под № R.96.IV.13', 'ru', 'Sales R.96.IV.13'],
    ['منشورات الأمم المتحدة، رقم المبيع A.96.IV.13', 'ar', 'Sales A.96.IV.13'],
    ['联合国出版物，出售品编号：C.96.IV.13', 'zh', 'Sales C.96.IV.13'],
    ['United Nations publication, Sales No. 96.IV.13', 'en', 'Sales 96.IV.13'],
  ] as const)('%s', (text, language, work) => {
    expect(works(text, { language })).toEqual([work]);
  });
});

test('reports of the International Court of Justice', () => {
  expect(works('Advisory Opinion, I.C.J. Reports 2004, p. 136')).toEqual(['I.C.J. Reports 2004, p. 136']);
});

describe('Official Records', () => {
  const slips = (text: string) => supplementSlips(text, grammarOf(english));

  test('supplement and symbol that agree', () => {
    expect(slips('Seventy-fourth Session, Supplement No. 20 (A/74/20).')).toEqual([]);
    expect(slips('2010, Supplement No. 10 (E/2010/30).')).toEqual([]);
    expect(slips('Supplement No. 10 and corrigendum (A/56/10 and A/56/10/Corr.1)')).toEqual([]);
    expect(slips('Supplement No. 53A (A/72/53/Add.1)')).toEqual([]);
  });

  test('and such that cannot both be right', () => {
    expect(slips('Supplement No. 21 (A/74/20).')).toEqual([{ supplement: '21', symbol: 'A/74/20' }]);
    expect(slips('2010, Supplement No. 11 (E/2010/30).')).toEqual([{ supplement: '11', symbol: 'E/2010/30' }]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { covered, find, works } from './support.js';

const UNTS = 'United Nations, Treaty Series, ';

describe('treaty series', () => {
  test.each([
    [`${UNTS}vol. 2225, No. 39574.`, ['UNTS 2225/39574']],
    [`${UNTS}vols. 2225, 2237, 2241 and 2326, No. 39574.`, ['UNTS 2225+2237+2241+2326/39574']],
    [`${UNTS}vol. 75, Nos. 970–973.`, ['UNTS 75/970+971+972+973']],
    [`${UNTS}vol. 75, Nos. 970-3.`, ['UNTS 75/970+971+972+973']],
    [`${UNTS}vol. 1125, Nos. 17512 and 17513, and vol. 2404, No. 43425.`, ['UNTS 1125/17512+17513', 'UNTS 2404/43425']],
    [`${UNTS}vol. 249, No. 3511, and vol. 2253, No. 3511.`, ['UNTS 249/3511', 'UNTS 2253/3511']],
    [`${UNTS}vol. 2329. No. 41723`, ['UNTS 2329/41723']],
    [`${UNTS}vol. 223`, ['UNTS 223/']],
    ['League of Nations, Treaty Series, vol. XCIV, No. 2138.', ['LNTS XCIV/2138']],
    ['Nations Unies, Recueil des Traités, vol. 610, no 8843.', ['UNTS 610/8843']],
    ['Nations Unies, Recueil des Traités, vol. 75, nos 970 à 973.', ['UNTS 75/970+971+972+973']],
    ['Naciones Unidas, Treaty Series, vols. 2171, 2173 y 2983, núm. 27531.', ['UNTS 2171+2173+2983/27531']],
    ['联合国，《条约汇编》，第2515卷，第44910号。', ['UNTS 2515/44910']],
    ['联合国，《条约汇编》，第2171、2173和2983卷，第27531号。', ['UNTS 2171+2173+2983/27531']],
    ['United Nations, Treaty Series, Vol. 249, No. 3511', ['UNTS 249/3511']],
    ['United Nations – Treaty Series, vol. 1577 – No. 27531.', ['UNTS 1577/27531']],
    [`${UNTS}vol. 2171 and vol. 2173, No. 27531.`, ['UNTS 2171+2173/27531']],
    ['Nations Unies, Recueil des traités, vol. 610, no 8843.', ['UNTS 610/8843']],
    ['Recueil des traités des Nations Unies, vol. 610, n° 8843.', ['UNTS 610/8843']],
    ['Naciones Unidas, Recueil des traités, Vol. 610, Núm. 8843.', ['UNTS 610/8843']],
    ['الأمم المتحدة، مجموعة المعاهـدات، المجلــد 610، الرقـم 8843.', ['UNTS 610/8843']],
    ['联合国《条约汇编》，第2171卷、第2173卷和第2983卷，第27531号。', ['UNTS 2171+2173+2983/27531']],
    ['Treaty Series of the institute', []],
    [`${UNTS}and others`, []],
  ])('%s', (text, cited) => {
    expect(works(text, { note: true })).toEqual(cited);
  });

  test('one volume: the link covers volume and number; several: each its own', () => {
    const one = `${UNTS}vol. 2225, No. 39574.`;
    const several = `${UNTS}vols. 2171 and 2173, No. 27531.`;
    const parts = (text: string) => find(text)[0]?.parts?.map(({ start, end }) => text.slice(start, end));
    expect(covered(one)).toEqual(['vol. 2225, No. 39574']);
    expect(parts(one)).toEqual(['vol. 2225, No. 39574']);
    expect(covered(several)).toEqual(['vols. 2171 and 2173, No. 27531']);
    expect(parts(several)).toEqual(['2171', '2173']);
  });

  test('several treaties in one note', () => {
    const text = `Treaty on X (${UNTS}vol. 610, No. 8843); Agreement on Y (${UNTS}vol. 672, No. 9574), arts. 1 and 2.`;
    expect(works(text, { note: true })).toEqual(['UNTS 610/8843', 'UNTS 672/9574']);
    expect(find(text, { note: true })[1]?.pinpoints).toEqual([
      { unit: 'article', number: '1' },
      { unit: 'article', number: '2' },
    ]);
  });

  test('kashida is part of the words that carry the link', () => {
    const text = 'الأمم المتحدة، مجموعة المعاهـدات، المجلــد 610، الرقـم 8843.';
    expect(covered(text)).toEqual(['المجلــد 610، الرقـم 8843']);
  });

  test('a number without a volume is doubtful', () => {
    expect(works(`${UNTS}No. 973`)).toEqual(['? UNTS /973']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { conventionalIds } from '../../src/akn/eid.js';
import { normaliseNumber } from '../../src/numbers/id-part.js';
import { element } from '../../src/xml/tree.js';

const paragraph = (num: string | undefined, ...rest: ReturnType<typeof element>[]) =>
  element(
    'paragraph',
    {},
    num === undefined ? undefined : element('num', {}, num),
    element('content', {}, element('p', {}, 'x')),
    rest,
  );
const idsOf = (root: ReturnType<typeof element>) => [...conventionalIds(root).values()];

describe('conventionalIds', () => {
  test('numbers by what is printed, unnumbered units by position', () => {
    const body = element('mainBody', {}, paragraph('7.'), paragraph(undefined), paragraph('9 bis.'));
    expect(idsOf(body)).toEqual([
      'body',
      'para_7',
      'para_7__content',
      'para_2',
      'para_2__content',
      'para_9bis',
      'para_9bis__content',
    ]);
  });

  test('a printed number keeps its id where an unnumbered unit has that position', () => {
    const body = element('mainBody', {}, paragraph(undefined), paragraph('1.'), paragraph('2.'));
    const ids = idsOf(body).filter(id => !id.endsWith('content'));
    expect(ids).toEqual(['body', 'para_1_2', 'para_1', 'para_2']);
  });

  test('numbers that start again stay unique', () => {
    const body = element('mainBody', {}, paragraph('1.'), paragraph('1.'), paragraph('1.'));
    expect(idsOf(body).filter(id => !id.endsWith('content'))).toEqual(['body', 'para_1', 'para_1_2', 'para_1_3']);
  });

  test('tens of thousands of paragraphs are numbered at once', () => {
    const body = element('mainBody', {}, ...Array.from({ length: 40_000 }, () => paragraph(undefined)));
    const start = performance.now();
    expect(idsOf(body)).toHaveLength(80_001);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  test('points stand under their list', () => {
    const list = element(
      'list',
      {},
      element('intro', {}, element('p', {}, 'x')),
      element('point', {}, element('num', {}, '(a)')),
    );
    const body = element('mainBody', {}, element('paragraph', {}, element('num', {}, '8.'), list));
    expect(idsOf(body)).toEqual([
      'body',
      'para_8',
      'para_8__list_1',
      'para_8__list_1__intro',
      'para_8__list_1__point_a',
    ]);
  });

  test('everything in an annex has the prefix of the annex; notes and references count through it', () => {
    const note = element('authorialNote', { marker: '7' }, element('p', {}, 'n'));
    const reference = element('ref', { eId: 'old', href: '/akn/un' }, 'r');
    const preamble = element(
      'preamble',
      {},
      element('container', { name: 'Recalling' }, element('p', {}, note, reference)),
    );
    const doc = element('doc', {}, preamble, element('mainBody', {}, paragraph('42.')));
    const root = element('statement', {}, element('attachments', {}, element('attachment', {}, doc)));
    expect(idsOf(root)).toEqual([
      'annex_1',
      'annex_1__preamble',
      'annex_1__preamble__container_1',
      'annex_1__authorialNote_7',
      'annex_1__ref_1',
      'annex_1__body',
      'annex_1__para_42',
      'annex_1__para_42__content',
    ]);
  });

  test('a note with a sign for a mark is counted', () => {
    const note = (marker: string) => element('authorialNote', { marker });
    expect(idsOf(element('p', {}, note('*'), note('3'), note('**')))).toEqual([
      'authorialNote_s1',
      'authorialNote_3',
      'authorialNote_s2',
    ]);
  });
});

describe('normaliseNumber', () => {
  test.each([
    ['12.', '12'],
    ['(a)', 'a'],
    ['a)', 'a'],
    ['(iv)', 'iv'],
    ['IV.', '4'],
    ['1.1', '1-1'],
    ['11.2 Rev. A', '11-2RevA'],
    ['Article 5', '5'],
    ['Chapter II', '2'],
    ['Rule 4 bis', '4bis'],
    ['5 bis.', '5bis'],
    ['١٢ -', '12'],
    ['(أ)', 'a'],
    ['(ب)', 'b'],
    ['а)', 'a'],
    ['（一）', '1'],
    ['第十二条', '12'],
    ['第5条', '5'],
    ['12．', '12'],
    ['’1‘', 'i'],
    ['\u200f4 -', '4'],
    ['*', ''],
    ['', ''],
    ['–', ''],
  ])('%s → %s', (printed, key) => {
    expect(normaliseNumber(printed)).toBe(key);
  });
});

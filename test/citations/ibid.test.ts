import { describe, expect, test } from '@jest/globals';
import type { NoteRecord } from '../../src/citations/ibid.js';
import { find, nameOf, works } from './support.js';

/** Reads notes one after another, as a document lists them. */
function notes(...texts: readonly string[]): string[][] {
  let previous: NoteRecord | undefined;
  return texts.map((text, index) => {
    const options = { note: true, ...(previous ? { previous } : {}) };
    const citations = find(text, options);
    previous = { marker: String(index + 1), citations, text };
    return works(text, options);
  });
}

const TREATY = 'United Nations, Treaty Series, vol. 1760, No. 30619.';

describe('Ibid.', () => {
  test('keeps the series of a treaty', () => {
    expect(notes(TREATY, 'Ibid., vol. 1954, No. 33480.', 'Ibid., vols. 1577, 2171 and 2173, No. 27531.')).toEqual([
      ['UNTS 1760/30619'],
      ['UNTS 1954/33480'],
      ['UNTS 1577+2171+2173/27531'],
    ]);
  });

  test('keeps the volume where only a number follows', () => {
    expect(notes('United Nations, Treaty Series, vol. 75, Nos. 970–973.', 'Ibid., No. 973.')[1]).toEqual([
      'UNTS 75/973',
    ]);
  });

  test.each([
    'Ibid. vol. 660, No. 9464.',
    'Ibid vol. 660, No. 9464',
    'Ibid., Vol. 660, No. 9464.',
    'Ibid., Treaty Series, vol. 660, No. 9464.',
    'Там же, Treaty Series, vol. 660, No. 9464.',
    'Там же, Сборник договоров, том 660, № 9464.',
    'Ibid., Recueil des traités, vol. 660, no 9464.',
    'المرجـع نفسـه، المجلـد 660، الرقـم 9464.',
    '同上，第660卷，第9464号。',
    'المرجع نفسه، المجلد 660، الرقم 9464.',
  ])('%s', text => {
    expect(notes(TREATY, text)[1]).toEqual(['UNTS 660/9464']);
  });

  test('with figures in a form that is not known is not the treaty before', () => {
    expect(notes(TREATY, 'Ibid., tome 660, 9464.')[1]).toEqual(['? ']);
  });

  test('alone stands for everything; the link is on the word', () => {
    const previous = { marker: '1', citations: find('See A/76/892.', { note: true }) };
    const [citation] = find('Ibid.', { note: true, previous });
    expect(citation).toMatchObject({ start: 0, end: 4, work: { symbol: 'A/76/892' }, because: 'Ibid. of note 1' });
  });

  test('follows chains to the first real citation', () => {
    expect(notes('Resolution 69/283, annex I.', 'Ibid., annex II.', 'Ibid.').flat()).toEqual([
      'A/RES/69/283',
      'A/RES/69/283',
      'A/RES/69/283',
    ]);
  });

  test('a pinpoint replaces from its level down', () => {
    const previous = { marker: '1', citations: find('A/CONF.234/16, chap. I, sect. B.', { note: true }) };
    const pinpoints = (text: string) => find(text, { note: true, previous })[0]?.pinpoints;
    expect(pinpoints('Ibid., sect. C.')).toEqual([
      { unit: 'chapter', number: 'I' },
      { unit: 'section', number: 'C' },
    ]);
    expect(pinpoints('Ibid., chap. II.')).toEqual([{ unit: 'chapter', number: 'II' }]);
  });

  test('before a supplement leaves the symbol to speak', () => {
    const first =
      'Official Records of the General Assembly, Seventy-second Session, Supplement No. 53 (A/72/53), chap. V.';
    expect(notes(first, 'Ibid., Supplement No. 53A (A/72/53/Add.1), chap. III.', 'Ibid., chap. IV.')).toEqual([
      ['A/72/53'],
      ['A/72/53/Add.1'],
      ['A/72/53/Add.1'],
    ]);
  });

  test('in small letters means the citation before in the same note', () => {
    const text = `resolution 66/138, annex; ${TREATY.slice(0, -1)}; and ibid., vol. 2518, No. 44910.`;
    expect(works(text, { note: true })).toEqual(['A/RES/66/138', 'UNTS 1760/30619', 'UNTS 2518/44910']);
  });

  test('after a document and its corrigendum means the document', () => {
    expect(notes('See A/ES-10/273 and A/ES-10/273/Corr.1.', 'Ibid., para. 120.')[1]).toEqual(['A/ES-10/273']);
  });

  test('after a sales publication stands for it', () => {
    const report =
      'Report of the Conference (United Nations publication, Sales No. E.96.IV.13), chap. I, resolution 1.';
    expect(notes(report, 'Ibid., resolution 2, annex.')[1]).toEqual(['Sales E.96.IV.13']);
  });

  test('after a source that no grammar knows stands for its words', () => {
    const [, second] = notes('World Health Organization, The Report (Geneva, 2015).', 'Ibid., p. 7.');
    expect(second).toEqual(['World Health Organization, The Report (Geneva, 2015).']);
  });

  test.each([
    ['two works', 'A/72/53 and A/73/53.', 'Ibid.'],
    ['no treaty', 'A/72/53.', 'Ibid., vol. 75, No. 973.'],
  ])('is not guessed after %s', (_, first, second) => {
    expect(notes(first, second)[1]?.every(work => work.startsWith('? '))).toBe(true);
  });

  test('without a note before is doubtful', () => {
    expect(works('Ibid., para. 7.', { note: true })).toEqual(['? ']);
  });

  test('in running text is a word', () => {
    expect(find('Ibid., para. 7.')).toEqual([]);
  });

  test('names are given for every kind', () => {
    expect(nameOf({ kind: 'icj', text: 'I.C.J. Reports 2004' })).toBe('I.C.J. Reports 2004');
  });
});

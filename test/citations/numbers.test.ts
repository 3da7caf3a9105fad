import { describe, expect, test } from '@jest/globals';
import { numberAt } from '../../src/citations/numbers.js';
import { romanValue } from '../../src/numbers/roman.js';

describe('numbers of resolutions', () => {
  test.each([
    ['46/152', 'session', '46/152'],
    ['57/270 B of', 'session', '57/270 B'],
    ['53/77 AA of', 'session', '53/77 AA'],
    ['57/270B of', 'session', '57/270 B'],
    ['53/243 A and B.', 'session', '53/243 A and B'],
    ['52/38 A to E of', 'session', '52/38 A to E'],
    ['52/38 A à E du', 'session', '52/38 A to E'],
    ['48/74 В от', 'session', '48/74 B'],
    ['S-10/2', 'special', 'S-10/2'],
    ['ES-10/15 of', 'special', 'ES-10/15'],
    ['2005/20, annex', 'yearNumber', '2005/20'],
    ['415 (V) of', 'roman', '415 (V)'],
    ['155 C (VII)', 'roman', '155 C (VII)'],
    ['3411 A and B (XXX)', 'roman', '3411 A and B (XXX)'],
    ['1874 (S-IV) of', 'roman', '1874 (S-IV)'],
    ['2252 (ES-V)', 'roman', '2252 (ES-V)'],
    ['217A (III)号', 'roman', '217 A (III)'],
    ['1325 (2000)', 'councilYear', '1325 (2000)'],
    ['1325(2000)号', 'councilYear', '1325 (2000)'],
    ['217 ألف (د-3)', 'roman', '217 A (III)'],
    ['1803(د-17)', 'roman', '1803 (XVII)'],
    ['دإ-23/2', 'special', 'S-23/2'],
    ['دإط-10/15', 'special', 'ES-10/15'],
    ['57/270 باء', 'session', '57/270 B'],
    ['7/2019', 'numberYear', '7/2019'],
    ['1/CP.21, annex', 'own', '1/CP.21'],
    ['WHA75.8', 'own', 'WHA75.8'],
  ])('%s', (text, form, printed) => {
    expect(numberAt(text, 0)).toMatchObject({ form, printed });
  });

  test.each([
    '1/CP.21/2',
    'WHA75.8.1',
    '46/152/1',
    '46/152bis',
    '7/2a',
    '12',
    '12 (a)',
    'S/RES/1',
    '46 / 152',
    'x46/152',
  ])('%s is none', text => {
    expect(numberAt(text, 0)).toBeUndefined();
  });

  test('a letter that begins a word is no part', () => {
    expect(numberAt('46/152 A/C.3', 0)?.printed).toBe('46/152 A');
    expect(numberAt('46/152 Assembly', 0)?.printed).toBe('46/152');
  });

  test('Roman figures', () => {
    expect(['I', 'IV', 'IX', 'XXI', 'XXX', 'XLVIII'].map(romanValue)).toEqual([1, 4, 9, 21, 30, 48]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { covered, find, works } from './support.js';

describe('the body of a resolution', () => {
  test.each([
    ['resolution 1540 (2004) of 28 April 2004', 'S/RES/1540(2004) 2004-04-28'],
    ['its resolution 46/152 of 18 December 1991', 'A/RES/46/152 1991-12-18'],
    ['Resolution 65/228, annex.', 'A/RES/65/228'],
    ['General Assembly resolution 415 (V) of 1 December 1950', 'A/RES/415(V) 1950-12-01'],
    ['Resolution 217 A (III).', 'A/RES/217(III)'],
    ['Economic and Social Council resolution 155 C (VII) of 13 August 1948', 'E/RES/155(VII) 1948-08-13'],
    ['Economic and Social Council resolution 2005/20, annex', 'E/RES/2005/20'],
    ['Human Rights Council resolution 16/18', 'A/HRC/RES/16/18'],
    ['Human Rights Council resolution 53/11', 'A/HRC/RES/53/11'],
    ['Council resolution 16/18', 'A/HRC/RES/16/18'],
    ['Council resolution 2015/33', 'E/RES/2015/33'],
    ['Council resolution 2735 (2024)', 'S/RES/2735(2024)'],
    ['Assembly resolution 58/4 of 31 October 2003', 'A/RES/58/4 2003-10-31'],
    ['Resolution S-10/2.', 'A/RES/S-10/2'],
    ['resolution ES-10/15 of 20 July 2004', 'A/RES/ES-10/15 2004-07-20'],
    ['Commission on Human Rights resolution 2003/68 of 25 April 2003', 'E/CN.4/RES/2003/68 2003-04-25'],
    ['resolution 46/152 of the General Assembly', 'A/RES/46/152'],
    ['resolution 16/18 of the Human Rights Council', 'A/HRC/RES/16/18'],
  ])('%s', (text, work) => {
    expect(works(text)).toEqual([work]);
  });

  test('a date tells sessions of the two bodies apart', () => {
    expect(works('resolution 32/5 of 28 October 1977')).toEqual(['A/RES/32/5 1977-10-28']);
    expect(works('resolution 32/5 of 30 June 2016')).toEqual(['A/HRC/RES/32/5 2016-06-30']);
  });

  test('"its resolution" belongs to the body named just before', () => {
    expect(works('mandated by the Human Rights Council in its resolution 45/34')).toEqual(['A/HRC/RES/45/34']);
    expect(works('the report of the Council, and recalls its resolution 75/34')).toEqual(['A/RES/75/34']);
  });

  test('in a text of the Human Rights Council a bare number is its own', () => {
    expect(works('its resolution 48/13', { organ: 'HRC' })).toEqual(['A/HRC/RES/48/13']);
    expect(works('its resolution 78/13', { organ: 'HRC' })).toEqual(['A/RES/78/13']);
    expect(works('Resolution S-30/1, annex.', { organ: 'HRC' })).toEqual(['A/HRC/RES/S-30/1']);
  });

  test('only what is nowhere stated is assumed', () => {
    expect(find('resolution 45/34')[0]?.assumed).toBe(true);
    expect(find('General Assembly resolution 45/34')[0]?.assumed).toBeUndefined();
    expect(find('resolution 1325 (2000)')[0]?.assumed).toBeUndefined();
  });

  test('the running number of the Security Council tells its year', () => {
    expect(works('Security Council resolution 2395')).toEqual(['S/RES/2395(2017)']);
    expect(works('resolutions 2712, 2720 (2023), 2728 and 2735 (2024)')).toEqual([
      'S/RES/2712(2023)',
      'S/RES/2720(2023)',
      'S/RES/2728(2024)',
      'S/RES/2735(2024)',
    ]);
  });
});

describe('what must not be linked', () => {
  test.each([
    'United Nations Environment Assembly resolution 4/21',
    'World Health Assembly resolution 72/5',
    'Commission on Population and Development resolution 2006/2',
    'Commission on Crime Prevention and Criminal Justice resolution 27/6',
    'resolution 51/3 of the Commission on Narcotic Drugs',
    'resolution 6/1, adopted by the Conference of the Parties',
    'General Assembly resolution 14/4',
    'resolution 574 (XXVII)',
    'resolution 1481 (2006)',
    'General Assembly resolution 1325 (2000)',
    'Council resolution 8 (XXIII) of the Commission on Human Rights',
  ])('%s', text => {
    expect(works(text).filter(work => !work.startsWith('? ') && work.startsWith('A/'))).toEqual([]);
  });

  test.each([
    'about 46/152 of the total',
    'in 2018/19',
    'resolution MSC.257(84)',
    'resolution A.1170(32)',
    'resolution 9 (Cg-18)',
    'resolution 263',
    'chap. I, resolution 2, annex',
    'decision 1/CMP.8',
    'decision X/2',
    'the present resolution 9',
    '24/7 and 9/11',
  ])('%s is no citation', text => {
    expect(works(text)).toEqual([]);
  });
});

describe('lists', () => {
  test('each member has its own date; the link covers number and date', () => {
    const text = 'its resolutions 59/35 of 2 December 2004, 62/61 of 6 December 2007 and 65/19 of 6 December 2010';
    expect(works(text)).toEqual(['A/RES/59/35 2004-12-02', 'A/RES/62/61 2007-12-06', 'A/RES/65/19 2010-12-06']);
    expect(covered(text)).toEqual(['59/35 of 2 December 2004', '62/61 of 6 December 2007', '65/19 of 6 December 2010']);
  });

  test('a date after the last of several is taken for the last only', () => {
    expect(works('resolutions 65/182 and 65/183 of 21 December 2010')).toEqual([
      'A/RES/65/182',
      'A/RES/65/183 2010-12-21',
    ]);
  });

  test('the body carries over', () => {
    expect(works('Human Rights Council resolutions 23/7, 32/4 and 50/18')).toEqual([
      'A/HRC/RES/23/7',
      'A/HRC/RES/32/4',
      'A/HRC/RES/50/18',
    ]);
    expect(works('Resolution S-23/2, annex, and resolution S-23/3, annex.')).toEqual(['A/RES/S-23/2', 'A/RES/S-23/3']);
  });

  test('ranges have both ends', () => {
    expect(works('Economic and Social Council resolutions 2005/20 to 2005/23')).toEqual([
      'E/RES/2005/20',
      'E/RES/2005/23',
    ]);
  });

  test('pinpoints between the members are theirs', () => {
    const text = 'Resolutions 52/214, sect. B, 57/283 B, sect. III, and 58/250, sect. III, paras. 12–14.';
    expect(find(text).map(each => each.pinpoints)).toEqual([
      [{ unit: 'section', number: 'B' }],
      [{ unit: 'section', number: 'III' }],
      [
        { unit: 'section', number: 'III' },
        { unit: 'paragraph', number: '12', to: '14' },
      ],
    ]);
  });

  test('titles may stand between the members', () => {
    const text =
      'Recalling its resolutions 41/128 of 4 December 1986, entitled “Declaration on the Right to Development”, 55/2 of ' +
      '8 September 2000 on the Millennium, and 60/1 on the outcome, and Human Rights Council resolution 4/1';
    expect(works(text)).toEqual(['A/RES/41/128 1986-12-04', 'A/RES/55/2 2000-09-08', 'A/RES/60/1', 'A/HRC/RES/4/1']);
  });

  test('the list ends with its sentence', () => {
    expect(works('resolutions 60/1 and 60/2. In the years 70/71, and 71/72 it')).toEqual(['A/RES/60/1', 'A/RES/60/2']);
  });
});

describe('what a link covers', () => {
  test.each([
    ['Recalling its resolution 46/152 of 18 December 1991, in', 'resolution 46/152 of 18 December 1991'],
    ['See resolution 55/2.', '55/2'],
    [
      'General Assembly resolution 415 (V) of 1 December 1950 and',
      'General Assembly resolution 415 (V) of 1 December 1950',
    ],
    [
      'as well as paragraph 9 of General Assembly resolution 55/25, and',
      'paragraph 9 of General Assembly resolution 55/25',
    ],
    [
      'section XIV of its resolution 49/233 A of 23 December 1994',
      'section XIV of its resolution 49/233 A of 23 December 1994',
    ],
    ['Resolution 65/229, annex.', '65/229'],
    ['Resolution 99/2, annex, and', '99/2'],
  ])('%s', (text, words) => {
    expect(covered(text)).toEqual([words]);
  });
});

describe('pinpoints', () => {
  test.each([
    ['paragraph 9 of resolution 55/25', [{ unit: 'paragraph', number: '9' }]],
    [
      'paragraph 13 of section VII of its resolution 69/262',
      [
        { unit: 'section', number: 'VII' },
        { unit: 'paragraph', number: '13' },
      ],
    ],
    [
      'section II.B, paragraph 7, of its resolution 57/283 B',
      [
        { unit: 'section', number: 'II.B' },
        { unit: 'paragraph', number: '7' },
      ],
    ],
    [
      'paragraphs 80 and 83 to 87 of resolution 61/105',
      [
        { unit: 'paragraph', number: '80' },
        { unit: 'paragraph', number: '83', to: '87' },
      ],
    ],
    ['resolution 69/283, annex II', [{ unit: 'annex', number: 'II' }]],
    ['the annex to General Assembly resolution 49/60', [{ unit: 'annex' }]],
  ])('%s', (text, pinpoints) => {
    expect(find(text)[0]?.pinpoints).toEqual(pinpoints);
  });

  test('an annex before a conjunction belongs to the resolution before', () => {
    const text = 'Resolution 50/81, annex, and resolution 62/126, annex.';
    expect(covered(text)).toEqual(['50/81', '62/126']);
  });

  test('a paragraph of the next resolution is not of this one', () => {
    const [first, second] = find('resolution 55/25 and paragraph 4 of resolution 58/4');
    expect(first?.pinpoints).toEqual([]);
    expect(second?.pinpoints).toEqual([{ unit: 'paragraph', number: '4' }]);
  });
});

describe('decisions', () => {
  test.each([
    ['its decision 74/550 A of 13 April 2020', 'GA decision 74/550 A'],
    ['Economic and Social Council decision 2005/234', 'ECOSOC decision 2005/234'],
    ['Council decision 6/102 of 27 September 2007', 'HRC decision 6/102'],
  ])('%s', (text, work) => {
    expect(works(text, { organ: 'GA' })).toEqual([work]);
  });
});

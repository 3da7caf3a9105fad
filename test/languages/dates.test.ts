import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseDate } from '../../src/languages/dates.js';
import { languageOf, languages } from '../../src/languages/index.js';
import type { Language, LanguageCode } from '../../src/languages/language.js';

function language(code: string): Language {
  const found = languageOf(code);
  if (!found) throw new Error(code);
  return found;
}

describe('parseDate', () => {
  test.each([
    ['en', 'on 21 December 2010', '2010-12-21'],
    ['en', '1\u00a0December 1950', '1950-12-01'],
    ['en', 'on27 June 2023', '2023-06-27'],
    ['fr', 'le 1er décembre 2020', '2020-12-01'],
    ['fr', 'du 13avril 2020', '2020-04-13'],
    ['fr', '21 août 2019', '2019-08-21'],
    ['es', 'el 21 de julio de 2020', '2020-07-21'],
    ['es', '1º de septiembre de 1999', '1999-09-01'],
    ['es', '5 de mayo del 2001', '2001-05-05'],
    ['ru', '30 ноября 2022года', '2022-11-30'],
    ['ru', '9 июля 2021 года', '2021-07-09'],
    ['zh', '2010年12月21日', '2010-12-21'],
    ['zh', '二〇一〇年十二月二十一日', '2010-12-21'],
    ['zh', '2024 年 10 月 1 日', '2024-10-01'],
    ['zh', '2024年10月11通过', '2024-10-11'],
    ['ar', '21 كانون الأول/ديسمبر 2010', '2010-12-21'],
    ['ar', '٢١ كانون الأول/ ديسمبر ٢٠١٠', '2010-12-21'],
    ['ar', '6 كانون الأول/ديسمـــبر 2021', '2021-12-06'],
    ['ar', '12 أذار/مارس 2020', '2020-03-12'],
    ['ar', '9 تشرين الأول 2024', '2024-10-09'],
    ['ar', '5 يوليو 1990', '1990-07-05'],
    ['ar', '9 June 2021', '2021-06-09'],
    ['zh', '9 June 2021', '2021-06-09'],
  ])('%s: %s', (code, text, iso) => {
    const [found] = parseDate(text, language(code));
    expect(found?.iso).toBe(iso);
    expect(text.slice(found?.start, found?.end).length).toBeGreaterThan(9);
  });

  test('a Russian date goes as far as its word for the year', () => {
    const text = '7 июня 2021 года';
    expect(parseDate(text, language('ru'))).toEqual([{ iso: '2021-06-07', start: 0, end: text.length }]);
  });

  test('says where each date stands', () => {
    const text = 'resolutions 415 (V) of 1 December 1950 and 155 C (VII) of 13 August 1948';
    expect(parseDate(text, language('en')).map(date => text.slice(date.start, date.end))).toEqual([
      '1 December 1950',
      '13 August 1948',
    ]);
  });

  test.each([
    ['en', '31 November 2010'],
    ['en', '0 May 2010'],
    ['en', 'December 2010'],
    ['en', '112 December 20101'],
    ['zh', '2010年13月1日'],
    ['fr', '30 février 2020'],
  ])('no date: %s %s', (code, text) => expect(parseDate(text, language(code))).toEqual([]));

  test('reads back every date that it is given', () => {
    const names: Readonly<Record<LanguageCode, (day: number, month: string, year: number) => string>> = {
      en: (day, month, year) => `${day} ${month} ${year}`,
      fr: (day, month, year) => `${day === 1 ? '1er' : day} ${month} ${year}`,
      es: (day, month, year) => `${day} de ${month} de ${year}`,
      ru: (day, month, year) => `${day} ${month} ${year} года`,
      de: (day, month, year) => `${day}. ${month} ${year}`,
      zh: (day, month, year) => `${year}年${month}${day}日`,
      ar: (day, month, year) => `${day} ${month} ${year}`,
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...languages),
        fc.integer({ min: 1945, max: 2099 }),
        fc.integer({ min: 0, max: 11 }),
        fc.integer({ min: 1, max: 28 }),
        fc.nat(),
        (each, year, month, day, pick) => {
          const forms = (each.months[month] ?? []).slice(0, each.code === 'ru' ? 1 : undefined);
          const printed = names[each.code](day, forms[pick % forms.length] ?? '', year);
          const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(parseDate(`… ${printed}, …`, each).map(date => date.iso)).toEqual([iso]);
        },
      ),
      { seed: 1945, numRuns: 600 },
    );
  });
});

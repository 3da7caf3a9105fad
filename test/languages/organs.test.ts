import { describe, expect, test } from '@jest/globals';
import { languageOf } from '../../src/languages/index.js';
import type { Language, LanguageCode } from '../../src/languages/language.js';
import { organIn, organNamed } from '../../src/languages/organs.js';

const of = (code: LanguageCode) => languageOf(code) as Language;

describe('names of bodies', () => {
  test.each<[LanguageCode, string, string]>([
    ['en', 'General Assembly', 'ga'],
    ['en', 'United Nations', 'un'],
    ['fr', 'Conseil des droits de l’homme', 'hrc'],
    ['fr', "Conseil des droits de l'homme", 'hrc'],
    ['es', 'Consejo Económico y Social', 'ecosoc'],
    ['ru', 'Советом Безопасности', 'sc'],
    ['ru', 'Генеральной Ассамблеей', 'ga'],
    ['ru', 'Экономический и Социальный Совет', 'ecosoc'],
    ['ru', 'Третьего комитета', 'thirdCommittee'],
    ['ru', 'Третий комитет', 'thirdCommittee'],
    ['ar', 'الأمــم المتحـدة', 'un'],
    ['ar', 'الجمعية العامة', 'ga'],
    ['zh', '大 会', 'ga'],
    ['zh', '安全理事会', 'sc'],
  ])('%s %s', (language, text, id) => expect(organNamed(` ${text} `, of(language))).toBe(id));

  test.each<[LanguageCode, string]>([
    ['en', 'General Assembly hall'],
    ['en', 'assembly'],
    ['zh', '大会堂'],
  ])('no body: %s %s', (language, text) => expect(organNamed(text, of(language))).toBeUndefined());
});

describe('the body of an origin line', () => {
  test.each<[LanguageCode, string, string]>([
    ['en', '[on the report of the Third Committee (A/65/457)]', 'thirdCommittee'],
    [
      'en',
      '[on the report of the Special Political and Decolonization Committee (Fourth Committee) (A/75/414, para. 8)]',
      'fourthCommittee',
    ],
    ['fr', '[sur la base du rapport de la Sixième Commission (A/76/470, par. 7)]', 'sixthCommittee'],
    [
      'es',
      '[sobre la base del informe de la Comisión Política Especial y de Descolonización (Cuarta Comisión) (A/75/414, párr. 8)]',
      'fourthCommittee',
    ],
    ['ru', '[по докладу Первого комитета (A/75/394, пункт 17)]', 'firstCommittee'],
    [
      'ru',
      '[по докладу Комитета по специальным политическим вопросам и вопросам деколонизации (Четвёртый комитет) (A/80/537, пункт 15)]',
      'fourthCommittee',
    ],
    ['ar', '[بناء على تقرير اللجنة الثانية (A/75/454، الفقرة 11)]', 'secondCommittee'],
    ['zh', '[根据特别政治和非殖民化委员会(第四委员会)的报告通过 (A/76/418/Add.1，第6段)]', 'fourthCommittee'],
    ['zh', '[根据第五委员会的报告 (A/75/665，第6段)]', 'fifthCommittee'],
  ])('%s %s', (language, text, id) => {
    const found = organIn(text, of(language));
    expect(found?.id).toBe(id);
    expect(text.slice(found?.start, found?.end)).not.toMatch(/^[\s[]|\d/);
  });

  test('none', () => expect(organIn('[without reference to a Main Committee (A/74/L.7)]', of('en'))).toBeUndefined());
});

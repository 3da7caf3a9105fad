import { describe, expect, test } from '@jest/globals';
import { detectLanguage, languageOf, languageOfIso3 } from '../../src/languages/index.js';

describe('detectLanguage', () => {
  test.each([
    ['en', 'The General Assembly, Recalling its resolution 46/152 of 18 December 1991 and the annex to it, in which'],
    [
      'fr',
      'L’Assemblée générale, Rappelant sa résolution 74/176 du 18 décembre 2019, qui fait fond sur les travaux des États pour le développement',
    ],
    [
      'es',
      'La Asamblea General, Recordando su resolución 74/176, por la que los Estados y el sistema de las Naciones Unidas, para el desarrollo',
    ],
    ['ru', 'Генеральная Ассамблея, ссылаясь на свою резолюцию 74/176 (A/RES/74/176)'],
    ['zh', '大会，回顾其2019年12月18日第74/176号决议 United Nations, Treaty Series, vol. 2225, No. 39574'],
    ['ar', 'إن الجمعية العامة، إذ تشير إلى القرار 74/176 United Nations, Treaty Series, vol. 2225'],
  ])('%s', (code, text) => {
    const { language, sure } = detectLanguage(text);
    expect([language.code, sure]).toEqual([code, true]);
  });

  test.each(['', 'A/RES/65/230', '65/230.', '大'])('is not sure of "%s"', text =>
    expect(detectLanguage(text).sure).toBe(false),
  );

  test('is not sure of a text in another language of the Latin script', () => {
    expect(detectLanguage('Tyger Tyger, burning bright,').sure).toBe(false);
    expect(detectLanguage('Mutlu Çelik ve arkadaşları bugün burada toplandı.').sure).toBe(false);
  });
});

describe('codes', () => {
  test('ISO 639-1', () => {
    expect(languageOf('FR')?.iso3).toBe('fra');
    expect(languageOf('de')).toBeUndefined();
  });

  test('ISO 639-2, both kinds', () => {
    expect(['ara', 'eng', 'fre', 'FRA', 'chi', 'zho', 'deu'].map(iso3 => languageOfIso3(iso3)?.code)).toEqual([
      'ar',
      'en',
      'fr',
      'fr',
      'zh',
      'zh',
      undefined,
    ]);
  });
});

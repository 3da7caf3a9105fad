import { describe, expect, test } from '@jest/globals';
import { detectLanguage, languageOf, languageOfIso3, languages } from '../../src/languages/index.js';
import type { LanguageCode } from '../../src/languages/language.js';

/** Beginnings of texts. */
const OPENINGS: Readonly<Record<LanguageCode, string>> = {
  en: 'The General Assembly, Recalling its resolution 46/152 of 18 December 1991 and the annex to it, in which',
  fr: 'L’Assemblée générale, Rappelant sa résolution 74/176 du 18 décembre 2019, qui fait fond sur les travaux des États pour le développement',
  es: 'La Asamblea General, Recordando su resolución 74/176, por la que los Estados y el sistema de las Naciones Unidas, para el desarrollo',
  ru: 'Генеральная Ассамблея, ссылаясь на свою резолюцию 74/176 (A/RES/74/176)',
  zh: '大会，回顾其2019年12月18日第74/176号决议 United Nations, Treaty Series, vol. 2225, No. 39574',
  de: 'Die Generalversammlung, unter Hinweis auf ihre Resolution 46/152 vom 18. Dezember 1991 und die Anlage dazu, in der sie den Mitgliedstaaten',
  ar: 'إن الجمعية العامة، إذ تشير إلى القرار 74/176 United Nations, Treaty Series, vol. 2225',
};

describe('detectLanguage', () => {
  test.each(Object.entries(OPENINGS))('%s', (code, text) => {
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

test('a common word tells one language from all others', () => {
  const words = languages.flatMap(({ commonWords }) => commonWords);
  expect(words.filter((word, index) => words.indexOf(word) < index)).toEqual([]);
});

/** Where one of these is added to the languages, another that is near to it takes its place. */
describe('a text in none of the languages', () => {
  test.each([
    [
      'Portuguese',
      'A Assembleia Geral, Considerando que o reconhecimento da dignidade inerente a todos os membros da família humana e dos seus direitos iguais e inalienáveis constitui o fundamento da liberdade, da justiça e da paz no mundo, Considerando que o desconhecimento e o desprezo dos direitos do homem conduziram a atos de barbárie que revoltam a consciência da Humanidade e que o advento de um mundo em que os seres humanos sejam livres de falar e de crer',
    ],
    [
      'Italian',
      'L’Assemblea Generale,\nConsiderato che il riconoscimento della dignità inerente a tutti i membri della famiglia umana e dei loro diritti, uguali ed inalienabili, costituisce il fondamento della libertà, della giustizia e della pace nel mondo; Considerato che il disconoscimento e il disprezzo dei diritti umani hanno portato ad atti di barbarie che offendono la coscienza dell’umanità, e che l’avvento di un mondo in cui gli esseri umani godano della libertà di parola e di credo',
    ],
    [
      'Dutch',
      'Overwegende, dat erkenning van de inherente waardigheid en van de gelijke en onvervreemdbare rechten van alle leden van de mensengemeenschap grondslag is voor de vrijheid, gerechtigheid en vrede in de wereld; Overwegende, dat terzijdestelling van en minachting voor de rechten van de mens geleid hebben tot barbaarse handelingen, die het geweten van de mensheid geweld hebben aangedaan en dat de komst van een wereld, waarin de mensen vrijheid van meningsuiting',
    ],
    [
      'Ukrainian',
      'визнання гідності, яка властива всім членам людської сім’ї, і рівних та невід’ємних їх прав є основою',
    ],
    ['Persian', 'از آنجا که شناسایی حیثیت ذاتی کلیه اعضای خانواده بشری و حقوق یکسان و انتقال ناپذیر آنان اساس آزادی'],
    ['Japanese', '人類社会のすべての構成員の固有の尊厳と平等で譲ることのできない権利とを承認することは'],
    ['Greek', 'Επειδή η αναγνώριση της αξιοπρέπειας, που είναι σύμφυτη σε όλα τα μέλη'],
  ])('%s', (_, text) =>
    expect(detectLanguage(text)).toMatchObject({ language: { code: 'en' }, sure: false, foreign: true }),
  );
});

describe('codes', () => {
  test('ISO 639-1', () => {
    expect(languageOf('FR')?.iso3).toBe('fra');
    expect(languageOf('la')).toBeUndefined();
  });

  test('ISO 639-2, both kinds', () => {
    expect(
      ['ara', 'eng', 'fre', 'FRA', 'chi', 'zho', 'deu', 'ger', 'lat'].map(iso3 => languageOfIso3(iso3)?.code),
    ).toEqual(['ar', 'en', 'fr', 'fr', 'zh', 'zh', 'de', 'de', undefined]);
  });
});

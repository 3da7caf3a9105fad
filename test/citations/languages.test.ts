import { describe, expect, test } from '@jest/globals';
import type { LanguageCode } from '../../src/languages/language.js';
import { find, works } from './support.js';

const cases: readonly (readonly [LanguageCode, string, readonly string[]])[] = [
  ['de', 'unter Hinweis auf ihre Resolution 60/251 vom 15. März 2006,', ['A/RES/60/251 2006-03-15']],
  ['de', 'von der Resolution 49/1 des Menschenrechtsrats vom 4. März 2022', ['A/HRC/RES/49/1 2022-03-04']],
  [
    'de',
    'auf ihre Resolutionen ES-11/1 vom 2. März 2022 und ES-11/2 vom 24. März 2022',
    ['A/RES/ES-11/1 2022-03-02', 'A/RES/ES-11/2 2022-03-24'],
  ],
  [
    'de',
    'die Resolutionen 2216 (2015), 2722 (2024) und 2787 (2025) des Sicherheitsrats',
    ['S/RES/2216(2015)', 'S/RES/2722(2024)', 'S/RES/2787(2025)'],
  ],
  ['de', 'Siehe Resolution 2200 A (XXI), Anlage.', ['A/RES/2200(XXI)']],
  ['de', 'das in Ziffer 3 der Resolution 2579 (2021) enthaltene Mandat', ['S/RES/2579(2021)']],
  ['fr', 'Rappelant sa résolution 46/152 du 18 décembre 1991,', ['A/RES/46/152 1991-12-18']],
  ['fr', 'la résolution 2474 (2019) du Conseil de sécurité, du 11 juin 2019', ['S/RES/2474(2019) 2019-06-11']],
  ['fr', 'Résolutions S-23/2, annexe, et S-23/3, annexe.', ['A/RES/S-23/2', 'A/RES/S-23/3']],
  [
    'fr',
    'les résolutions du Conseil des droits de l’homme 46/5 du 23 mars 2021 et 49/6 du 31 mars 2022',
    ['A/HRC/RES/46/5 2021-03-23', 'A/HRC/RES/49/6 2022-03-31'],
  ],
  [
    'fr',
    'la résolution 155 C (VII) du Conseil économique et social, en date du 13 août 1948, et la résolution 415 (V) de l’Assemblée générale, en date du 1er décembre 1950',
    ['E/RES/155(VII) 1948-08-13', 'A/RES/415(V) 1950-12-01'],
  ],
  ['es', 'Recordando su resolución 71/321, de 8 de septiembre de 2017,', ['A/RES/71/321 2017-09-08']],
  [
    'es',
    'las resoluciones de la Asamblea General 77/126, de 12 de diciembre de 2022, y 77/187, de 14 de diciembre de 2022,',
    ['A/RES/77/126 2022-12-12', 'A/RES/77/187 2022-12-14'],
  ],
  ['es', 'la resolución 2023/33 del Consejo Económico y Social, de 26 de julio de 2023', ['E/RES/2023/33 2023-07-26']],
  ['ru', 'ссылаясь на свою резолюцию 66/111 от 9 декабря 2011 года', ['A/RES/66/111 2011-12-09']],
  ['ru', 'приветствуя резолюцию 70/1 Генеральной Ассамблеи от 25 сентября 2015 года', ['A/RES/70/1 2015-09-25']],
  [
    'ru',
    'резолюции Совета по правам человека 46/14 от 23 марта 2021 года и 49/25 от 1 апреля 2022 года',
    ['A/HRC/RES/46/14 2021-03-23', 'A/HRC/RES/49/25 2022-04-01'],
  ],
  ['ar', 'وإذ تشير إلى قرارها 78/199 المؤرخ 19 كانون الأول/ديسمبر 2023،', ['A/RES/78/199 2023-12-19']],
  ['ar', 'بموجب قرار مجلس الأمن 2118(2013) المؤرخ 27 أيلول/سبتمبر 2013،', ['S/RES/2118(2013) 2013-09-27']],
  ['ar', 'القرار 217 ألف (د-3).', ['A/RES/217(III)']],
  ['ar', 'القرار دإ-23/2، المرفق، والقرار دإ-23/3، المرفق.', ['A/RES/S-23/2', 'A/RES/S-23/3']],
  ['ar', 'القرارات 70/192 و 71/217 و72/208.', ['A/RES/70/192', 'A/RES/71/217', 'A/RES/72/208']],
  ['ar', 'انظر A/76/690، وA/77/751، وA/HRC/52/69.', ['A/76/690', 'A/77/751', 'A/HRC/52/69']],
  ['zh', '重申其2017年9月27日第72/1号决议，', ['A/RES/72/1 2017-09-27']],
  ['zh', '第70/192、71/217和78/231号决议。', ['A/RES/70/192', 'A/RES/71/217', 'A/RES/78/231']],
  ['zh', '第217A (III)号决议。', ['A/RES/217(III)']],
  ['zh', '安全理事会2015年12月18日第2254(2015)号决议', ['S/RES/2254(2015) 2015-12-18']],
  [
    'zh',
    '还回顾人权理事会2021年3月23日第46/5号、2022年3月31日第49/6号和2023年4月3日第52/13号决议，以及大会2021年12月16日第76/171号决议',
    ['A/HRC/RES/46/5 2021-03-23', 'A/HRC/RES/49/6 2022-03-31', 'A/HRC/RES/52/13 2023-04-03', 'A/RES/76/171 2021-12-16'],
  ],
  ['zh', '第2011/24号决议和第58/126号决定', ['E/RES/2011/24', 'GA decision 58/126']],
  ['zh', '第39574号文件', []],
  ['zh', '见A/76/690、A/77/751和A/HRC/52/69。', ['A/76/690', 'A/77/751', 'A/HRC/52/69']],
];

const paragraphs: Readonly<Record<Exclude<LanguageCode, 'en'>, string>> = {
  ar: 'الفقرات 15 و 32 إلى 44 من القرار 75/325',
  de: 'die Ziffern 15 und 32 bis 44 der Resolution 75/325',
  es: 'los párrafos 15 y 32 a 44 de la resolución 75/325',
  fr: 'aux paragraphes 15 et 32 à 44 de la résolution 75/325',
  ru: 'в пунктах 15 и 32–44 резолюции 75/325',
  zh: '根据第75/325号决议第15段和第32至44段',
};

describe('resolutions and symbols in the other languages', () => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(works(text, { language })).toEqual(expected);
  });

  test.each(Object.keys(paragraphs) as (keyof typeof paragraphs)[])('%s: paragraphs of a resolution', language => {
    const [citation] = find(paragraphs[language], { language });
    const shown = citation?.pinpoints.map(({ number, to }) => [number, to].filter(Boolean).join('–'));
    expect(shown).toEqual(['15', '32–44']);
  });

  test('every language has cases', () => {
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(paragraphs)));
  });
});

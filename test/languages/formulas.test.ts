import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { languageOf, languages } from '../../src/languages/index.js';
import type { Language } from '../../src/languages/language.js';

interface Line {
  readonly language: string;
  readonly formula: string;
  readonly line: string;
  readonly groups: Readonly<Record<string, string>>;
}

const path = fileURLToPath(new URL('../fixtures/languages/formulas.json', import.meta.url));
const lines = JSON.parse(readFileSync(path, 'utf8')) as readonly Line[];

/** Every pattern of a language that reads a line, by name. */
function patternsOf({ formulas, references, date }: Language): ReadonlyMap<string, RegExp> {
  const { votes, ...others } = formulas;
  return new Map(Object.entries({ ...others, ...votes, ...references, date }));
}

function read(language: string, formula: string, line: string): Record<string, string> | undefined {
  const found = languageOf(language);
  const match = found && patternsOf(found).get(formula)?.exec(line);
  if (!match) return undefined;
  return Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
}

describe('printed lines', () => {
  test.each(lines.map(each => [each.language, each.formula, each.line, each.groups] as const))(
    '%s %s: %s',
    (language, formula, line, groups) => expect(read(language, formula, line)).toEqual(groups),
  );

  test('every language has lines of every kind that its documents print', () => {
    for (const { code } of languages) {
      const kinds = new Set(lines.filter(each => each.language === code).map(each => each.formula));
      for (const kind of ['adoption', 'enacting', 'origin', 'meeting', 'annex', 'session', 'agendaItem', 'unit'])
        expect(kinds).toContain(kind);
    }
  });

  test.each(languages.map(({ code }) => code))('the number of every session is read in %s', code => {
    const sessions = lines.filter(each => each.language === code && each.groups['session']);
    for (const { groups } of sessions)
      expect([groups['session'], languageOf(code)?.ordinal(groups['session'] ?? '')]).toEqual([
        groups['session'],
        expect.any(Number),
      ]);
  });
});

describe('lines that are rare in print', () => {
  test.each([
    ['en', 'enacting', 'The Trusteeship Council,', { organ: 'Trusteeship Council' }],
    [
      'en',
      'sponsors',
      'Italy and Turkmenistan:* draft resolution',
      { sponsors: 'Italy and Turkmenistan', type: 'draft resolution' },
    ],
    [
      'fr',
      'sponsors',
      'Cuba et Ghana : projet de résolution révisé',
      { sponsors: 'Cuba et Ghana', type: 'projet de résolution révisé' },
    ],
    [
      'es',
      'sponsors',
      'Cuba y Ghana: proyecto de resolución',
      { sponsors: 'Cuba y Ghana', type: 'proyecto de resolución' },
    ],
    ['ru', 'sponsors', 'Гана и Куба: проект резолюции', { sponsors: 'Гана и Куба', type: 'проект резолюции' }],
    ['zh', 'sponsors', '古巴和加纳：决议草案', { sponsors: '古巴和加纳', type: '决议草案' }],
    ['ar', 'sponsors', 'غانا وكوبا: مشروع قرار', { sponsors: 'غانا وكوبا', type: 'مشروع قرار' }],
    [
      'en',
      'submitted',
      'Draft resolution submitted by the Vice-Chair of the Committee, Jenni Mikkola (Finland), on the basis of informal consultations on draft resolution A/C.2/80/L.5',
      { type: 'Draft resolution', sponsors: 'the Vice-Chair of the Committee, Jenni Mikkola (Finland)' },
    ],
    [
      'fr',
      'submitted',
      'Projet de résolution déposé par la Vice-Présidente de la Commission, Jenni Mikkola (Finlande), à l’issue de consultations sur le projet de résolution A/C.2/80/L.5',
      {
        type: 'Projet de résolution',
        sponsors: 'la Vice-Présidente de la Commission, Jenni Mikkola (Finlande)',
      },
    ],
    [
      'es',
      'submitted',
      'Proyecto de resolución presentado por la Vicepresidenta de la Comisión, Jenni Mikkola (Finlandia), sobre la base de las consultas oficiosas',
      { type: 'Proyecto de resolución', sponsors: 'la Vicepresidenta de la Comisión, Jenni Mikkola (Finlandia)' },
    ],
    [
      'ru',
      'submitted',
      'Проект резолюции, представленный заместителем Председателя Комитета Йенни Миккола (Финляндия), на основе неофициальных консультаций',
      { type: 'Проект резолюции', sponsors: 'заместителем Председателя Комитета Йенни Миккола (Финляндия)' },
    ],
    [
      'zh',
      'submitted',
      '委员会副主席珍妮·米科拉（芬兰）在就A/C.2/80/L.5号决议草案举行的非正式协商基础上提出的决议草案',
      { sponsors: '委员会副主席珍妮·米科拉（芬兰）', type: '决议草案' },
    ],
    [
      'ar',
      'submitted',
      'مشروع قرار مقدم من نائبة رئيس اللجنة يني ميكولا (فنلندا)، على أساس مشاورات غير رسمية',
      { type: 'مشروع قرار', sponsors: 'نائبة رئيس اللجنة يني ميكولا (فنلندا)' },
    ],
    ['en', 'meeting', 'Thirty-first plenary meeting', { number: 'Thirty-first', kind: 'plenary' }],
    ['zh', 'agendaItem', '议程项目71', { item: '71' }],
    ['zh', 'agendaItem', '议程项目99(a)和(c)', { item: '99(a)和(c)' }],
    ['en', 'asFollows', 'Declare as follows:', {}],
    ['en', 'asFollows', 'Have agreed as follows:', {}],
    ['en', 'asFollows', 'Solemnly proclaims the following Declaration:', {}],
    ['fr', 'asFollows', 'Déclarons ce qui suit :', {}],
    ['fr', 'asFollows', 'Sont convenus de ce qui suit :', {}],
    ['es', 'asFollows', 'Declaramos lo siguiente:', {}],
    ['ru', 'asFollows', 'заявляем о следующем:', {}],
    ['zh', 'asFollows', '兹宣布如下：', {}],
    ['ar', 'asFollows', 'نعلن ما يلي:', {}],
    [
      'fr',
      'session',
      'Onzième session extraordinaire d’urgence',
      { session: 'Onzième', kind: 'extraordinaire d’urgence' },
    ],
    [
      'es',
      'session',
      'Undécimo período extraordinario de sesiones de emergencia',
      { session: 'Undécimo', kind: 'extraordinario', emergency: 'de emergencia' },
    ],
    ['zh', 'session', '第十一届紧急特别会议', { session: '第十一届', kind: '紧急特别' }],
    ['ru', 'session', 'Шестьдесят пятая сессия', { session: 'Шестьдесят пятая' }],
    ['ar', 'section', 'ثانيا - تنظيم العمل', { number: 'ثانيا', title: 'تنظيم العمل' }],
    ['zh', 'section', '二、工作安排', { number: '二', title: '工作安排' }],
    ['zh', 'unit', '原则1', { label: '原则', number: '1' }],
    ['en', 'unit', 'Chapter II. General provisions', { label: 'Chapter', number: 'II', title: 'General provisions' }],
    ['en', 'unit', 'Part One', { label: 'Part', number: 'One' }],
  ] as const)('%s %s: %s', (language, formula, line, groups) => expect(read(language, formula, line)).toEqual(groups));
});

describe('lines that are no formula', () => {
  test.each([
    ['en', 'enacting', 'The way forward'],
    ['en', 'enacting', 'The General Assembly decided to convene the Congress every five years.'],
    ['en', 'annex', 'Annexes to the report are issued separately'],
    ['en', 'annex', 'annex'],
    ['en', 'session', 'Session'],
    ['en', 'section', 'A new beginning'],
    ['en', 'unit', 'Article 5 of the Convention provides that States shall co-operate'],
    ['en', 'origin', '[Original: English]'],
    ['en', 'origin', '[Adopted without a vote.]'],
    ['ar', 'origin', '[اعتمد بدون تصويت.]'],
    ['ar', 'unit', 'القاعدة العامة'],
    ['en', 'asFollows', 'The programme budget shall be financed as follows:'],
    ['zh', 'adoption', '2019年12月13日'],
    ['zh', 'enacting', '大会第七十五届会议'],
    ['fr', 'unit', 'Article 5 de la Convention'],
    ['ru', 'enacting', 'Генеральная Ассамблея постановила'],
  ])('%s %s: %s', (language, formula, line) => expect(read(language, formula, line)).toBeUndefined());
});

describe('look-alike characters', () => {
  test('no-break spaces and hyphens, straight apostrophes, broken lines', () => {
    expect(read('en', 'meeting', '\u00a071st\u00a0plenary meeting ')).toEqual({ number: '71', kind: 'plenary' });
    expect(read('en', 'session', 'Sixty\u2011fifth session')).toEqual({ session: 'Sixty\u2011fifth' });
    expect(read('fr', 'enacting', "Le Conseil des droits de l'homme,")).toEqual({
      organ: "Conseil des droits de l'homme",
    });
    expect(read('en', 'adoption', 'Resolution adopted by\nthe General Assembly on 21 December 2010')).toBeDefined();
    expect(read('ar', 'annex', '\u200fالمرفـق الأول')).toEqual({ label: 'المرفـق', number: 'الأول' });
  });
});

describe('hostile lines', () => {
  const pieces = [
    ' ',
    '\u00a0',
    'a',
    'The ',
    '[on the ',
    '(',
    '1',
    'Annex ',
    'من ',
    '大会',
    'I. ',
    ': ',
    'session ',
    '第',
    '\u0640',
    'по ',
  ];
  test.each(languages.map(language => [language.code, language] as const))('%s patterns are linear', (_, language) => {
    for (const pattern of patternsOf(language).values())
      for (const piece of pieces) expect(() => pattern.test(piece.repeat(20_000))).not.toThrow();
  });
});

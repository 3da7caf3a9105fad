/** Resolutions in parts, in six languages: letter and title on one line or on two, in text and with a line break as in Word. */
import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/akn/text.js';
import { parse } from '../../src/parse/index.js';
import { read } from '../../src/read/index.js';
import { findAll } from '../../src/xml/walk.js';

interface Words {
  readonly head: string;
  readonly letters: readonly string[];
  readonly formula: string;
  readonly recital: string;
  readonly closing: string;
  readonly title: string;
}

const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    head: 'Resolutions adopted by the General Assembly on 4 December 2024\n[on the report of the Fourth Committee (A/79/426, para. 9)]\n79/93.\tQuestions relating to information',
    letters: ['A', 'B', 'C'],
    formula: 'The General Assembly,',
    recital: 'Taking note of the report of the Committee,',
    closing: '47th plenary meeting\n4 December 2024',
    title: 'Information in the service of humanity',
  },
  fr: {
    head: 'Résolutions adoptées par l’Assemblée générale le 4 décembre 2024\n[sur la base du rapport de la Quatrième Commission (A/79/426, par. 9)]\n79/93.\tQuestions relatives à l’information',
    letters: ['A', 'B', 'C'],
    formula: 'L’Assemblée générale,',
    recital: 'Prenant note du rapport du Comité,',
    closing: '47e séance plénière\n4 décembre 2024',
    title: 'L’information au service de l’humanité',
  },
  es: {
    head: 'Resoluciones aprobadas por la Asamblea General el 4 de diciembre de 2024\n[sobre la base del informe de la Cuarta Comisión (A/79/426, párr. 9)]\n79/93.\tCuestiones relativas a la información',
    letters: ['A', 'B', 'C'],
    formula: 'La Asamblea General,',
    recital: 'Tomando nota del informe del Comité,',
    closing: '47ª sesión plenaria\n4 de diciembre de 2024',
    title: 'La información al servicio de la humanidad',
  },
  ru: {
    head: 'Резолюции, принятые Генеральной Ассамблеей 4 декабря 2024 года\n[по докладу Четвертого комитета (A/79/426, пункт 9)]\n79/93.\tВопросы, касающиеся информации',
    letters: ['А', 'В', 'С'],
    formula: 'Генеральная Ассамблея,',
    recital: 'принимая к сведению доклад Комитета,',
    closing: '47-е пленарное заседание,\n4 декабря 2024 года',
    title: 'Информация на службе человечества',
  },
  ar: {
    head: 'قراران اتخذتهما الجمعية العامة في 4 كانون الأول/ديسمبر 2024\n[بناء على تقرير اللجنة الرابعة (A/79/426، الفقرة 9)]\n79/93.\tالمسائل المتصلة بالإعلام',
    letters: ['ألف', 'باء', 'جيم'],
    formula: 'إن الجمعية العامة،',
    recital: 'إذ تحيط علما بتقرير اللجنة،',
    closing: 'الجلسة العامة 47\n4 كانون الأول/ديسمبر 2024',
    title: 'الإعلام في خدمة الإنسانية',
  },
  zh: {
    head: '2024年12月4日大会决议\n[根据第四委员会的报告(A/79/426，第9段)通过]\n79/93.\t有关新闻的问题',
    letters: ['A', 'B', 'C'],
    formula: '大会，',
    recital: '注意到委员会的报告，',
    closing: '2024年12月4日\n第47次全体会议',
    title: '新闻为人类服务',
  },
};
const LABELS: Readonly<Record<string, (letter: string, title: string) => string>> = {
  'on two lines': (letter, title) => `${letter}\n${title}`,
  'parted by a tab': (letter, title) => `${letter}\t${title}`,
  'with a point': (letter, title) => `${letter}. ${title}`,
  'parted by a blank': (letter, title) => `${letter} ${title}`,
  'without a title': letter => letter,
};

function textWith(words: Words, count: number, label: (letter: string, title: string) => string): string {
  const parts = words.letters
    .slice(0, count)
    .map(
      letter =>
        `${label(letter, words.title)}\n\n\t${words.formula}\n\t${words.recital}\n\t1.\tXx;\n\n${words.closing}\n`,
    );
  return `${words.head}\n\n\n${parts.join('\n')}`;
}

describe.each(Object.keys(LANGUAGES))('parts in "%s"', code => {
  test.each(Object.keys(LABELS).flatMap(name => [2, 3].map(count => [name, count] as const)))(
    'letter and title %s, %d parts',
    async (name, count) => {
      const words = LANGUAGES[code] as Words;
      const label = LABELS[name] as (letter: string, title: string) => string;
      const report = () => undefined;
      const source = await read(Buffer.from(textWith(words, count, label)), { report });
      if (!source) throw new Error('nothing was read');
      const tree = parse(source, { report });
      const parts = findAll(tree, node => node.name === 'component');
      expect(parts).toHaveLength(count);
      for (const [index, part] of parts.entries()) {
        const texts = (element: string) =>
          findAll(part, node => node.name === element).map(node => textOf(node).trim());
        const preface = findAll(part, node => node.name === 'preface').flatMap(node =>
          findAll(node, each => each.name === 'docNumber'),
        );
        expect(preface.map(node => textOf(node).replace('.', ''))).toEqual([words.letters[index]]);
        expect(texts('docTitle')).toEqual(name === 'without a title' ? [] : [words.title]);
        expect(texts('formula')).toEqual([words.formula]);
        expect(findAll(part, node => node.name === 'conclusions')).toHaveLength(1);
        expect(findAll(part, node => node.name === 'paragraph')).toHaveLength(1);
      }
      const above = findAll(tree, node => node.name === 'preface')[0];
      expect(above && textOf(above)).toContain('79/93');
    },
  );
});

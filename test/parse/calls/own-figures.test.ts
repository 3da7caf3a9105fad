/** Numbers of dates, resolutions and numbered things stay whole, in six languages; the marks between them are found. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { languageOf } from '../../../src/languages/index.js';
import type { Language, LanguageCode } from '../../../src/languages/language.js';
import { withCalls } from '../../../src/parse/calls/index.js';
import type { Paragraph, Source, SourceFormat } from '../../../src/source/source.js';

/** Words with their numbers as a text prints them; `#` is a number from 1 to 28. */
const PHRASES: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    '# December 2024',
    '79/#',
    'between 9 and # May',
    'paragraph #',
    'Article #',
    'rule #',
    'annex #',
    'chapter #',
  ].concat(['principle #', 'table #', 'paragraphs 1 to 30', '# per cent', '# (XXI)', '12 # million', 'on# March 2023']),
  fr: [
    '# décembre 2024',
    '79/#',
    'paragraphe #',
    'article #',
    'règle #',
    'annexe #',
    'chapitre #',
    'principe #',
  ].concat(['tableau #', '# pour cent', '12 000 000', '1er mai 2020', 'paragraphes 3 à 9']),
  es: ['# de diciembre de 2024', '79/#', 'párrafo #', 'artículo #', 'regla #', 'anexo #', 'capítulo #'].concat([
    'principio #',
    'cuadro #',
    '# por ciento',
  ]),
  ru: ['# декабря 2024 года', '79/#', 'пункт #', 'статьи #', 'правило #', 'приложение #', 'главы #'].concat([
    'принцип #',
    'таблицы #',
    '# процентов',
  ]),
  ar: ['# كانون الأول/ديسمبر 2024', '79/#', 'الفقرة #', 'المادة #', 'القاعدة #', 'المرفق #', 'الفصل #'].concat([
    'المبدأ #',
    'الجدول #',
    '# في المائة',
  ]),
  zh: ['2024年12月#日', '第79/#号', '第#段', '第#条', '规则#', '附件#', '第#章', '原则#', '表#'],
  de: ['#. Dezember 2024', '79/#', 'Ziffer #', 'Artikel #', 'Regel #', 'Anlage #', 'Kapitel #', 'Grundsatz #'].concat([
    'Tabelle #',
    '# Prozent',
    'den Ziffern 3 bis 9',
    'Tagesordnungspunkt #',
    '#. Sitzung',
  ]),
};
/** A word that a mark stands behind, and what joins the parts of the sentence. */
const WORDS: Readonly<Record<LanguageCode, readonly [word: string, joint: string]>> = {
  en: ['the report', ', '],
  fr: ['le rapport', ', '],
  es: ['el informe', ', '],
  ru: ['доклад', ', '],
  ar: ['التقرير', '، '],
  zh: ['《报告》', '，'],
  de: ['den Bericht', ', '],
};
const CODES = Object.keys(PHRASES) as LanguageCode[];

/** The stretches of a sentence: numbers of the text, and `true` for the word with the next mark. */
const sentence = (code: LanguageCode) =>
  fc.array(
    fc.oneof(
      fc.constant(true),
      fc
        .tuple(fc.constantFrom(...PHRASES[code]), fc.integer({ min: 1, max: 28 }))
        .map(([phrase, number]) => phrase.replace('#', String(number))),
    ),
    { minLength: 2, maxLength: 12 },
  );

function sourceOf(text: string, marks: number, format: SourceFormat): Source {
  const paragraph = (words: string, line: number): Paragraph => ({
    kind: 'paragraph',
    origin: { line },
    indent: 1,
    runs: [{ kind: 'text', text: words }],
  });
  const notes = Array.from({ length: marks }, (_, index) => ({
    id: `note-${index + 1}`,
    marker: String(index + 1),
    blocks: [paragraph('A/80/100.', 100 + index)],
    origin: { line: 100 + index },
  }));
  const blocks = [paragraph(text, 1)];
  return { format, blocks, notes, masthead: [], properties: [], furniture: [], media: new Map() };
}

/** The sentence with its marks, and as it reads without them. */
function written(parts: readonly (string | true)[], code: LanguageCode, gap: string) {
  const [word, joint] = WORDS[code];
  let marks = 0;
  const withMarks = parts.map(part => {
    if (part !== true) return part;
    marks++;
    return word + (code === 'ar' ? `(${marks})` : `${gap}${marks}`);
  });
  const plain = parts.map(part => (part === true ? `${word}${code === 'ar' ? '()' : gap}` : part));
  const opening = code === 'zh' ? '回顾' : 'Xx ';
  return { text: `${opening}${withMarks.join(joint)}${joint}`, plain: `${opening}${plain.join(joint)}${joint}`, marks };
}

function readBack(source: Source, language: Language) {
  const [block] = withCalls(source, language, () => undefined).blocks;
  const runs = block?.kind === 'paragraph' ? block.runs : [];
  return {
    text: runs.map(run => (run.kind === 'text' ? run.text : '')).join(''),
    marks: runs.flatMap(run => (run.kind === 'call' ? [Number(run.marker)] : [])),
  };
}

describe('numbers of the text and marks of notes', () => {
  test.each(CODES)('in "%s", marks glued to their words', code => {
    const language = languageOf(code) as Language;
    fc.assert(
      fc.property(sentence(code), parts => {
        const { text, plain, marks } = written(parts, code, '');
        const found = readBack(sourceOf(text, marks, 'text'), language);
        expect(found).toEqual({ text: plain, marks: Array.from({ length: marks }, (_, index) => index + 1) });
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test.each(CODES.filter(code => code !== 'ar'))('in "%s", marks set off as in a PDF', code => {
    const language = languageOf(code) as Language;
    fc.assert(
      fc.property(sentence(code), parts => {
        const { text, plain, marks } = written(parts, code, ' ');
        const found = readBack(sourceOf(text, marks, 'pdf-text'), language);
        expect(found).toEqual({ text: plain, marks: Array.from({ length: marks }, (_, index) => index + 1) });
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

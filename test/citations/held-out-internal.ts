/** Builds resolutions with sections and annexes around the held-out phrases, and says where their references lead. */
import { parseAkn } from '../../src/akn/parse.js';
import { textOf } from '../../src/akn/text.js';
import { crossReferences } from '../../src/enrich/cross-references/index.js';
import { identify } from '../../src/enrich/ids.js';
import { languageOf } from '../../src/languages/index.js';
import type { LanguageCode } from '../../src/languages/language.js';
import { findAll } from '../../src/xml/walk.js';
import { testContext } from '../enrich/support.js';
import { answersAt } from './held-out.js';

/** A phrase, where it stands, and the targets that it must have. */
export interface Phrase {
  readonly language: LanguageCode;
  readonly titles: readonly string[];
  readonly where: string;
  readonly text: string;
  readonly expected: string;
  /** What is found where it is known to fall short. */
  readonly found: string;
}

/** @param lines `@en | title of annex I | title of annex II`, `A phrase`, `= para_4__b ; annex_1` */
export function phrasesOf(lines: readonly string[]): Phrase[] {
  let heading: readonly string[] = [];
  return lines.flatMap((line, index) => {
    if (line.startsWith('@')) heading = line.slice(1).split(' | ');
    if (!/^[ABSX] /.test(line)) return [];
    const [language = '', ...titles] = heading;
    const [expected, found] = answersAt(lines, index);
    return [
      { language: language as LanguageCode, titles, where: line[0] as string, text: line.slice(2), expected, found },
    ];
  });
}

/** Targets in the short spelling of the fixture; `missing` for one that the document does not have; `-` for none. */
export function targetsOf(phrase: Phrase): string {
  const tree = identify(parseAkn(documentAround(phrase)));
  const { context, codes } = testContext({ language: languageOf(phrase.language) as never });
  const result = crossReferences.run(tree, context);
  if (textOf(result) !== textOf(tree)) throw new Error('text changed');
  const refs = findAll(result, 'ref').map(ref => shortened(ref.attributes['href'] ?? ''));
  return [...refs, ...codes().map(() => 'missing')].join(' ; ') || '-';
}

function shortened(href: string): string {
  return href
    .replace(/^#/, '')
    .replaceAll(/__content|__list_\d+|__point_\d+/g, '')
    .replaceAll('__item_', '__');
}

const LETTERS: Readonly<Record<string, readonly string[]>> = { ar: ['أ', 'ب', 'ج'] };

function documentAround({ language, titles, where, text }: Phrase): string {
  const letters = LETTERS[language] ?? ['a', 'b', 'c'];
  const own = where === 'X' ? '' : paragraph('21', text) + paragraph('22', 'x.');
  const body = where === 'S' ? sections() + own : numbered(20, letters) + own;
  const count = { A: 1, B: 2, X: 2 }[where] ?? 0;
  const annexes = titles
    .slice(0, count)
    .map((title, index) => annex(language, index, count, title, where === 'X' && index === 0 ? text : '', letters));
  const attachments = annexes.length > 0 ? `<attachments>${annexes.join('')}</attachments>` : '';
  return `<akomaNtoso><statement name="resolution"><meta/><mainBody>${body}</mainBody>${attachments}</statement></akomaNtoso>`;
}

function numbered(count: number, letters: readonly string[]): string {
  return Array.from({ length: count }, (_, index) =>
    paragraph(
      String(index + 1),
      'x',
      { 4: points(letters), 6: points(letters.slice(0, 2), points(['i', 'ii'])) }[index + 1],
    ),
  ).join('');
}

function sections(): string {
  const own = [1, 2, 3].map(number => paragraph(String(number), 'x')).join('');
  return ['I', 'II', 'III'].map(number => `<section><num>${number}</num>${own}</section>`).join('');
}

const LABELS: Readonly<Record<string, readonly string[]>> = {
  en: ['Annex', 'Annex I', 'Annex II'],
  fr: ['Annexe', 'Annexe I', 'Annexe II'],
  es: ['Anexo', 'Anexo I', 'Anexo II'],
  ru: ['Приложение', 'Приложение I', 'Приложение II'],
  zh: ['附件', '附件一', '附件二'],
  ar: ['المرفق', 'المرفق الأول', 'المرفق الثاني'],
};

function annex(
  language: string,
  index: number,
  count: number,
  title: string,
  text: string,
  letters: readonly string[],
): string {
  const label = LABELS[language]?.[count === 1 ? 0 : index + 1];
  const body = Array.from({ length: index === 0 ? 10 : 5 }, (_, at) =>
    paragraph(String(at + 1), 'x', at === 2 ? points(letters.slice(0, 2)) : ''),
  ).join('');
  const own = text ? paragraph('11', text) : '';
  return (
    `<attachment><doc name="annex"><meta/><preface><p><docType>${label}</docType></p><p><docTitle>${title}</docTitle></p>` +
    `</preface><mainBody>${body}${own}</mainBody></doc></attachment>`
  );
}

function paragraph(number: string, text: string, inside = ''): string {
  return `<paragraph><num>${number}.</num><content><p>${text}</p>${inside}</content></paragraph>`;
}

function points(letters: readonly string[], inside = ''): string {
  const items = letters.map(
    (letter, index) => `<item><num>(${letter})</num><p>x</p>${index === 0 ? inside : ''}</item>`,
  );
  return `<blockList>${items.join('')}</blockList>`;
}

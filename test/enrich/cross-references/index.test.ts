import { describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../../src/akn/parse.js';
import { serialiseNode } from '../../../src/akn/serialise.js';
import { textOf } from '../../../src/akn/text.js';
import { crossReferences } from '../../../src/enrich/cross-references/index.js';
import { identify } from '../../../src/enrich/ids.js';
import { languageOf } from '../../../src/languages/index.js';
import type { LanguageCode } from '../../../src/languages/language.js';
import type { Element } from '../../../src/xml/tree.js';
import { findAll } from '../../../src/xml/walk.js';
import { testContext } from '../support.js';

const paragraph = (number: string, text: string, points = '') =>
  `<paragraph><num>${number}.</num><content><p>${text}</p>${points}</content></paragraph>`;
const points = (...letters: string[]) =>
  `<blockList>${letters.map(letter => `<item><num>(${letter})</num><p>x</p></item>`).join('')}</blockList>`;
const annex = (title: string, body: string, label = 'Annex') =>
  `<attachment><doc name="annex"><meta/><preface><p><docType>${label}</docType></p><p><docTitle>${title}</docTitle></p></preface>` +
  `<mainBody>${body}</mainBody></doc></attachment>`;

function run(body: string, annexes: readonly string[] = [], language: LanguageCode = 'en') {
  const attachments = annexes.length > 0 ? `<attachments>${annexes.join('')}</attachments>` : '';
  const tree = identify(
    parseAkn(
      `<akomaNtoso><statement name="resolution"><meta/><mainBody>${body}</mainBody>${attachments}</statement></akomaNtoso>`,
    ),
  );
  const { context, codes } = testContext({ language: languageOf(language) ?? testContext().context.language });
  const result = crossReferences.run(tree, context);
  expect(textOf(result)).toBe(textOf(tree));
  expect(serialiseNode(crossReferences.run(result, testContext().context))).toBe(serialiseNode(result));
  return { refs: refsOf(result), codes, result };
}

function refsOf(tree: Element): string[] {
  return findAll(tree, 'ref').map(ref => `${textOf(ref)} → ${ref.attributes['href']}`);
}

const ten = Array.from({ length: 10 }, (_, index) => paragraph(String(index + 1), `Text ${index + 1};`)).join('');

describe('references inside a document', () => {
  test.each([
    ['paragraph 2 above', ['paragraph 2 above → #para_2']],
    ['paragraphs 9 and 10 above', ['paragraphs 9 → #para_9', '10 → #para_10']],
    ['paragraphs 2, 3 and 5 to 7 above', ['paragraphs 2 → #para_2', '3 → #para_3', '5 → #para_5', '7 → #para_7']],
    ['paragraph 4 of the present resolution', ['paragraph 4 of the present resolution → #para_4']],
    ['paragraph 4 of this resolution', ['paragraph 4 of this resolution → #para_4']],
    ['paragraph 12 below', ['paragraph 12 below → #para_12']],
  ])('%s', (words, expected) => {
    expect(run(`${ten}${paragraph('11', `as requested in ${words};`)}${paragraph('12', 'x.')}`).refs).toEqual(expected);
  });

  test.each([
    'paragraph 4',
    'paragraph 4 of the report',
    'paragraph 19 of the Samoa Pathway',
    'paragraph 4 of resolution 55/25',
    'goal 4 above all',
    'part of the present resolution',
  ])('%s: whose paragraph is not said', words => {
    expect(run(`${ten}${paragraph('11', `as in ${words};`)}`).refs).toEqual([]);
  });

  test('points, also several of one paragraph', () => {
    const body = `${paragraph('1', 'Decides:', points('a', 'b', 'c'))}${paragraph('2', 'paragraph 1 (b) above, and paragraphs 1 (a) to (c) above;')}`;
    expect(run(body).refs).toEqual([
      'paragraph 1 (b) above → #para_1__content__list_1__item_b',
      'paragraphs 1 (a) → #para_1__content__list_1__item_a',
      '(c) → #para_1__content__list_1__item_c',
    ]);
  });

  test('a point that is not marked up leads to its paragraph', () => {
    expect(run(`${ten}${paragraph('11', 'paragraph 3 (a) above')}`).refs).toEqual(['paragraph 3 (a) above → #para_3']);
  });

  test('a place inside another place', () => {
    const section = `<section><num>I</num>${paragraph('1', 'Decides:', points('a', 'b'))}${paragraph('2', 'x')}</section>`;
    expect(run(`${section}${paragraph('9', 'see paragraph 2 of section I above')}`).refs).toEqual([
      'paragraph 2 of section I above → #sec_1__para_2',
    ]);
    const body = `${paragraph('1', 'Decides:', points('a', 'b'))}${paragraph('2', 'subparagraph (b) of paragraph 1 above')}`;
    expect(run(body).refs).toEqual(['subparagraph (b) of paragraph 1 above → #para_1__content__list_1__item_b']);
    const two = [annex('A', paragraph('3', 'x'), 'Annex I'), annex('B', paragraph('3', 'x'), 'Annex II')];
    expect(run(paragraph('1', 'paragraph 3 of annex II to the present resolution'), two).refs).toEqual([
      'paragraph 3 of annex II to the present resolution → #annex_2__para_3',
    ]);
  });

  test('"subparagraph (a) above" is a point of the paragraph around', () => {
    const body = paragraph('1', 'Decides:', `${points('a', 'b')}<p>as in subparagraph (a) above</p>`);
    expect(run(body).refs).toEqual(['subparagraph (a) above → #para_1__content__list_1__item_a']);
  });

  test('sections number anew: the number of the same section is meant', () => {
    const section = (number: string, text: string) =>
      `<section><num>${number}</num>${paragraph('1', 'x')}${paragraph('2', text)}</section>`;
    const { refs } = run(section('I', 'x') + section('II', 'paragraph 1 above and section I above'));
    expect(refs).toEqual(['paragraph 1 above → #sec_2__para_1', 'section I above → #sec_1']);
  });

  test('paragraphs of a text inside a table are not those of the resolution', () => {
    const cells = ['4. Items are looked at.', '5. They are sent back.', 'as set out in paragraph 4 above'];
    const table = `<table>${cells.map(cell => `<tr><td><p>${cell}</p></td></tr>`).join('')}</table>`;
    expect(run(`${ten}${table}`).refs).toEqual(['paragraph 4 above → #table_1']);
    expect(run(`${ten}<table><tr><td><p>see paragraph 4 above</p></td></tr></table>`).refs).toEqual([
      'paragraph 4 above → #para_4',
    ]);
  });

  test('what the document does not have is an error of the document', () => {
    const { refs, codes } = run(`${ten}${paragraph('11', 'paragraph 15 above')}`);
    expect(refs).toEqual([]);
    expect(codes()).toEqual(['enrich/reference-target-missing']);
  });

  test('in a document without numbered paragraphs nothing can be said', () => {
    expect(run('<p>paragraph 15 above</p>').codes()).toEqual([]);
  });
});

const SALVADOR = 'Salvador Declaration on Comprehensive Strategies for Global Challenges';
const declaration = annex(
  SALVADOR,
  paragraph('41', 'x') + paragraph('42', 'see paragraph 41 above and paragraph 2 of the present resolution'),
);

describe('annexes', () => {
  test('by their title and its first words', () => {
    const body = `${ten}${paragraph('11', `paragraph 42 of the Salvador Declaration, and paragraph 41 of the ${SALVADOR}`)}`;
    expect(run(body, [declaration]).refs).toEqual([
      'paragraph 42 of the Salvador Declaration → #annex_1__para_42',
      `paragraph 41 of the ${SALVADOR} → #annex_1__para_41`,
      'paragraph 41 above → #annex_1__para_41',
      'paragraph 2 of the present resolution → #para_2',
    ]);
  });

  test('by the name in brackets', () => {
    const rules = annex('United Nations Rules for Women Offenders (the Bangkok Rules)', paragraph('5', 'x'));
    expect(run(paragraph('1', 'paragraph 5 of the Bangkok Rules'), [rules]).refs).toEqual([
      'paragraph 5 of the Bangkok Rules → #annex_1__para_5',
    ]);
  });

  test('not by words that other instruments share', () => {
    const convention = annex('United Nations Convention on Judicial Sales', paragraph('5', 'x'));
    expect(
      run(paragraph('1', 'paragraph 5 of the United Nations Convention against Corruption'), [convention]).refs,
    ).toEqual([]);
  });

  test.each([
    ['annexed to the present resolution', 'annexed to the present resolution → #annex_1'],
    ['contained in the annex to the present resolution', 'annex to the present resolution → #annex_1'],
    ['as in the annex to this resolution', 'annex to this resolution → #annex_1'],
  ])('%s', (words, expected) => {
    expect(run(paragraph('1', words), [annex('Rules', '<p>x</p>')]).refs).toEqual([expected]);
  });

  test('by number among several', () => {
    const two = [annex('First', '<p>x</p>', 'Annex I'), annex('Second', '<p>x</p>', 'Annex II')];
    expect(run(paragraph('1', 'annex II to the present resolution'), two).refs).toEqual([
      'annex II to the present resolution → #annex_2',
    ]);
    expect(run(paragraph('1', 'annexes I and II to the present resolution'), two).refs).toEqual([
      'annexes I → #annex_1',
      'II → #annex_2',
    ]);
    expect(run(paragraph('1', 'the annex to the present resolution'), two).refs).toEqual([]);
    expect(run(paragraph('1', 'annex III to the present resolution'), two).codes()).toEqual([
      'enrich/reference-target-missing',
    ]);
  });

  test.each([
    ['zh', '本决议附件二所载', ['附件一', '附件二'], '本决议附件二 → #annex_2'],
    ['zh', '本决议附件B所列', ['附件A', '附件B'], '本决议附件B → #annex_2'],
    ['ar', 'المرفق الثاني لهذا القرار', ['المرفق الأول', 'المرفق الثاني'], 'المرفق الثاني لهذا القرار → #annex_2'],
    [
      'fr',
      'l’annexe II de la présente résolution',
      ['Annexe I', 'Annexe II'],
      'annexe II de la présente résolution → #annex_2',
    ],
    [
      'ru',
      'в приложении II к настоящей резолюции',
      ['Приложение I', 'Приложение II'],
      'приложении II к настоящей резолюции → #annex_2',
    ],
  ] as const)('%s: %s', (language, words, labels, expected) => {
    const annexes = labels.map(label => annex('x', '<p>x</p>', label));
    expect(run(paragraph('1', words), annexes, language).refs).toEqual([expected]);
  });

  test('by a heading where several were marked up as one', () => {
    const body = `${paragraph('1', 'Annex A')}${paragraph('2', 'Annex B')}`.replaceAll(/<num>.<.num>/g, '');
    const refs = run(paragraph('1', 'listed in annex B to this resolution'), [annex('Lists', body)]).refs;
    expect(refs).toEqual(['annex B to this resolution → #annex_1__para_2__content']);
  });

  test('a resolution without one is told', () => {
    expect(run(paragraph('1', 'annexed to the present resolution')).codes()).toEqual([
      'enrich/reference-target-missing',
    ]);
  });

  test('articles of an annexed convention', () => {
    const article = `<article><num>Article 3</num>${paragraph('1', 'x')}${paragraph('2', 'under paragraph 1 of this article')}</article>`;
    expect(run(paragraph('1', 'x'), [annex('Convention', article)]).refs).toEqual([
      'paragraph 1 of this article → #annex_1__art_3__para_1',
    ]);
  });
});

describe('the other languages', () => {
  test.each([
    ['fr', 'visés aux paragraphes 2 et 3 ci-dessus', ['paragraphes 2 → #para_2', '3 → #para_3']],
    ['fr', 'au paragraphe 4 de la présente résolution', ['paragraphe 4 de la présente résolution → #para_4']],
    ['es', 'en el párrafo 2 supra', ['párrafo 2 supra → #para_2']],
    ['es', 'en los párrafos 2 a 4 de la presente resolución', ['párrafos 2 → #para_2', '4 → #para_4']],
    ['ru', 'в пунктах 2 и 3 выше', ['пунктах 2 → #para_2', '3 → #para_3']],
    ['ru', 'в пункте 4 настоящей резолюции', ['пункте 4 настоящей резолюции → #para_4']],
    ['ar', 'في الفقرة 4 أعلاه', ['الفقرة 4 أعلاه → #para_4']],
    ['ar', 'في الفقرتين 2 و 3 من هذا القرار', ['الفقرتين 2 → #para_2', '3 → #para_3']],
    ['zh', '上文第2和第3段', ['上文第2 → #para_2', '第3段 → #para_3']],
    ['zh', '按照本决议第4段所述', ['本决议第4段 → #para_4']],
  ] as const)('%s: %s', (language, words, expected) => {
    expect(run(`${ten}${paragraph('11', words)}`, [], language).refs).toEqual(expected);
  });
});

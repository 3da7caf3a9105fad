/** A sound resolution gets no diagnostic; damaged in one way, it gets the one that names the damage. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../src/akn/parse.js';
import { serialise } from '../../src/akn/serialise.js';
import { convert } from '../../src/api/convert.js';
import { reviewCodes } from '../../src/diagnostics/codes/review.js';
import { collect } from '../../src/diagnostics/diagnostic.js';
import { languageOf, languages } from '../../src/languages/index.js';
import type { Language, LanguageCode } from '../../src/languages/language.js';
import { review } from '../../src/review/index.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const sound = fixture('review/sound.akn.xml');
const english = languageOf('en') as Language;
/** What is not a language of all documents has a text of its own. */
const textIn = (code: LanguageCode) =>
  OFFICIAL.has(code) ? `six-languages/${code}.txt` : `parse/${english.names[code]}/input.txt`;
const OFFICIAL: ReadonlySet<string> = new Set(['ar', 'en', 'es', 'fr', 'ru', 'zh']);

function told(xml: string) {
  const { report, diagnostics } = collect();
  review(parseAkn(xml), { report, language: english, reported: [] });
  return diagnostics;
}

const paragraph = (words: string) => `<paragraph eId="p"><content><p>${words}</p></content></paragraph>`;
/** Puts words before paragraph 2. */
const before2 = (xml: string, words: string) => xml.replace('<paragraph eId="para_2">', `${words}$&`);
const TITLE = /<docTitle>(.*?)<\/docTitle>/.exec(sound)?.[1] ?? '';
const section = (eId: string, number = '') =>
  `<section eId="${eId}">${number && `<num>${number}</num>`}<heading>Words</heading></section>`;
/** The paragraphs of the body under a heading. */
const inSection = (xml: string) =>
  xml.replace(
    /(<mainBody eId="body">)(.*?)(<\/mainBody>)/s,
    `$1<section eId="sec_9"><heading>Words</heading>$2</section>$3`,
  );
const point = (letter: string) => new RegExp(`<point eId="para_1__list_1__point_${letter}">.*?</point>`, 's');

const DAMAGE: readonly (readonly [code: keyof typeof reviewCodes, place: string, damage: (xml: string) => string])[] = [
  ['review/no-formula', 'preamble__container_1', xml => xml.replace(/<formula.*?<\/formula>/s, '')],
  ['review/no-number', 'cover__container_1', xml => xml.replace(/<docNumber.*?<\/docNumber>/g, '')],
  ['review/no-title', 'cover__container_1', xml => xml.replace(/<docTitle>.*?<\/docTitle>/, '')],
  [
    'review/no-operative-paragraph',
    'preamble',
    xml => xml.replace(/(<mainBody eId="body">).*?(?=<\/mainBody>)/s, '$1'),
  ],
  ['review/formula-in-text', 'p', xml => before2(xml, paragraph('The General Assembly,'))],
  [
    'review/formula-in-text',
    'p',
    xml => before2(xml, paragraph('The General Assembly, Recalling its resolution 70/1,')),
  ],
  [
    'review/formula-in-text',
    'preamble__formula_1',
    xml => xml.replace('</i>,</p></formula>', '</i>, Noting it,</p></formula>'),
  ],
  [
    'review/head-in-text',
    'p',
    xml => before2(xml, paragraph('Resolution adopted by the General Assembly on 3 May 2023')),
  ],
  ['review/head-in-text', 'p', xml => before2(xml, paragraph('Reissued for technical reasons on 3 May 2023.'))],
  ['review/head-in-text', 'p', xml => before2(xml, paragraph('3/12'))],
  ['review/head-in-text', 'p', xml => before2(xml, paragraph(TITLE))],
  ['review/annex-in-text', 'p', xml => before2(xml, paragraph('Annex II'))],
  ['review/closing-in-text', 'p', xml => before2(xml, paragraph('71st plenary meeting'))],
  ['review/closing-in-text', 'p', xml => before2(xml, paragraph('21 December 2010'))],
  [
    'review/operative-in-preamble',
    'preamble__container_2',
    xml => xml.replace('<i>Noting</i> the report of 2 December 2024,', '<i>Takes note</i> of the report;'),
  ],
  [
    'review/recitals-joined',
    'preamble__container_2',
    xml => xml.replace('the report of 2 December 2024,', 'the report, Recalling also its resolution 70/1,'),
  ],
  ['review/recital-in-body', 'p', xml => before2(xml, paragraph('Recalling its resolution 70/1,'))],
  [
    'review/recital-cut',
    'preamble__container_2',
    xml => xml.replace('the report of 2 December 2024,', 'the report of the'),
  ],
  ['review/recital-cut', 'preamble__container_2', xml => xml.replace('<i>Noting</i> the', 'the')],
  ['review/recital-cut', 'preamble__container_2', xml => xml.replace('<i>Noting</i> the', '31 December 2020 and the')],
  [
    'review/recital-cut',
    'preamble__container_2',
    xml => xml.replace('the report of 2 December 2024,', 'the report entitled “Protect and Remedy”'),
  ],
  ['review/recital-in-body', 'p', xml => inSection(before2(xml, paragraph('Recalling its resolution 70/1,')))],
  ['review/series-divided', 'para_1__list_1__point_b', xml => xml.replace(point('a'), '')],
  ['review/series-gap', 'para_1__list_1__point_c', xml => xml.replace(point('b'), '')],
  ['review/mark-in-text', 'para_2', xml => xml.replace('<i>Invites</i>', '(a)\tInvites')],
  [
    'review/mark-in-text',
    'para_2',
    xml => xml.replace('the Convention;</p>', 'the Convention; 3. Decides to meet;</p>'),
  ],
  [
    'review/mark-in-text',
    'para_1__list_1__point_a',
    xml => xml.replace(/(?<=point_a__content">)<p>[^<]*/, '<p>To meet; (b) To report;'),
  ],
  [
    'review/heading-alone',
    'para_1__list_1',
    xml => xml.replace(point('b'), '<crossHeading eId="para_1__list_1__crossHeading_1">Reissued</crossHeading>$&'),
  ],
  ['review/line-between-paragraphs', 'p', xml => before2(xml, paragraph('Protection of civilians'))],
  ['review/heading-alone', 'sec_1', xml => before2(xml, '<section eId="sec_1"><heading>Reissued</heading></section>')],
  [
    'review/heading-alone',
    'sec_2',
    xml => before2(xml, `${section('sec_1', 'I.')}${section('sec_2')}${section('sec_3', 'II.')}`),
  ],
  ['review/table-as-text', 'p', xml => before2(xml, paragraph('Subtotal     5 247     1 096     6 343'))],
  ['review/note-before-earlier', 'authorialNote_2', xml => xml.replace('marker="1"', 'marker="3"')],
  [
    'review/call-in-figures',
    'authorialNote_2',
    xml =>
      xml.replace(/2 December 2024,(<authorialNote eId="authorialNote_2".*?<\/authorialNote>)/s, '$1 December 2024,'),
  ],
  ['review/call-in-figures', 'authorialNote_2', xml => xml.replace('the report of 2 December 2024,', 'resolution 79/')],
  ['review/call-in-figures', 'authorialNote_2', xml => xml.replace('the report of 2 December 2024,', 'paragraph ')],
  ['review/call-in-text', 'para_2', xml => xml.replace('the Convention;', 'the Convention,12 and its Protocol;')],
  ['review/link-differs-from-note', 'authorialNote_1', xml => xml.replace('#unts_27531', '#unts_1')],
  [
    'review/annex-short',
    'annex_1',
    xml =>
      xml
        .replace(/<num>1.<.num>(?=<content eId="annex)/, '')
        .replace(/The present guidelines.*?acceded to it\./, 'A/79/100.'),
  ],
];

describe('review', () => {
  test('says nothing of a sound resolution', () => {
    expect(told(sound)).toEqual([]);
  });

  test('takes a short line for a heading of recitals only where a sign divides them', () => {
    const heading =
      '<container name="text" eId="preamble__container_9"><p>Countries in special situations</p></container>';
    const divider = '<container name="text" eId="preamble__container_10"><p>* * *</p></container>';
    const under = (added: string) => told(sound.replace('<container eId="preamble__container_2"', `${added}$&`));
    expect(under(heading).map(({ code }) => code)).toEqual(['review/recital-cut']);
    expect(under(`${heading}${divider}`)).toEqual([]);
  });

  test.each(DAMAGE)('%s at %s', (code, place, damage) => {
    const damaged = damage(sound);
    expect(damaged).not.toBe(sound);
    const found = told(damaged).filter(each => each.code === code);
    expect(found.map(each => each.place?.eId ?? '')).toContainEqual(expect.stringMatching(new RegExp(`^${place}`)));
  });

  test('each code is provoked', () => {
    const provoked = new Set<string>(DAMAGE.map(([code]) => code));
    expect(Object.keys(reviewCodes).filter(code => !provoked.has(code))).toEqual([]);
  });

  test.each(languages.map(({ code }) => code))('says nothing of a sound text in %s', async code => {
    const { diagnostics } = await convert(fixture(textIn(code)));
    expect(diagnostics.filter(each => each.code.startsWith('review/'))).toEqual([]);
  });

  test.each(languages.map(({ code }) => code))('misses the formula in %s', async code => {
    const { formulas } = languageOf(code) as Language;
    const lines = fixture(textIn(code)).split('\n');
    const text = lines.filter(line => !formulas.enacting.test(line)).join('\n');
    const { diagnostics } = await convert(text);
    expect(diagnostics.map(each => each.code)).toContain('review/no-formula');
  });

  test('says nothing of the place of notes that nothing calls', async () => {
    const { diagnostics } = await convert(fixture('parse/notes-without-a-call-take-no-numbers/input.txt'));
    const codes = diagnostics.map(({ code }) => code);
    expect(codes.filter(code => code === 'enrich/note-not-called')).toHaveLength(3);
    expect(codes.filter(code => code.startsWith('review/'))).toEqual([]);
  });

  test('changes nothing', () => {
    const tree = parseAkn(sound);
    const before = serialise(tree);
    review(tree, { report: () => undefined, language: english, reported: [] });
    expect(serialise(tree)).toBe(before);
  });
});

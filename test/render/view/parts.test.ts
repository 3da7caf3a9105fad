import { describe, expect, test } from '@jest/globals';
import { prepare, statement } from '../pages/support.js';

const cover =
  '<coverPage><container><p><docAuthority>United Nations</docAuthority></p><p><docNumber>A/RES/1/1</docNumber></p></container>' +
  '<p eId="cover__1">Resolution adopted by <docTitle>x</docTitle></p><p eId="cover__2">[on the report]</p></coverPage>';
const annex = (number: string, title: string) =>
  `<attachment eId="annex_${number}"><heading>Annex ${number}</heading><subheading>${title}</subheading><doc name="annex"><mainBody><section eId="annex_${number}__s"><heading>Part</heading><content><p>x</p></content></section></mainBody></doc></attachment>`;
const attachments = `<attachments>${annex('I', 'Aims')}${annex('II', 'Means')}</attachments>`;
const body = '<section eId="s1"><num>A</num><heading>First</heading><content><p>x</p></content></section>';

describe('a document and its parts', () => {
  const akn = statement(body, { before: `<meta/>${cover}`, after: attachments });

  test('the masthead is apart from the lines that announce the text', () => {
    const { shown } = prepare(akn);
    expect(shown).toMatch(
      /<s:masthead file="title"><s:place class="publisher"[^>]*>United Nations<\/s:place><s:place class="symbol"[^>]*><s:isolated>A\/RES\/1\/1<\/s:isolated><\/s:place><\/s:masthead>/,
    );
    expect(shown).toContain('<s:title-line class="line" id="cover__1">');
    expect(shown).toContain('<s:announcement id="cover__2">[on the report]</s:announcement></s:opening>');
  });

  test('annexes have names, headings and files of their own', () => {
    const { shown } = prepare(akn);
    expect(shown).toContain('<s:text file="attachment-1"><s:annex id="annex_I" name="Annex I"><s:opening level="2">');
    expect(shown).toContain('<s:title-line class="line label"');
    expect(shown).toContain('<s:text file="attachment-2"><s:annex id="annex_II" name="Annex II">');
  });

  test('the table of contents has the headings in their order', () => {
    const { contents } = prepare(akn);
    expect(contents).toEqual([
      { href: '#s1', text: 'A First', below: [] },
      { href: '#annex_I', text: 'Annex I – Aims', below: [{ href: '#annex_I__s', text: 'Part', below: [] }] },
      { href: '#annex_II', text: 'Annex II – Means', below: [{ href: '#annex_II__s', text: 'Part', below: [] }] },
      { href: '#about', text: 'About this edition', below: [] },
    ]);
  });

  test('each part is a file of a book, and every entry is in one of them', () => {
    const { contents, chapters, fileOf } = prepare(akn);
    expect(contents.map(({ href }) => fileOf(href))).toEqual(['text', 'attachment-1', 'attachment-2', 'about']);
    expect(chapters.map(({ name }) => name)).toEqual(['text', 'attachment-1', 'attachment-2']);
  });

  test('a document without a title gets a heading all the same', () => {
    expect(prepare(statement(body)).shown).toContain(
      '<s:opening level="1"><s:title level="1" class="unseen">Title</s:title></s:opening>',
    );
  });

  test('an annex that holds nothing is shown', () => {
    const { shown } = prepare(statement(body, { after: '<attachments><attachment eId="annex_1"/></attachments>' }));
    expect(shown).toContain(
      '<s:annex id="annex_1" name="Annex"><s:opening level="2"><s:title level="2" class="unseen">Annex</s:title></s:opening></s:annex>',
    );
  });
});

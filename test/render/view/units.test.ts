import { describe, expect, test } from '@jest/globals';
import { prepare, shownOf, statement } from '../pages/support.js';

const paragraph = (number: string, words: string, more = '') =>
  `<paragraph eId="para_${number}"${more}><num>${number}.</num><content><p>${words}</p></content></paragraph>`;

describe('units', () => {
  test('with numbers stand together in one list, each with the name of the link to itself', () => {
    expect(shownOf(paragraph('1', 'One.') + paragraph('2', 'Two.'))).toBe(
      '<s:list of="paragraphs">' +
        '<s:paragraph id="para_1" number="1." name="Link to paragraph 1"><s:p>One.</s:p></s:paragraph>' +
        '<s:paragraph id="para_2" number="2." name="Link to paragraph 2"><s:p>Two.</s:p></s:paragraph>' +
        '</s:list>',
    );
  });

  test('with a heading that begins like the number keep it', () => {
    const heading = (num: string, words: string) =>
      /<s:heading[^>]*>(.*?)<\/s:heading>/.exec(
        shownOf(`<section><num>${num}</num><heading>${words}</heading>${paragraph('1', 'x')}</section>`),
      )?.[1];
    const line = (words: string) => `<s:heading-line>${words}</s:heading-line>`;
    expect(heading('I', 'Introduction')).toBe(`<s:number>I</s:number> ${line('Introduction')}`);
    expect(heading('1', '10 years after')).toBe(`<s:number>1</s:number> ${line('10 years after')}`);
    expect(heading('A', 'A New Era')).toBe(`<s:number>A</s:number> ${line('A New Era')}`);
    expect(heading('一', '一般规定')).toBe(`<s:number>一</s:number> ${line('一般规定')}`);
    expect(heading('A.', 'A. Administration')).toBe(line('A. Administration'));
    expect(heading('I', 'I. Aims')).toBe(line('I. Aims'));
    expect(heading('Part I', 'Part I General')).toBe(line('Part I General'));
  });

  test('have the sub-headings between them where they stand', () => {
    const body = `<section eId="s"><num>I</num><heading>Aims</heading>${paragraph('1', 'a')}<subheading>Means</subheading>${paragraph('2', 'b')}</section>`;
    expect(
      shownOf(body)
        .replace(/<[^>]*>/g, '|')
        .replace(/\|+/g, '|'),
    ).toBe('|I| |Aims|a|Means|b|');
  });

  test('have a sub-heading before their number above them', () => {
    const body =
      '<paragraph eId="p"><subheading>Means</subheading><num>1.</num><content><p>a</p></content></paragraph>';
    expect(shownOf(body)).toBe(
      '<s:heading level="2"><s:heading-line>Means</s:heading-line></s:heading>' +
        '<s:list of="paragraphs"><s:paragraph id="p" number="1." name="Link to paragraph 1"><s:p>a</s:p></s:paragraph></s:list>',
    );
  });

  test('below a section are named with it, and a heading interrupts a list', () => {
    const section = `<section eId="sec_I"><num>I</num><heading>Aims</heading>${paragraph('1', 'One.')}</section>`;
    const shown = shownOf(section + paragraph('2', 'Two.'));
    expect(shown).toContain(
      '<s:section id="sec_I"><s:heading level="2"><s:number>I</s:number> <s:heading-line>Aims</s:heading-line></s:heading>',
    );
    expect(shown).toContain('name="Link to I, paragraph 1"');
    expect(shown).toContain('</s:section><s:list of="paragraphs"><s:paragraph id="para_2"');
  });

  test('whose heading says the number again do not say it twice', () => {
    const shown = shownOf(
      '<section eId="s"><num>A.</num><heading>A. Pensions</heading><content><p>x</p></content></section>',
    );
    expect(shown).toContain('<s:heading level="2"><s:heading-line>A. Pensions</s:heading-line></s:heading>');
  });

  test('of bold type alone, or in the Word style of a heading, are headings; long ones are not', () => {
    const line = (words: string, style = '') =>
      `<paragraph eId="p"${style}><content><p>${words}</p></content></paragraph>`;
    expect(shownOf(line('<b>Aims</b>'))).toBe(
      '<s:heading id="p" level="2"><s:heading-line><b>Aims</b></s:heading-line></s:heading>',
    );
    expect(shownOf(line('Aims', ' class="H1"'))).toContain('<s:heading id="p"');
    expect(shownOf(line('<b>Aims</b> and means'))).toContain('<s:own-line id="p"');
    expect(shownOf(line(`<b>${'word '.repeat(60)}</b>`))).toContain('<s:own-line id="p"');
  });

  test('without an eId get ids below their parents; the second of two that are the same gets another', () => {
    expect(shownOf('<paragraph><content><p>x</p></content></paragraph>')).toContain('id="body__paragraph_1"');
    const twice = shownOf(paragraph('1', 'One.') + paragraph('1', 'Again.'));
    expect(twice).toContain('id="para_1"');
    expect(twice).toContain('id="para_1~2"');
    expect(shownOf('<paragraph eId="notes"><content><p>x</p></content></paragraph>')).toContain('id="notes~"');
  });
});

test('units that begin alike, or whose numbers are counted anew, have links of different names', () => {
  const line = (id: string) => `<paragraph eId="${id}"><content><p>The Council reaffirms x</p></content></paragraph>`;
  const alike = shownOf(line('a') + line('b'));
  expect(alike).toContain('name="Link to the paragraph beginning “The Council reaffirms x”"');
  expect(alike).toContain('name="Link to the paragraph beginning “The Council reaffirms x” (2)"');
  const within = (name: string) =>
    `<hcontainer eId="${name}"><num>${name}.</num><heading>H</heading>${paragraph('1', 'x')}</hcontainer>`;
  const anew = shownOf(within('Principle 1') + within('Principle 2').replaceAll('para_1', 'para_1b'));
  expect(anew).toContain('name="Link to Principle 1, paragraph 1"');
  expect(anew).toContain('name="Link to Principle 2, paragraph 1"');
});

describe('a preamble', () => {
  const before =
    '<meta/><preamble eId="pre"><container eId="pre__1"><p>Recalling x,</p></container><formula eId="f"><p>The Assembly,</p></formula>' +
    '<container eId="pre__2"><p>Noting y,</p></container></preamble>';

  test('counts its paragraphs without the formula, and both parts get names', () => {
    const { shown } = prepare(statement('<paragraph eId="p"><content><p>x</p></content></paragraph>', { before }));
    expect(shown).toContain('<s:preamble id="pre" name="Preamble">');
    expect(shown).toContain('<s:recital id="pre__1" name="Link to preambular paragraph 1">Recalling x,</s:recital>');
    expect(shown).toContain('<s:formula id="f">The Assembly,</s:formula>');
    expect(shown).toContain('<s:recital id="pre__2" name="Link to preambular paragraph 2">Noting y,</s:recital>');
    expect(shown).toContain('<s:body id="body" name="Text">');
  });
});

test('what has no form is shown plainly, and told with its place', () => {
  const { shown, diagnostics } = prepare(
    statement('<paragraph eId="p"><content><p>a <strange>b</strange></p></content></paragraph>'),
  );
  expect(shown).toContain('a <s:unhandled-words>b</s:unhandled-words>');
  expect(diagnostics).toMatchObject([{ code: 'render/unhandled-element', place: { eId: 'p' } }]);
});

test('elements of other vocabularies are never taken for those of the pages', () => {
  const { shown } = prepare(statement('<p><s:link xmlns:s="urn:x" href="javascript:x">b</s:link></p>'));
  expect(shown).toContain('<s:unhandled-words>b</s:unhandled-words>');
  expect(shown).not.toContain('javascript');
});

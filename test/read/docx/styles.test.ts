import { describe, expect, test } from '@jest/globals';
import { blocksOf, p, r, root, shown } from './word-file.js';

const style = (type: string, id: string, content: string, more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}>${content}</w:style>`;

const styles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="20"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style('paragraph', 'Normal', '<w:name w:val="Normal"/>', ' w:default="1"'),
  style(
    'paragraph',
    'H',
    '<w:name w:val="_ H_1"/><w:pPr><w:ind w:left="567"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr>',
  ),
  style('paragraph', 'H4', '<w:name w:val="_ H_4"/><w:basedOn w:val="H"/><w:rPr><w:b w:val="0"/><w:i/></w:rPr>'),
  style('character', 'E', '<w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr>'),
  style('character', 'F', '<w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style('paragraph', 'Loop', '<w:name w:val="Loop"/><w:basedOn w:val="Loop"/>'),
].join('');

const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;

describe('paragraph styles', () => {
  test('are known by name, with indent in centimetres and alignment', async () => {
    const [block] = await blocksOf({ styles, body: p(r('Annex'), of('H')) });
    expect(block).toMatchObject({ style: '_ H_1', indent: 1, alignment: 'center' });
  });

  test('inherit from the style they are based on', async () => {
    const [block] = await blocksOf({ styles, body: p(r('on the report'), of('H4')) });
    expect(block).toMatchObject({ style: '_ H_4', indent: 1, alignment: 'center' });
    expect(shown(block ? [block] : [])).toEqual(['<i: on the report>']);
  });

  test('without a style, or with one that is not defined, the default style holds', async () => {
    const blocks = await blocksOf({ styles, body: p(r('a')) + p(r('b'), of('Nowhere')) });
    expect(blocks).toMatchObject([{ style: 'Normal' }, { style: 'Normal' }]);
  });

  test('a style based on itself ends', async () => {
    expect(await blocksOf({ styles, body: p(r('a'), of('Loop')) })).toMatchObject([{ style: 'Loop' }]);
  });

  test('properties of the paragraph go over its style; a right-to-left paragraph turns the sides', async () => {
    const body =
      p(r('a'), `${of('H')}<w:ind w:start="20mm"/><w:jc w:val="both"/>`) + p(r('b'), '<w:bidi/><w:jc w:val="left"/>');
    expect(await blocksOf({ styles, body })).toMatchObject([{ indent: 2, alignment: 'both' }, { alignment: 'right' }]);
  });

  test('a styles part that is not written as Word does is read whole', async () => {
    const raw = { 'word/styles.xml': root('w:styles', `<!-- x -->${styles}`) };
    expect(await blocksOf({ styles, raw, body: p(r('a'), of('H4')) })).toMatchObject([{ style: '_ H_4', indent: 1 }]);
  });

  test('other prefixes mean the same', async () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const document = `<x:document xmlns:x="${w}"><x:body><x:p><x:pPr><x:pStyle x:val="H"/></x:pPr><x:r><x:t>a</x:t></x:r></x:p></x:body></x:document>`;
    const raw = { 'word/document.xml': document };
    expect(await blocksOf({ styles, raw })).toMatchObject([{ style: '_ H_1', runs: [{ text: 'a', bold: true }] }]);
  });
});

describe('the look of a run', () => {
  const look = async (properties: string, paragraph = 'Normal'): Promise<string> =>
    shown(await blocksOf({ styles, body: p(r('x', properties), of(paragraph)) })).join('');

  test('its own properties go over its styles', async () => {
    expect(await look('<w:i w:val="0"/>', 'H4')).toBe('x');
    expect(await look('<w:b/>', 'H4')).toBe('<i b: x>');
  });

  test('the same toggle in paragraph and character style cancels out', async () => {
    expect(await look('<w:rStyle w:val="E"/>')).toBe('<i: x>');
    expect(await look('<w:rStyle w:val="E"/>', 'H4')).toBe('x');
  });

  test('underline, raised and lowered', async () => {
    expect(await look('<w:u w:val="single"/>')).toBe('<u: x>');
    expect(await look('<w:u w:val="none"/>')).toBe('x');
    expect(await look('<w:vertAlign w:val="subscript"/>')).toBe('<sub: x>');
    expect(await look('<w:rStyle w:val="F"/>')).toBe('<super: x>');
    expect(await look('<w:rStyle w:val="F"/><w:vertAlign w:val="baseline"/>')).toBe('x');
  });

  test('right-to-left runs have italic and bold of their own', async () => {
    expect(await look('<w:i/><w:bCs/><w:rtl/>')).toBe('<b: x>');
  });
});

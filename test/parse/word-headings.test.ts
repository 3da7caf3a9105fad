import { describe, expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { p, r, wordFile } from '../read/docx/word-file.js';

const styles = [
  '<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="_ H_1"/><w:rPr><w:b/></w:rPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="H23"><w:name w:val="_ H_2/3"/><w:rPr><w:b/><w:i/></w:rPr></w:style>',
].join('');
const heading = (content: string, style = 'H1'): string => p(content, `<w:pStyle w:val="${style}"/>`);
const lineBreak = '<w:r><w:br/></w:r>';

async function aknOf(...paragraphs: readonly string[]): Promise<string> {
  const body = [heading(r('72/1.\tFinancing of the Tribunal')), p(r('The General Assembly,')), ...paragraphs].join('');
  return (await convert(wordFile({ body, styles }))).akn ?? '';
}

describe('headings of Word files', () => {
  test('a number and its title in one paragraph with a line break', async () => {
    const akn = await aknOf(
      heading(r('I') + lineBreak + r('Performance report')),
      p(r('\t1.\tTakes note of the report;')),
      heading(r('II') + lineBreak + r('Budget')),
      p(r('\t2.\tDecides to continue.')),
    );
    expect(akn).toContain('<num>I</num><heading>Performance report</heading>');
    expect(akn).toContain('<num>II</num><heading>Budget</heading>');
  });

  test('bold and italic of a whole title or heading are its style and left out', async () => {
    const akn = await aknOf(heading(r('Introduction'), 'H23'), p(r('\t1.\tDecides to continue.')));
    expect(akn).toContain('<docNumber>72/1</docNumber>. <docTitle>Financing of the Tribunal</docTitle>');
    expect(akn).toContain('<heading>Introduction</heading>');
  });

  test('a look of some words stays', async () => {
    const akn = await aknOf(
      heading(r('The ') + r('Enrica Lexie', '<w:i/>') + r(' incident')),
      p(r('\t1.\tDecides to continue.')),
    );
    expect(akn).toContain('<heading>The <i>Enrica Lexie</i> incident</heading>');
  });
});

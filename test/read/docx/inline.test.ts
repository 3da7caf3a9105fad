import { describe, expect, test } from '@jest/globals';
import { blocksOf, field, p, r, readWord, shown } from './word-file.js';

const show = async (content: string): Promise<string> => shown(await blocksOf({ body: p(content) })).join('\n');

describe('text', () => {
  test('runs of the same look are one, whatever Word put between them', async () => {
    const content = `${r('implemen')}<w:bookmarkStart w:id="1" w:name="x"/>${r('t')}<w:proofErr w:type="spellStart"/>${r('ation')}`;
    const [block] = await blocksOf({ body: p(content) });
    expect(block?.kind === 'paragraph' && block.runs).toEqual([{ kind: 'text', text: 'implementation' }]);
  });

  test('blanks between two stretches of one look belong to them', async () => {
    expect(await show(`${r('Recalling', '<w:i/>')}${r(' ')}${r('also', '<w:i/>')}`)).toBe('<i: Recalling also>');
  });

  test('no-break spaces and hyphens, tabs and line breaks stay', async () => {
    const content =
      '<w:r><w:t>1\u00a0May</w:t><w:tab/><w:t>post</w:t><w:noBreakHyphen/><w:t>2015</w:t><w:br/><w:t>end</w:t></w:r>';
    expect(await show(content)).toBe('1\u00a0May\tpost\u20112015⏎end');
  });

  test('a tab of the text is kept when it is written with a blank, a tab stop is none', async () => {
    const body = p('<w:r><w:tab /><w:t>a</w:t></w:r>', '<w:tabs><w:tab w:val="left" w:pos="10"/></w:tabs>');
    expect(shown(await blocksOf({ body }))).toEqual(['\ta']);
  });

  test('blanks at the ends of w:t count only when it says so, no-break spaces always', async () => {
    const content = '<w:r><w:t> a\u00a0</w:t></w:r><w:r><w:t xml:space="preserve"> b </w:t></w:r>';
    expect(await show(content)).toBe('a\u00a0 b ');
  });

  test('soft hyphens and page breaks at the ends are no text; a page break inside is a line break', async () => {
    const breaks = '<w:r><w:br w:type="page"/></w:r>';
    expect(await show(`${breaks}${r('in')}<w:r><w:softHyphen/></w:r>${r('side')}${breaks}`)).toBe('inside');
    expect(await show(`${r('one')}${breaks}${r('two')}`)).toBe('one⏎two');
  });

  test('paragraphs without text are left out, numbers of paragraphs go on', async () => {
    const [block] = await blocksOf({ body: `${p('')}${p(r(' '))}${p(r('third'))}` });
    expect(block?.origin).toEqual({ part: 'word/document.xml', line: 3 });
  });

  test('characters that XML does not allow are replaced and reported', async () => {
    const { source, codes } = await readWord({ body: p(r('a\u0001b&#2;c')) });
    expect(shown(source?.blocks ?? [])).toEqual(['a\ufffdb\ufffdc']);
    expect(codes).toEqual(['read/control-characters']);
  });

  test('references are decoded once', async () => {
    expect(await show(r('&amp;lt; &#160;&#x2011;'))).toBe('&lt; \u00a0\u2011');
  });
});

describe('what wraps runs', () => {
  test('content controls, smart tags, directions and custom XML are seen through', async () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="no text"/></w:sdtPr><w:sdtContent>${r('a')}</w:sdtContent></w:sdt>`;
    const tags = `<w:smartTag>${r('b')}</w:smartTag><w:customXml>${r('c')}</w:customXml><w:bdo w:val="ltr">${r('d')}</w:bdo>`;
    expect(await show(control + tags)).toBe('abcd');
  });

  test('of an alternative one branch is read, the fallback when the choice shows nothing', async () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="x">${r('new')}</mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`;
    const empty = `<mc:AlternateContent><mc:Choice Requires="x"><w:r/></mc:Choice><mc:Fallback>${r('old')}</mc:Fallback></mc:AlternateContent>`;
    expect(await show(both)).toBe('new');
    expect(await show(empty)).toBe('old');
  });

  test('an equation is kept as its characters', async () => {
    const { source, codes } = await readWord({ body: p('<m:oMath><m:r><m:t>E=m</m:t></m:r></m:oMath>') });
    expect(shown(source?.blocks ?? [])).toEqual(['E=m']);
    expect(codes).toEqual(['read/equation-as-text']);
  });

  test('the reading of annotated characters stands behind them', async () => {
    const ruby = `<w:r><w:ruby><w:rt>${r('kan')}</w:rt><w:rubyBase>${r('漢')}</w:rubyBase></w:ruby></w:r>`;
    expect(await show(ruby)).toBe('漢(kan)');
  });
});

describe('links', () => {
  const links = { a: 'https://undocs.org/A/RES/55/2', bad: 'javascript:alert(1)', file: 'file:///etc/passwd' };

  test('of a relationship, with the underline of the link style left out', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="H"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/></w:rPr></w:style>';
    const body = p(`<w:hyperlink r:id="a">${r('55/2', '<w:rStyle w:val="H"/>')}</w:hyperlink>`);
    expect(shown(await blocksOf({ body, styles, links }))).toEqual(['<→https://undocs.org/A/RES/55/2: 55/2>']);
  });

  test('of a field, the place in the target appended', async () => {
    const body = p(field('HYPERLINK "https://undocs.org/A/1" \\l "b" \\o "tip"', r('A/1')));
    expect(shown(await blocksOf({ body }))).toEqual(['<→https://undocs.org/A/1#b: A/1>']);
  });

  test('a link inside of the document says nothing', async () => {
    expect(await show(field('HYPERLINK \\l "_Toc1"', r('chapter')))).toBe('<→#_Toc1: chapter>');
    expect(await show(`<w:hyperlink w:anchor="x">${r('chapter')}</w:hyperlink>`)).toBe('<→#x: chapter>');
  });

  test('without a target, or with a dangerous one, the text stays and the link is reported', async () => {
    const body = p(['none', 'bad', 'file'].map(id => `<w:hyperlink r:id="${id}">${r(id)}</w:hyperlink>`).join(' '));
    const { source, codes } = await readWord({ body, links });
    expect(shown(source?.blocks ?? [])).toEqual(['nonebadfile']);
    expect(codes).toEqual(['read/relationship-broken', 'read/link-scheme', 'read/link-scheme']);
  });
});

describe('fields', () => {
  test('the result is the text, the code is not', async () => {
    expect(await show(`${r('page ')}${field('PAGE \\* MERGEFORMAT', r('7'))}`)).toBe('page 7');
    expect(await show(`<w:fldSimple w:instr=" SEQ Table ">${r('3')}</w:fldSimple>`)).toBe('3');
  });

  test('a result inside of a code is not printed', async () => {
    const inner = field('MERGEFIELD a', r('hidden step'));
    const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const outer = `${mark('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${inner}${mark('separate')}${r('seen')}${mark('end')}`;
    expect(await show(outer)).toBe('seen');
  });

  test('a field may run over several paragraphs', async () => {
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const body = `${p(begin + r('first'))}${p(`${r('second')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}`;
    const { source, codes } = await readWord({ body });
    expect(shown(source?.blocks ?? [])).toEqual(['first', 'second']);
    expect(codes).toEqual([]);
  });

  test('a field that does not end keeps what it has', async () => {
    const body = p(`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${r('text')}`);
    const { source, codes } = await readWord({ body });
    expect(shown(source?.blocks ?? [])).toEqual(['text']);
    expect(codes).toEqual(['read/field-not-closed']);
  });

  test('a message of the word processor in the place of a result is kept and reported', async () => {
    for (const message of ['Error: Reference source not found', 'Erreur ! Signet non défini.', '错误!未找到引用源。']) {
      const { source, codes } = await readWord({ body: p(r('see ') + field('REF a', r(message))) });
      expect(shown(source?.blocks ?? [])).toEqual([`see ${message}`]);
      expect(codes).toEqual(['read/field-broken']);
    }
  });

  test('a symbol field is its sign', async () => {
    const body = p(
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>SYMBOL 183 \\f "Symbol"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
    );
    expect(shown(await blocksOf({ body }))).toEqual(['•']);
  });
});

describe('symbols', () => {
  test('signs of symbol fonts become Unicode characters', async () => {
    expect(
      await show('<w:r><w:sym w:font="Symbol" w:char="F061"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
    ).toBe('α✓');
    expect(await show(r('b', '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>'))).toBe('β');
    expect(await show(r('\uf0b7'))).toBe('•');
  });

  test('an unknown sign is reported and leaves a mark', async () => {
    const { source, codes } = await readWord({ body: p('<w:r><w:sym w:font="MS Outlook" w:char="F031"/></w:r>') });
    expect(shown(source?.blocks ?? [])).toEqual(['\ufffd']);
    expect(codes).toEqual(['read/symbol-unknown']);
  });
});

describe('hidden text', () => {
  test('is left out and counted', async () => {
    const { source, diagnostics } = await readWord({ body: p(`${r('a')}${r('secret', '<w:vanish/>')}${r('b')}`) });
    expect(shown(source?.blocks ?? [])).toEqual(['ab']);
    expect(diagnostics).toMatchObject([
      { code: 'read/hidden-text-dropped', message: '6 characters of hidden text were omitted.' },
    ]);
  });

  test('hidden by its style, too', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="X"><w:name w:val="Internal"/><w:rPr><w:vanish/></w:rPr></w:style>';
    expect(shown(await blocksOf({ body: p(r('a') + r('secret', '<w:rStyle w:val="X"/>')), styles }))).toEqual(['a']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { blocksOf, p, r, readWord, shown } from './word-file.js';

const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text === '' ? '' : r(text))}</w:tc>`;
const row = (cells: string, properties = ''): string => `<w:tr><w:trPr>${properties}</w:trPr>${cells}</w:tr>`;
const table = (rows: string, style = ''): string => `<w:tbl><w:tblPr>${style}</w:tblPr>${rows}</w:tbl>`;
const down = (value = ''): string => `<w:vMerge${value ? ` w:val="${value}"` : ''}/>`;

describe('tables', () => {
  test('rows, header rows and cells that span columns', async () => {
    const body = table(row(cell('Head', '<w:gridSpan w:val="2"/>'), '<w:tblHeader/>') + row(cell('a') + cell('b')));
    const blocks = await blocksOf({ body: p(r('before')) + body });
    expect(shown(blocks)).toEqual(['before', 'H|(2x1)Head|', '|a|b|']);
    expect(blocks[1]?.origin).toEqual({ part: 'word/document.xml', line: 2 });
  });

  test('cells that span rows, also beside cells that span columns', async () => {
    const rows =
      row(cell('A', down('restart')) + cell('b', '<w:gridSpan w:val="2"/>')) +
      row(cell('', down()) + cell('c') + cell('d', down('restart'))) +
      row(cell('', down('continue')) + cell('e') + cell('', down()));
    expect(shown(await blocksOf({ body: table(rows) }))).toEqual(['|(1x3)A|(2x1)b|', '|c|(1x2)d|', '|e|']);
  });

  test('text in a cell that goes on from above is kept', async () => {
    const rows = row(cell('A', down('restart')) + cell('x')) + row(cell('lost?', down()) + cell('y'));
    expect(shown(await blocksOf({ body: table(rows) }))).toEqual(['|(1x2)A/lost?|x|', '|y|']);
  });

  test('cells joined the old way', async () => {
    const rows = row(cell('A', '<w:hMerge w:val="restart"/>') + cell('', '<w:hMerge/>') + cell('b'));
    expect(shown(await blocksOf({ body: table(rows) }))).toEqual(['|(2x1)A|b|']);
  });

  test('columns left free before the first cell are an empty cell', async () => {
    const rows = row(cell('a') + cell('b')) + row(cell('c'), '<w:gridBefore w:val="1"/>');
    expect(shown(await blocksOf({ body: table(rows) }))).toEqual(['|a|b|', '||c|']);
  });

  test('rows without text only draw rules; a row of cells from above shortens those', async () => {
    const rules = row(cell('a') + cell('')) + row(cell('') + cell('')) + row(cell('b') + cell('c'));
    expect(shown(await blocksOf({ body: table(rules) }))).toEqual(['|a||', '|b|c|']);
    const merged =
      row(cell('a', down('restart')) + cell('b', down('restart'))) +
      row(cell('', down()) + cell('', down())) +
      row(cell('c') + cell('d'));
    expect(shown(await blocksOf({ body: table(merged) }))).toEqual(['|a|b|', '|c|d|']);
  });

  test('a table without text is none', async () => {
    expect(await blocksOf({ body: table(row(cell(''))) })).toEqual([]);
  });

  test('tables in tables, with rows in content controls', async () => {
    const inner = `<w:tc>${table(row(cell('in')))}${p(r('after'))}</w:tc>`;
    const rows = `<w:sdt><w:sdtContent>${row(cell('a') + inner)}</w:sdtContent></w:sdt>`;
    expect(shown(await blocksOf({ body: table(rows) }))).toEqual(['|a||in|/after|']);
  });

  test('too deep inside each other they are kept as text', async () => {
    let nested = p(r('deep'));
    for (let i = 0; i < 9; i++) nested = table(row(`<w:tc>${nested}</w:tc>`));
    const { source, codes } = await readWord({ body: nested });
    expect(shown(source?.blocks ?? []).join('')).toContain('deep');
    expect(new Set(codes)).toEqual(new Set(['read/nesting-too-deep']));
  });

  test('the style is the one stated, by name', async () => {
    const styles = '<w:style w:type="table" w:styleId="G"><w:name w:val="Table Grid"/></w:style>';
    const body = table(row(cell('a')), '<w:tblStyle w:val="G"/>');
    expect(await blocksOf({ styles, body })).toMatchObject([{ kind: 'table', style: 'Table Grid' }]);
  });

  test('a caption next to its table is part of it', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="C"><w:name w:val="caption"/></w:style>';
    const caption = p(r('Table 1'), '<w:pStyle w:val="C"/>');
    expect(shown(await blocksOf({ styles, body: caption + table(row(cell('a'))) }))).toEqual([
      'caption: Table 1',
      '|a|',
    ]);
    expect(shown(await blocksOf({ styles, body: `${table(row(cell('a')))}${caption}${p(r('x'))}` }))).toEqual([
      'caption: Table 1',
      '|a|',
      'x',
    ]);
    expect(shown(await blocksOf({ styles, body: caption + p(r('x')) }))).toEqual(['Table 1', 'x']);
  });

  test('a span of thousands of columns is bounded', async () => {
    const body = table(row(cell('a', '<w:gridSpan w:val="999999999"/>')));
    expect(shown(await blocksOf({ body }))).toEqual(['|(63x1)a|']);
  });
});

describe('tracked changes', () => {
  const ins = (content: string): string => `<w:ins w:id="1" w:author="A">${content}</w:ins>`;
  const del = (text: string): string =>
    `<w:del w:id="2" w:author="A"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
  const markOf = (change: string): string => `<w:rPr><w:${change} w:id="3"/></w:rPr>`;
  const read = async (body: string, changes: 'accept' | 'reject' | 'fail' = 'accept') => {
    const { source, diagnostics } = await readWord({ body }, { changes });
    return { lines: source && shown(source.blocks), messages: diagnostics.map(each => `${each.code} ${each.message}`) };
  };

  test('are accepted, rejected, or a reason not to convert', async () => {
    const body = p(`${r('a')}${ins(r('new'))}${del('old')}${r('z')}`);
    expect(await read(body)).toEqual({
      lines: ['anewz'],
      messages: ['read/tracked-changes 1 insertion and 1 deletion accepted.'],
    });
    expect(await read(body, 'reject')).toEqual({
      lines: ['aoldz'],
      messages: ['read/tracked-changes 1 insertion and 1 deletion rejected.'],
    });
    expect(await read(body, 'fail')).toEqual({
      lines: undefined,
      messages: ['read/tracked-changes-refused The document has 1 insertion and 1 deletion.'],
    });
  });

  test('a document without changes passes the strictest choice', async () => {
    expect(await read(p(r('a')), 'fail')).toEqual({ lines: ['a'], messages: [] });
  });

  test('moved text is there once', async () => {
    const body =
      p(`<w:moveFrom w:id="1">${r('moved')}</w:moveFrom>${r(' end')}`) +
      p(`<w:moveTo w:id="2">${r('moved')}</w:moveTo>`);
    expect((await read(body)).lines).toEqual([' end', 'moved']);
    expect((await read(body, 'reject')).lines).toEqual(['moved end']);
  });

  test('a deleted paragraph mark joins two paragraphs, an inserted one does when it is rejected', async () => {
    const deleted = p(r('one '), markOf('del')) + p(r('two'));
    expect((await read(deleted)).lines).toEqual(['one two']);
    expect((await read(deleted, 'reject')).lines).toEqual(['one ', 'two']);
    const inserted = p(r('one '), markOf('ins')) + p(r('two'));
    expect((await read(inserted)).lines).toEqual(['one ', 'two']);
    expect((await read(inserted, 'reject')).lines).toEqual(['one two']);
  });

  test('a joined paragraph before a table, and at the end, is kept', async () => {
    const body = p(r('one'), markOf('del')) + table(row(cell('a'))) + p(r('two'), markOf('del'));
    expect((await read(body)).lines).toEqual(['one', '|a|', 'two']);
  });

  test('rows come and go', async () => {
    const body = table(row(cell('a'), '<w:ins w:id="1"/>') + row(cell('b'), '<w:del w:id="2"/>') + row(cell('c')));
    expect((await read(body)).lines).toEqual(['|a|', '|c|']);
    expect((await read(body, 'reject')).lines).toEqual(['|b|', '|c|']);
  });

  test('rejected changes of format bring the old format back', async () => {
    const run = r('x', '<w:i/><w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>');
    expect((await read(p(run))).lines).toEqual(['<i: x>']);
    expect(await read(p(run), 'reject')).toEqual({
      lines: ['<b: x>'],
      messages: ['read/tracked-changes 1 change of format rejected.'],
    });
  });

  test('a note called from deleted text goes with it and is not counted', async () => {
    const footnotes = [1, 2].map(id => `<w:footnote w:id="${id}">${p(r(`note ${id}`))}</w:footnote>`).join('');
    const call = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = p(`${r('a')}<w:del w:id="1">${call(1)}</w:del>${call(2)}`);
    const { source, codes } = await readWord({ body, footnotes });
    expect(shown(source?.blocks ?? [])).toEqual(['a[1]']);
    expect(source?.notes.map(each => each.id)).toEqual(['footnote-2']);
    expect(codes).toEqual(['read/tracked-changes']);
  });
});

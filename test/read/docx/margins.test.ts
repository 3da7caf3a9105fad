import { describe, expect, test } from '@jest/globals';
import { field, p, r, readWord, runsShown, shown } from './word-file.js';

const reference = (kind: string, type: string, id: string): string =>
  `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map(row => `<w:tr>${row.map(cell => `<w:tc>${p(r(cell))}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
const masthead = table(['United Nations', 'A/RES/72/1'], ['General Assembly', 'Distr.: General']);
const section = (content: string): string => `<w:sectPr>${content}</w:sectPr>`;
const first = reference('header', 'first', 'header3') + reference('header', 'default', 'header1');

describe('headers and footers', () => {
  test('the first-page header is the masthead, the others are running heads', async () => {
    const { source } = await readWord({
      body: p(r('text')) + section(`${first}<w:titlePg/>`),
      margins: { header1: p(r('A/RES/72/1')), header3: masthead },
    });
    expect(source?.masthead.map(runsShown)).toEqual([
      'United Nations',
      'A/RES/72/1',
      'General Assembly',
      'Distr.: General',
    ]);
    expect(source?.furniture.map(each => [each.reason, each.text])).toEqual([['running head', 'A/RES/72/1']]);
    expect(shown(source?.blocks ?? [])).toEqual(['text']);
  });

  test('a first-page header that is switched off is none', async () => {
    const { source } = await readWord({
      body: p(r('a')) + section(first),
      margins: { header1: p(r('A/1')), header3: p(r('old')) },
    });
    expect(source?.masthead).toEqual([]);
    expect(source?.furniture.map(each => each.text)).toEqual(['old', 'A/1']);
  });

  test('without one, a header of all pages with a table of several rows is the masthead', async () => {
    const { source } = await readWord({
      body: p(r('a')) + section(reference('header', 'default', 'header1')),
      margins: { header1: masthead },
    });
    expect(source?.masthead).toHaveLength(4);
  });

  test('job number, release date and bar code give properties', async () => {
    const page = field('PAGE', r('2')) + r('/') + field('NUMPAGES', r('7'));
    const footer = p(r('18-11248 (E)    250718    ')) + p(r('*1811248*')) + p(page) + p(r('Please recycle'));
    const { source } = await readWord({
      body: p(r('a')) + section(reference('footer', 'default', 'footer1')),
      margins: { footer1: footer },
    });
    expect(source?.properties.map(({ name, value, from }) => [name, value, from])).toEqual([
      ['jobNumber', '18-11248', 'job-line'],
      ['releaseDate', '250718', 'job-line'],
      ['jobNumber', '1811248', 'bar-code'],
    ]);
    expect(source?.furniture.map(each => each.reason)).toEqual([
      'job number',
      'bar code',
      'page number',
      'running foot',
    ]);
  });

  test('a header that is not there is reported', async () => {
    const { codes } = await readWord({
      body: p(r('a')) + section(reference('header', 'default', 'header1')),
      margins: { header1: '' },
      raw: { 'word/header1.xml': undefined },
    });
    expect(codes).toEqual(['read/part-missing']);
  });
});

describe('a masthead in the body', () => {
  test('is a table with the distribution before any text', async () => {
    const { source } = await readWord({ body: p('') + masthead + p(r('text')) + table(['Distr.: General']) });
    expect(source?.masthead.map(runsShown)).toEqual([
      'United Nations',
      'A/RES/72/1',
      'General Assembly',
      'Distr.: General',
    ]);
    expect(shown(source?.blocks ?? [])).toEqual(['text', '|Distr.: General|']);
    expect(source?.blocks[0]?.origin.line).toBe(6);
  });

  test('another table stays in the text', async () => {
    const { source } = await readWord({ body: table(['a', 'b']) + p(r('text')) });
    expect(source?.masthead).toEqual([]);
    expect(shown(source?.blocks ?? [])).toEqual(['|a|b|', 'text']);
  });
});

describe('statements outside of the text', () => {
  const property = (name: string, value: string): string =>
    `<property name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`;

  test('the comment of the document system, custom and core properties; each statement stays', async () => {
    const comments = `<w:comment w:id="0">${p(r('&lt;&lt;ODS JOB NO&gt;&gt;N1821418E&lt;&lt;ODS JOB NO&gt;&gt;'))}${p(r('&lt;&lt;ODS DOC SYMBOL1&gt;&gt;E/RES/2018/7&lt;&lt;ODS DOC SYMBOL1&gt;&gt;'))}${p(r('&lt;&lt;ODS DOC SYMBOL2&gt;&gt;&lt;&lt;ODS DOC SYMBOL2&gt;&gt;'))}</w:comment>`;
    const custom = [
      property('JobNo', '1811248'),
      property('ODSRefJobNo', '1821418E'),
      property('Symbol1', 'E/RES/2018/8'),
      property('Symbol2', ''),
      property('Language', 'English'),
      property('Session', '2018 session_x000d_'),
      property('Agenda', 'Agenda item 12 (c)_x000d_'),
      property('Title1', '\t\tResolution adopted _x000b_on 12 June 2018'),
      property('Publication Date', 'Distr.: General'),
      property('Release Date', '250718'),
      property('DocType', 'F'),
      property('Operator', 'x'),
    ].join('');
    const core = '<dc:title>UNITED</dc:title><dc:creator>somebody</dc:creator>';
    const { source, codes } = await readWord({ body: p(r('a')), comments, custom, core });
    expect(source?.properties.map(({ name, value, from }) => `${name}=${value} (${from})`)).toEqual([
      'jobNumber=N1821418E (ods-comment)',
      'symbol=E/RES/2018/7 (ods-comment)',
      'jobNumber=1811248 (custom-properties)',
      'jobNumber=1821418E (custom-properties)',
      'symbol=E/RES/2018/8 (custom-properties)',
      'language=English (custom-properties)',
      'session=2018 session (custom-properties)',
      'agendaItem=Agenda item 12 (c) (custom-properties)',
      'title=Resolution adopted on 12 June 2018 (custom-properties)',
      'publicationDate=Distr.: General (custom-properties)',
      'releaseDate=250718 (custom-properties)',
      'documentType=F (custom-properties)',
      'title=UNITED (core-properties)',
    ]);
    expect(codes).toEqual([]);
  });

  test('other comments are left out and counted', async () => {
    const comments = `<w:comment w:id="0">${p(r('Please check'))}</w:comment><w:comment w:id="1">${p(r('Done'))}</w:comment>`;
    const { source, diagnostics } = await readWord({
      body: p(`${r('a')}<w:r><w:commentReference w:id="0"/></w:r>`),
      comments,
    });
    expect(shown(source?.blocks ?? [])).toEqual(['a']);
    expect(diagnostics).toMatchObject([{ code: 'read/comments-dropped', message: '2 comments were omitted.' }]);
  });
});

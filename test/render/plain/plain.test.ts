/** Markdown and plain text: all the text of the AKN, notes included, whatever is in the file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { convert } from '../../../src/api/convert.js';
import { render } from '../../../src/api/render.js';
import { stretchesOf } from '../editions.js';
import '../../../src/render/plain/markdown.js';
import '../../../src/render/plain/text.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const xmlIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.xml'))
    .map(name => `${folder}/${name}`);

async function plainOf(akn: string) {
  const { editions } = await render(akn, { formats: ['md', 'txt'], name: 'document' });
  const [md = '', txt = ''] = editions.map(({ bytes }) => new TextDecoder().decode(bytes));
  return { md, txt };
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The words of Markdown, without what it adds. */
const wordsOf = (md: string) =>
  letters(
    md
      .replace(/(?<!\\)<\/?(?:em|strong|sup|sub|u|del|br|a)\b[^>]*>/g, '')
      .replace(/\[\^\d+\]/g, '')
      .replace(/(?<!\\)\]\([^)]*\)/g, ''),
  );

const files = [
  'samples/a-res-65-230/A-RES-65-230-en.akn.xml',
  ...xmlIn('test/fixtures/akn'),
  ...xmlIn('test/fixtures/render'),
  ...xmlIn('test/fixtures/render/vocabulary'),
];

describe.each(files)('%s', path => {
  test('has all of its text in both', async () => {
    const akn = read(path);
    const { md, txt } = await plainOf(akn);
    const [marked, plain] = [wordsOf(md), letters(txt)];
    const stretches = stretchesOf(akn).map(letters);
    expect(stretches.filter(each => !marked.includes(each))).toEqual([]);
    expect(stretches.filter(each => !plain.includes(each))).toEqual([]);
  });
});

test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('%s: numbers, points and notes', async language => {
  const { akn = '' } = await convert(read(`test/fixtures/six-languages/${language}.txt`));
  const { md, txt } = await plainOf(akn);
  expect(
    stretchesOf(akn)
      .map(letters)
      .filter(each => !letters(txt).includes(each)),
  ).toEqual([]);
  expect(md.match(/^#+ /gm)?.map(each => each.length - 1)).toEqual(TITLES);
  expect(md.match(/^ *- /gm)?.map(each => each.length)).toEqual(POINTS);
  expect(md.match(/\[\^\d+\](?!:)/g)).toHaveLength(md.match(/^\[\^\d+\]: ./gm)?.length ?? -1);
  expect(txt.match(/\[\d+\]/g)).toHaveLength(2 * (md.match(/^\[\^\d+\]: /gm)?.length ?? -1));
});

const TITLES = [1, 2, 2, 2, 3, 3, 2];
const POINTS = [2, 2, 2, 4, 4, 2, 2, 2];

const document = (body: string) =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta/><mainBody>${body}</mainBody></statement></akomaNtoso>`;
const bodyOf = (text: string) => text.split('---\n\n').slice(1).join('---\n\n').split('\n\n***\n\n')[0];

test('nothing of the text acts as mark-up', async () => {
  const lines = [
    '# 1',
    '- a',
    '1. b',
    '(a) c',
    'IV) d',
    '> e',
    '=====',
    '*f* _g_ `h` [i](j) <b>k</b> &amp; $l$ ~m~ n^2^',
    'o... -- @p',
  ];
  const { md } = await plainOf(
    document(lines.map(each => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('')),
  );
  expect(bodyOf(md)?.split('\n\n')).toEqual([
    '\\# 1',
    '\\- a',
    '1\\. b',
    '\\(a\\) c',
    'IV\\) d',
    '\\\\> e'.slice(1),
    '\\=====',
    '\\*f\\* \\_g\\_ \\`h\\` \\[i\\](j) \\<b\\>k\\</b\\> \\&amp; \\$l\\$ \\~m\\~ n\\^2\\^',
    'o\\... \\-\\- \\@p',
  ]);
});

test('marks stand where Markdown takes them for marks', async () => {
  const { md } = await plainOf(
    document('<p><i>Recalling</i> a<i>b</i><b>c</b>, <i>“d”</i>大<b>会</b> x<sup>2</sup></p>'),
  );
  expect(bodyOf(md)).toBe('*Recalling* a<em>b</em><strong>c</strong>, <em>“d”</em>大**会** x<sup>2</sup>');
});

test('cells over several columns and rows leave the others empty; a line break stays in its cell', async () => {
  const table =
    '<table><tr><th colspan="2">A | B</th><th>C</th></tr><tr><td rowspan="2"><p>d</p><p>e</p></td><td>f<br/>g</td><td>h</td></tr><tr><td>i</td><td>j</td></tr></table>';
  const { md, txt } = await plainOf(document(table));
  expect(bodyOf(md)).toBe('| A \\| B |  | C |\n| --- | --- | --- |\n| d<br>e | f<br>g | h |\n|  | i | j |');
  expect(txt.startsWith('A | B\tC\nd e\tf g\th\ni\tj\n\n* * *')).toBe(true);
});

test('points in points go in, and what goes on in them stays in them', async () => {
  const point = (number: string, inside: string) => `<point><num>${number}</num>${inside}</point>`;
  const text = (words: string) => `<content><p>${words}</p></content>`;
  const inner = `<list>${point('(i)', text('b'))}</list>`;
  const { md, txt } = await plainOf(
    document(
      `<paragraph><num>1.</num><intro><p>Decides:</p></intro><list>${point('(a)', `<intro><p>a</p><p>goes on</p></intro>${inner}`)}${point('(b)', text('c'))}</list></paragraph>`,
    ),
  );
  expect(bodyOf(md)).toBe('1\\. Decides:\n\n- \\(a\\) a\n\n  goes on\n\n  - \\(i\\) b\n\n- \\(b\\) c');
  expect(txt.startsWith('1.\tDecides:\n\n\t(a)\ta\n\n\tgoes on\n\n\t\t(i)\tb\n\n\t(b)\tc\n\n')).toBe(true);
});

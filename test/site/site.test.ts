/** Pages of a small library in three languages. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { HtmlValidate } from 'html-validate';
import { type LibraryItem, openLibrary } from '../../src/library/index.js';
import { writeSite } from '../../src/site/index.js';
import { parseXml } from '../../src/xml/parse.js';
import { added, item, temporaryFolder } from '../library/support.js';

const root = temporaryFolder();
const folder = join(root, 'public');
const library = openLibrary(join(root, 'library.sqlite'));
const options = {
  title: 'Archive',
  baseUrl: 'https://archive.example/un',
  contact: 'a@archive.example',
  search: false,
};

const treaty = '<entity name="akn4un:treatyCitation" refersTo="#unts_42146">vol. 2349, No. 42146</entity>';
const keyword =
  '<classification source="#editor"><keyword value="x" showAs="Sustainable_&lt;development&gt;" dictionary="UNBIS"/></classification></meta>';
const withKeyword = ({ akn }: LibraryItem): LibraryItem => ({ akn: akn.replace('</meta>', keyword) });

const first = item({ number: '70/1', title: 'Title &amp; &lt;script&gt;', paragraphs: [`Recalling ${treaty}.`] });
const items = [
  withKeyword(first),
  item({ number: '70/1', language: 'ara', title: 'العنوان', paragraphs: ['النص'] }),
  item({ number: '70/2', date: '2016-02-01', paragraphs: ['Recalling its resolutions 70/1 and 70/2.'] }),
  item({ number: '70/3', date: '9999-12-31', paragraphs: ['Nobody knows the day.'] }),
];

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => statSync(join(path, name)).isFile())
    .sort();
}

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const pages = () => filesIn(folder).filter(name => name.endsWith('.html') && !name.startsWith('document/'));

beforeAll(async () => {
  await added(library, items);
  await writeSite(library, folder, options);
}, 120_000);

describe('a site', () => {
  test('has a page for each work and each list, and files for machines', () => {
    expect(filesIn(folder)).toEqual([
      '.ntoso-site.json',
      '.well-known/resourcesync',
      'body/index.html',
      'body/un-ga.html',
      'capabilitylist.xml',
      'document/A-RES-70-1-ar/A-RES-70-1-ar.akn.xml',
      'document/A-RES-70-1-ar/A-RES-70-1-ar.html',
      'document/A-RES-70-1-en/A-RES-70-1-en.akn.xml',
      'document/A-RES-70-1-en/A-RES-70-1-en.html',
      'document/A-RES-70-2-en/A-RES-70-2-en.akn.xml',
      'document/A-RES-70-2-en/A-RES-70-2-en.html',
      'document/A-RES-70-3-en/A-RES-70-3-en.akn.xml',
      'document/A-RES-70-3-en/A-RES-70-3-en.html',
      'feed.xml',
      'index.html',
      'oai.xml',
      'resourcelist.xml',
      'session/70.html',
      'session/index.html',
      'sitemap.xml',
      'subject/index.html',
      'subject/sustainable-development.html',
      'treaty/UNTS-42146.html',
      'treaty/index.html',
      'work/A-RES-70-1.html',
      'work/A-RES-70-2.html',
      'work/A-RES-70-3.html',
      'year/2010.html',
      'year/2016.html',
      'year/index.html',
    ]);
  });

  test('every link leads to a file', () => {
    for (const page of pages()) {
      for (const [, href = ''] of read(page).matchAll(/href="([^"#]*)/g)) {
        if (href === '' || /^https?:/.test(href)) continue;
        expect(existsSync(join(folder, posix.join(dirname(page), decodeURI(href))))).toBe(true);
      }
    }
  });

  test('its pages are valid HTML, accessible as far as a program can say', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] });
    for (const page of pages()) {
      const report = await validator.validateString(read(page), page);
      const messages = report.results.flatMap(each =>
        each.messages.map(({ ruleId, message, line }) => `${page}:${line} ${ruleId} ${message}`),
      );
      expect(messages).toEqual([]);
    }
  });

  test('nothing of a document becomes mark-up', () => {
    for (const page of pages()) expect(read(page)).not.toMatch(/<script>|<development>/);
    expect(read('work/A-RES-70-1.html')).toContain('Title &amp; &lt;script&gt;');
    expect(read('work/A-RES-70-1.html')).toContain('"name":"Title & \\u003cscript>"');
  });

  test('a work has its languages, what it cites, and what cites it', () => {
    const page = read('work/A-RES-70-1.html');
    expect(page).toContain('href="../document/A-RES-70-1-ar/A-RES-70-1-ar.html"');
    expect(page).toContain('<span lang="ar" dir="rtl">العربية</span>');
    expect(page).toContain(
      '<a href="../treaty/UNTS-42146.html"><bdi>United Nations Convention against Corruption</bdi></a>',
    );
    expect(page).toMatch(/Cited by<\/h2>\s*<ul class="works">\s*<li><a href="A-RES-70-2.html">/);
    expect(read('treaty/UNTS-42146.html')).toContain(
      'Documents that cite: United Nations Convention against Corruption',
    );
  });

  test('a work that cites itself does not stand among its relations', () => {
    expect(read('work/A-RES-70-2.html')).toContain('href="A-RES-70-1.html"');
    expect(read('work/A-RES-70-2.html')).not.toContain('href="A-RES-70-2.html"');
  });

  test('a document without a date is in no year, and its page says none', () => {
    expect(read('year/index.html')).not.toContain('9999');
    expect(read('work/A-RES-70-3.html')).not.toContain('<dt>Adopted');
    expect(read('feed.xml')).not.toContain('A-RES-70-3');
  });

  test.each([
    'feed.xml',
    'sitemap.xml',
    'oai.xml',
    'resourcelist.xml',
    'capabilitylist.xml',
    '.well-known/resourcesync',
  ])('%s is well-formed and has absolute addresses', name => {
    expect(() => parseXml(read(name))).not.toThrow();
    expect(read(name)).toContain('https://archive.example/un/');
  });

  test('the static repository has a record for each language version', () => {
    const text = read('oai.xml');
    expect([...text.matchAll(/<oai:record>/g)]).toHaveLength(4);
    expect(text).toContain('<dc:subject>sustainable &lt;development&gt;</dc:subject>');
    expect(text).toContain('<oai:identifier>oai:archive.example:A-RES-70-1-ar</oai:identifier>');
  });
});

describe('a later run', () => {
  test('writes nothing when nothing has changed', async () => {
    expect(await writeSite(library, folder, options)).toMatchObject({ changed: 0, pagesWritten: 0, pagesDeleted: 0 });
  });

  test('writes one new document, and the pages that name it', async () => {
    await added(library, [item({ number: '70/4', date: '2017-05-05', paragraphs: ['Recalling A/RES/70/2.'] })]);
    const made = await writeSite(library, folder, options);
    expect(made).toMatchObject({ documents: 5, changed: 1, pagesDeleted: 0 });
    expect(read('work/A-RES-70-2.html')).toContain('A-RES-70-4.html');
    expect(made.pagesWritten).toBeLessThan(16);
  });

  test('deletes what belonged to a document that is gone', async () => {
    await library.remove('A/RES/70/4');
    expect(await writeSite(library, folder, options)).toMatchObject({ documents: 4, changed: 1, pagesDeleted: 2 });
    expect(filesIn(folder).filter(name => name.includes('70-4'))).toEqual([]);
    expect(read('work/A-RES-70-2.html')).not.toContain('70-4');
  });
});

test('a folder with pages of somebody else is left alone', async () => {
  const other = join(root, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'index.html'), 'mine');
  await expect(writeSite(library, other, options)).rejects.toThrow('did not make');
  expect(readFileSync(join(other, 'index.html'), 'utf8')).toBe('mine');
});

test.each([
  { baseUrl: 'archive.example' },
  { baseUrl: 'https://a.example/', contact: 'nobody' },
  { contact: 'a@b.c' },
  { title: ' ' },
])('wrong options are an error: %j', async wrong => {
  await expect(writeSite(library, join(root, 'wrong'), { ...wrong, search: false })).rejects.toMatchObject({
    name: 'UsageError',
  });
  expect(existsSync(join(root, 'wrong'))).toBe(false);
});

test('the index of the search has each language, and is made again only when something has changed', async () => {
  const searched = join(root, 'searched');
  expect(await writeSite(library, searched)).toMatchObject({ indexed: true });
  const entry = JSON.parse(readFileSync(join(searched, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(
    Object.entries(entry.languages).map(([code, each]) => [code, (each as { page_count: number }).page_count]),
  ).toEqual(
    expect.arrayContaining([
      ['ar', 1],
      ['en', 3],
    ]),
  );
  expect(readFileSync(join(searched, 'index.html'), 'utf8')).toContain('role="search"');
  expect(await writeSite(library, searched)).toMatchObject({ indexed: false, pagesWritten: 0 });
}, 120_000);

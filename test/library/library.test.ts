import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAkn } from '../../src/akn/parse.js';
import {
  additionsText,
  citedByText,
  listText,
  refusalText,
  searchText,
  showText,
  verifyText,
} from '../../src/cli/library-text.js';
import { newDocument } from '../../src/library/entry.js';
import { type AddedItem, openLibrary } from '../../src/library/library.js';
import { segmentsOf } from '../../src/library/segments.js';
import { added, item, temporaryFolder } from './support.js';

const folder = temporaryFolder();
const bytes = (text: string) => new TextEncoder().encode(text);
let count = 0;
const fresh = () => openLibrary(join(folder, `library-${++count}.sqlite`));

const one = item({ number: '65/1', title: 'First', paragraphs: ['The text.'] });
const edition = { name: 'A-RES-65-1-en.html', mediaType: 'text/html', bytes: bytes('<!DOCTYPE html>') };
const source = { name: 'N10.docx', bytes: bytes('source') };

describe('adding', () => {
  test('a second time changes nothing', async () => {
    const library = fresh();
    expect((await added(library, [one, one])).map(({ result }) => result)).toEqual(['added', 'unchanged']);
    expect((await library.list()).total).toBe(1);
  });

  test('the same words with other editions take their place; other words are a new version', async () => {
    const library = fresh();
    await added(library, [one]);
    const changed = item({ number: '65/1', title: 'Corrected', paragraphs: ['The new words.'] });
    expect((await added(library, [changed, { ...changed, editions: [edition] }])).map(({ result }) => result)).toEqual([
      'new version',
      'replaced',
    ]);
    expect((await library.search('corrected')).total).toBe(1);
    expect((await library.search('first')).total).toBe(0);
    expect((await library.verify()).faults).toEqual([]);
  });

  test('language versions are documents of their own', async () => {
    const library = fresh();
    await added(library, [one, item({ number: '65/1', language: 'fra', paragraphs: ['Le texte.'] })]);
    expect((await library.show('A/RES/65/1')).map(({ entry }) => entry.language)).toEqual(['en', 'fr']);
    expect((await library.show('A-RES-65-1-fr')).map(({ entry }) => entry.language)).toEqual(['fr']);
    expect(await library.show('/akn/un/statement/deliberation/un-ga/2010-12-21/65-1/eng@')).toHaveLength(1);
    expect(await library.show('/akn/un/statement/deliberation/un-ga/2010-12-21/65-1')).toHaveLength(2);
    expect(await library.show('A/RES/1/1')).toEqual([]);
  });

  test('what is no XML is refused and the others are added', async () => {
    const library = fresh();
    const results = await added(library, [{ akn: '<!DOCTYPE x><x/>' }, one, { akn: '' }]);
    expect(results.map(({ result }) => result)).toEqual(['refused', 'added', 'refused']);
    expect(results[0]?.reason).toContain('DOCTYPE');
  });

  test('AKN that is not well-formed is refused, with its place', async () => {
    const library = fresh();
    const akn =
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">\n<statement><meta></statement></akomaNtoso>';
    const [refused] = await added(library, [{ akn }]);
    expect(refused?.result).toBe('refused');
    expect(refused?.reason).toMatch(/^The AKN is not well-formed: .* \(line 2, column \d+\)\.$/);
    expect((await library.list()).total).toBe(0);
  });

  test('a document without IRI and symbol is named by its content', async () => {
    const { entry } = newDocument({
      akn: '<akomaNtoso><statement><mainBody><p>Words</p></mainBody></statement></akomaNtoso>',
      name: 'found',
    });
    expect(entry.expression).toBe(`urn:sha256:${entry.sourceSha256}`);
    expect(entry.name).toBe('found');
  });

  test('documents without a number have the same IRI and are kept apart all the same', async () => {
    const unnumbered = (text: string) => ({
      akn: item({ number: '0/0', paragraphs: [text] })
        .akn.replaceAll('0-0', 'unnumbered')
        .replaceAll('0/0', 'unnumbered'),
      name: text,
    });
    const library = fresh();
    const items = [unnumbered('one'), unnumbered('two'), unnumbered('one')];
    expect((await added(library, items)).map(({ result }) => result)).toEqual(['added', 'added', 'unchanged']);
    expect((await library.search('two')).total).toBe(1);
  });

  test('what could not be read is refused by its name, and the others are added', async () => {
    const library = fresh();
    const results = [];
    const unread = { input: 'in/gone.docx', reason: 'in/gone.docx cannot be read: there is no such file' };
    for await (const each of library.add([unread, { ...one, input: 'in/a.xml' }])) results.push(each);
    expect(results.map(({ result, input }) => [result, input])).toEqual([
      ['refused', 'in/gone.docx'],
      ['added', 'in/a.xml'],
    ]);
    expect(refusalText(results[0] as AddedItem)).toContain('there is no such file');
  });

  test('stops at a signal', async () => {
    const library = fresh();
    const controller = new AbortController();
    const run = library.add([one, item({ number: '65/2', paragraphs: ['x'] })], { signal: controller.signal });
    expect((await run.next()).value?.result).toBe('added');
    controller.abort(new Error('stop'));
    await expect(run.next()).rejects.toThrow('stop');
    expect((await library.list()).total).toBe(1);
  });
});

describe('what is stored', () => {
  test('comes out as it went in', async () => {
    const library = fresh();
    await added(library, [{ ...one, editions: [edition], source, records: [{ name: 'r.json', bytes: bytes('{}') }] }]);
    const files = [];
    for await (const file of library.export('A/RES/65/1')) files.push(file);
    expect(files.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'akn A-RES-65-1-en/A-RES-65-1-en.akn.xml',
      'source A-RES-65-1-en/N10.docx',
      'edition A-RES-65-1-en/A-RES-65-1-en.html',
      'record A-RES-65-1-en/r.json',
    ]);
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe(one.akn);
    expect(files[1]?.sha256).toBe(createHash('sha256').update('source').digest('hex'));
  });

  test('can be exported by role', async () => {
    const library = fresh();
    await added(library, [{ ...one, editions: [edition] }]);
    const names = [];
    for await (const { name } of library.export('A/RES/65/1', { roles: ['edition'] })) names.push(name);
    expect(names).toEqual(['A-RES-65-1-en/A-RES-65-1-en.html']);
  });

  test('two files of one name are both kept', () => {
    const { files } = newDocument({ ...one, editions: [edition, edition] });
    expect(files.map(({ name }) => name)).toEqual([
      'A-RES-65-1-en.akn.xml',
      'A-RES-65-1-en.html',
      'edition-1-A-RES-65-1-en.html',
    ]);
  });

  test('is removed with everything that belongs to it', async () => {
    const library = fresh();
    await added(library, [one, item({ number: '65/2', paragraphs: ['Other words'] })]);
    expect((await library.remove('A/RES/65/1')).map(({ symbol }) => symbol)).toEqual(['A/RES/65/1']);
    expect(await library.remove('A/RES/65/1')).toEqual([]);
    expect((await library.search('text words')).total).toBe(0);
    expect((await library.search('words')).total).toBe(1);
    expect((await library.verify()).faults).toEqual([]);
  });

  test.each([
    ["UPDATE file SET bytes = x'00' WHERE name LIKE '%.akn.xml'", 'A-RES-65-1-en.akn.xml', 'can no longer be read'],
    ["UPDATE file SET bytes = x'00', deflated = 0, size = 1", 'A-RES-65-1-en.akn.xml', 'has changed'],
    ['UPDATE file SET size = 3', 'A-RES-65-1-en.akn.xml', 'does not have the length'],
    ["UPDATE passages SET segments = x'00'", undefined, 'text for searching can no longer be read'],
    ['DELETE FROM words WHERE rowid = 1', undefined, 'cannot be searched'],
  ])('after %s a fault is found', async (sql, file, message) => {
    const library = fresh();
    await added(library, [one]);
    const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
    const database = new Database(library.path);
    database.exec('PRAGMA locking_mode = exclusive');
    database.exec(sql);
    database.close();
    const { faults } = await library.verify();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ ...(file ? { file } : {}), message: expect.stringContaining(message) });
  });
});

describe('who cites a work', () => {
  const treaty =
    '<entity name="akn4un:treatyCitation" refersTo="#unts_42146"><a href="https://treaties.un.org/x">vol. 2349, No. 42146</a></entity>';
  const protocol = '<entity name="akn4un:treatyCitation" refersTo="#unts_39574_v2237">vol. 2237, No. 39574</entity>';
  const citing = [
    item({
      number: '70/1',
      title: 'On corruption',
      paragraphs: [`Recalling the Convention (${treaty})`, `and again ${treaty}`],
    }),
    item({ number: '70/2', paragraphs: ['United Nations, <i>Treaty Series</i>, vol. 2349, No. 42146.'] }),
    item({
      number: '70/3',
      paragraphs: [
        `See ${protocol} and <ref href="/akn/un/statement/deliberation/un-ga/2015-12-17/70-1">resolution 70/1</ref>`,
      ],
    }),
    item({ number: '70/4', paragraphs: ['Recalling its resolution 70/1 of 17 December 2015,'], date: '2016-01-01' }),
  ];

  test.each([
    ['Convention against Corruption', ['A/RES/70/1', 'A/RES/70/2']],
    ['UNTS 42146', ['A/RES/70/1', 'A/RES/70/2']],
    ['UNTS 39574', ['A/RES/70/3']],
    ['A/RES/70/1', ['A/RES/70/3', 'A/RES/70/4']],
    ['/akn/un/statement/deliberation/un-ga/2015-12-17/70-1', ['A/RES/70/3', 'A/RES/70/4']],
    ['on corruption', ['A/RES/70/3', 'A/RES/70/4']],
    ['the treaty of nowhere', []],
    ['the of', []],
  ])('%s: %j', async (name, symbols) => {
    const library = fresh();
    await added(library, citing);
    const { documents } = await library.citedBy(name);
    expect(documents.map(({ entry }) => entry.symbol)).toEqual(symbols);
  });

  test('a name that several treaties have is said to be one', async () => {
    const library = fresh();
    const found = await library.citedBy('Convention on the Rights');
    expect(found.work.title).toBe('Convention on the Rights of the Child');
    expect(found.work.others?.join()).toContain('Convention on the Rights of Persons with Disabilities');
    expect(found.work.others?.every(title => /convention .*rights/i.test(title))).toBe(true);
    expect(citedByText(found)).toContain(`The name may also mean:\n    ${found.work.others?.[0]}\n`);
    expect((await library.citedBy('Convention against Corruption')).work.others).toBeUndefined();
  });

  test('tells the places, and can be filtered', async () => {
    const library = fresh();
    await added(library, citing);
    const { documents, work } = await library.citedBy('Convention against Corruption');
    expect(work.title).toBe('United Nations Convention against Corruption');
    expect(documents[0]?.places.map(({ eId }) => eId)).toEqual(['para_1__content', 'para_2__content']);
    expect((await library.citedBy('A/RES/70/1', { from: '2016' })).documents).toHaveLength(1);
    expect((await library.list({ cites: 'UNTS 42146' })).total).toBe(2);
  });
});

describe('a file that is no library', () => {
  const path = (name: string) => join(folder, name);

  test('does not exist', async () => {
    await expect(openLibrary(path('none.sqlite'), { create: false }).list()).rejects.toMatchObject({
      fault: 'missing',
    });
    await expect(openLibrary(path('no/folder/x.sqlite')).list()).rejects.toMatchObject({ fault: 'missing' });
  });

  test('is of another kind', async () => {
    writeFileSync(path('text.sqlite'), 'Not a database, but long enough to be looked into as one.');
    await expect(openLibrary(path('text.sqlite')).list()).rejects.toMatchObject({ fault: 'not-a-library' });
    expect(readFileSync(path('text.sqlite'), 'utf8')).toContain('Not a database');
  });

  test('is a database of another program', async () => {
    const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
    const database = new Database(path('other.sqlite'));
    database.exec('CREATE TABLE letters (a)');
    database.close();
    await expect(openLibrary(path('other.sqlite')).list()).rejects.toMatchObject({ fault: 'not-a-library' });
  });

  test('was made by a newer version', async () => {
    const library = fresh();
    await added(library, [one]);
    const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as typeof import('node-sqlite3-wasm');
    const database = new Database(library.path);
    database.exec('PRAGMA locking_mode = exclusive; PRAGMA user_version = 99');
    database.close();
    await expect(library.list()).rejects.toMatchObject({
      fault: 'newer-format',
      message: expect.stringContaining('format 99'),
    });
    await expect(added(library, [one])).rejects.toMatchObject({ fault: 'newer-format' });
  });

  test('is damaged', async () => {
    const library = fresh();
    await added(
      library,
      Array.from({ length: 12 }, (_, i) => item({ number: `66/${i}`, paragraphs: [`words ${i} `.repeat(500)] })),
    );
    const damaged = path('damaged.sqlite');
    copyFileSync(library.path, damaged);
    const content = readFileSync(damaged);
    content.fill(0x5a, 4096, content.length - 100);
    writeFileSync(damaged, content);
    await expect(openLibrary(damaged).search('words')).rejects.toMatchObject({ fault: 'corrupt' });
    const { faults } = await openLibrary(damaged).verify();
    expect(faults.map(({ message }) => message)).toContain('the database cannot be read: the file is damaged');
    expect(verifyText({ documents: 0, faults })).toMatch(/^the database cannot be read: /);
  });

  test('is damaged at its end: verify looks at what comes before', async () => {
    const library = fresh();
    const words = (n: number) => Array.from({ length: 2_000 }, (_, i) => (i * n).toString(36)).join(' ');
    const items = Array.from({ length: 60 }, (_, i) => item({ number: `67/${i}`, paragraphs: [words(i + 7)] }));
    await added(library, items);
    const content = readFileSync(library.path);
    content.fill(0, Math.floor(content.length * 0.4));
    writeFileSync(library.path, content);
    const { documents, faults } = await library.verify();
    expect(documents).toBeGreaterThan(0);
    expect(documents).toBeLessThan(60);
    expect(faults.at(-1)?.message).toMatch(/^everything after the first \d+ documents cannot be read/);
  });

  test('has rows out of order: verify comes to its end and says so', async () => {
    const library = fresh();
    await added(
      library,
      [1, 2, 3].map(number => item({ number: `68/${number}`, paragraphs: ['words'] })),
    );
    const content = readFileSync(library.path);
    expect(lastRowsNumberedZero(content)).toBeGreaterThan(0);
    writeFileSync(library.path, content);
    const { faults } = await library.verify();
    expect(faults.map(({ message }) => message)).toContainEqual(expect.stringMatching(/^the documents after .*order/));
  });

  test("a file or full folder that has the name of a lock is nobody's to delete", async () => {
    const library = fresh();
    await added(library, [one]);
    writeFileSync(`${library.path}.lock`, 'kept');
    await expect(library.list()).rejects.toMatchObject({ fault: 'locked' });
    expect(readFileSync(`${library.path}.lock`, 'utf8')).toBe('kept');
  });

  test('is made with the rights that the umask leaves', async () => {
    const umask = process.umask(0o002);
    try {
      const library = fresh();
      await added(library, [one]);
      expect(statSync(library.path).mode & 0o777).toBe(0o664);
    } finally {
      process.umask(umask);
    }
  });

  test('is empty: a library is made of it', async () => {
    writeFileSync(path('empty.sqlite'), '');
    expect((await openLibrary(path('empty.sqlite')).list()).total).toBe(0);
  });
});

describe('text of a document', () => {
  test('is in pieces: paragraphs, headings, notes; a note does not cut its sentence', () => {
    const tree =
      parseAkn(`<akomaNtoso><statement><meta><p>no</p></meta><mainBody><section eId="s"><num>1.</num><heading>Head<b>ing</b></heading>
      <content eId="c"><p>crime<authorialNote eId="n" marker="1"><p>A <i>note</i>.</p><p>Two.</p></authorialNote> preven<b>tion</b><br/>next</p>
      <table><tr><td><p>a</p></td><td>b</td></tr></table></content></section></mainBody></statement></akomaNtoso>`);
    expect(segmentsOf(tree).map(({ text, eId, note }) => `${eId}${note ? '*' : ''}: ${text}`)).toEqual([
      's: 1.',
      's: Heading',
      'c: crime prevention next',
      'n*: A note.',
      'n*: Two.',
      'c: a',
      'c: b',
    ]);
  });
});

describe('answers for people', () => {
  test('are lines of text', async () => {
    const library = fresh();
    const results = await added(library, [one, one]);
    expect(additionsText(results)).toBe('1 added, 1 unchanged\n');
    expect(additionsText([])).toBe('nothing to add\n');
    expect(listText(await library.list())).toBe('A/RES/65/1  en  2010-12-21  First\n1 document\n');
    expect(searchText(await library.search('text'), words => `[${words}]`)).toBe(
      'A/RES/65/1  en  2010-12-21  First\n    The [text].  [para_1__content]\n1 document\n',
    );
    expect(showText(await library.show('A/RES/65/1'))).toContain('  akn  A-RES-65-1-en.akn.xml');
    expect(showText([])).toBe('No such document.\n');
    expect(citedByText(await library.citedBy('A/RES/1/1'))).toBe('A/RES/1/1\n0 documents\n');
    expect(citedByText(await library.citedBy('no such name'))).toContain('No treaty or document');
    expect(verifyText(await library.verify())).toBe('1 document, all unchanged since they were added\n');
    expect(verifyText({ documents: 1, faults: [{ expression: 'x', file: 'f', message: 'has changed' }] })).toBe(
      'x f: has changed\n1 document, 1 fault\n',
    );
  });
});

/** In each leaf of three rows the last row gets the number 0 (file format of SQLite, 1.6: b-tree pages). @returns leaves changed */
function lastRowsNumberedZero(content: Buffer): number {
  const size = content.readUInt16BE(16);
  let changed = 0;
  for (let page = 0; page < content.length; page += size) {
    if (content[page] !== 0x0d || content.readUInt16BE(page + 3) !== 3) continue;
    let row = page + content.readUInt16BE(page + 8 + 2 * 2);
    while ((content[row] ?? 0) >= 0x80) row++;
    content[row + 1] = 0;
    changed++;
  }
  return changed;
}

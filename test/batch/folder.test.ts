import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { type BatchFolderOptions, publishBatch } from '../../src/batch/folder.js';
import { type Entry, entriesIn, JOURNAL } from '../../src/batch/journal.js';
import { progressText, summaryText, troubleText } from '../../src/cli/batch-text.js';
import { takeLock } from '../../src/files/lock.js';
import { WriteError } from '../../src/files/write.js';
import type { DocumentInput } from '../../src/options/input.js';

const worker = new URL('./worker.mjs', import.meta.url);
const root = mkdtempSync(join(tmpdir(), 'ntoso-batch-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = () => join(root, `out-${++count}`);

const input = (content: string): DocumentInput => ({ input: `in/${content.replace(' ', '-')}.txt`, content });
const three = ['ok a', 'doubt b', 'ok c'].map(input);

/** Runs a batch; gives its summary and what was kept and made. */
async function run(inputs: Iterable<DocumentInput>, folder: string, options: BatchFolderOptions = {}) {
  const kept: string[] = [];
  const made: string[] = [];
  const onDocument: BatchFolderOptions['onDocument'] = each => {
    (each.kept ? kept : made).push(each.entry.input);
  };
  const summary = await publishBatch(inputs, folder, { worker, threads: 2, ordered: true, onDocument, ...options });
  return { summary, kept, made };
}

const filesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

describe('publishBatch', () => {
  test('writes editions, a journal and two reports', async () => {
    const folder = fresh();
    const { summary } = await run([...three, input('throw')], folder);
    expect(filesIn(folder).filter(name => !/^[abc]/.test(name) || name.startsWith('batch'))).toEqual([
      'batch.html',
      'batch.journal.jsonl',
      'batch.json',
    ]);
    expect(filesIn(join(folder, 'a'))).toEqual(['a-en.akn.xml', 'a-en.html', 'a-en.report.json']);
    expect(summary).toMatchObject({ documents: 4, ok: 2, warnings: 1, errors: 0, failed: 1, kept: 0, stopped: false });
    expect(summary.codes).toEqual([{ code: 'pack/no-akn', severity: 'warning', count: 1, documents: 1 }]);
    const json = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8'));
    expect(json).toMatchObject({ documents: 4, failed: 1, entries: expect.any(Array) });
    expect(json.entries).toHaveLength(4);
    const html = readFileSync(join(folder, 'batch.html'), 'utf8');
    expect(html).toContain('a fault of the program');
    expect(html).toContain('href="a/a-en.html"');
  });

  test('what has errors stands first, with what each error means; errors stand before what is frequent', async () => {
    const folder = fresh();
    const { summary } = await run([...three, input('doubt d'), input('wrong e'), input('throw')], folder);
    expect(summary.codes.map(({ code, count }) => [code, count])).toEqual([
      ['read/not-a-document', 1],
      ['pack/no-akn', 3],
    ]);
    const html = readFileSync(join(folder, 'batch.html'), 'utf8');
    const first = html.slice(html.indexOf('id="troubled"'), html.indexOf('id="codes"'));
    expect([...first.matchAll(/<th scope="row" class="input">(.*?)</g)].map(match => match[1])).toEqual([
      'in/throw.txt',
      'in/wrong-e.txt',
    ]);
    expect(first).toContain('<code>read/not-a-document</code> 1: The input is neither text nor');
    expect(readFileSync(join((await run(three, fresh())).summary.folder, 'batch.html'), 'utf8')).not.toContain(
      'troubled',
    );
  });

  test('what comes from a document cannot act in the report', async () => {
    const folder = fresh();
    await run([{ input: '<img src=x onerror=alert(1)>', content: 'ok "><script>' }], folder, {
      write: async () => undefined,
    });
    const html = readFileSync(join(folder, 'batch.html'), 'utf8');
    expect(html).not.toMatch(/<img|<script/);
  });

  test('gives the same bytes every time', async () => {
    const [one, two] = [fresh(), fresh()];
    await run(three, one);
    await run(three, two);
    for (const name of ['batch.json', 'batch.html', 'a/a-en.report.json']) {
      expect(readFileSync(join(two, name), 'utf8')).toBe(readFileSync(join(one, name), 'utf8'));
    }
  });
});

describe('resuming', () => {
  test('leaves what is whole and makes what is not', async () => {
    const folder = fresh();
    await run(three.slice(0, 2), folder);
    const { summary, kept, made } = await run(three, folder, { resume: true });
    expect(kept).toEqual([three[0]?.input, three[1]?.input]);
    expect(made).toEqual([three[2]?.input]);
    expect(summary).toMatchObject({ documents: 3, ok: 2, warnings: 1, kept: 2 });
  });

  test.each([
    ['lost', (folder: string) => rmSync(join(folder, 'a/a-en.html'))],
    ['changed', (folder: string) => writeFileSync(join(folder, 'a/a-en.html'), 'ok b')],
  ])('a %s edition is made again', async (_, spoil) => {
    const folder = fresh();
    await run(three, folder);
    spoil(folder);
    expect((await run(three, folder, { resume: true })).made).toEqual([three[0]?.input]);
    expect(readFileSync(join(folder, 'a/a-en.html'), 'utf8')).toBe('ok a');
  });

  test('a changed input is published again', async () => {
    const folder = fresh();
    await run(three, folder);
    const changed = [{ input: three[0]?.input ?? '', content: 'doubt a' }, ...three.slice(1)];
    expect((await run(changed, folder, { resume: true })).made).toEqual([three[0]?.input]);
    expect(JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8'))).toMatchObject({ documents: 3, warnings: 2 });
  });

  test('other options make everything again; so does a run that does not resume', async () => {
    const folder = fresh();
    await run(three, folder);
    expect((await run(three, folder, { resume: true, paper: 'letter' })).made).toHaveLength(3);
    expect((await run(three, folder, { paper: 'letter' })).made).toHaveLength(3);
    expect((await run(three, folder, { resume: true, paper: 'letter' })).made).toHaveLength(0);
  });

  test('what failed is tried again', async () => {
    const folder = fresh();
    await run([input('throw')], folder);
    expect((await run([input('throw')], folder, { resume: true })).made).toHaveLength(1);
  });

  test('half a line at the end of the journal does no harm', async () => {
    const folder = fresh();
    await run(three, folder);
    appendFileSync(join(folder, JOURNAL), '{"input":"in/ok-d.txt","sta');
    const { kept } = await run([...three, input('ok d')], folder, { resume: true });
    expect(kept).toHaveLength(3);
    const inputs = [];
    for await (const entry of entriesIn(folder)) inputs.push(entry.input);
    expect(inputs).toEqual([...three, input('ok d')].map(each => each.input).sort());
  });

  test('without a journal, or with something else in its place, begins anew', async () => {
    const folder = fresh();
    expect((await run(three, folder, { resume: true })).made).toHaveLength(3);
    writeFileSync(join(folder, JOURNAL), 'not a journal\n');
    expect((await run(three, folder, { resume: true })).made).toHaveLength(3);
  });
});

describe('what can go wrong', () => {
  test('two inputs of one name keep their files apart; the same input twice shares them', async () => {
    const folder = fresh();
    const { summary } = await run(
      [
        input('ok a'),
        { input: 'other/a.txt', content: 'doubt a' },
        { input: 'copy/a.txt', content: 'ok a' },
        input('ok A'),
      ],
      folder,
    );
    expect(summary.documents).toBe(4);
    expect(filesIn(folder).filter(name => name.endsWith('.html') && name.includes('/'))).toEqual([
      'A-3/A-en.html',
      'a-2/a-en.html',
      'a/a-en.html',
    ]);
    expect(readFileSync(join(folder, 'a-2/a-en.html'), 'utf8')).toBe('doubt a');
    const { entries } = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8')) as { entries: Entry[] };
    const twice = entries.map(entry => [
      entry.input,
      entry.sameAs,
      entry.codes.filter(each => each.code === 'work/same-document').map(each => [each.severity, each.count]),
    ]);
    expect(twice.sort()).toEqual([
      ['copy/a.txt', 'in/ok-a.txt', [['warning', 1]]],
      ['in/ok-A.txt', 'copy/a.txt', [['warning', 1]]],
      ['in/ok-a.txt', undefined, []],
      ['other/a.txt', 'in/ok-a.txt', [['warning', 1]]],
    ]);
  });

  test('names stay apart after a resumed run too', async () => {
    const folder = fresh();
    await run([input('ok a')], folder);
    await run([{ input: 'other/a.txt', content: 'doubt a' }], folder, { resume: true });
    expect(readFileSync(join(folder, 'a/a-en.html'), 'utf8')).toBe('ok a');
    expect(readFileSync(join(folder, 'a-2/a-en.html'), 'utf8')).toBe('doubt a');
  });

  test('a second run into the same folder is refused, and the first is named', async () => {
    const folder = fresh();
    await run([], folder);
    const lock = await takeLock(join(folder, 'batch.lock'));
    await expect(run(three, folder)).rejects.toThrow(`process ${process.pid}`);
    lock.release();
    expect((await run(three, folder)).made).toHaveLength(3);
  });

  test('a disk that is full stops the run with a clear error; a later run goes on', async () => {
    const folder = fresh();
    const full = async (): Promise<never> => {
      const cause = Object.assign(new Error(), { code: 'ENOSPC' });
      throw new WriteError(`${folder} cannot be written: the disk is full`, { cause });
    };
    await expect(run(three, folder, { write: full })).rejects.toThrow('the disk is full');
    expect(filesIn(folder).filter(name => name.includes('/'))).toEqual([]);
    expect((await run(three, folder, { resume: true })).made).toHaveLength(3);
  });

  const hasFullDevice = existsSync('/dev/full');
  (hasFullDevice ? test : test.skip)('a journal that finds no room stops the run before anything is made', async () => {
    const folder = fresh();
    mkdirSync(folder);
    symlinkSync('/dev/full', join(folder, JOURNAL));
    await expect(run(three, folder)).rejects.toThrow('the disk is full');
    rmSync(join(folder, JOURNAL));
    expect(filesIn(folder)).toEqual([]);
    expect((await run(three, folder, { resume: true })).made).toHaveLength(3);
  });

  test('a folder that cannot be made is told', async () => {
    const file = join(root, 'file');
    writeFileSync(file, '');
    await expect(run(three, join(file, 'out'))).rejects.toThrow(WriteError);
  });

  test('inputs that go away during the run are entries of the report', async () => {
    const folder = fresh();
    const gone = {
      input: 'in/gone.txt',
      content: () => Promise.reject(new Error('in/gone.txt cannot be read: there is no such file')),
    };
    const { summary } = await run([input('ok a'), gone, input('ok c')], folder);
    expect(summary).toMatchObject({ documents: 3, ok: 2, failed: 1 });
    expect(readFileSync(join(folder, 'batch.html'), 'utf8')).toContain('there is no such file');
  });

  test('a stop leaves whole files, a summary, and no lock', async () => {
    const folder = fresh();
    const controller = new AbortController();
    const onDocument = () => controller.abort(new Error('stop'));
    const inputs = Array.from({ length: 20 }, (_, i) => input(`slow d${i}`));
    await expect(run(inputs, folder, { signal: controller.signal, onDocument })).rejects.toThrow('stop');
    const summary = JSON.parse(readFileSync(join(folder, 'batch.json'), 'utf8'));
    expect(summary.stopped).toBe(true);
    expect(filesIn(folder).filter(name => name.endsWith('.part') || name.includes('lock'))).toEqual([]);
    const { kept, made } = await run(inputs, folder, { resume: true });
    expect(kept).toHaveLength(summary.documents);
    expect(made).toHaveLength(20 - summary.documents);
  });
});

describe('answers for people', () => {
  test.each([
    [12, 100, 1_000, '12 of 100 documents, 12 a second, 8 s left'],
    [1, 1_000, 2_000, '1 of 1000 documents, 0.5 a second, 33 min 18 s left'],
    [5, 5, 1_000, '5 of 5 documents, 5.0 a second'],
    [5, undefined, 1_000, '5 documents, 5.0 a second'],
    [0, 10, 0, '0 of 10 documents'],
    [1, 20_000, 1_000, '1 of 20000 documents, 1.0 a second, 5 h 33 min left'],
  ])('progress after %d of %s in %d ms', (done, total, milliseconds, text) => {
    expect(progressText(done, total, milliseconds)).toBe(text);
  });

  test('a document that went wrong, not one with doubts', async () => {
    const folder = fresh();
    const told: (string | undefined)[] = [];
    await run([input('doubt b'), input('throw'), input('wrong c')], folder, {
      onDocument: ({ entry }) => told.push(troubleText(entry)),
    });
    expect(told).toEqual([undefined, 'in/throw.txt: a fault of the program', 'in/wrong-c.txt: read/not-a-document']);
  });

  test('the summary', async () => {
    const folder = fresh();
    const { summary } = await run(three, folder);
    expect(summaryText(summary)).toBe(
      `3 documents: 2 without warnings, 1 with warnings.\nReport: ${join(folder, 'batch.html')}\n`,
    );
    expect(summaryText({ ...summary, stopped: true, kept: 1 })).toContain('Interrupted. 3 documents');
  });
});

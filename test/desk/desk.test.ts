/** The desk over HTTP, on the package as it is built: who comes in, what is decided, what is kept. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { INTERFACES } from '../../src/desk/files.js';
import { type Desk, type DeskOptions, startDesk } from '../../src/desk/index.js';
import type { DocumentSummary, DocumentView } from '../../src/desk/wire.js';

// Text: United Nations, A/RES/65/230, shortened and damaged.
const text = `Resolution adopted by the General Assembly on 21 December 2010
65/230.\tTwelfth United Nations Congress on Crime Prevention and Criminal Justice


\tThe General Assembly,
\tRecalling its resolution 46/152 of 18 December 1991,
\tPlease recycle
\t1. Takes note of the report of the Congress (A/65/457);
\t3. Decides to consider the matter at its sixty-sixth session.
`;

const folder = mkdtempSync(join(tmpdir(), 'ntoso-desk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desk: Desk;
async function start(options: DeskOptions = {}): Promise<void> {
  desk = await startDesk({ port: 0, threads: 1, ...options });
}

/** One officer, with the cookie of a seat. */
async function officer(seat = 0) {
  const entered = await fetch(desk.addresses[seat] ?? '', { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const ask = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(`${desk.address}/desk/api${path}`, { ...init, headers: { cookie, ...init.headers } });
    return { code: answer.status, headers: answer.headers, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };
  const json = async (path: string, init: RequestInit = {}) => {
    const { code, bytes } = await ask(path, init);
    return { code, body: JSON.parse(new TextDecoder().decode(bytes) || 'null') };
  };
  const post = (path: string, body: object) =>
    json(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  const view = async (id: string) => (await json(`/documents/${id}`)).body as DocumentView;
  const until = async (id: string, condition: (view: DocumentView) => boolean): Promise<DocumentView> => {
    for (;;) {
      const found = await view(id);
      if (condition(found)) return found;
      await pause(20);
    }
  };
  const upload = async (content: string | Uint8Array<ArrayBuffer>, name = 'N1052634.txt') => {
    const init = { method: 'POST', body: content, headers: { 'content-type': 'application/octet-stream' } };
    const { body } = await json(`/documents?name=${encodeURIComponent(name)}`, init);
    return until((body as DocumentSummary).id, ({ state }) => state === 'ready' || state === 'failed');
  };
  return { entered, ask, json, post, view, until, upload };
}

const by = { who: 'M. Dupont', why: 'As printed.' };

describe('who comes in', () => {
  afterEach(() => desk.stop());

  test('a one-time address opens a session once; its cookie is for this machine, these paths, and no script', async () => {
    await start();
    const first = await officer();
    expect(first.entered.status).toBe(303);
    expect(first.entered.headers.get('set-cookie')).toMatch(
      /^ntoso-desk-\w+=[\w-]{32}; Path=\/desk; HttpOnly; SameSite=Strict; Max-Age=\d+$/,
    );
    const second = await officer();
    expect([second.entered.status, (await second.json('/documents')).code]).toEqual([403, 401]);
    expect((await first.json('/documents')).body).toEqual([]);
  });

  test('two officers do not see what the other has', async () => {
    await start({ seats: 2 });
    const [one, other] = [await officer(0), await officer(1)];
    const { id } = await one.upload(text);
    expect((await one.json('/documents')).body).toHaveLength(1);
    expect((await other.json('/documents')).body).toEqual([]);
    for (const path of ['', '/edition.html', '/corrections.json', '/files.zip'])
      expect((await other.json(`/documents/${id}${path}`)).code).toBe(404);
    expect((await other.json(`/documents/${id}`, { method: 'DELETE' })).code).toBe(404);
    expect((await other.post(`/documents/${id}/decisions`, { kind: 'join', line: 0, ...by })).code).toBe(404);
  });

  test('under a wrong name, or from a page elsewhere, nobody does', async () => {
    await start();
    const { host, port } = new URL(desk.address);
    const asked = (headers: Record<string, string>) =>
      new Promise(resolve => {
        const options = { host: '127.0.0.1', port, path: '/desk/', headers };
        request(options, answer => resolve(answer.resume().statusCode)).end();
      });
    expect(await asked({ host: 'evil.example' })).toBe(421);
    expect(await asked({ host, origin: 'https://evil.example' })).toBe(403);
    expect(await asked({ host })).toBe(200);
  });

  test('files on the desk are those of one officer', async () => {
    await start();
    await expect(startDesk({ port: 0, seats: 2, inputs: [folder] })).rejects.toThrow('one officer');
  });
});

test('the page and its files: nothing from elsewhere, no frames around it', async () => {
  await start();
  for (const path of ['/desk/', '/desk/page/desk.js', '/desk/page/desk.css', '/desk/page/mark.svg']) {
    const answer = await fetch(desk.address + path);
    expect([path, answer.status]).toEqual([path, 200]);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  }
  expect((await fetch(`${desk.address}/desk/page/../../package.json`)).status).toBe(404);
  expect((await fetch(`${desk.address}/desk/page/..%2f..%2fpackage.json`)).status).toBe(404);
  await desk.stop();
});

test('the words of all interfaces have the same keys, and the same values in them', () => {
  const read = (code: string) =>
    JSON.parse(readFileSync(join(import.meta.dirname, `../../desk/words/${code}.json`), 'utf8')) as Record<
      string,
      string
    >;
  const [first, ...others] = INTERFACES.map(read);
  const shape = (words: Record<string, string> = {}) =>
    Object.entries(words).map(([key, value]) => [key, [...value.matchAll(/\{\w+\}/g)].map(String).sort()]);
  for (const words of others) expect(shape(words)).toEqual(shape(first));
});

describe('a document', () => {
  beforeAll(() => start({ seats: 4 }));
  afterAll(() => desk.stop());

  test('is shown with its source, findings and edition', async () => {
    const { upload, ask } = await officer(0);
    const view = await upload(text);
    expect([view.symbol, view.language, view.isAkn, view.state]).toEqual(['A/RES/65/230', 'en', false, 'ready']);
    const jump = view.findings.find(({ code }) => code === 'parse/number-jumps');
    expect(view.lines[jump?.line ?? -1]?.text).toContain('3. Decides');
    const { headers, bytes } = await ask(`/documents/${view.id}/edition.html`);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'.*sandbox allow-same-origin$/);
    const html = new TextDecoder().decode(bytes);
    expect(html).toContain(`id="${jump?.eId}"`);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  });

  test('decisions change it at once, and are undone', async () => {
    const { upload, post, json } = await officer(1);
    const { id, lines, findings } = await upload(text);
    const decide = (asked: object) => post(`/documents/${id}/decisions`, { ...asked, ...by });
    const line = lines.findIndex(each => each.text.includes('Please recycle'));
    const out = (await decide({ kind: 'paragraph', line, value: { is: 'furniture' } })).body as DocumentView;
    expect(out.decisions.map(({ applied }) => applied)).toEqual([true]);
    const finding = out.findings.findIndex(({ code }) => code === 'parse/number-jumps');
    const code = 'parse/number-jumps';
    const accepted = (await decide({ kind: 'accept', finding, value: { code } })).body as DocumentView;
    expect(accepted.findings[finding]?.accepted).toEqual(by);
    expect(accepted.open).toBe(out.open - 1);
    const report = lines.findIndex(each => each.text.includes('A/65/457'));
    const link = (await decide({ kind: 'citation', line: report, words: 'A/65/457', value: { none: true } })).body;
    expect((link as DocumentView).decisions.at(-1)?.applied).toBe(true);
    await decide({ kind: 'metadata', value: { publicationDate: '2011-04-01' } });
    const dated = (await decide({ kind: 'metadata', value: { publicationDate: '2011-04-02' } })).body as DocumentView;
    expect(dated.metadata['publicationDate']).toBe('2011-04-02');
    expect(dated.decisions.map(({ applied }) => applied)).toEqual([true, true, true, true]);
    for (let index = 3; index >= 0; index--) await json(`/documents/${id}/decisions/${index}`, { method: 'DELETE' });
    const again = (await json(`/documents/${id}`)).body as DocumentView;
    expect(again.findings).toEqual(findings);
  });

  test('what cannot be decided is refused with a reason', async () => {
    const { upload, post } = await officer(2);
    const { id } = await upload(text);
    const codeOf = async (asked: object) => {
      const { code, body } = await post(`/documents/${id}/decisions`, { ...asked, ...by });
      return [code, body.error?.code];
    };
    expect(await codeOf({ kind: 'split', line: 0, words: 'no such words' })).toEqual([422, 'words-not-found']);
    expect(await codeOf({ kind: 'join', line: 1000 })).toEqual([422, 'no-place']);
    expect(await codeOf({ kind: 'paragraph', line: 0, value: { is: 'verse' } })).toEqual([422, 'not-allowed']);
    expect(await codeOf({ kind: 'accept', finding: 0, value: { code: '' } })).toEqual([422, 'not-allowed']);
    expect(await codeOf({ kind: 'join', line: -1 })).toEqual([400, 'validation']);
    const akn = await upload('<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"/>', 'a.xml');
    expect(akn.isAkn).toBe(true);
    expect((await post(`/documents/${akn.id}/decisions`, { kind: 'join', line: 0, ...by })).code).toBe(422);
  });

  test('is published with its decisions: editions, pages of the book, all files in one zip', async () => {
    const { upload, post, ask, until } = await officer(3);
    const { id, lines } = await upload(text);
    const line = lines.findIndex(each => each.text.includes('Please recycle'));
    await post(`/documents/${id}/decisions`, { kind: 'paragraph', line, value: { is: 'furniture' }, ...by });
    expect((await ask(`/documents/${id}/files.zip`)).code).toBe(404);
    await post(`/documents/${id}/publish`, {});
    const { files, epub } = await until(id, ({ publishing }) => publishing === 'done');
    expect(new Set(files.map(({ name }) => name.replace(/^.*-en\./, '')))).toEqual(
      new Set(['akn.xml', 'html', 'epub', 'pdf', 'report.html', 'report.json']),
    );
    const zipped = unzipSync((await ask('/files.zip')).bytes);
    expect(Object.keys(zipped).sort()).toEqual(files.map(({ name }) => name).sort());
    const akn = new TextDecoder().decode(zipped['A-RES-65-230/A-RES-65-230-en.akn.xml']);
    expect(akn).not.toContain('Please recycle');
    for (const page of epub) {
      const { code, headers } = await ask(`/documents/${id}/epub/${page}`);
      expect([code, headers.get('content-type')]).toEqual([200, 'application/xhtml+xml; charset=utf-8']);
    }
    expect((await ask(`/documents/${id}/epub/../../../package.json`)).code).toBe(404);
  }, 120_000);
});

test('decisions about files of a folder are kept beside them, and are there when the desk is opened again', async () => {
  writeFileSync(join(folder, 'N1052634.txt'), text);
  const kept = join(folder, 'N1052634.corrections.json');
  await start({ inputs: [folder] });
  const first = await officer();
  const [{ id }] = (await first.json('/documents')).body as [DocumentSummary];
  const view = await first.until(id, ({ state }) => state === 'ready');
  expect(view.saved).toBe('N1052634.corrections.json');
  const line = view.lines.findIndex(each => each.text.includes('Please recycle'));
  await first.post(`/documents/${id}/decisions`, { kind: 'paragraph', line, value: { is: 'furniture' }, ...by });
  expect(JSON.parse(readFileSync(kept, 'utf8')).decisions).toEqual([
    { kind: 'paragraph', place: { exact: 'Please recycle' }, value: { is: 'furniture' }, ...by },
  ]);
  await desk.stop();
  await start({ inputs: [folder] });
  const second = await officer();
  const [again] = (await second.json('/documents')).body as [DocumentSummary];
  const { decisions } = await second.until(again.id, ({ state }) => state === 'ready');
  expect(decisions.map(({ applied }) => applied)).toEqual([true]);
  await desk.stop();
});

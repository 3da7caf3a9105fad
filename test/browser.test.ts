/** `ntoso/browser` in a world without Node: only what ECMAScript and the web have. `npm run test:browser` does the same in Chromium. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { convert } from '../src/api/convert.js';
import { packed } from './read/docx/packed.js';

type Face = typeof import('../src/browser.js');

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'ntoso-browser-'));
const modules = new Map<string, vm.SourceTextModule>();
const context = vm.createContext({
  ...{ TextDecoder, TextEncoder, URL, URLSearchParams, AbortController, AbortSignal, Event, EventTarget },
  ...{ atob, btoa, console, performance, setTimeout, clearTimeout, queueMicrotask, structuredClone },
  // Bytes and errors of the same realm as those of the test.
  ...{
    Uint8Array,
    ArrayBuffer,
    DataView,
    Uint32Array,
    Int32Array,
    Uint16Array,
    Int16Array,
    Int8Array,
    Error,
    Map,
    Set,
  },
});
let face: Face;

function moduleAt(path: string): vm.SourceTextModule {
  const known = modules.get(path);
  if (known) return known;
  const made = new vm.SourceTextModule(readFileSync(path, 'utf8'), {
    identifier: path,
    context,
    initializeImportMeta: meta => {
      meta.url = 'https://example.org/ntoso.js';
    },
    importModuleDynamically: (async (name: string) => evaluated(moduleNamed(name))) as never,
  });
  modules.set(path, made);
  return made;
}

function moduleNamed(name: string): vm.SourceTextModule {
  if (!name.startsWith('./')) throw new Error(`${name} is asked for, which no browser has`);
  return moduleAt(join(folder, name.slice(2)));
}

async function evaluated(module: vm.SourceTextModule): Promise<vm.SourceTextModule> {
  if (module.status === 'unlinked') await module.link(moduleNamed);
  await module.evaluate();
  return module;
}

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'scripts/browser/build.mjs'), folder]);
  face = (await evaluated(moduleNamed('./ntoso.js'))).namespace as Face;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a text and a Word file give the same AKN as in Node', async () => {
  const text = readFileSync(join(root, 'samples/a-res-65-230/source.txt'), 'utf8');
  const inBrowser = await face.convert(text);
  expect(inBrowser.akn).toBe((await convert(text)).akn);
  expect(inBrowser.status).toBe('ok');
  const word = packed(new URL('./fixtures/word/drop-capital/parts/', import.meta.url));
  expect((await face.convert(word)).akn).toBe((await convert(word)).akn);
});

test('what was made is valid, unchanged by a second enrichment, and equal to itself', async () => {
  const { akn = '' } = await face.convert(readFileSync(join(root, 'samples/a-res-65-230/source.txt'), 'utf8'));
  expect(await face.validate(akn)).toMatchObject({ wellFormed: 'valid', schema: 'valid', profile: 'valid' });
  expect((await face.enrich(akn)).akn).toBe(akn);
  expect(await face.compare(akn, akn)).toEqual([]);
});

test('a PDF file is reported, not read', async () => {
  const { akn, diagnostics } = await face.convert(new TextEncoder().encode('%PDF-1.7'));
  expect([akn, diagnostics.map(({ code }) => code)]).toEqual([undefined, ['read/not-a-document']]);
});

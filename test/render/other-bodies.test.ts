/** Akoma Ntoso of other bodies, of all document types: the text is shown, and nobody takes it for the United Nations'. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { publish } from '../../src/api/publish.js';
import { render } from '../../src/api/render.js';
import { editionsOf, lostIn, stretchesOf } from './editions.js';
import { textOf } from './print/text-layer.mjs';

const folder = new URL('../fixtures/akn/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.xml'));
const fileOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

const UNITED_NATIONS = /United Nations|Nations Unies|Naciones Unidas|Объединенных Наций|الأمم المتحدة|联合国|undefined/;

/** Chinese needs a font that is not installed here: no PDF of it. */
const printed = names.filter(name => name !== 'act-chinese.xml');

describe('editions', () => {
  test.each(printed)('%s: all text, no United Nations', async name => {
    const akn = fileOf(name);
    const made = await editionsOf(akn, name);
    expect(lostIn(made, stretchesOf(akn))).toEqual({ html: [], epub: [], pdf: [] });
    for (const text of [made.html, made.epub, textOf(made.pdf)]) expect(text).not.toMatch(UNITED_NATIONS);
  });

  test('publisher, source and sentence come from the file', async () => {
    const { html } = await editionsOf(fileOf('doc-minutes.xml'));
    expect(html).toContain('Unofficial edition. The official text is that of Harbour Office of Atlantis.');
    expect(html).toContain('Source: Harbour Office of Atlantis, /akn/at/doc/2030-01-02/M1.');
    expect(html).toContain('<title>Minutes of the keepers</title>');
    expect(html).toContain('"publisher":{"@type":"Organization","name":"Harbour Office of Atlantis"}');
  });

  test('a file that does not say whose it is has no publisher', async () => {
    const { html } = await editionsOf(fileOf('doc-without-metadata.xml'), 'memo');
    expect(html).toContain('<title>memo</title>');
    expect(html).toContain('Unofficial edition. Source: memo.');
    expect(html).not.toContain('"publisher"');
  });

  test('an edition of a document of the United Nations is theirs only if the user says so', async () => {
    const resolution = readFileSync(new URL('../fixtures/render/resolution.akn.xml', import.meta.url), 'utf8');
    const metadataOf = async (publisher?: string) => {
      const options = { formats: ['html', 'epub'] as const, ...(publisher ? { publisher } : {}) };
      const { editions } = await render(resolution, options);
      const [html, epub] = editions.map(({ bytes }) => bytes) as [Uint8Array, Uint8Array];
      const book = Buffer.from(unzipSync(epub)['EPUB/package.opf'] as Uint8Array).toString();
      return [Buffer.from(html).toString(), book].map(text =>
        [...text.matchAll(/"publisher":\{[^}]*\}|dcterms\.publisher[^>]*|<dc:(?:publisher|rights)>[^<]*/g)].map(
          match => match[0],
        ),
      );
    };
    expect(await metadataOf()).toEqual([[], []]);
    expect(await metadataOf('Records desk')).toEqual([
      ['dcterms.publisher" content="Records desk"', '"publisher":{"@type":"Organization","name":"Records desk"}'],
      ['<dc:publisher>Records desk'],
    ]);
  });

  test('every document type has its form', async () => {
    const htmlOf = async (name: string) => {
      const { editions, diagnostics } = await render(fileOf(name), { formats: ['html'] });
      expect(diagnostics.filter(({ code }) => code === 'render/unhandled-element')).toEqual([]);
      return Buffer.from(editions[0]?.bytes ?? []).toString();
    };
    const debate = await htmlOf('debate-fr-seance.xml');
    // Who speaks, what is heard besides, and the sections of the debate in the table of contents.
    expect(debate).toContain('<b>Mme la présidente.</b>');
    expect(debate).toContain('<i>(Applaudissements.)</i>');
    expect(debate).toContain('<a href="#dbsect_2__dbsect_1">Les bacs</a>');
    // An entry of the printed contents leads to its section; one that leads nowhere is text.
    expect(debate).toContain('<a href="#dbsect_2">2. Questions</a>');
    expect(debate).toMatch(/<p>9\. Divers<\/p>/);
    const judgment = await htmlOf('judgment-headnotes.xml');
    expect(judgment).toMatch(/<p class="announcement"[^>]*>\[2030\] NIC 51<\/p>/);
    expect(judgment).toContain('<a href="#lvl_2">Discussion</a>');
    const amendment = await htmlOf('amendment-fr-expose.xml');
    expect(amendment).toMatch(/<h2[^>]*>Article 2<\/h2>/);
    expect(amendment).toMatch(/<li>\s*<a href="#[^"]*">Article 2<\/a>/);
    expect(amendment).toContain('<meta name="dcterms.date" content="2030-01-02">');
    await htmlOf('portion-of-a-debate.xml');
  });

  test('names of files come from the IRI', async () => {
    const { editions } = await render(fileOf('act-sections.xml'), { formats: ['html'] });
    expect(editions.map(({ name }) => name)).toEqual(['at-act-2030-01-02-7-en.html']);
    const { name, folder: place } = await publish(fileOf('statement-of-a-parliament.xml'), { formats: ['html'] });
    expect([place, name]).toEqual(['zz-statement-2030-01-02-r-2', 'zz-statement-2030-01-02-r-2-es']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { pack } from '../../src/pack/index.js';
import { findAll } from '../../src/xml/walk.js';
import { akn, fileOf, packed, text, valuesOf, xmlOf } from './support.js';

const untitled = akn
  .replace(/<docTitle>Twelfth[^<]*<\/docTitle>/, '')
  .replaceAll('A/RES/65/230', '')
  .replace('<docNumber>65/230</docNumber>', '')
  .replaceAll(/ showAs="65\/230"/g, '');

describe('dc', () => {
  test('says what the document says, each value in its element', async () => {
    const root = xmlOf(await packed(['dc']), '.dc.xml');
    expect(root.name).toBe('oai_dc:dc');
    expect(valuesOf(root, 'dc:title')).toEqual([
      'Twelfth United Nations Congress on Crime Prevention and Criminal Justice',
    ]);
    expect(valuesOf(root, 'dc:creator')).toEqual(['United Nations. General Assembly']);
    expect(valuesOf(root, 'dc:date')).toEqual(['2011-04-01']);
    expect(valuesOf(root, 'dc:language')).toEqual(['eng']);
    expect(valuesOf(root, 'dc:rights')).toEqual(['Source: United Nations']);
    expect(valuesOf(root, 'dc:relation')).toContain('A/RES/46/152');
    expect(valuesOf(root, 'dc:relation')).toContain('UNTS 42146');
  });

  test('a work cited twice is one relation', async () => {
    const relations = valuesOf(xmlOf(await packed(['dc']), '.dc.xml'), 'dc:relation');
    expect(new Set(relations).size).toBe(relations.length);
  });

  test.each(['dc', 'mods', 'saf'] as const)('%s reports a document without title, symbol and number', async profile => {
    const made = await pack(untitled, [], { profiles: [profile], date: '2026-11-24', name: 'found' });
    expect(made.diagnostics).toContainEqual(expect.objectContaining({ code: 'pack/missing-mandatory' }));
    expect(made.name).toBe('found-en');
    expect(made.status).toBe('errors');
  });
});

describe('mods', () => {
  test('names body, dates, annex and what is cited', async () => {
    const root = xmlOf(await packed(['mods']), '.mods.xml');
    expect(root.attributes['version']).toBe('3.8');
    expect(valuesOf(root, 'namePart')).toEqual(['United Nations', 'General Assembly']);
    expect(valuesOf(root, 'dateIssued')).toEqual(['2011-04-01']);
    expect(valuesOf(root, 'dateOther', { type: 'adoption' })).toEqual(['2010-12-21']);
    expect(valuesOf(root, 'partNumber')).toEqual(['Annex']);
    expect(valuesOf(root, 'identifier', { type: 'UN Treaty Series registration' })).toEqual([
      'UNTS 39574',
      'UNTS 42146',
    ]);
  });

  test.each([
    ['fra', 'fre'],
    ['zho', 'chi'],
    ['ara', 'ara'],
  ])('a document in %s has the bibliographic code %s', async (iso3, code) => {
    const other = akn.replace('<FRBRlanguage language="eng"/>', `<FRBRlanguage language="${iso3}"/>`);
    const made = await pack(other, [], { profiles: ['mods'], date: '2026-11-24' });
    expect(valuesOf(xmlOf(made, '.mods.xml'), 'languageTerm')).toEqual([code]);
  });
});

describe('saf', () => {
  test('lists every file beside the record', async () => {
    const made = await packed(['saf']);
    const names = made.files.map(({ name }) => name.replace('A-RES-65-230-en.saf/item_001/', ''));
    const listed = text(fileOf(made, 'contents'))
      .trimEnd()
      .split('\n')
      .map(line => line.split('\t')[0]);
    expect(names).toEqual(['dublin_core.xml', 'contents', ...listed]);
    expect(valuesOf(xmlOf(made, 'dublin_core.xml'), 'dcvalue', { element: 'language', qualifier: 'iso' })).toEqual([
      'en',
    ]);
  });
});

describe('jsonld', () => {
  async function graph(iriBase?: string) {
    const made = await packed(['jsonld'], iriBase ? { settings: { iriBase } } : {});
    return JSON.parse(text(fileOf(made, '.jsonld')))['@graph'];
  }

  test('work and expression point at each other and at addresses of the United Nations', async () => {
    const [work, expression] = await graph();
    expect(work['@id']).toBe('https://undocs.org/A/RES/65/230');
    expect(expression['@id']).toBe('https://docs.un.org/en/A/RES/65/230');
    expect(work['eli:is_realized_by']).toBe(expression['@id']);
    expect(expression['eli:realizes']).toBe(work['@id']);
    expect(expression.encoding.map((each: { name: string }) => each.name)).toEqual([
      'A-RES-65-230-en.akn.xml',
      'A-RES-65-230-en.html',
    ]);
  });

  test('an archive names works by its own address', async () => {
    const [work] = await graph('https://archive.example.org/');
    expect(work['@id']).toBe('https://archive.example.org/akn/un/statement/deliberation/un-ga/2010-12-21/65-230');
  });

  test('needs nothing from outside to be read', async () => {
    const made = await packed(['jsonld']);
    expect(typeof JSON.parse(text(fileOf(made, '.jsonld')))['@context']).toBe('object');
  });
});

describe('csip', () => {
  test('every file of the package is pointed at, with its size and checksum', async () => {
    const made = await packed(['csip']);
    const folder = 'A-RES-65-230-en.csip/';
    const pointed = new Set<string>();
    for (const file of made.files.filter(({ name }) => name.endsWith('METS.xml'))) {
      const base = file.name.slice(0, -'METS.xml'.length);
      for (const node of findAll(xmlOf(made, file.name), each => each.name === 'file' || each.name === 'mdRef')) {
        const pointer = findAll(node, each => each.attributes['xlink:href'] !== undefined)[0];
        const target = `${base}${decodeURIComponent(pointer?.attributes['xlink:href'] ?? '')}`;
        pointed.add(target);
        expect(fileOf(made, target).bytes.length).toBe(Number(node.attributes['SIZE']));
        expect(node.attributes['CHECKSUM']).toMatch(/^[0-9a-f]{64}$/);
        expect(node.attributes['MIMETYPE']).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      }
    }
    const all = made.files.map(({ name }) => name).filter(name => name !== `${folder}METS.xml`);
    expect([...pointed].sort()).toEqual([...all].sort());
  });

  test('the root points at the METS file of every representation', async () => {
    const root = xmlOf(await packed(['csip']), 'csip/METS.xml');
    const pointers = findAll(root, 'mptr').map(node => node.attributes['xlink:href']);
    expect(pointers).toEqual(['source', 'akn', 'editions'].map(name => `representations/${name}/METS.xml`));
    const groups = new Set(findAll(root, 'fileGrp').map(node => node.attributes['ID']));
    for (const node of findAll(root, 'mptr')) expect(groups).toContain(node.attributes['xlink:title']);
  });

  test('takes a failed conversion', async () => {
    const made = await pack(undefined, [], { profiles: ['csip'], date: '2026-11-24', name: 'lost' });
    expect(made.files.map(({ name }) => name)).toEqual([
      'lost.csip/METS.xml',
      'lost.csip/metadata/preservation/premis.xml',
      'lost.csip/documentation/report.json',
    ]);
  });
});

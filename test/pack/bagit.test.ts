import { describe, expect, test } from '@jest/globals';
import { pack } from '../../src/pack/index.js';
import { akn, bagFaults, bytes, edition, fileOf, packed, source, text } from './support.js';

describe('bagit', () => {
  test('holds source, AKN, editions, records, report and provenance', async () => {
    const made = await packed(['bagit']);
    const names = made.files.map(({ name }) => name.replace('A-RES-65-230-en.bagit/', ''));
    expect(names).toEqual([
      'bagit.txt',
      'bag-info.txt',
      'manifest-sha256.txt',
      'manifest-sha512.txt',
      'tagmanifest-sha256.txt',
      'tagmanifest-sha512.txt',
      'data/source/N1052634.txt',
      'data/akn/A-RES-65-230-en.akn.xml',
      'data/editions/A-RES-65-230-en.html',
      'data/metadata/dc.xml',
      'data/metadata/mods.xml',
      'data/metadata/record.jsonld',
      'data/metadata/marc.xml',
      'data/report.json',
      'data/metadata/premis.xml',
    ]);
    expect(fileOf(made, 'source/N1052634.txt').bytes).toEqual(source.bytes);
    expect(text(fileOf(made, '.akn.xml'))).toBe(akn);
    expect(made.status).toBe('ok');
  });

  test('is a valid bag', async () => {
    expect(bagFaults((await packed(['bagit'])).files)).toEqual([]);
  });

  test('a changed, a lost and an added file are seen', async () => {
    const { files } = await packed(['bagit']);
    const changed = files.map(file => (file.name.endsWith('report.json') ? { ...file, bytes: bytes('{}') } : file));
    expect(bagFaults(changed)).toContain('manifest-sha256.txt: data/report.json has changed');
    expect(bagFaults(changed)).toContain('manifest-sha512.txt: data/report.json has changed');
    expect(bagFaults(files.filter(file => !file.name.endsWith('report.json')))).toContain('Payload-Oxum');
    const more = [...files, { name: 'A-RES-65-230-en.bagit/data/new.txt', bytes: bytes('x') }];
    expect(bagFaults(more)).toContain('manifest-sha256.txt: data/new.txt is not listed');
  });

  test('bag-info says who, what and when', async () => {
    const info = text(fileOf(await packed(['bagit']), 'bag-info.txt'));
    expect(info).toContain('Source-Organization: Example archive\n');
    expect(info).toContain('Bagging-Date: 2026-11-24\n');
    expect(info).toContain('External-Identifier: /akn/un/statement/deliberation/un-ga/2010-12-21/65-230/eng@\n');
    expect(info).not.toContain('Access');
  });

  test('a value with line breaks stays on its line', async () => {
    const made = await packed(['bagit'], { settings: { organization: 'An\r\nBagging-Date: 1999-01-01' } });
    expect(text(fileOf(made, 'bag-info.txt'))).toContain('Source-Organization: An Bagging-Date: 1999-01-01\n');
  });

  test('leaves out a MARC record that would lack mandatory codes, and says so', async () => {
    const made = await packed(['bagit'], { settings: {} });
    expect(made.files.some(({ name }) => name.endsWith('marc.xml'))).toBe(false);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['pack/record-left-out']);
    expect(made.status).toBe('ok');
    expect(bagFaults(made.files)).toEqual([]);
  });

  test('a failed conversion is a package too: source and report', async () => {
    const diagnostics = [{ code: 'pack/no-akn', severity: 'error', message: 'nothing could be read' } as const];
    const made = await pack(undefined, [], { date: '2026-11-24', source, diagnostics, name: 'N1052634' });
    expect(made.name).toBe('N1052634');
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['pack/no-akn']);
    expect(bagFaults(made.files)).toEqual([]);
    expect(JSON.parse(text(fileOf(made, 'report.json')))).toMatchObject({ status: 'errors', akn: null, diagnostics });
    expect(text(fileOf(made, 'premis.xml'))).toContain('<eventOutcome>failed</eventOutcome>');
  });

  test('names that lead out of the bag or collide are changed', async () => {
    const made = await pack(akn, [edition, { ...edition, name: '../../etc/A-RES-65-230-EN.html' }], {
      date: '2026-11-24',
      source: { name: '..\\..\\boot.ini', bytes: bytes('x') },
    });
    const names = made.files.map(({ name }) => name);
    expect(names.filter(name => name.includes('..'))).toEqual([]);
    expect(names).toContain('A-RES-65-230-en.bagit/data/source/boot.ini');
    expect(names).toContain('A-RES-65-230-en.bagit/data/editions/A-RES-65-230-EN-2.html');
    expect(made.diagnostics.filter(({ code }) => code === 'pack/name-changed')).toHaveLength(2);
    expect(bagFaults(made.files)).toEqual([]);
  });
});

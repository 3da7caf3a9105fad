/** Packages of files on disk. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { filesOf, publish } from '../../src/api/publish.js';
import { packFile } from '../../src/disk/pack-file.js';

const root = mkdtempSync(join(tmpdir(), 'ntoso-pack-file-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const at = (name: string) => join(root, name);

beforeAll(async () => {
  writeFileSync(at('rand.bin'), Buffer.from([0, 1, 2, 255, 254]));
  for (const [name, content] of [
    ['words', new TextEncoder().encode('Some words without a number\n')],
    ['rand', Buffer.from([0, 1, 2, 255, 254])],
  ] as const) {
    const publication = await publish(content, { formats: [], name });
    for (const file of filesOf(publication)) writeFileSync(at(file.name.replace(/.*\//, '')), file.bytes);
  }
  writeFileSync(at('words-en.html'), '<!DOCTYPE html>');
});

async function packed(name: string, source?: string) {
  const made = await packFile(at(name), {
    profiles: ['bagit'],
    ...(source ? { source: at(source) } : {}),
    date: '2026-11-24',
  });
  const report = made.files.find(file => file.name.endsWith('data/report.json'));
  return { made, report: JSON.parse(new TextDecoder().decode(report?.bytes)) };
}

const codes = (report: { diagnostics: { code: string }[] }) => report.diagnostics.map(({ code }) => code);

describe('packages of files', () => {
  test('hold what publishing reported and the editions beside the AKN', async () => {
    const { made, report } = await packed('words-en.akn.xml');
    expect(codes(report)).toContain('enrich/no-number');
    expect(report.editions.map(({ name }: { name: string }) => name)).toEqual(['words-en.html']);
    expect(made.name).toBe('words-en');
  });

  test('of a conversion that failed are made from its report and the source', async () => {
    const { made, report } = await packed('rand.report.json', 'rand.bin');
    expect(made.name).toBe('rand');
    expect(report).toMatchObject({ status: 'errors', akn: null });
    expect(codes(report)).toEqual(['read/not-a-document']);
    expect(made.files.map(({ name }) => name)).toContain('rand.bagit/data/source/rand.bin');
  });

  test('a report of another program says nothing, and its rubbish does no harm', async () => {
    for (const content of ['{"diagnostics":[{"code":"x"}]}', '[', 'null']) {
      writeFileSync(at('words-en.report.json'), content);
      expect(codes((await packed('words-en.akn.xml')).report)).toEqual([]);
    }
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { packed } from './packed.js';
import { readBytes } from './word-file.js';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'docx');
const cases = readdirSync(folder, { withFileTypes: true }).filter(each => each.isDirectory());

/** The content of a file, written first when it is missing or `UPDATE` is set. */
function expected(path: string, found: unknown): unknown {
  if (process.env['UPDATE'] || !existsSync(path)) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each(cases.map(each => each.name))('%s', name => {
  test('is read as expected', async () => {
    const { source, diagnostics } = await readBytes(packed(pathToFileURL(join(folder, name, 'parts/'))));
    const found = JSON.parse(JSON.stringify({ ...source, media: [...(source?.media.keys() ?? [])] })) as unknown;
    expect(found).toEqual(expected(join(folder, name, 'expected.json'), found));
    expect(diagnostics).toEqual(expected(join(folder, name, 'diagnostics.json'), diagnostics));
  });
});

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { zip } from '../../../src/zip/zip.js';
import { readBytes } from './word-file.js';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'docx');
const cases = readdirSync(folder, { withFileTypes: true }).filter(each => each.isDirectory());

function packed(parts: string): Uint8Array {
  const files = readdirSync(parts, { recursive: true, withFileTypes: true }).filter(each => each.isFile());
  const paths = files.map(each => join(each.parentPath, each.name)).sort();
  return zip(paths.map(path => ({ name: path.slice(parts.length + 1), bytes: readFileSync(path) })));
}

/** The content of a file, written first when it is missing or `UPDATE` is set. */
function expected(path: string, found: unknown): unknown {
  if (process.env['UPDATE'] || !existsSync(path)) writeFileSync(path, `${JSON.stringify(found, null, 2)}\n`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe.each(cases.map(each => each.name))('%s', name => {
  test('is read as expected', async () => {
    const { source, diagnostics } = await readBytes(packed(join(folder, name, 'parts')));
    const found = JSON.parse(JSON.stringify({ ...source, media: [...(source?.media.keys() ?? [])] })) as unknown;
    expect(found).toEqual(expected(join(folder, name, 'expected.json'), found));
    expect(diagnostics).toEqual(expected(join(folder, name, 'diagnostics.json'), diagnostics));
  });
});

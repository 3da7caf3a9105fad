/** The configuration of a project: found, read, checked, and described by its schema. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import Ajv from 'ajv/dist/2020.js';
import { configChecks, findConfig, readConfig } from '../../src/disk/config.js';

const root = mkdtempSync(join(tmpdir(), 'ntoso-config-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function written(name: string, content: string): string {
  const path = join(root, name);
  writeFileSync(path, content);
  return path;
}

describe('a configuration', () => {
  test('is found in the folder or above it, JSON before YAML', async () => {
    mkdirSync(join(root, 'a/b'), { recursive: true });
    const yaml = written('a/ntoso.config.yaml', 'paper: letter\nformats: [html]\n');
    expect(await findConfig(join(root, 'a/b'))).toEqual({ path: yaml, config: { paper: 'letter', formats: ['html'] } });
    const json = written('a/ntoso.config.json', '{"threads": 2}');
    expect(await findConfig(join(root, 'a'))).toEqual({ path: json, config: { threads: 2 } });
  });

  test.each([
    ['{"paper": "a5"}', 'paper must be "a4" or "letter", not "a5"'],
    ['{"colour": 1}', 'colour is not an option of '],
    ['{"archive": {"marc": {"country": 1}}}', 'archive.marc.country must be a non-empty string, not 1'],
    ['{"formats": ', 'is not valid JSON: '],
    ['[]', 'must be an object, not a list'],
  ])('%s is refused', async (content, message) => {
    await expect(readConfig(written('wrong.json', content))).rejects.toThrow(message);
  });

  test('that is not there, or is YAML that cannot be read', async () => {
    await expect(readConfig(join(root, 'none.json'))).rejects.toThrow('there is no such file');
    await expect(readConfig(written('wrong.yaml', 'a: [1\n'))).rejects.toThrow('is not valid YAML: ');
  });
});

describe('the schema', () => {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../schema/ntoso.config.schema.json'), 'utf8'));
  const valid = new Ajv.default({ strict: true, formats: { date: true } }).compile(schema);

  test('has the keys that are read', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(configChecks).sort());
  });

  test.each([
    [{ paper: 'letter', formats: ['html'], threads: 4, lang: 'ar' }, true],
    [{ archive: { organization: 'Library' }, levels: { 'validate/entry-unused': 'off' } }, true],
    [{ paper: 'a5' }, false],
    [{ threads: 0 }, false],
    [{ archive: { name: 'x' } }, false],
  ])('agrees with the program on %j', async (config, allowed) => {
    expect(valid(config)).toBe(allowed);
    const read = readConfig(written('one.json', JSON.stringify(config)));
    if (allowed) expect(await read).toEqual(config);
    else await expect(read).rejects.toThrow();
  });
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DOCUMENT_ENDINGS, expandInputs } from '../../src/files/expand.js';
import { InputError } from '../../src/files/inputs.js';

const root = mkdtempSync(join(tmpdir(), 'ntoso-expand-'));
const names = ['a.docx', 'b.DOCX', 'c.pdf', 'sous dossier/a b.txt', 'مجلد عربي/قرار رقم ١.docx', 'in [1]/d.xml'];

beforeAll(() => {
  for (const name of names) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), name);
  }
  symlinkSync(root, join(root, 'circle'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const expand = async (...given: string[]) =>
  (
    await expandInputs(
      given.map(name => (name === '-' ? name : `${root}/${name}`)),
      DOCUMENT_ENDINGS,
    )
  ).map(path => (path === '-' ? path : relative(root, path)));

describe('inputs', () => {
  test('of a folder: documents below it, blanks and any script in their names, links not followed', async () => {
    expect(await expand('')).toEqual([
      'a.docx',
      'b.DOCX',
      'c.pdf',
      'in [1]/d.xml',
      'sous dossier/a b.txt',
      'مجلد عربي/قرار رقم ١.docx',
    ]);
    expect(await expand('in [1]')).toEqual(['in [1]/d.xml']);
  });

  test('of a pattern: what it matches; a file named by itself may end as it likes', async () => {
    expect(await expand('**/*.docx')).toEqual(['a.docx', 'مجلد عربي/قرار رقم ١.docx']);
    expect(await expand('c.pdf', '-')).toEqual(['c.pdf', '-']);
  });

  test('are given once and called the same, however they are named', async () => {
    expect(await expand('./a.docx', 'sous dossier/../a.docx', '*.docx', '')).toEqual([
      'a.docx',
      'b.DOCX',
      'c.pdf',
      'in [1]/d.xml',
      'sous dossier/a b.txt',
      'مجلد عربي/قرار رقم ١.docx',
    ]);
  });

  test('that are named relative to the working folder stay so', async () => {
    const here = relative(process.cwd(), root);
    expect(await expandInputs([here], ['.txt'])).toEqual([join(here, 'sous dossier/a b.txt')]);
  });

  test.each(['none.docx', 'none/*.docx'])('%s is told', async name => {
    await expect(expand(name)).rejects.toThrow(InputError);
  });
});

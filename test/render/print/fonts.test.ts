import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { familyOf } from '../../../src/render/print/font-names.js';
import { familiesFor, findFonts, namedWithoutFonts } from '../../../src/render/print/fonts.js';

const tinos = createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf');

describe('fonts', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ntoso-fonts-'));
    // The same font under another family name, as a font of the user's own.
    const font = readFileSync(tinos);
    for (let at = font.indexOf('T\0i\0n\0o\0s'); at >= 0; at = font.indexOf('T\0i\0n\0o\0s', at + 1))
      font.write('O\0w\0n\0e\0r', at);
    writeFileSync(join(folder, 'own.ttf'), font);
    copyFileSync(tinos, join(folder, 'read-me.txt'));
    writeFileSync(join(folder, 'broken.otf'), 'OTTO');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('of the packages are found', () => {
    const { files, families } = findFonts('');
    expect(families.slice(0, 2)).toEqual(['Tinos', 'Amiri']);
    expect(files.filter(file => file.includes('Tinos'))).toHaveLength(4);
  });

  test('of the user are added: files and folders, what is no font left out', () => {
    const { files, families } = findFonts([folder, join(folder, 'nowhere'), ''].join(delimiter));
    expect(families.at(-1)).toBe('Owner');
    expect(files.at(-1)).toBe(join(folder, 'own.ttf'));
    expect(findFonts(join(folder, 'own.ttf')).families).toEqual(families);
  });

  test('stand in folders below one too; what is not there is named', () => {
    mkdirSync(join(folder, 'below/deep'), { recursive: true });
    copyFileSync(join(folder, 'own.ttf'), join(folder, 'below/deep/own.ttf'));
    expect(findFonts(join(folder, 'below')).files.at(-1)).toBe(join(folder, 'below/deep/own.ttf'));
    const [nowhere, broken] = ['nowhere', 'broken.otf'].map(name => join(folder, name));
    expect(namedWithoutFonts([folder, nowhere, '', broken].join(delimiter))).toEqual([nowhere, broken]);
    expect(namedWithoutFonts('')).toEqual([]);
    rmSync(join(folder, 'below'), { recursive: true });
  });

  test('are tried in the order that the script wants', () => {
    const families = ['Tinos', 'Amiri', 'Noto Serif SC'];
    expect(familiesFor('en', families)).toEqual(families);
    expect(familiesFor('ar', families)).toEqual(['Amiri', 'Tinos', 'Noto Serif SC']);
    expect(familiesFor('zh', families)).toEqual(['Noto Serif SC', 'Tinos', 'Amiri']);
    expect(familiesFor('zh', ['Tinos', 'Amiri'])).toEqual(['Tinos', 'Amiri']);
  });

  test('say their family name', () => {
    expect(familyOf(readFileSync(tinos))).toBe('Tinos');
  });

  test.each(['', 'OTTO', 'wOFF and more', '\0\x01\0\0\0\x01name\0\0\0\0\0\0\0\x1c\0\0\0\x20\0\0\xff\xff\0\0'])(
    'without a readable name are none: %j',
    data => {
      expect(familyOf(Buffer.from(data, 'latin1'))).toBeUndefined();
    },
  );
});

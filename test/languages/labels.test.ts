import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { textOf } from '../../src/akn/text.js';
import { languages } from '../../src/languages/index.js';
import { parseXml } from '../../src/xml/parse.js';
import { findAll } from '../../src/xml/walk.js';

const folder = fileURLToPath(new URL('../../labels/', import.meta.url));

function labelsOf(code: string): ReadonlyMap<string, string> {
  const table = parseXml(readFileSync(`${folder}${code}.xml`, 'utf8'));
  expect(table.attributes['xml:lang']).toBe(code);
  const labels = findAll(table, 'label').map(label => [label.attributes['key'] ?? '', textOf(label)] as const);
  expect(new Set(labels.map(([key]) => key)).size).toBe(labels.length);
  return new Map(labels);
}

const places = (label: string) => [...label.matchAll(/\{\d\}/g)].map(([place]) => place).sort();

describe('labels of the editions', () => {
  const english = labelsOf('en');

  test.each(languages.map(({ code }) => code))('%s: the labels of English, with the same places to fill in', code => {
    const labels = labelsOf(code);
    expect([...labels.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, label] of labels) {
      expect(label.trim()).not.toBe('');
      expect([key, ...places(label)]).toEqual([key, ...places(english.get(key) ?? '')]);
    }
  });

  test.each(languages.map(({ code }) => code))('%s: the word for "Ibid." as a note prints it', code => {
    const printed: Readonly<Record<string, string>> = { ar: 'المرجع نفسه', ru: 'Там же', zh: '同上' };
    const pattern = new RegExp(`^(?:${labelsOf(code).get('ibid')})`, 'i');
    expect(pattern.test(`${printed[code] ?? 'Ibid.'}, vol. 2349`)).toBe(true);
    expect(pattern.test('Ibid., vol. 2349')).toBe(true);
    expect(pattern.test('See resolution 55/2')).toBe(false);
  });

  test.each(languages.map(({ code }) => code).filter(code => code !== 'en'))('%s is no copy of English', code => {
    const labels = labelsOf(code);
    for (const key of ['skip', 'contents', 'cited', 'accessibilitySummary', 'unofficial'])
      expect(labels.get(key)).not.toBe(english.get(key));
  });
});

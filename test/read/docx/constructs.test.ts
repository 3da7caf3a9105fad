/** Each construct of WordprocessingML that docs/word.md names: its text is kept, its AKN valid, what is done is told. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { convert } from '../../../src/api/convert.js';
import { validate } from '../../../src/validate/index.js';
import { CONSTRUCTS } from './constructs.js';
import { p, r, wordFile } from './word-file.js';

/** A resolution around the construct: there the rules of resolutions must not lose it. */
const HEAD = [
  'A/RES/85/301',
  'Resolution adopted by the General Assembly on 20 December 2030',
  '85/301.\tSafety of lighthouses',
  '\tThe General Assembly,',
  '\tRecalling its resolution 84/12 of 3 March 2030,',
  '\t1.\tAdopts the annex to the present resolution;',
  'Annex',
].map(line => p(r(line)));

const surroundings: readonly (readonly [string, string])[] = [
  ['alone', ''],
  ['in the annex of a resolution', HEAD.join('')],
];

describe.each(surroundings)('%s', (_where, head) => {
  test.each(CONSTRUCTS.map(each => [`${each.row}: ${each.name}`, each] as const))('%s', async (_name, construct) => {
    const body = head + (construct.parts.body ?? '');
    const { akn = '', diagnostics } = await convert(wordFile({ ...construct.parts, body }), { language: 'en' });
    const text = plain(akn);
    for (const each of construct.shown) expect(text).toContain(each);
    for (const each of construct.absent ?? []) expect(text).not.toContain(each);
    for (const each of head === '' ? (construct.markup ?? []) : []) expect(akn).toMatch(each);
    const codes: string[] = diagnostics.map(({ code }) => code);
    if (construct.told) expect(codes).toContain(construct.told);
    else expect(codes.filter(code => /not-read|kept-plain/.test(code))).toEqual([]);
    expect(head === '' || akn.includes('<statement name="resolution"')).toBe(true);
    const verdict = await validate(akn);
    const errors = verdict.diagnostics.filter(({ severity }) => severity === 'error');
    expect([verdict.schema, errors]).toEqual(['valid', []]);
  });
});

/** The text as it is shown: blocks and labels parted by a blank, words of one paragraph not. */
function plain(akn: string): string {
  return akn
    .replace(/<meta>.*?<\/meta>/gs, '')
    .replace(/<\/?(?:i|b|u|del|sup|sub|a|ref|inline|authorialNote|noteRef)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('docs/word.md has a row for each, and each row of what is special is tried', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'word.md'), 'utf8');
  const rows = [...page.matchAll(/^\| ([^|]+?) \|/gm)].map(([, row]) => row);
  for (const { row } of CONSTRUCTS) expect(rows).toContain(row);
});

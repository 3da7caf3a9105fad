/** From AKN that was corrected by hand to decisions: with them, the document becomes what the AKN is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { correctionsFrom } from '../../src/disk/corrections-from.js';
import type { Decision, DecisionParts } from '../../src/options/corrections.js';

const folder = mkdtempSync(join(tmpdir(), 'ntoso-from-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Text: United Nations, A/RES/65/230, shortened and damaged.
const text = readFileSync(join(import.meta.dirname, '../../samples/a-res-65-230/source.txt'), 'utf8');
const by = { who: 'Editor', why: 'Print' };
const damaged = `Resolution adopted by the General Assembly on 21 December 2010
65/230.\tTwelfth United Nations Congress on Crime Prevention and Criminal Justice


\tThe General Assembly,
\tRecalling its resolution 46/152 of 18 December 1991, in the annex to which Member States affirmed that
\tthe United Nations congresses on crime prevention should be held every five years,
\tPlease recycle
\tRecalling also its resolution 57/270 B of 23 June 2003 on follow-up, Noting the report,
\t1. Takes note of the report of the Congress (A/65/457);
\t2. Decides to consider the matter at its sixty-sixth session.
\tDone at the seat of the Organization
`;

async function found(input: string, edited: string) {
  const path = join(folder, 'input.txt');
  writeFileSync(path, input);
  const akn = join(folder, 'edited.akn.xml');
  writeFileSync(akn, edited);
  return correctionsFrom(akn, path, { who: 'Editor' });
}

const parts: readonly DecisionParts[] = [
  { kind: 'join', place: { exact: 'the United Nations congresses' } },
  { kind: 'split', place: { exact: 'Noting the report' } },
  { kind: 'paragraph', place: { exact: 'Please recycle' }, value: { is: 'furniture' } },
  { kind: 'paragraph', place: { exact: 'Done at the seat' }, value: { is: 'closing' } },
  { kind: 'citation', place: { exact: 'A/65/457' }, value: { none: true } },
  { kind: 'citation', place: { exact: 'resolution 46/152' }, value: { address: 'https://digitallibrary.un.org/x' } },
  { kind: 'metadata', value: { publicationDate: '2011-04-01', keywords: ['Crime'] } },
];

test.each([
  ['all at once', parts],
  ...parts.map(part => [`${part.kind} ${JSON.stringify('place' in part ? part.place : '')}`, [part]] as const),
])('what was decided is found again: %s', async (_, wanted) => {
  const decisions = wanted.map(each => ({ ...each, ...by }) as Decision);
  const { akn: edited = '' } = await convert(damaged, { corrections: { decisions } });
  const result = await found(damaged, edited);
  const { akn } = await convert(damaged, { corrections: result.corrections });
  expect(akn).toBe(edited);
  expect(result.left).toEqual([]);
  expect(result.notApplied).toEqual([]);
  expect(result.corrections.decisions.length).toBeGreaterThanOrEqual(wanted.length);
});

test('a note that is called elsewhere', async () => {
  const [, words = ''] = /^\t1\.\t(\S+ \S+ \S+ \S+)/m.exec(text) ?? [];
  const decisions: Decision[] = [{ kind: 'call', place: { exact: words }, value: { note: '3' }, ...by }];
  const { akn: edited = '', diagnostics } = await convert(text, { corrections: { decisions } });
  expect(diagnostics.map(({ code }) => code)).toContain('corrections/applied');
  const result = await found(text, edited);
  expect((await convert(text, { corrections: result.corrections })).akn).toBe(edited);
});

test('nothing is decided where nothing differs; what no decision can say is left, and said', async () => {
  const { akn = '' } = await convert(text);
  expect((await found(text, akn)).corrections.decisions).toEqual([]);
  const { corrections, left } = await found(text, akn.replace('<num>5.</num>', '<num>50.</num>'));
  expect(corrections.decisions).toEqual([]);
  expect(left.map(({ change }) => change)).toContain('number');
});

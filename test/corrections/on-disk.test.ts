/** Corrections beside documents of a batch: taken for each, and a change of them makes the document again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { batchInputs } from '../../src/batch/from-disk.js';
import { runBatch } from '../../src/batch/index.js';
import { checkCorrections } from '../../src/disk/check-corrections.js';
import { correctionsBeside, correctionsPath, readCorrections } from '../../src/disk/corrections.js';

const folder = mkdtempSync(join(tmpdir(), 'ntoso-corrections-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Text: United Nations, A/RES/65/230.
const text = readFileSync(join(import.meta.dirname, '../../samples/a-res-65-230/source.txt'), 'utf8');
const input = join(folder, 'N1052634.txt');
const beside = join(folder, 'N1052634.corrections.json');
const decided = (date: string) =>
  JSON.stringify({ decisions: [{ kind: 'metadata', value: { publicationDate: date }, who: 'A', why: 'B' }] });

test('each document of a batch has its own', async () => {
  writeFileSync(input, text);
  writeFileSync(beside, decided('2011-05-01'));
  const dates: string[] = [];
  const kept: boolean[] = [];
  const run = async () => {
    await runBatch('convert', batchInputs([input]), join(folder, 'out'), {
      threads: 1,
      resume: true,
      onDocument: done => kept.push(done.kept),
    });
    const akn = readFileSync(join(folder, 'out/A-RES-65-230/A-RES-65-230-en.akn.xml'), 'utf8');
    dates.push(/<publication date="([^"]+)"/.exec(akn)?.[1] ?? '');
  };
  await run();
  await run();
  writeFileSync(beside, decided('2011-06-01'));
  await run();
  expect(dates).toEqual(['2011-05-01', '2011-05-01', '2011-06-01']);
  expect(kept).toEqual([false, true, false]);
});

test('what is wrong with a file is said', async () => {
  expect(correctionsPath('-')).toBeUndefined();
  expect(await correctionsBeside(join(folder, 'other.docx'))).toBeUndefined();
  await expect(readCorrections(join(folder, 'none.json'))).rejects.toThrow('there is no such file');
  writeFileSync(beside, '{');
  await expect(correctionsBeside(input)).rejects.toThrow('is not valid JSON');
  writeFileSync(beside, '{"decisions": [{"kind": "join"}]}');
  await expect(correctionsBeside(input)).rejects.toThrow('decisions.0.who is missing');
  rmSync(beside);
  await expect(checkCorrections(input)).rejects.toThrow('does not exist');
});

import { describe, expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { p, r, wordFile } from '../read/docx/word-file.js';

const decision = (number: string, verb: string, rest: string): string =>
  p(r(`\t${number}\t`) + r(verb, '<w:i/>') + r(rest));

async function phrasesOf(...paragraphs: readonly string[]): Promise<string[]> {
  const body = [p(r('72/1.\tTitle')), p(r('The General Assembly,')), ...paragraphs].join('');
  const akn = (await convert(wordFile({ body }))).akn ?? '';
  return [...akn.matchAll(/operativePhrase" class="italic">([^<]*)</g)].map(each => each[1] ?? '');
}

describe('opening words of Word files', () => {
  test('where they are in italics, those of points and targets without are plain words', async () => {
    const found = await phrasesOf(
      decision('1.', 'Welcomes', ' the report of the Secretary-General;'),
      decision('2.', 'Requests', ' the Secretary-General to report;'),
      decision('3.', 'Decides', ' to adopt the following targets:'),
      p(r('\t5.5\tEnsure the full participation of women in public life')),
      p(r('\t(a)\tEncourages the efforts of leaders;')),
      p(r('\t4.\tTakes note of the report on the matter.')),
    );
    expect(found).toEqual(['Welcomes', 'Requests', 'Decides', 'Takes note']);
  });

  test('without any italics the words themselves tell, in paragraphs and not in points', async () => {
    const found = await phrasesOf(p(r('\t1.\tUrges all States:')), p(r('\t(a)\tEncourages the efforts of leaders;')));
    expect(found).toEqual(['Urges']);
  });
});

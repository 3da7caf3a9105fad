import { describe, expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { p, r, wordFile } from '../read/docx/word-file.js';

const link = (id: string, text: string): string => `<w:hyperlink r:id="${id}">${r(text)}</w:hyperlink>`;

/** What is told about links in an operative paragraph with this text. */
async function told(content: string, links: Readonly<Record<string, string>>): Promise<string[]> {
  const title = p(r('72/1.\tTitle of the resolution'));
  const body = `${title}${p(r('The General Assembly,'))}${p(`${r('1.\tRecalls ')}${content}${r('.')}`)}`;
  const { diagnostics } = await convert(wordFile({ body, links }));
  return diagnostics.filter(each => each.code === 'enrich/author-link-differs').map(each => each.message);
}

describe('links of authors', () => {
  test('that the text bears out are not told', async () => {
    const links = {
      a: 'https://undocs.org/A/RES/55/2',
      b: 'https://docs.un.org/en/A/72/1',
      c: 'https://example.org/x',
    };
    expect(
      await told(
        `${r('its resolution ')}${link('a', '55/2')}${r(' of 8 September 2000, ')}${link('b', 'A/72/1')}${link('c', ' and this')}`,
        links,
      ),
    ).toEqual([]);
  });

  test('to another document than the words name are told', async () => {
    const links = { a: 'https://undocs.org/A/RES/50/50' };
    expect(await told(`${r('the goal of ')}${link('a', '50/50')}${r(' gender balance')}`, links)).toEqual([
      'The author linked "50/50" to A/RES/50/50; the text there does not cite that document.',
    ]);
  });

  test('parts of a resolution, double symbols, signs at the end of an address', async () => {
    const links = {
      a: 'https://undocs.org/A/RES/60/236',
      b: 'https://undocs.org/A/72/368-S/2017/741',
      c: 'https://undocs.org/A/72/394..',
      d: 'https://undocs.org/A/RES/53/77',
    };
    const content = `${r('its resolution ')}${link('a', '60/236 A')}${r(' of 23 December 2005 and ')}${link('b', 'A/72/368\u2011S/2017/741')}${r(' and ')}${link('c', 'A/72/394')}${r(' and resolution ')}${link('d', '53/77 AA')}`;
    expect(await told(content, links)).toEqual([]);
  });

  test('an address that is not encoded well is no reason to stop', async () => {
    expect(await told(link('a', 'x'), { a: 'https://undocs.org/A/RES/%E0%A4%A' })).toHaveLength(1);
  });
});

/** Lines that close a text are no numbered paragraphs, though German ones open with a figure and a full stop. */
import { describe, expect, test } from '@jest/globals';
import { convert } from '../../src/api/convert.js';
import { isMeetingOrDate } from '../../src/languages/closing-line.js';
import { german } from '../../src/languages/de/index.js';

describe('a meeting, a date, or both', () => {
  test.each([
    '10. Plenarsitzung',
    '7. April 2022',
    '10. Plenarsitzung\n7. April 2022',
    '10. Plenarsitzung, 7. April 2022',
  ])('%j', text => expect(isMeetingOrDate(text, german)).toBe(true));

  test.each(['10. Die Plenarsitzung', '7. beschließt, am 7. April 2022 zu tagen', ''])('not %j', text =>
    expect(isMeetingOrDate(text, german)).toBe(false),
  );
});

test('closing lines with a break between are closing lines', async () => {
  const text =
    'Resolution der Generalversammlung, verabschiedet am 7. April 2022\n\nES-11/3.\tAussetzung der Mitgliedschaftsrechte\n\n\tDie Generalversammlung,\n\n' +
    '\tunter Hinweis auf ihre Resolution 60/251 vom 15. März 2006,\n\n\t1.\tbeschließt, die Angelegenheit zu überprüfen.\n\n10. Plenarsitzung\n7. April 2022\n';
  const { akn = '', diagnostics } = await convert(text);
  expect(akn).toContain('<conclusions');
  expect(akn.match(/<paragraph /g)).toHaveLength(1);
  expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
});

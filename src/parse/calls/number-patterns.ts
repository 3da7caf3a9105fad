/** What stands round a number that belongs to the text, in one language; made once from its words. */

import { anyOf, sticky } from '../../citations/scan.js';
import type { Language } from '../../languages/language.js';

export interface NumberPatterns {
  /** Right behind a day: the name of a month. Sticky. */
  readonly month: RegExp;
  /** Between two members of a list, or the ends of a range. Sticky. */
  readonly between: RegExp;
  /** Words at the end of a text, a number of whose kind follows. Group `word`. */
  readonly named: RegExp;
  /** Fits such words when they name several things. */
  readonly several: RegExp;
  /** Right behind a number: what makes it a part of the text. Sticky. */
  readonly behind: RegExp;
}

const made = new Map<string, NumberPatterns>();

export function numberPatterns(language: Language): NumberPatterns {
  const known = made.get(language.code);
  if (known) return known;
  const patterns = make(language);
  made.set(language.code, patterns);
  return patterns;
}

const WORD_START = '(?<![\\p{L}\\p{M}])';

function make({ months, script, citations }: Language): NumberPatterns {
  const { numbered, units, separator, rangeSeparator } = citations;
  const month = anyOf(months.flat().map(name => name.replace(/ /g, '\\s')));
  // Numbers of resolutions and decisions have forms of their own.
  const words = units.filter(([, unit]) => unit !== 'resolution' && unit !== 'decision').map(([word]) => word);
  const thing = anyOf([...words, numbered.things]);
  return {
    month: new RegExp(`(?:\\.?[ºª°]|er)?[\\s\\u00a0]{0,3}${numbered.dayLink}(?:${month})(?![\\p{L}\\p{M}])`, 'iuy'),
    between: sticky(`(?:${separator}|${rangeSeparator}|[,،、，;؛；])[\\s\\u00a0]?`, 'i'),
    named: new RegExp(
      `${script === 'Han' ? '' : WORD_START}(?<word>${thing.replace(/ /g, '\\s{1,9}')})(?:[\\s\\u00a0]{1,3}|(?<=[.\\p{Script=Han}])[\\s\\u00a0]{0,3})$`,
      'iu',
    ),
    several: numbered.several,
    behind: sticky(numbered.behind, 'i'),
  };
}

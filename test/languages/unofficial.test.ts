/** What editions end with is known again when they are read. */
import { expect, test } from '@jest/globals';
import { languages } from '../../src/languages/index.js';
import { label, labelsOf } from '../../src/render/labels.js';

test.each(languages.map(({ code }) => code))('%s', code => {
  const language = languages.find(each => each.code === code);
  for (const key of ['unofficial', 'unofficialOf', 'unofficialUnnamed'] as const)
    expect(label(labelsOf(code), key, 'X')).toMatch(language?.formulas.unofficial ?? /^$/);
});

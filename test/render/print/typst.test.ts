/** The page engine is used again and again: nothing of the previous source may stay. */
import { expect, test } from '@jest/globals';
import { typeset } from '../../../src/render/print/typst.js';

const attachment = { name: 'a', description: 'a', bytes: new Uint8Array(1) };

test.each([
  ['大会一', '安全乀'],
  ['x é', 'y ũ'],
])('after %s, the source %s is read as it is', (...sources) => {
  for (const source of sources) {
    const made = typeset(`panic("${source}")`, { paper: 'a4', language: 'zh', timestamp: 0, attachment });
    expect(made).toEqual({ kind: 'refused', message: `panicked with: "${source}"` });
  }
});

import { expect, test } from '@jest/globals';
import { fileNameOf } from '../../src/akn/file-name.js';

test.each([
  [{ symbol: 'A/RES/65/230', number: '65/230' }, 'en', 'x', 'A-RES-65-230-en'],
  [{ number: '155 C (VII)' }, 'fr', 'x', '155_C_(VII)-fr'],
  [{ symbol: '', number: '' }, 'en', 'letter', 'letter-en'],
  [{}, 'en', 'letter-en', 'letter-en'],
  [{}, undefined, 'letter-en', 'letter-en'],
  [{}, 'en', '-en', 'en-en'],
  [{}, 'zh', '../../x', 'x-zh'],
  [{}, undefined, '..', 'document'],
  [{}, undefined, undefined, 'document'],
])('the files of %j in %s, read from %s, are called %s', (facts, language, fallback, name) => {
  expect(fileNameOf(facts, language, fallback).name).toBe(name);
});

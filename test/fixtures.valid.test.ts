/** Whatever a text is, its AKN is valid: the inputs of all fixtures, of the parser, the reader and the six languages. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { convert } from '../src/api/convert.js';
import { validate } from '../src/validate/index.js';

const inputs = [...inputsIn('parse'), ...inputsIn('read'), ...textsIn('six-languages')];

function inputsIn(folder: string): [string, URL][] {
  const base = new URL(`./fixtures/${folder}/`, import.meta.url);
  return readdirSync(base)
    .map((name): [string, URL] => [`${folder}/${name}`, new URL(`${name}/input.txt`, base)])
    .filter(([, file]) => existsSync(file));
}

function textsIn(folder: string): [string, URL][] {
  const base = new URL(`./fixtures/${folder}/`, import.meta.url);
  return readdirSync(base).map(name => [`${folder}/${name}`, new URL(name, base)]);
}

describe('the AKN of every fixture is valid', () => {
  test.each(inputs)('%s', async (_name, file) => {
    const { akn } = await convert(readFileSync(file));
    if (akn === undefined) return;
    const { wellFormed, schema, diagnostics } = await validate(akn);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect([wellFormed, schema, errors]).toEqual(['valid', 'valid', []]);
  });
});

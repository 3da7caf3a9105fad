/** No list of unknown length is spread into the arguments of a call: with some 125,000 items the engine has no room for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..', 'src');

const SPREAD = /\.(?:push|unshift)\(\.\.\.|\bMath\.(?:max|min)\((?:[^()]*, )?\.\.\./;

test.each([
  ['found.push(...more)', true],
  ['Math.max(0, ...widths)', true],
  ['found.push({ ...each })', false],
  ['Math.max(0, width)', false],
])('the rule itself: %s', (code, expected) => {
  expect(SPREAD.test(code)).toBe(expected);
});

test('src has none', () => {
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter(name => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(300);
  const found = files.flatMap(name =>
    readFileSync(join(root, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => (SPREAD.test(line) ? [`${name}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

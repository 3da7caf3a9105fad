/** docs/api.md is what the docstrings say. Of the built types: `npm test` builds first. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

test('docs/api.md is made from the docstrings (npm run docs)', () => {
  const script = join(import.meta.dirname, '../scripts/api-docs.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
});

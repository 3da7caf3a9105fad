/** Inputs that were faults once (`fuzz/kept/`), a few mutants of a fixed seed, and that the oracles can tell a fault. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface Kind {
  readonly fault: (bytes: Uint8Array, deep: boolean) => Promise<string | undefined>;
}

const folder = join(import.meta.dirname, 'fuzz');
const { kinds } = (await import(join(folder, 'kinds.mjs'))) as { readonly kinds: Readonly<Record<string, Kind>> };
const { soundHtml } = (await import(join(folder, 'oracles.mjs'))) as {
  readonly soundHtml: (html: string) => string | undefined;
};

const kept = readdirSync(join(folder, 'kept')).filter(name => /^[a-z]+-/.test(name));

test.each(kept)('%s', async name => {
  const kind = kinds[name.slice(0, name.indexOf('-'))];
  expect(await kind?.fault(readFileSync(join(folder, 'kept', name)), true)).toBeUndefined();
});

test('a few mutants of a fixed seed', () => {
  const told = execFileSync(
    process.execPath,
    [join(folder, 'run.mjs'), '--seed', '65230', '--inputs', '12', '--minutes', '2'],
    {
      encoding: 'utf8',
    },
  );
  expect(told).toContain('0 faults, seed 65230');
}, 180_000);

describe('the oracle of pages', () => {
  test.each([
    ['<p id="a"><a href="#a">x</a></p>', undefined],
    ['<p id="a"><b id="a">x</b></p>', 'HTML: an id is there twice'],
    ['<a href="#b">x</a>', 'HTML: a link leads to #b, which is not there'],
    ['<p onclick="x">x</p>', 'HTML: something in it runs'],
    ['<script>x</script>', 'HTML: something in it runs'],
  ])('%s', (html, expected) => {
    expect(soundHtml(html)).toBe(expected);
  });
});

/** The print edition as the other stages call it, and the print thread in processes of its own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { collect } from '../../../src/diagnostics/diagnostic.js';
import { contextOf } from '../../../src/render/context.js';
import type { EditionContext } from '../../../src/render/edition.js';
import { pdf } from '../../../src/render/print/index.js';
import { OPTIONS, paragraph, resolution } from './support.js';

const akn = resolution();
const context = (document = akn, more: Partial<EditionContext> = {}): EditionContext => {
  const made = contextOf(document, OPTIONS, more.report ?? collect().report);
  if (!made) throw new Error('no document');
  return { ...made, ...more };
};
const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');

describe('the edition', () => {
  test('is a PDF', async () => {
    const bytes = await pdf.make(akn, context());
    expect(Buffer.from(bytes ?? []).toString('latin1', 0, 8)).toBe('%PDF-1.7');
    expect(pdf.format).toBe('pdf');
  });

  test('reports why there is none', async () => {
    const { report, diagnostics } = collect();
    const other = resolution({ body: paragraph('1.', '\u{1f600}'.repeat(200)) });
    const made = await pdf.make(other, context(other, { report }));
    expect(made).toBeUndefined();
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'render/missing-glyph',
        severity: 'error',
        message: expect.stringContaining('U+1F600'),
      }),
    ]);
  });

  test('is not begun when aborted', async () => {
    const reason = new Error('stopped by the test');
    await expect(pdf.make(akn, context(akn, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  });

  test('without a known date is dated by the beginning of time, as files count it', async () => {
    const bytes = Buffer.from((await pdf.make(akn, context(akn, { date: '0001-01-01' }))) ?? []).toString('latin1');
    expect(bytes).toContain('<xmp:CreateDate>1970-01-01T00:00:00');
  });
});

describe('the thread', () => {
  const module = (name: string) => JSON.stringify(new URL(`../../../dist/render/${name}.js`, import.meta.url).href);
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'ntoso-print-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs a script in a process of its own, somewhere else. */
  function run(script: string): unknown {
    const prelude = `
      import { pdf } from ${module('print/index')};
      import { contextOf } from ${module('context')};
      import { createHash } from 'node:crypto';
      const akn = ${JSON.stringify(akn)};
      const context = contextOf(akn, ${JSON.stringify(OPTIONS)}, () => undefined);
      const digest = bytes => createHash('sha256').update(bytes).digest('hex');
      const say = value => process.stdout.write(JSON.stringify(value));
    `;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--input-type=module', '--eval', prelude + script],
      {
        cwd: folder,
        encoding: 'utf8',
        timeout: 50_000,
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    return stdout ? JSON.parse(stdout) : undefined;
  }

  test('makes the same bytes as the main thread, and the process ends by itself', async () => {
    const here = digest((await pdf.make(akn, context())) ?? new Uint8Array());
    expect(run('pdf.warmUp(); say(digest(await pdf.make(akn, context)));')).toBe(here);
  });

  test('ends with the process that only warmed it up', () => {
    expect(run('pdf.warmUp();')).toBeUndefined();
    expect(run('pdf.warmUp(); await new Promise(resolve => setTimeout(resolve, 50));')).toBeUndefined();
  });

  test('prints many at once, each its own', () => {
    const script = `const all = ['a', 'b', 'c', 'd'].map(name => pdf.make(akn, { ...context, name }));
      const found = (await Promise.all(all)).map(bytes => /\\/UF \\(([^)]*)/.exec(Buffer.from(bytes).toString('latin1'))[1]);
      say(found);`;
    expect(run(script)).toEqual(['a.akn.xml', 'b.akn.xml', 'c.akn.xml', 'd.akn.xml']);
  });

  test('lets go at once when aborted, and goes on with the next', () => {
    const script = `const stop = new AbortController();
      const first = pdf.make(akn, { ...context, signal: stop.signal }).then(() => 'made', reason => reason);
      stop.abort('enough');
      say([await first, (await pdf.make(akn, context)).length > 1000]);`;
    expect(run(script)).toEqual(['enough', true]);
  });

  test('that cannot work is done without', () => {
    const script = `const { Worker } = await import('node:worker_threads');
      Worker.prototype.postMessage = function () { this.terminate(); };
      say((await pdf.make(akn, context)).length > 1000);`;
    expect(run(script)).toBe(true);
  });
});

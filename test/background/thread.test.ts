/** The thread beside the main one, in processes of their own. How it prints is tested with the PDF. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { newClaim, take } from '../../src/background/claim.js';

const root = join(import.meta.dirname, '../..');
const built = (path: string) => JSON.stringify(new URL(`../../dist/${path}`, import.meta.url).href);
const akn = readFileSync(join(root, 'samples/a-res-65-230/A-RES-65-230-en.akn.xml'), 'utf8');

/** Runs a script; `say` gives its result. */
function run(script: string): unknown {
  const prelude = `
    import { doBeside, doWhereFree, prepareBeside } from ${built('background/thread.js')};
    const akn = ${JSON.stringify(akn)};
    const print = async () => (await (await import(${built('api/render.js')})).render(akn, { formats: ['pdf'], date: '2011-04-01' })).editions[0].bytes;
    const never = new Promise(() => undefined);
    const say = value => process.stdout.write(JSON.stringify(value));
  `;
  const args = ['--input-type=module', '--eval', prelude + script];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 50_000 });
  expect([status, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

test('a claim is taken once', () => {
  const claim = newClaim();
  expect([take(claim), take(claim), take(claim)]).toEqual([true, false, false]);
});

describe('a task for whoever has time first', () => {
  test('is done in the thread while this one is busy, with the same result as here', () => {
    const script = `
      import { validate } from ${built('validate/index.js')};
      const beside = await doWhereFree('validate/job.js', akn.replace('eId', 'EID'), () => 'here', never);
      const here = await validate(akn.replace('eId', 'EID'));
      say([beside.status, JSON.stringify(beside) === JSON.stringify(here)]);`;
    expect(run(script)).toEqual(['errors', true]);
  });

  test('is done here while the thread is busy, and not again there', () => {
    const script = `
      const printing = print();
      const done = await doWhereFree('validate/job.js', akn, async () => 'here', Promise.resolve());
      say([done, (await printing).length > 1000]);`;
    expect(run(script)).toEqual(['here', true]);
  });

  test('is done here when there can be no thread', () => {
    const script = `
      const { Worker } = await import('node:worker_threads');
      Worker.prototype.postMessage = function () { this.terminate(); };
      say(await doWhereFree('validate/job.js', akn, async () => 'here', never));`;
    expect(run(script)).toBe('here');
  });

  test('ends with the reason of an abort', () => {
    const script = `
      const stop = new AbortController();
      const ending = doWhereFree('validate/job.js', akn, async () => 'here', never, stop.signal).catch(reason => reason);
      setTimeout(() => stop.abort('enough'), 20);
      say(await ending);`;
    expect(run(script)).toBe('enough');
  });
});

test('a job that is none is told', () => {
  expect(
    run(`prepareBeside('version.js'); say(await doBeside('version.js', 1).catch(error => error.message));`),
  ).toMatch(/^version\.js failed: TypeError/);
});

test('a process that ends while the thread is loading ends well', () => {
  const main = join(root, 'dist/cli/main.js');
  const sample = join(root, 'samples/a-res-65-230/source.txt');
  for (let count = 0; count < 5; count++) {
    const { status, stderr } = spawnSync(process.execPath, [main, 'publish', sample, '--paper', 'a3'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, 'ntoso: --paper must be "a4" or "letter", not "a3"\n']);
  }
});

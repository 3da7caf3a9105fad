#!/usr/bin/env node
/**
 * Kills each writing command at random moments, and looks at what is left: `node test/fuzz/kills.mjs [--times 40] [--seed N]
 * [--command NAME]`, after `npm run build`. What must hold: a file is whole or not there; nothing that was reported is lost; a
 * library is sound; the same command, run again, gives what a run gives that was never killed, and leaves nothing else.
 */
import { spawn } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { openLibrary } from '../../dist/node.js';
import { randomOf } from './random.mjs';

const { values } = parseArgs({
  options: { times: { type: 'string' }, seed: { type: 'string' }, command: { type: 'string' } },
});
const times = Number(values.times ?? 40);
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
const random = randomOf(seed);
const root = join(import.meta.dirname, '..', '..');
const main = join(root, 'dist', 'cli', 'main.js');
const texts = join(root, 'test', 'fixtures', 'six-languages');
const work = mkdtempSync(join(tmpdir(), 'ntoso-kills-'));
const akns = join(work, 'akn');

/** The words of each command; files are written to `out`. */
const commands = {
  convert: out => ['convert', join(texts, 'en.txt'), '-o', join(out, 'en.akn.xml')],
  'convert (batch)': out => ['convert', texts, '-o', out, '--resume'],
  enrich: out => ['enrich', join(akns, 'en.akn.xml'), '-o', join(out, 'en.akn.xml')],
  render: out => ['render', join(akns, 'en.akn.xml'), '-o', out],
  publish: out => ['publish', join(texts, 'en.txt'), '-o', out],
  'publish (batch)': out => ['publish', texts, '-o', out, '--resume', '--formats', 'html'],
  pack: out => ['pack', join(akns, 'en.akn.xml'), '-o', out, '--profile', 'bagit,csip', '--date', '2026-01-01'],
  'library add': out => ['library', 'add', akns, '--library', join(out, 'l.sqlite')],
};

function run(words, killAfter) {
  return new Promise(resolve => {
    const begun = performance.now();
    const child = spawn(process.execPath, [main, ...words], { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', chunk => {
        output += chunk;
      });
    }
    if (killAfter !== undefined) after(killAfter).then(() => kill(child.pid));
    child.on('close', (code, signal) => resolve({ code, signal, output, took: performance.now() - begun }));
  });
}

/** The whole group, as a machine that goes down does. */
function kill(pid) {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Sums of the files of a folder by path. A library is the same by its content, and a journal by its lines, not by bytes. */
function sumsOf(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile())
    .map(each => join(each.parentPath, each.name));
  return new Map(
    paths.map(path => [
      relative(folder, path),
      /\.sqlite|\.jsonl$/.test(path) ? '' : createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}

/** What grows while a command runs. */
const GROWS = /(?:^|\/)batch\.(?:json|html|journal\.jsonl)$|\.sqlite/;

async function soundLibrary(folder) {
  if (!readdirSync(folder).includes('l.sqlite')) return undefined;
  const { faults } = await openLibrary(join(folder, 'l.sqlite')).verify();
  return faults[0] && `library: ${faults[0].message}`;
}

async function faultAfterKill(out, clean) {
  const left = sumsOf(out);
  for (const [path, sum] of left) {
    if (clean.has(path) && !GROWS.test(path) && clean.get(path) !== sum) return `${path} is neither whole nor absent`;
  }
  return soundLibrary(out);
}

async function faultAfterNextRun(out, clean) {
  const made = sumsOf(out);
  const more = [...made.keys()].filter(path => !clean.has(path));
  if (more.length > 0) return `left behind: ${more.join(', ')}`;
  const less = [...clean].find(([path, sum]) => made.get(path) !== sum);
  return less ? `${less[0]} is not what a run gives that was never killed` : soundLibrary(out);
}

async function attempt(words, clean, longest) {
  const out = mkdtempSync(join(work, 'out-'));
  try {
    const moment = random.below(Math.ceil(longest));
    const { signal, output } = await run(words(out), moment);
    const reported = [...output.matchAll(/^ {2}\S.*? kB {2}(.+)$/gm)].map(match => match[1]);
    const lost = reported.find(path => !sumsOf(out).has(relative(out, path)));
    const fault = lost ? `reported and lost: ${lost}` : await faultAfterKill(out, clean);
    if (fault) return { signal, fault: `${fault} (killed after ${moment} ms)` };
    const next = await run(words(out));
    if (next.code === 2) return { signal, fault: `the next run fails: ${next.output.slice(0, 200)}` };
    const later = await faultAfterNextRun(out, clean);
    return { signal, fault: later && `${later} (killed after ${moment} ms)` };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

console.log(`seed ${seed}, ${times} kills of each command`);
let faults = 0;
try {
  mkdirSync(akns);
  for (const code of ['en', 'fr', 'ar']) {
    await run(['convert', join(texts, `${code}.txt`), '-o', join(akns, `${code}.akn.xml`)]);
  }
  for (const [name, words] of Object.entries(commands)) {
    if (values.command !== undefined && values.command !== name) continue;
    const out = join(work, 'out-clean');
    mkdirSync(out);
    const { took, code, output } = await run(words(out));
    if (code === 2) throw new Error(`${name}: ${output}`);
    const clean = sumsOf(out);
    rmSync(out, { recursive: true });
    let killed = 0;
    for (let turn = 0; turn < times; turn++) {
      const { signal, fault } = await attempt(words, clean, took);
      if (signal) killed++;
      if (!fault) continue;
      faults++;
      console.log(`${name}: ${fault}`);
    }
    console.log(`${name}: ${clean.size} files in ${took.toFixed(0)} ms; killed ${killed} of ${times} times`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`${faults} faults, seed ${seed}`);
process.exitCode = faults > 0 ? 1 : 0;

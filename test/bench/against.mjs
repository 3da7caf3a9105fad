/**
 * This version beside another one: `npm run bench -- against REV [--json FILE] [--turns N] [--only NAME]`.
 *
 * REV is a commit, which gets a worktree of its own and is built there, or a folder that holds a built version. Each version
 * runs in a process of its own; both do the same work on the same inputs, by turns, and only one of them at a time. What counts is
 * processor time (all threads of the process): a machine that is busy with something else spoils it much less than time of day.
 * The ratio is the median of the ratios of the turns.
 */
import { execFileSync, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './measure.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, turns: { type: 'string', default: '9' }, only: { type: 'string' } },
});
const [revision] = positionals;
if (revision === undefined) throw new Error('Say which version to measure against: npm run bench -- against REV');

const other = builtVersion(revision);
try {
  await measure();
} finally {
  other.remove();
}

async function measure() {
  const here = runner(root);
  const there = runner(other.folder);
  const names = (await here.ask({ list: true })).filter(name => !values.only || name.includes(values.only));
  const rows = [];
  console.log(
    `${'processor time, ms'.padEnd(44)}${'this'.padStart(9)}${revision.slice(0, 9).padStart(11)}${'ratio'.padStart(8)}`,
  );
  for (const name of names) {
    const row = await rowOf(name, here, there);
    rows.push(row);
    console.log(`${name.padEnd(44)}${shown(row.here)}${shown(row.there, 11)}${row.ratio.toFixed(2).padStart(8)}`);
  }
  here.end();
  there.end();
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ against: revision, node: process.version, rows }, undefined, 2)}\n`);
}

/** Both warm first; then by turns, now the one first and now the other. */
async function rowOf(name, here, there) {
  await here.ask({ warm: name });
  await there.ask({ warm: name });
  const pairs = [];
  for (let turn = 0; turn < Number(values.turns); turn++) {
    const order = turn % 2 === 0 ? [here, there] : [there, here];
    const spent = new Map();
    for (const each of order) spent.set(each, await each.ask({ run: name }));
    pairs.push([spent.get(here), spent.get(there)]);
  }
  const middle = list => median(list.sort((a, b) => a - b));
  return {
    name,
    here: middle(pairs.map(([a]) => a)),
    there: middle(pairs.map(([, b]) => b)),
    ratio: middle(pairs.map(([a, b]) => a / b)),
    turns: pairs.length,
  };
}

/** A process that does the work of `against-work.mjs` with the version in a folder. */
function runner(folder) {
  const child = fork(join(import.meta.dirname, 'work', 'against.mjs'), [folder], { serialization: 'advanced' });
  const ask = message =>
    new Promise((done, failed) => {
      child.once('message', ({ result, error }) => (error ? failed(new Error(`${folder}: ${error}`)) : done(result)));
      child.send(message);
    });
  return { ask, end: () => child.disconnect() };
}

function builtVersion(named) {
  const given = resolve(process.env.INIT_CWD ?? process.cwd(), named);
  if (existsSync(join(given, 'dist', 'index.js'))) return { folder: given, remove: () => undefined };
  const parent = mkdtempSync(join(tmpdir(), 'ntoso-against-'));
  const folder = join(parent, 'version');
  const git = (...args) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  const remove = () => {
    git('worktree', 'remove', '--force', folder);
    rmSync(parent, { recursive: true, force: true });
  };
  git('worktree', 'add', '--detach', folder, named);
  try {
    withDependencies(folder, git('diff', '--name-only', named, '--', 'package-lock.json') === '');
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return { folder, remove };
  } catch (cause) {
    remove();
    throw cause;
  }
}

/** Those of this version where they are the same. */
function withDependencies(folder, same) {
  if (same) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  else execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
}

function shown(milliseconds, width = 9) {
  return milliseconds.toFixed(milliseconds < 100 ? 2 : 0).padStart(width);
}

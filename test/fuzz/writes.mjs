/** The n-th call that changes the disk fails: what was whole stays whole, and nothing unfinished is left. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFiles, writePackages } from '../../dist/node.js';

const CALLS = ['open', 'rename', 'mkdir', 'writeFile'];
const CODES = ['ENOSPC', 'EIO', 'EACCES', 'ENAMETOOLONG'];
const WRITERS = { files: writeFiles, packages: writePackages };

/** Runs `work` while the n-th changing call fails with a code. */
async function whileFailing(nth, code, work) {
  const real = Object.fromEntries(CALLS.map(name => [name, promises[name]]));
  let count = 0;
  for (const name of CALLS) {
    promises[name] = (...args) => {
      if (++count !== nth) return real[name](...args);
      return Promise.reject(Object.assign(new Error(`${code}: made up`), { code, path: String(args[0]) }));
    };
  }
  syncBuiltinESMExports();
  try {
    return await work();
  } finally {
    Object.assign(promises, real);
    syncBuiltinESMExports();
  }
}

const filesOf = version => ['p/a.txt', 'p/b/c.txt', 'p/d.txt'].map(name => ({ name, bytes: `${version} ${name}` }));

async function fault(bytes) {
  const { writer, nth, code, durable } = JSON.parse(new TextDecoder().decode(bytes));
  const folder = mkdtempSync(join(tmpdir(), 'ntoso-fuzz-'));
  try {
    await WRITERS[writer](folder, filesOf('old'));
    const failed = await whileFailing(nth, code, () => WRITERS[writer](folder, filesOf('new'), { durable })).then(
      () => undefined,
      cause => cause,
    );
    if (failed && failed.name !== 'WriteError') return `not a WriteError: ${failed.name} ${failed.message}`;
    const names = readdirSync(folder, { recursive: true }).map(String);
    const part = names.find(name => /\.part(?:\/|$)/.test(name));
    if (part) return `left behind: ${part}`;
    const versions = filesOf('').map(({ name }) => readFileSync(join(folder, name), 'utf8').replace(` ${name}`, ''));
    if (versions.some(version => version !== 'old' && version !== 'new')) return `half written: ${versions}`;
    if (writer === 'packages' && new Set(versions).size > 1) return `a package of two versions: ${versions}`;
    return !failed && versions.some(version => version !== 'new') ? 'nothing told, and not written' : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const failingWrites = {
  make: async ({ below, pick, chance }) => {
    const task = { writer: pick(Object.keys(WRITERS)), nth: 1 + below(16), code: pick(CODES), durable: chance(0.5) };
    return { bytes: new TextEncoder().encode(JSON.stringify(task)), made: [task.writer, String(task.nth), task.code] };
  },
  fault,
};

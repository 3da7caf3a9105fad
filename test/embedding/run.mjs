/**
 * What is packed, installed in clean projects: ESM, CommonJS by `require`, TypeScript (nodenext and bundler resolution) and
 * jest. Each converts a document, prints nothing and ends by itself. Then publint and attw on the package.
 *
 *   node test/embedding/run.mjs [project…]
 *
 * The tools are installed for this run only; they are no dependencies of the project.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const version = name => `${name}@${devDependencies[name]}`;

/** Project → packages beside ntoso, and the commands to run there. */
const projects = {
  esm: { packages: [], commands: [['node', 'main.mjs']] },
  cjs: { packages: [], commands: [['node', 'main.cjs']] },
  nodenext: {
    packages: [version('typescript'), version('@types/node')],
    commands: [['tsc'], ['node', 'out/main.js']],
  },
  bundler: {
    packages: [version('typescript'), version('@types/node'), 'esbuild@0.25.12'],
    commands: [
      ['tsc'],
      [
        'esbuild',
        'main.ts',
        '--bundle',
        '--platform=node',
        '--format=esm',
        '--packages=external',
        '--outfile=out/main.mjs',
        '--log-level=error',
      ],
      ['node', 'out/main.mjs'],
    ],
  },
  // jest loads ES modules with this flag of Node only.
  jest: {
    packages: [version('jest')],
    commands: [['node', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--silent']],
    mayPrint: true,
  },
};
const chosen = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'ntoso-embedding-'));
const faults = [];

try {
  const tarball = packed();
  for (const [name, project] of Object.entries(projects)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    check(name, project, tarball);
  }
  if (chosen.length === 0 || chosen.includes('package')) checkPackage(tarball);
} finally {
  rmSync(work, { recursive: true, force: true });
}
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`embedding: ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;

function packed() {
  const output = execFileSync('npm', ['pack', '--silent', '--pack-destination', work], { cwd: root, encoding: 'utf8' });
  return join(work, output.trim().split('\n').at(-1));
}

function install(folder, packages) {
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', ...packages], {
    cwd: folder,
  });
}

function check(name, { packages, commands, mayPrint = false }, tarball) {
  const folder = join(work, name);
  cpSync(join(import.meta.dirname, name), folder, { recursive: true });
  cpSync(join(root, 'samples/a-res-65-230/source.txt'), join(folder, 'document.txt'));
  install(folder, [tarball, ...packages]);
  for (const [command, ...args] of commands) {
    const { status, signal, stdout, stderr } = spawnSync(command, args, {
      cwd: folder,
      env: { ...process.env, PATH: `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
      timeout: 120_000,
    });
    const what = `${name}: ${[command, ...args].join(' ')}`;
    if (signal) faults.push(`${what} did not end by itself`);
    else if (status !== 0) faults.push(`${what} ended with ${status}: ${stdout}${stderr}`);
    else if (!mayPrint && (stdout || stderr)) faults.push(`${what} printed: ${stdout}${stderr}`);
  }
  process.stdout.write(`${name}: ${readdirSync(folder).length > 0 ? 'done' : 'empty'}\n`);
}

function checkPackage(tarball) {
  const folder = join(work, 'tools');
  cpSync(join(import.meta.dirname, 'esm'), folder, { recursive: true });
  install(folder, ['publint@0.3.25', '@arethetypeswrong/cli@0.18.5']);
  // The package is ESM only; CommonJS loads it by `require(esm)`, which attw does not know of.
  for (const args of [
    ['publint', 'run', tarball, '--strict'],
    ['attw', tarball, '--profile', 'esm-only', '--no-emoji', '--quiet'],
  ]) {
    const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...args], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) faults.push(`${args[0]}: ${stdout}${stderr}`);
  }
  const listed = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).split('\n');
  const surplus = listed.filter(name => /^package\/(?:test|samples|\.ci|src)\//.test(name));
  if (surplus.length > 0) faults.push(`packed, but for us only: ${surplus.slice(0, 5).join(', ')}`);
  writeFileSync(join(work, 'listed.txt'), listed.join('\n'));
  process.stdout.write(`package: ${listed.length} files\n`);
}

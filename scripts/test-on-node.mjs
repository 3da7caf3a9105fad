/**
 * Runs the tests on other lines of Node: `npm run test:node -- 22 24 26`. The runtimes are npm packages (`node-<platform>-<cpu>`),
 * installed in a temporary folder; arguments behind `--` go to jest.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const words = process.argv.slice(2);
const end = words.includes('--') ? words.indexOf('--') : words.length;
const lines = end > 0 ? words.slice(0, end) : ['22', '24', '26'];
const jest = join(import.meta.dirname, '..', 'node_modules/jest/bin/jest.js');
const folder = mkdtempSync(join(tmpdir(), 'ntoso-node-'));
const failed = [];
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  for (const line of lines) {
    const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', `${name}@${line}`], { cwd: folder });
    const node = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    process.stdout.write(`=== Node ${version}\n`);
    const options = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', jest, ...words.slice(end + 1)];
    if (spawnSync(node, options, { stdio: 'inherit' }).status !== 0) failed.push(version);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(failed.length > 0 ? `failed on ${failed.join(', ')}\n` : `passed on Node ${lines.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;

/** What `npm run build` makes of the sources. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map(name => name.slice(0, -'.ts'.length));

test('each source has a door and its types, and the door has no code', () => {
  const line = /^(?:#!.*|(?:import|export)(?: \{[^}]*\}(?: from)?)?(?: "[./]+\/chunks\/[\w.-]+\.js")?;|)$/;
  expect(sources.length).toBeGreaterThan(300);
  for (const name of sources) {
    const lines = readFileSync(join(root, 'dist', `${name}.js`), 'utf8').split('\n');
    expect(lines.filter(each => !line.test(each))).toEqual([]);
    expect(readFileSync(join(root, 'dist', `${name}.d.ts`), 'utf8')).not.toBe('');
  }
});

test('sources that look for files from where they are stand as deep as the built code, or the files are not found', () => {
  const looking = sources.filter(name => {
    const code = readFileSync(join(root, 'src', `${name}.ts`), 'utf8');
    return /new URL\([^)]*\bimport\.meta\.url/.test(code);
  });
  expect(looking.length).toBeGreaterThan(3);
  expect(looking.filter(name => name.split(sep).length !== 2)).toEqual([]);
});

test('what acts when it is loaded is not loaded with the library', async () => {
  const load = `import(${JSON.stringify(new URL('../dist/index.js', import.meta.url).href)})`;
  const thread = new Worker(load, { eval: true });
  // A thread that somebody listens in does not end by itself.
  const late = setTimeout(() => void thread.terminate(), 20_000);
  expect(await once(thread, 'exit')).toEqual([0]);
  clearTimeout(late);
  const help = execFileSync(process.execPath, ['--input-type=module', '--eval', `await ${load}`], { encoding: 'utf8' });
  expect(help).toBe('');
});

test('whichever door is taken, there is one of everything', () => {
  const script = `
    import { convert, parseAkn, validate } from './dist/index.js';
    import { parseAkn as other } from './dist/akn/parse.js';
    import { convert as corridor } from './dist/api/convert.js';
    import { validate as stage } from './dist/api/validate.js';
    process.stdout.write(String(parseAkn === other && convert === corridor && validate === stage));`;
  expect(
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' }),
  ).toBe('true');
});

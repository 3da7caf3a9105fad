/** The recipes of docs/recipes.md run as they are printed, on the package as it is built. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'ntoso-recipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/ntoso'));
  const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
  for (const [, name = '', code = ''] of page.matchAll(/^```js\n\/\/ (\S+)\n([\s\S]*?)^```/gm)) {
    writeFileSync(join(folder, name), code);
  }
  mkdirSync(join(folder, 'in'));
  cpSync(join(root, 'samples/a-res-65-230/source.txt'), join(folder, 'in/source.txt'));
});

/** What a script prints, in a process of its own in the folder of the recipes. */
function printed(script: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { cwd: folder });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (output += data));
    child.on('error', reject).on('close', () => resolve(output));
  });
}

test('a server answers with the edition', async () => {
  const output = await printed(`
    import { readFileSync } from 'node:fs';
    import { server } from './server.mjs';
    server.listen(0, '127.0.0.1', async () => {
      const url = 'http://127.0.0.1:' + server.address().port;
      const done = await fetch(url, { method: 'POST', body: readFileSync('in/source.txt') });
      const wrong = await fetch(url);
      const html = await done.text();
      console.log(done.status, html.includes('<html lang="en"'), wrong.status);
      server.close();
    });`);
  expect(output).toBe('200 true 405\n');
});

test('a job has the same key and result twice', async () => {
  const output = await printed(`
    import { readFileSync } from 'node:fs';
    import { work } from './job.mjs';
    const bytes = readFileSync('in/source.txt');
    const [one, two] = [await work(bytes, { formats: ['html'] }), await work(bytes, { formats: ['html'] })];
    console.log(one.name, one.key === two.key, Buffer.compare(one.editions[0].bytes, two.editions[0].bytes));`);
  expect(output).toBe('A-RES-65-230-en true 0\n');
});

test('a static site gets pages with front matter', async () => {
  const output = await printed(`
    import { readFileSync } from 'node:fs';
    import { writePages } from './pages.mjs';
    await writePages('in', 'pages');
    const page = readFileSync('pages/A-RES-65-230-en.html', 'utf8');
    console.log(JSON.parse(page.split('---')[1].replace(/^json/, '')).symbol, page.includes('<main'));`);
  expect(output).toBe('A/RES/65/230 true\n');
});

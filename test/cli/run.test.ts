/** The built command line in processes of its own: outputs that are closed or full, names, progress, stops. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const main = join(import.meta.dirname, '../../dist/cli/main.js');
const sample = join(import.meta.dirname, '../../samples/a-res-65-230');
const root = mkdtempSync(join(tmpdir(), 'ntoso-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(root, 'in/مجلد عربي'), { recursive: true });
  copyFileSync(join(sample, 'source.txt'), join(root, 'in/مجلد عربي/قرار رقم ١.txt'));
  writeFileSync(join(root, 'in/rubbish.docx'), Buffer.from([0, 1, 2, 255, 254]));
});

const ntoso = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { cwd: root, encoding: 'utf8' });
const shell = (line: string) => {
  const env = { ...process.env, NTOSO: `${process.execPath} ${main}`, SAMPLE: join(sample, 'source.txt') };
  return spawnSync('bash', ['-c', `set -o pipefail; ${line}`], { cwd: root, encoding: 'utf8', env });
};
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => entry.name)
    .sort();

/** On a slow machine a line tells how far it is. */
const withoutProgress = (told: string) => told.replace(/^\d+ (?:of \d+ )?documents, .*\n/gm, '');

describe('outputs', () => {
  test('a reader that has seen enough is no fault', () => {
    const { status, stdout, stderr } = shell('$NTOSO convert "$SAMPLE" 2> errors.txt | head -c 5');
    expect([status, stdout, stderr]).toEqual([0, '<?xml', '']);
    expect(readFileSync(join(root, 'errors.txt'), 'utf8')).not.toContain('Error');
  });

  (existsSync('/dev/full') ? test : test.skip)('an output that finds no room is told in a line', () => {
    const { status, stderr } = shell('$NTOSO convert "$SAMPLE" > /dev/full');
    expect(status).toBe(2);
    expect(stderr).toBe('ntoso: standard output cannot be written: no space left on device\n');
  });

  test('an enriched file in another folder takes its pictures along', () => {
    const plain = readFileSync(join(sample, 'A-RES-65-230-en.akn.xml'), 'utf8');
    const akn = plain.replace('</mainBody>', '<p><img src="mark.png" alt="a mark"/></p></mainBody>');
    mkdirSync(join(root, 'pictures'));
    writeFileSync(join(root, 'pictures/one.akn.xml'), akn);
    writeFileSync(join(root, 'pictures/mark.png'), 'picture');
    ntoso('enrich', 'pictures/one.akn.xml', '-o', 'taken/one.akn.xml');
    expect(filesIn('taken')).toEqual(['mark.png', 'one.akn.xml']);
    ntoso('enrich', 'pictures/one.akn.xml', '-o', 'pictures/two.akn.xml');
    expect(filesIn('pictures')).toEqual(['mark.png', 'one.akn.xml', 'two.akn.xml']);
  });

  test('for machines are JSON, with the AKN in it or the file named', () => {
    const source = join(sample, 'source.txt');
    const printed = ntoso('convert', source, '--json');
    expect(printed).toMatchObject({ status: 0, stderr: '' });
    const { akn, ...conversion } = JSON.parse(printed.stdout);
    expect(akn).toBe(readFileSync(join(sample, 'A-RES-65-230-en.akn.xml'), 'utf8'));
    expect(conversion).toMatchObject({ document: { symbol: 'A/RES/65/230' }, diagnostics: expect.any(Array) });
    const written = JSON.parse(ntoso('convert', source, '-o', 'json.akn.xml', '--json').stdout);
    expect(written).toEqual({ ...conversion, files: ['json.akn.xml'] });
    const enriched = JSON.parse(ntoso('enrich', 'json.akn.xml', '--dry-run', '--json').stdout);
    expect(enriched).toMatchObject({ document: { symbol: 'A/RES/65/230' }, ids: expect.any(Array) });
    expect(enriched).not.toHaveProperty('akn');
    const rendered = JSON.parse(ntoso('render', 'json.akn.xml', '--formats', 'html', '-o', 'json', '--json').stdout);
    expect(rendered.files).toEqual([join('json', 'A-RES-65-230-en.html')]);
    const validated = ntoso('validate', 'json.akn.xml', '--json');
    expect(validated.stdout).toBe(ntoso('validate', 'json.akn.xml', '--report', 'json').stdout);
    expect(JSON.parse(validated.stdout)).toBeTruthy();
  });

  test('standard input is read for -', () => {
    const { status, stdout } = shell('$NTOSO publish - -o "from input" --formats html < "$SAMPLE"');
    expect(status).toBe(0);
    expect(stdout).toContain(join('from input', 'A-RES-65-230', 'A-RES-65-230-en.html'));
  });

  test('help loads nothing but the commands', () => {
    const trace = join(import.meta.dirname, 'loaded.mjs');
    const loaded = execFileSync(process.execPath, ['--import', trace, main, '--help'], { encoding: 'utf8' });
    const modules = loaded.split('\n').filter(line => line.startsWith('loaded '));
    const others = modules.filter(
      line => !/\/dist\/(?:cli\/main|chunks\/(?:command-line|main))\.js|\/node_modules\/commander\/| node:/.test(line),
    );
    expect(modules.length).toBeGreaterThan(5);
    expect(others).toEqual([]);
  });
});

describe('several documents', () => {
  test('names in any script; what has errors is named at once, the others are made', () => {
    const { status, stdout, stderr } = ntoso(
      'publish',
      'in',
      './in/مجلد عربي',
      '-o',
      'out',
      '--formats',
      'html',
      '--threads',
      '1',
    );
    expect(status).toBe(1);
    expect(stdout).toBe(`2 documents: 1 without warnings, 1 with errors.\nReport: ${join('out', 'batch.html')}\n`);
    expect(withoutProgress(stderr)).toBe('in/rubbish.docx: read/not-a-document\n');
    expect(readFileSync(join(root, 'out/batch.html'), 'utf8')).toContain('قرار رقم ١.txt');
  });

  test('Ctrl-C leaves whole files and a summary; --resume goes on from there', async () => {
    mkdirSync(join(root, 'many'));
    for (let i = 0; i < 12; i++) copyFileSync(join(sample, 'source.txt'), join(root, `many/${i}.txt`));
    for (let i = 0; i < 12; i++)
      writeFileSync(join(root, `many/${i}.txt`), `Text ${i} without a number\n`, { flag: 'a' });
    const args = ['publish', 'many', '-o', 'stopped', '--formats', 'html', '--threads', '1'];
    const child = spawn(process.execPath, [main, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', chunk => {
      told += chunk;
    });
    const journal = join(root, 'stopped/batch.journal.jsonl');
    const lines = () => (existsSync(journal) ? readFileSync(journal, 'utf8').trim().split('\n').length - 1 : 0);
    const watch = setInterval(() => {
      if (lines() < 2) return;
      child.kill('SIGINT');
      clearInterval(watch);
    }, 5);
    const code = await new Promise(resolve => child.on('close', resolve));
    expect(code).toBe(130);
    expect(withoutProgress(told)).toMatch(
      /^\d+ of 12 documents were completed; use --resume to continue\.\nInterrupted\. No partial files were left\.\n$/,
    );
    expect(filesIn('stopped').filter(name => /\.part|lock/.test(name))).toEqual([]);
    const stopped = JSON.parse(readFileSync(join(root, 'stopped/batch.json'), 'utf8'));
    expect(stopped).toMatchObject({ stopped: true, documents: lines() });
    expect(stopped.documents).toBeLessThan(12);
    const { stdout } = ntoso(...args, '--resume');
    expect(stdout).toContain(`12 documents`);
    expect(stdout).toContain(`; ${stopped.documents} completed by an earlier run.`);
  });

  test('a document that is not in the library is told', () => {
    ntoso('library', 'add', join(sample, 'A-RES-65-230-en.akn.xml'));
    for (const command of ['show', 'export', 'remove']) {
      const { status, stderr, stdout } = ntoso('library', command, 'A/RES/1/1');
      expect([status, stdout, stderr]).toEqual([1, '', 'A/RES/1/1 is not in the library.\n']);
    }
    expect(ntoso('library', 'remove', 'A/RES/65/230').stdout).toMatch(/^removed A\/RES\/65\/230 {2}en/);
  });

  test('what cannot be added to the library is named', () => {
    const { status, stdout, stderr } = ntoso(
      'library',
      'add',
      'in/rubbish.docx',
      'in/مجلد عربي',
      '--library',
      'of my own.sqlite',
    );
    expect([status, stdout]).toEqual([1, '1 added, 1 refused\n']);
    expect(withoutProgress(stderr)).toMatch(/^in\/rubbish\.docx: The input is neither text nor/);
  });
});

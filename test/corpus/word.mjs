/**
 * Real Word files of the United Nations → Source (and AKN): is every word there? The parts are read a second time here,
 * without the project's code, and the two readings are compared.
 *
 *   node test/corpus/word.mjs [NAME-PART]      after `npm run build`; NTOSO_SHARED names the folder that holds corpus/word
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read } from '../../dist/read/index.js';
import { convertChecks } from './word-akn.mjs';
import { plainReading } from './word-plain.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(process.env.NTOSO_SHARED ?? join(root, '..', 'shared'), 'corpus', 'word');
const wanted = process.argv[2] ?? '';
const names = readdirSync(folder).filter(name => name.endsWith('.docx') && name.includes(wanted));

const totals = { files: 0, characters: 0, lost: 0, notes: 0, calls: 0, repeated: 0, links: 0, diagnostics: 0 };
const faults = [];
const times = [];
const memory = { before: process.memoryUsage().rss };

for (const name of names) await check(name);
await report();

async function check(name) {
  const bytes = new Uint8Array(readFileSync(join(folder, name)));
  const diagnostics = [];
  const context = { report: (code, message, place) => diagnostics.push({ code, message, place }) };
  await read(bytes, { report: () => {} });
  const start = performance.now();
  const source = await read(bytes, context);
  times.push({ name, ms: performance.now() - start });
  totals.files++;
  totals.diagnostics += diagnostics.length;
  if (!source) return fault(name, `not read: ${diagnostics.map(each => each.message).join('; ')}`);
  for (const { code, message, place } of diagnostics) console.log(`${name}: ${code} ${place?.line ?? ''} ${message}`);
  const plain = plainReading(bytes);
  compare(name, 'body', plain.body, flat(source.blocks).map(textOf));
  compare(
    name,
    'notes',
    plain.notes,
    source.notes.flatMap(note => flat(note.blocks).map(textOf)),
  );
  const calls = [...source.blocks, ...source.notes.flatMap(note => note.blocks)].flatMap(block => callsOf(block));
  count(name, 'note calls', plain.calls, calls.filter(call => !call.repeated).length);
  const typed = diagnostics.filter(each => each.code === 'read/note-mark-typed').length;
  count(name, 'repeated calls', plain.repeated + typed, calls.filter(call => call.repeated).length);
  const hrefs = new Set([...flat(source.blocks), ...source.notes.flatMap(note => flat(note.blocks))].flatMap(hrefsOf));
  const missing = plain.links.map(link => link.target).filter(target => !hrefs.has(target));
  if (missing.length > 0) fault(name, `links that are not in the Source: ${missing.join(', ')}`);
  totals.notes += source.notes.length;
  totals.calls += calls.length;
  totals.repeated += calls.filter(call => call.repeated).length;
  totals.links += plain.links.length;
}

/** Paragraphs one after the other; each character must be there, in its order. Blanks at the ends of a line are free. */
function compare(name, where, expected, found) {
  const wanted = expected.map(tidy).filter(line => line !== '');
  const got = found.map(tidy).filter(line => line !== '');
  totals.characters += wanted.join('').length;
  for (let i = 0; i < Math.max(wanted.length, got.length); i++) {
    if (wanted[i] === got[i]) continue;
    totals.lost += (wanted[i] ?? '').length;
    return fault(
      name,
      `${where}, paragraph ${i + 1}\n  in the file ${JSON.stringify(wanted[i])}\n  in the Source ${JSON.stringify(got[i])}`,
    );
  }
}

function tidy(line) {
  return line.replace(/[ \t\n]+/g, ' ').trim();
}

function count(name, what, expected, found) {
  if (expected !== found) fault(name, `${what}: ${expected} in the file, ${found} in the Source`);
}

function fault(name, message) {
  faults.push(`${name}: ${message}`);
}

function flat(blocks) {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block];
    const caption = block.caption ? [block.caption] : [];
    return [...caption, ...block.rows.flatMap(row => row.cells.flatMap(cell => flat(cell.blocks)))];
  });
}

function textOf(paragraph) {
  return paragraph.runs
    .map(run => (run.kind === 'text' ? run.text : run.kind === 'call' ? run.marker : run.kind === 'break' ? '\n' : ''))
    .join('');
}

function callsOf(block) {
  return flat([block]).flatMap(paragraph => paragraph.runs.filter(run => run.kind === 'call'));
}

function hrefsOf(paragraph) {
  return paragraph.runs.flatMap(run => (run.kind === 'text' && run.href ? [run.href] : []));
}

/** Binary files need LibreOffice: without it the reader must say so, with it every note must be there. */
async function olderFiles() {
  const older = readdirSync(folder).filter(name => name.endsWith('.doc') && name.includes(wanted));
  const results = [];
  for (const name of older) {
    const codes = [];
    const source = await read(new Uint8Array(readFileSync(join(folder, name))), { report: code => codes.push(code) });
    if (codes.includes('read/libreoffice-missing')) results.push(`${name}: LibreOffice is not installed`);
    else if (!source || source.notes.length === 0) fault(name, `not read: ${codes.join(', ')}`);
    else results.push(`${name}: ${source.blocks.length} blocks, ${source.notes.length} notes`);
  }
  return results.join('; ') || 'none';
}

async function report() {
  times.sort((a, b) => a.ms - b.ms);
  const last = times.at(-1);
  const row = (label, value) => console.log(`${label.padEnd(44)} ${value}`);
  row('Word files read', `${totals.files} of ${names.length}`);
  row('characters of body and notes', totals.characters);
  row('paragraphs that differ', faults.filter(each => /paragraph \d/.test(each)).length);
  row('notes, calls, of these repeated', `${totals.notes}, ${totals.calls}, ${totals.repeated}`);
  row('links made by authors', totals.links);
  row('diagnostics of the reader', totals.diagnostics);
  row(
    'reading, median and longest (ms)',
    `${times[times.length >> 1]?.ms.toFixed(1)}, ${last?.ms.toFixed(1)} (${last?.name})`,
  );
  row('memory (MB)', `${Math.round((process.memoryUsage().rss - memory.before) / 1e6)} more than at the start`);
  row('binary .doc', await olderFiles());
  for (const line of await convertChecks(folder, names, message => faults.push(message))) row(...line);
  for (const each of faults) console.log(`FAULT ${each}`);
  if (faults.length > 0 || totals.files === 0) process.exitCode = 1;
}

/**
 * The official PDF files of the pairs, converted as files and compared with the published AKN; once as they are and, with
 * `--untagged`, with their tags removed. `--check` ends with 1 when a figure is below its floor.
 *
 *   node test/corpus/pdf.mjs [--check] [--untagged]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from 'pdf-lib';

const shared = process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared');
/** Least shares, in per cent, of what the comparison gives (docs/pdf.md has the figures and what is behind them). */
const FLOORS = {
  'text kept (characters in order)': 99.99,
  numbers: 99,
  recitals: 99,
  'preambular phrases': 99.9,
  'operative phrases': 99.9,
  'notes and their calls': 98.9,
  metadata: 99,
  'annexes (files)': 100,
  'tables (files)': 90,
  'converted without a failure, valid against the official schema': 100,
};

const untagged = process.argv.includes('--untagged');
const folder = untagged ? await withoutTags() : undefined;
const figures = compared(folder ? ['--pdfs', folder] : []);
if (folder) rmSync(folder, { recursive: true });
for (const [measure, share] of figures) process.stdout.write(`${String(share).padStart(7)} %  ${measure}\n`);
const low = Object.entries(FLOORS).filter(([measure, floor]) => !((figures.get(measure) ?? 0) >= floor));
if (process.argv.includes('--check') && !untagged) {
  for (const [measure, floor] of low) process.stdout.write(`below the floor of ${floor} %: ${measure}\n`);
  process.exitCode = low.length > 0 ? 1 : 0;
}

/** The last column of the first table of the comparison: classes that stand set apart, else raw. */
function compared(options) {
  const script = join(import.meta.dirname, 'compare.mjs');
  const words = [script, '--folders', 'pairs', '--from', 'pdf-file', '--jobs', '1', ...options];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(stderr);
  const rows = stdout.split('\n').filter(line => line.startsWith('| '));
  const end = rows.findIndex(line => line.startsWith('| body and language'));
  const shares = rows.slice(2, end).map(line => {
    const [, measure = '', raw = '', apart = ''] = line.split('|').map(cell => cell.trim());
    return [measure, Number.parseFloat(apart || raw)];
  });
  return new Map(shares);
}

async function withoutTags() {
  const made = mkdtempSync(join(tmpdir(), 'ntoso-untagged-'));
  const pairs = join(shared, 'corpus/pairs');
  for (const name of readdirSync(pairs).filter(each => each.endsWith('.pdf'))) {
    const file = await PDFDocument.load(readFileSync(join(pairs, name)), { updateMetadata: false });
    for (const key of ['StructTreeRoot', 'MarkInfo']) file.catalog.delete(PDFName.of(key));
    writeFileSync(join(made, name), await file.save());
  }
  return made;
}

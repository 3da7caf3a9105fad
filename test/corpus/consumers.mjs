/**
 * What other programs read in the editions: neighbouring words of the AKN that stand beside each other there too, in per cent.
 *   node test/corpus/consumers.mjs [--each N] [--only PART-OF-NAME] [--check]      corpus: NTOSO_SHARED or ../shared
 * HTML is read by Readability (the reader view of Firefox), EPUB by pandoc, PDF by PDFium (Chrome), poppler (as laid out, and with
 * `-raw` in the order of the file) and, when NTOSO_PDFJS names its `pdf.mjs`, pdf.js (Firefox). A program that is not installed is
 * left out. The first page is not asked of those that leave it out on purpose: Readability shows the article, which is not the
 * masthead above it, with its title apart; pandoc reads no title page of an EPUB;
 * poppler reads the columns of a first page line by line. `--each N`: every Nth file. `--check` ends with 1 below the shares of `LEAST`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { init } from '@embedpdf/pdfium';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseAkn } from '../../dist/akn/parse.js';
import { render } from '../../dist/index.js';

/** Least shares for left-to-right and right-to-left documents (docs/print.md says what falls short and why). */
const LEAST = {
  ltr: { readability: 85, pandoc: 95, pdfium: 97, poppler: 97 },
  rtl: { readability: 85, pandoc: 95, pdfium: 90, poppler: 90 },
};

const option = name => (process.argv.includes(name) ? (process.argv[process.argv.indexOf(name) + 1] ?? '') : '');
const folder = join(process.env.NTOSO_SHARED ?? join(import.meta.dirname, '../../../shared'), 'corpus/akn');
const work = mkdtempSync(join(tmpdir(), 'ntoso-consumers-'));
const sums = new Map();
let low = 0;

const pdfium = await init({ wasmBinary: readFileSync(new URL(import.meta.resolve('@embedpdf/pdfium/pdfium.wasm'))) });
pdfium.PDFiumExt_Init();
const pdfjs = process.env.NTOSO_PDFJS && (await import(pathToFileURL(process.env.NTOSO_PDFJS).href));

const CONSUMERS = {
  readability: { of: 'html', isText: true, read: readByReadability },
  pandoc: { of: 'epub', isText: true, read: (_, path) => printed('pandoc', ['-t', 'plain', '--wrap=none', path]) },
  pdfium: { of: 'pdf', read: readByPdfium },
  poppler: { of: 'pdf', isText: true, read: (_, path) => printed('pdftotext', ['-enc', 'UTF-8', path, '-']) },
  'poppler -raw': { of: 'pdf', read: (_, path) => printed('pdftotext', ['-raw', '-enc', 'UTF-8', path, '-']) },
  'pdf.js': { of: 'pdf', read: bytes => pdfjs && readByPdfjs(bytes) },
};

const names = readdirSync(folder)
  .filter(name => name.endsWith('.xml') && name.includes(option('--only')))
  .filter((_, at) => at % Number(option('--each') || 1) === 0);
for (const name of names) {
  const akn = readFileSync(join(folder, name), 'utf8');
  const { editions } = await render(akn, { formats: ['html', 'epub', 'pdf'], name: 'document', date: '2026-01-01' });
  const [all, text] = [stretchesOf(parseAkn(akn)), stretchesOf(parseAkn(akn), ['meta', 'coverPage'])].map(lines =>
    lines.map(wordsOf),
  );
  const direction = /_ar\.xml$/.test(name) ? 'rtl' : 'ltr';
  const shares = [];
  for (const [consumer, { of, read, isText }] of Object.entries(CONSUMERS)) {
    const edition = editions.find(each => each.format === of);
    if (!edition) continue;
    const path = join(work, `document.${of}`);
    writeFileSync(path, edition.bytes);
    const shown = await read(edition.bytes, path);
    if (shown === undefined) continue;
    const share = count(isText ? text : all, wordsOf(shown), `${consumer}, ${direction}`);
    const isLow = share < (LEAST[direction][consumer] ?? 0);
    if (isLow) low++;
    shares.push(`${consumer} ${share.toFixed(1)}${isLow ? ' (low)' : ''}`);
  }
  console.log(`${name}: ${shares.join(', ')}`);
}
rmSync(work, { recursive: true });
for (const [key, { found, all }] of sums) console.log(`${key}: ${((100 * found) / all).toFixed(2)} % of ${all} pairs`);
console.log(`${names.length} files, ${low} shares too low`);
process.exit(process.argv.includes('--check') && low > 0 ? 1 : 0);

/** How many neighbours are neighbours in the text too, each as often as it is there. */
function count(wanted, words, key) {
  const there = new Map();
  for (let at = 0; at + 1 < words.length; at++) add(there, `${words[at]} ${words[at + 1]}`, 1);
  const sum = sums.get(key) ?? { found: 0, all: 0 };
  let [found, all] = [0, 0];
  for (const stretch of wanted) {
    for (let at = 0; at + 1 < stretch.length; at++) {
      all++;
      const pair = `${stretch[at]} ${stretch[at + 1]}`;
      if ((there.get(pair) ?? 0) === 0) continue;
      found++;
      add(there, pair, -1);
    }
  }
  sums.set(key, { found: sum.found + found, all: sum.all + all });
  return all === 0 ? 100 : (100 * found) / all;
}

function add(counts, key, by) {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Words without signs that only steer directions and line ends; figures and letters apart, as marks of notes stand at words. */
function wordsOf(text) {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, ' ')
    .replace(/[\u200e\u200f\u00ad\u2060\u0640\ufeff]/g, '');
  return plain.toLowerCase().match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

/** Lines of the document; notes stand elsewhere in the editions and are lines of their own. @param apart elements that are not counted */
function stretchesOf(node, apart = ['meta']) {
  const BLOCKS = /^(?:p|num|heading|subheading|td|th|li|block|crossHeading|listIntroduction|docNumber|authorialNote)$/;
  const found = [];
  const go = (element, line) => {
    for (const child of element.children) {
      if (child.type === 'text') line.text += child.value;
      else if (child.type !== 'element' || apart.includes(child.name)) continue;
      else if (child.name === 'eol') line.text += ' ';
      else if (BLOCKS.test(child.name)) {
        const own = { text: '' };
        found.push(own);
        go(child, own);
      } else go(child, line);
    }
  };
  go(node, { text: '' });
  return found.map(({ text }) => text);
}

function readByReadability(bytes) {
  const article = new Readability(parseHTML(Buffer.from(bytes).toString()).document).parse();
  return article && `${article.title}\n${article.textContent}`;
}

function printed(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

function readByPdfium(bytes) {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(bytes.length);
  pdfium.pdfium.HEAPU8.set(bytes, memory);
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
  let text = '';
  for (let at = 0; at < pdfium.FPDF_GetPageCount(document); at++) {
    const page = pdfium.FPDF_LoadPage(document, at);
    const layer = pdfium.FPDFText_LoadPage(page);
    const length = pdfium.FPDFText_CountChars(layer);
    const room = malloc(2 * (length + 1));
    pdfium.FPDFText_GetText(layer, 0, length, room);
    text += `${Buffer.from(pdfium.pdfium.HEAPU8.buffer, room, 2 * length).toString('utf16le')}\n`;
    free(room);
    pdfium.FPDFText_ClosePage(layer);
    pdfium.FPDF_ClosePage(page);
  }
  pdfium.FPDF_CloseDocument(document);
  free(memory);
  return text;
}

async function readByPdfjs(bytes) {
  const document = await pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  let text = '';
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    for (const { str = '', hasEOL } of items) text += str + (hasEOL ? '\n' : '');
    text += '\n';
  }
  return text;
}

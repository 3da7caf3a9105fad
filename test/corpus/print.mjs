/**
 * The print edition over real documents: every AKN file of the corpus keeps all of its text (measured from the text layer),
 * and the sample is looked at with tools that know nothing of us (poppler, qpdf). `--check` ends with 1 on any fault.
 * The corpus is found in NTOSO_SHARED or ../shared; Chinese files are printed when a Chinese font is installed.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAkn } from '../../dist/akn/parse.js';
import { convert, render } from '../../dist/index.js';
import { findFonts } from '../../dist/render/print/fonts.js';
import { all, tagTree, textOf } from '../render/print/text-layer.mjs';
import { takeNotice } from './notice.mjs';

const root = join(import.meta.dirname, '..', '..');
const shared = process.env.NTOSO_SHARED ?? join(root, '..', 'shared');
const folder = mkdtempSync(join(tmpdir(), 'ntoso-print-'));
const faults = [];
const chinese = findFonts().families.some(family => /SC|CJK/.test(family));

const print = async (akn, name, paper = 'a4') => render(akn, { formats: ['pdf'], name, paper, date: '2026-11-24' });
const letters = text => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const sorted = text => [...text].sort().join('');
const hash = bytes => createHash('sha256').update(bytes).digest('hex');
const tool = (name, ...args) => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 1e9 });

await sample();
const peak = await corpus();
rmSync(folder, { recursive: true });
console.log(`peak memory ${(peak / 1e6).toFixed(0)} MB`);
for (const fault of faults) console.log(`FAULT ${fault}`);
if (process.argv.includes('--check') && faults.length > 0) process.exit(1);

/** The sample in both sizes, by pdftotext, pdfdetach and qpdf. */
async function sample() {
  const { akn } = await convert(readFileSync(join(root, 'samples', 'a-res-65-230', 'source.txt')), {
    date: '2026-11-24',
  });
  for (const paper of ['a4', 'letter']) {
    const [edition] = (await print(akn, 'A-RES-65-230-en', paper)).editions;
    const [again] = (await print(akn, 'A-RES-65-230-en', paper)).editions;
    const file = join(folder, `${paper}.pdf`);
    writeFileSync(file, edition.bytes);
    expect(hash(edition.bytes) === hash(again.bytes), `${paper}: two runs differ`);
    expect(/No syntax or stream encoding errors/.test(tool('qpdf', '--check', file)), `${paper}: qpdf finds errors`);
    tool('pdfdetach', '-save', '1', '-o', join(folder, 'akn.xml'), file);
    expect(readFileSync(join(folder, 'akn.xml'), 'utf8') === akn, `${paper}: the attachment is not the AKN`);
    pagesOf(file).forEach((page, index, pages) => {
      expect(page.includes(`${index + 1}/${pages.length}`), `${paper}: page ${index + 1} has no number`);
      expect(page.includes('A/RES/65/230'), `${paper}: page ${index + 1} has no symbol`);
    });
    const { root: tags } = await tagTree(edition.bytes);
    const contents = all(tags, 'object').map(each => String(each.object));
    const counts = [all(tags, 'Note').length, count(contents, /\(Note \d/), count(contents, /\(Back to/)];
    expect(counts.join() === '18,22,18', `${paper}: notes, marks, ways back are ${counts}`);
    for (const note of all(tags, 'Note')) {
      const pages = new Set(all(note, 'text').map(leaf => leaf.page));
      expect(pages.size === 1, `${paper}: a note stands on ${pages.size} pages`);
    }
    console.log(`sample, ${paper}: ${edition.bytes.length} bytes, notes, marks and ways back ${counts}`);
  }
}

function pagesOf(file) {
  return tool('pdftotext', '-layout', file, '-').split('\f').slice(0, -1);
}

function count(list, pattern) {
  return list.filter(each => pattern.test(each)).length;
}

function expect(holds, fault) {
  if (!holds) faults.push(fault);
}

/** Every AKN file; gives the highest memory seen. */
async function corpus() {
  const files = ['akn', 'pairs'].flatMap(name => {
    const place = join(shared, 'corpus', name);
    return existsSync(place)
      ? readdirSync(place)
          .filter(each => each.endsWith('.xml'))
          .map(each => join(place, each))
      : [];
  });
  let memory = 0;
  let whole = 0;
  let unprinted = 0;
  const begun = performance.now();
  for (const file of files) {
    const akn = new TextDecoder().decode(readFileSync(file));
    const { editions, diagnostics } = await print(akn, 'document');
    memory = Math.max(memory, process.memoryUsage.rss());
    if (editions.length === 0 && /_zh\.xml$/.test(file) && !chinese) {
      expect(
        diagnostics.some(each => each.code === 'render/missing-glyph'),
        `${file}: no PDF and no word why`,
      );
      unprinted++;
    } else if (editions.length === 0) faults.push(`${file}: no PDF: ${diagnostics.map(each => each.message)}`);
    else if (await keeps(editions[0].bytes, akn, /_ar\.xml$/.test(file))) whole++;
    else faults.push(`${file}: the text layer is not the text`);
  }
  const each = (performance.now() - begun) / Math.max(1, files.length);
  console.log(
    `${whole} of ${files.length} files with all of their text, ${unprinted} Chinese without a font, ${each.toFixed(0)} ms each`,
  );
  return memory;
}

/** Whether the tag tree has the letters of the document: in its order, or, where lines run from right to left, as many of each. */
async function keeps(bytes, akn, rightToLeft) {
  const { root: tags } = await tagTree(bytes);
  if (!takeNotice(tags)) return false;
  const { cover, body, notes } = expected(parseAkn(akn));
  const got = letters(textOf(tags));
  if (all(tags, 'Note').length !== notes) return false;
  if (rightToLeft) return sorted(bare(textOf(tags))) === sorted(bare(cover + body));
  return (
    got.endsWith(letters(body)) && sorted(got.slice(0, got.length - letters(body).length)) === sorted(letters(cover))
  );
}

/** Letters without vowel signs, which are letters of their own to nobody. */
function bare(text) {
  return letters(text.normalize('NFKC').replace(/\p{M}/gu, ''));
}

/** The text as it is printed: mark and mark again before a note, components in their place, a repeated number once. */
function expected(tree) {
  const components = new Map();
  visit(tree, node => {
    if (node.name === 'component' && node.attributes.eId && node.children.some(child => child.name === 'statement')) {
      components.set(node.attributes.eId, node);
    }
  });
  const calls = new Set();
  visit(tree, node => node.name === 'documentRef' && calls.add((node.attributes.href ?? '').replace('#', '')));
  const state = { cover: undefined, notes: 0, number: '' };
  const inside = node => node.children.map(text).join('');
  const text = node => {
    if (node.type !== 'element') return node.type === 'text' ? node.value : '';
    const { name, attributes } = node;
    if (name === 'meta') return '';
    if (name === 'component' && calls.has(attributes.eId) && components.has(attributes.eId)) return '';
    if (name === 'documentRef') return called(attributes);
    if (name === 'authorialNote') state.notes++;
    if (name === 'authorialNote') return `${attributes.marker}${attributes.marker}${inside(node)}`;
    if (name === 'noteRef') return attributes.marker ?? '';
    if (name === 'coverPage' && state.cover === undefined) state.cover = inside(node);
    else if (name === 'num') state.number = inside(node);
    else return unrepeated(name, inside(node));
    return name === 'num' ? state.number : '';
  };
  const called = ({ href = '', showAs = '' }) => {
    const part = components.get(href.replace('#', ''));
    return part ? inside(part) : showAs;
  };
  const unrepeated = (name, words) => {
    const number = state.number.trim();
    state.number = '';
    const isHeading = name === 'heading' || name === 'subheading';
    const repeats = isHeading && number && repeatsNumber(words.trim(), number);
    return repeats ? words.trim().slice(number.length) : words;
  };
  const body = text(tree);
  return { cover: state.cover ?? '', body, notes: state.notes };
}

/** "I" is no number of "Introduction". */
function repeatsNumber(words, number) {
  return words.startsWith(number) && !/^[\p{L}\p{N}]/u.test(words.slice(number.length));
}

function visit(node, look) {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
}

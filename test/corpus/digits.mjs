#!/usr/bin/env node
/**
 * No digit of a document is lost: the digits of each source are counted in the paragraphs of its tree. The mark of a note
 * reference stands for the digits it was made of.
 *
 *   node test/corpus/digits.mjs [--from text|pdf|pdf-layout|word] [--only REGEX] [--check]
 *
 * `text` takes texts made from the published AKN and the texts of the corpus; `pdf` and `pdf-layout` what `pdftotext`
 * gives. Without `--from` all are tried. `NTOSO_SHARED` says where the corpus is (default: ../shared).
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { odsText, root, shared } from './gold/tools.mjs';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string', default: 'text,pdf,pdf-layout,word' },
    only: { type: 'string', default: '' },
    check: { type: 'boolean', default: false },
  },
});
const load = file => import(pathToFileURL(path.join(root, 'dist', file)).href);
const { read } = await load('read/index.js');
const { parse } = await load('parse/index.js');

const corpus = path.join(shared, 'corpus');
const INPUTS = {
  text: [
    ...files('akn', /\.xml$/, file => odsText(fs.readFileSync(file))),
    ...files('pairs', /\.xml$/, file => odsText(fs.readFileSync(file))),
    ...files('text', /\.txt$/, file => fs.readFileSync(file)),
    ...files('text/security-council', /\.txt$/, file => fs.readFileSync(file)),
  ],
  pdf: files('pairs', /\.pdf$/, file => pdfText(file)),
  'pdf-layout': files('pairs', /\.pdf$/, file => pdfText(file, '-layout')),
  word: files('word', /\.docx$/, file => fs.readFileSync(file)),
};

let bad = 0;
for (const kind of options.from.split(',')) {
  const inputs = INPUTS[kind].filter(({ name }) => new RegExp(options.only).test(name));
  const lost = [];
  for (const { name, input } of inputs) {
    const difference = await differenceOf(input());
    if (difference) lost.push(`${name}: ${difference}`);
  }
  for (const line of lost) console.log(`${kind} ${line}`);
  console.log(`${kind}: ${inputs.length - lost.length} of ${inputs.length} files keep all digits`);
  bad += lost.length;
}
if (options.check && bad > 0) process.exitCode = 1;

function files(folder, ending, inputOf) {
  const base = path.join(corpus, folder);
  return fs
    .readdirSync(base)
    .filter(name => ending.test(name))
    .map(name => ({ name, input: () => inputOf(path.join(base, name)) }));
}

function pdfText(file, ...layout) {
  return execFileSync('pdftotext', [...layout, '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
}

/** What the tree has less (or more) of than the source; undefined when the digits agree. */
async function differenceOf(input) {
  const told = [];
  const report = (code, message) => told.push({ code, message });
  const source = await read(typeof input === 'string' ? Buffer.from(input) : input, { report });
  if (!source) return undefined;
  const tree = parse(source, { report });
  const wanted = counted(sourceDigits(source) + addedMarks(source, told));
  const found = counted(treeDigits(tree));
  const lost = [...wanted].flatMap(([digit, count]) => {
    const rest = (found.get(digit) ?? 0) - count;
    return rest === 0 ? [] : [`${digit} ${rest > 0 ? '+' : ''}${rest}`];
  });
  return lost.length > 0 ? lost.join(', ') : undefined;
}

/** Marks of notes that stand in the list, and in Word at the calls, and those put behind a number that was left whole. */
function addedMarks({ notes }, told) {
  const kept = told.filter(({ code }) => code === 'parse/call-within-number');
  const marks = kept.map(({ message }) => /mark of note (\S+);/.exec(message)?.[1] ?? '');
  return [...notes.map(({ marker }) => marker), ...marks].join('').replace(/\D/g, '');
}

function sourceDigits({ masthead, blocks, notes }) {
  return [...masthead, ...blocks, ...notes.flatMap(note => note.blocks)].map(blockText).join('').replace(/[^\d]/g, '');
}

function blockText(block) {
  if (block.kind === 'paragraph')
    return (block.label ?? '') + block.runs.map(({ text = '', marker = '' }) => text + marker).join('');
  const caption = block.caption ? blockText(block.caption) : '';
  return caption + block.rows.flatMap(({ cells }) => cells.flatMap(cell => cell.blocks.map(blockText))).join('');
}

function treeDigits(node) {
  if (node.type === 'text') return node.value.replace(/[^\d]/g, '');
  if (node.type === 'comment' || node.name === 'identification' || node.name === 'presentation') return '';
  const mark = node.name === 'noteRef' || node.name === 'note' ? (node.attributes.marker ?? '') : '';
  return mark.replace(/\D/g, '') + node.children.map(treeDigits).join('');
}

function counted(digits) {
  const counts = new Map();
  for (const digit of digits) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  return counts;
}

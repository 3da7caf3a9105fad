#!/usr/bin/env node
/**
 * What the languages know, measured: printed lines that their formulas read, opening words that `openingPhrase` reads as
 * published files mark them, the language found, dates, and expressions of one document that agree.
 *
 *   node test/corpus/languages.mjs [--dist DIR] [--misses LANGUAGE] [--check]
 *
 * `--check` fails when a share is below what is asked. The corpus and the registers are no part of the project;
 * `NTOSO_SHARED` says where they are (default: ../shared).
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env.NTOSO_SHARED ?? path.join(root, '../shared');
const { values: options } = parseArgs({
  options: {
    dist: { type: 'string', default: path.join(root, 'dist') },
    misses: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});
const load = file => import(pathToFileURL(path.join(options.dist, file)).href);
const { detectLanguage, languageOf } = await load('languages/index.js');
const { openingPhrase } = await load('languages/phrase.js');
const { parseDate } = await load('languages/dates.js');
const { parseAkn } = await load('akn/parse.js');
const { textOf } = await load('akn/text.js');
const { childOf, childrenOf, find, findAll } = await load('xml/walk.js');
const { compareExpressions } = await load('compare/index.js');

const files = ['akn', 'pairs'].flatMap(folder =>
  fs
    .readdirSync(path.join(shared, 'corpus', folder))
    .filter(name => name.endsWith('.xml'))
    .map(name => path.join(shared, 'corpus', folder, name)),
);
const trees = new Map(files.map(file => [file, readTree(file)]).filter(([, tree]) => tree));
let failed = 0;
print('formulas', formulaShares(), 0.98);
print('opening words as marked', phraseShares(false), 0.97);
print('opening words as marked, Security Council', phraseShares(true), 0.9);
print('paragraphs that open with a known phrase', knownShares(), 0.98);
print('language found', detectionShares(), 1);
print('dates', dateShares(), 1);
print('expressions that agree with English', expressionShares());
process.exitCode = options.check && failed ? 1 : 0;

function print(title, shares, asked) {
  console.log(`\n${title}${asked ? ` (asked: ${percent(asked)})` : ''}`);
  for (const [name, { good, all }] of [...shares].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const low = asked !== undefined && good < asked * all;
    if (low) failed++;
    console.log(`  ${name.padEnd(34)} ${percent(good / all).padStart(7)}  ${good} of ${all}${low ? '  TOO LOW' : ''}`);
  }
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}

/** Counts by name. */
function tally() {
  const shares = new Map();
  const add = (name, good, count = 1) => {
    const share = shares.get(name) ?? { good: 0, all: 0 };
    shares.set(name, { good: share.good + (good ? count : 0), all: share.all + count });
  };
  return { shares, add };
}

function readTree(file) {
  try {
    return parseAkn(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function languageOfFile(file) {
  return languageOf(/_(\w\w)\.xml$/.exec(file)?.[1] ?? 'en') ?? languageOf('en');
}

function formulaShares() {
  const formulasOf = {
    'title line': ['adoption', 'resolutionNumber', 'presidentialStatement'],
    'adoption line': ['adoption'],
    'enacting line': ['enacting'],
    'origin line': ['origin'],
    'closing line (meeting)': ['meeting'],
    'closing line (date)': ['date'],
    'annex label': ['annex'],
    'distribution line': ['distribution'],
    'session line': ['session'],
    'agenda item': ['agendaItem'],
    'original language line': ['originalLanguage'],
    'document type line': ['documentType'],
    'decision section line': ['decisionPart'],
    'section label (alone)': ['section'],
    'section label (with title)': ['section'],
    'unit label': ['unit'],
    'vote line': ['withoutVote', 'recordedVote', 'inFavour', 'against', 'abstaining'],
    'paragraph above/below': ['above', 'below', 'self'],
    'self reference': ['self'],
  };
  const { shares, add } = tally();
  for (const row of readCsv(path.join(shared, 'reference/registers/formulas.csv'))) {
    const names = formulasOf[row.kind];
    const language = languageOf(row.language);
    // A decision prints the body it comes from without brackets; a statement prints its date alone.
    const other =
      (row.kind === 'origin line' && !row.example.startsWith('[')) ||
      row.body === 'SC PRST' ||
      /^[\d\s]+$/.test(row.example);
    if (!names || !language || other) continue;
    const { votes, ...formulas } = language.formulas;
    const all = { ...formulas, ...votes, ...language.references, date: language.date };
    const good = names.some(name => all[name].test(row.example || row.pattern));
    if (!good && options.misses === row.language) console.log(`  ${row.kind}: ${row.example}`);
    add(`${row.language} ${row.kind}`, good, Number(row.count));
  }
  return shares;
}

function paragraphsOf(tree) {
  const preamble = find(tree, 'preamble');
  const body = find(tree, 'mainBody');
  return [
    ...(preamble ? childrenOf(preamble, 'container').map(node => ['preambular', childOf(node, 'p')]) : []),
    ...(body
      ? childrenOf(body, 'paragraph')
          .filter(node => childOf(node, 'num'))
          .map(node => ['operative', find(node, 'p')])
      : []),
  ].filter(([, p]) => p);
}

/** Words in italics or bold that open a paragraph. */
function openingItalics(p) {
  let words = '';
  for (const child of p.children) {
    if (child.type === 'text' && child.value.trim() === '') words += child.value;
    else if (child.type === 'element' && /ital|bold/.test(child.attributes.class ?? '')) words += textOf(child);
    else if (child.type !== 'element' || child.name !== 'authorialNote') break;
  }
  return words;
}

function plain(words) {
  return words
    .normalize('NFC')
    .replace(/[\u0640\u064b-\u0652\u0670\u200e\u200f]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\u2011/g, '-')
    .replace(/^[\s,;:>]+|[\s,;:،؛，；：]+$/g, '')
    .toLowerCase();
}

function eachOpening(visit) {
  for (const [file, tree] of trees) {
    const language = languageOfFile(file);
    const council = path.basename(file).startsWith('S_');
    for (const [kind, p] of paragraphsOf(tree)) {
      const wanted = plain(openingItalics(p));
      const text = textOf(p).trimStart();
      const found = plain(text.slice(0, openingPhrase(text, language.phrases, kind, { verbAlone: council })));
      if (wanted) visit({ language, council, kind, wanted, found });
    }
  }
}

function phraseShares(ofCouncil) {
  const { shares, add } = tally();
  eachOpening(({ language, council, kind, wanted, found }) => {
    if (council !== ofCouncil) return;
    if (wanted !== found && options.misses === language.code) console.log(`  ${kind}: "${wanted}", found "${found}"`);
    add(`${language.code} ${kind}`, wanted === found);
  });
  return shares;
}

function knownShares() {
  const { shares, add } = tally();
  eachOpening(({ language, kind, found }) => add(`${language.code} ${kind}`, found !== ''));
  return shares;
}

function detectionShares() {
  const { shares, add } = tally();
  for (const [file, tree] of trees) {
    const language = languageOfFile(file);
    const found = detectLanguage(textOf(tree));
    add(language.code, found.sure && found.language === language);
  }
  return shares;
}

function dateShares() {
  const { shares, add } = tally();
  for (const [file, tree] of trees) {
    const language = languageOfFile(file);
    for (const node of findAll(tree, each => each.name === 'docDate' && /\d{4}/.test(textOf(each))))
      add(language.code, parseDate(textOf(node), language)[0]?.iso === node.attributes.date);
  }
  return shares;
}

function expressionShares() {
  const { shares, add } = tally();
  for (const [file, tree] of trees) {
    const english = trees.get(file.replace(/_\w\w\.xml$/, '_en.xml'));
    const { code } = languageOfFile(file);
    if (english && code !== 'en') add(code, compareExpressions(english, tree).length === 0);
  }
  return shares;
}

function readCsv(file) {
  const records = [];
  let fields = [];
  const cells = fs.readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g);
  for (const [, quoted, bare, end] of cells) {
    fields.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (fields.length > 1) records.push(fields);
    fields = [];
  }
  const [names, ...rows] = records;
  return rows.map(row => Object.fromEntries(names.map((name, at) => [name, row[at] ?? ''])));
}

#!/usr/bin/env node
/**
 * Converts texts made from published AKN files and compares the results with those files, per family and language.
 *
 *   node test/corpus/compare.mjs [--only REGEX] [--dist DIR] [--details [N]] [--write FILE] [--out DIR]
 *
 * The corpus and its tools are no part of the project; `NTOSO_SHARED` says where they are (default: ../shared).
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env.NTOSO_SHARED ?? path.join(root, '../shared');
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    details: { type: 'string' },
    write: { type: 'string' },
    out: { type: 'string' },
    folders: { type: 'string', default: 'akn,pairs' },
  },
});

const load = file => import(pathToFileURL(file).href);
const { odsText } = await load(path.join(shared, 'tools/ods-text.mjs'));
const { compareAkn, report, totals } = await load(path.join(shared, 'tools/compare-akn.mjs'));
const { convert } = await load(path.join(options.dist, 'convert.js'));

const results = [];
for (const file of goldFiles()) results.push(await compareOne(file));
const failed = results.filter(each => each.error);
const done = results.filter(each => !each.error);
if (options.details !== undefined) for (const each of done) printDetails(each);
for (const { name, error } of failed) console.log(`FAILED ${name}: ${error}`);
const tables = [table('family', familyOf), table('language', languageOf), table('all', () => 'all')].join('\n\n');
console.log(tables);
if (options.write) fs.writeFileSync(options.write, tables);

function goldFiles() {
  const wanted = new RegExp(options.only);
  return options.folders.split(',').flatMap(folder => {
    const base = path.join(shared, 'corpus', folder);
    const names = fs.readdirSync(base).filter(name => name.endsWith('.xml') && wanted.test(name));
    return names.sort().map(name => path.join(base, name));
  });
}

async function compareOne(file) {
  const name = path.basename(file, '.xml');
  const gold = fs.readFileSync(file);
  try {
    const input = odsText(gold);
    const conversion = await convert(input);
    if (options.out) {
      fs.mkdirSync(options.out, { recursive: true });
      fs.writeFileSync(path.join(options.out, `${name}.txt`), input);
      fs.writeFileSync(path.join(options.out, `${name}.akn.xml`), conversion.akn ?? '');
    }
    const max = Number(options.details ?? 5) || 5;
    return {
      name,
      result: compareAkn(conversion.akn, gold.toString('utf8'), { max }),
      diagnostics: conversion.diagnostics,
    };
  } catch (error) {
    return { name, error: error.stack };
  }
}

/** Whether anything but links differs. */
function isClean({ text, preamble, numbers, notes, metadata, structure }) {
  const rates = [text.recall, text.precision, preamble.recall, preamble.precision, numbers.recall, numbers.precision];
  const more = [notes.recall, notes.anchorRate, notes.textRate, metadata.recall, structure.tableRecall];
  return [...rates, ...more].every(rate => rate > 0.99999) && structure.annexesEqual;
}

function printDetails({ name, result, diagnostics }) {
  if (isClean(result)) return;
  console.log(report(result, name));
  for (const { code, message, place } of diagnostics) {
    if (!/title-joined|enrich|citation/.test(code))
      console.log(`    . ${code} ${place?.line ?? ''} ${message.slice(0, 110)}`);
  }
}

function familyOf(name) {
  const families = [
    [/^A_HRC/, 'Human Rights Council'],
    [/^A_DEC/, 'General Assembly decisions'],
    [/A-[A-Z]_|A_and/, 'General Assembly, in parts'],
    [/^A_RES/, 'General Assembly'],
    [/^S_RES/, 'Security Council'],
    [/^S_PRST/, 'presidential statements'],
    [/^S_\d/, 'Security Council, not adopted'],
    [/^E_/, 'Economic and Social Council'],
  ];
  return families.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}

function languageOf(name) {
  return /_(ar|en|es|fr|ru|zh)$/.exec(name)?.[1] ?? 'en';
}

function table(title, keyOf) {
  const groups = Map.groupBy ? Map.groupBy(done, ({ name }) => keyOf(name)) : groupBy(done, keyOf);
  const head = [
    title,
    'files',
    'text',
    'numbers',
    'sequences',
    'preamble',
    'notes',
    'place',
    'note text',
    'metadata',
    'annexes',
    'tables',
    'links',
  ];
  const rows = [...groups].map(([key, members]) => row(key, members));
  const lines = [head, head.map((_, i) => (i ? '---:' : '---')), ...rows].map(cells => `| ${cells.join(' | ')} |`);
  return [
    ...lines,
    '',
    `Fields (${title}):`,
    ...[...groups].map(([key, members]) => `- ${key}: ${fieldsOf(members)}`),
  ].join('\n');
}

function row(key, members) {
  const sums = totals(members.map(({ result }) => result));
  const equal = test => `${members.filter(({ result }) => test(result)).length}/${members.length}`;
  return [
    key,
    members.length,
    `${percent(sums.text.recall)} / ${percent(sums.text.precision)}`,
    `${percent(sums.numbers.recall)} / ${percent(sums.numbers.precision)}`,
    percent(sums.numbers.recallFlat),
    equal(({ numbers }) => numbers.recall === 1 && numbers.precision === 1),
    `${percent(sums.preamble.recall)} / ${percent(sums.preamble.precision)}`,
    `${percent(sums.notes.recall)} / ${percent(sums.notes.precision)}`,
    percent(sums.notes.anchor),
    percent(sums.notes.text),
    percent(sums.metadata.recall),
    sums.structure.annexesEqual,
    equal(({ structure }) => structure.annexesOurs >= structure.annexesGold),
    equal(({ structure }) => structure.tablesOurs === structure.tablesGold),
    percent(sums.links.recall),
  ];
}

function fieldsOf(members) {
  const { fields } = totals(members.map(({ result }) => result)).metadata;
  return Object.entries(fields)
    .filter(([, value]) => value !== '-')
    .map(([key, value]) => `${key} ${value}`)
    .join(', ');
}

function groupBy(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each.name), [...(groups.get(keyOf(each.name)) ?? []), each]);
  return groups;
}

function percent(rate) {
  return (100 * rate).toFixed(rate > 0.999 && rate < 1 ? 2 : 1);
}

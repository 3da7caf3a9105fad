#!/usr/bin/env node
/**
 * Converts texts made from published AKN files and compares the results with those files, per family and language: raw,
 * and with those defects of the published files set apart that were held against the printed documents.
 *
 *   node test/corpus/compare.mjs [--only REGEX] [--dist DIR] [--details [N]] [--write FILE] [--out DIR]
 *                                [--folders akn,pairs] [--from text|pdf|pdf-layout|pdf-file] [--body NAME]
 *                                [--language CODE] [--jobs 1] [--sample FILE --seed N] [--counts FILE] [--before FILE]
 *
 * `--counts` writes the raw counts by body and language; with `--before`, those of another version (`--dist`) are held
 * against the ones measured now.
 * `--sample` draws twenty cases of each class from documents with a PDF, with the printed lines, to be judged by eye.
 * `--from pdf-file` takes the PDF beside a published file, or that of its name in the folder `--pdfs`; `pdf` and `pdf-layout`
 * take the text that `pdftotext` gives for it.
 * The corpus and its tools are no part of the project; `NTOSO_SHARED` says where they are (default: ../shared).
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { askedTable, classTable, figuresTable, heldClasses, markdown, openTable } from './gold/defects.mjs';
import { differencesOf } from './gold/differences.mjs';
import { expressionRows } from './gold/expressions.mjs';
import { beforeAndAfter, writeCounts } from './gold/history.mjs';
import { operativePairs } from './gold/operatives.mjs';
import { drawSample } from './gold/sample.mjs';
import { akn, codeOf, odsText, root, shared } from './gold/tools.mjs';

const { compareAkn, parseXml, report, totals } = akn;
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    details: { type: 'string' },
    write: { type: 'string' },
    out: { type: 'string' },
    folders: { type: 'string', default: 'akn,pairs' },
    from: { type: 'string', default: 'text' },
    pdfs: { type: 'string' },
    body: { type: 'string', default: '' },
    language: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' },
    sample: { type: 'string' },
    counts: { type: 'string' },
    before: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});

const load = (file, dist = path.join(root, 'dist')) => import(pathToFileURL(path.join(dist, file)).href);
// What is measured may be an earlier version; what measures is this one.
const { convert } = await load('index.js', options.dist);
const { compare } = await load('api/compare.js');
const { validate } = await load('validate/index.js');
const { languageOf } = await load('languages/index.js');
const { parseDate } = await load('languages/dates.js');

const officialSchema = {
  main: fs.readFileSync(path.join(shared, 'schema/akn/akomantoso30.xsd'), 'utf8'),
  imports: { 'xml.xsd': fs.readFileSync(path.join(shared, 'schema/akn/xml.xsd')) },
};
if (options.jobs !== '1') throw new Error('one document after the other: --jobs is 1');
const HELD = path.join(root, 'docs/measured/defect-classes-sample.tsv');
const held = heldClasses(
  fs.existsSync(HELD) ? fs.readFileSync(HELD, 'utf8').trimEnd().split('\n') : [],
  bodyAndLanguage,
);
const results = [];
for (const file of filesIn(options.folders, options.only)) {
  if (options.from === 'text' || fs.existsSync(pdfOf(file))) results.push(await compareOne(file));
}
const failed = results.filter(each => each.error);
const done = results.filter(each => !each.error);
if (options.details !== undefined) for (const each of done) printDetails(each);
for (const { name, error } of failed) console.log(`FAILED ${name}: ${error}`);
const page = [
  ['Over all files', [askedTable(done, failed.length, held)]],
  [
    'By body and language: raw → classes that stand set apart',
    [figuresTable('body and language', grouped(bodyAndLanguage), held)],
  ],
  ...(options.before
    ? [['Raw, before → after, per cent', beforeAndAfter(options.before, grouped(bodyAndLanguage))]]
    : []),
  ['As the comparing tool gives them', [table('family', grouped(familyOf))]],
  ['Classes of differences that are laid to the published files', [classTable(done, held)]],
  ['Differences that no class explains', [openTable(done)]],
  ...(options.from === 'text'
    ? [['Expressions that agree with the English one (`ntoso compare`)', await expressions()]]
    : []),
];
const printed = page.map(([title, tables]) => `### ${title}\n\n${tables.join('\n\n')}`).join('\n\n');
console.log(printed);
if (options.write) writeInto(options.write, printed);
if (options.counts) writeCounts(options.counts, grouped(bodyAndLanguage));
if (options.sample) drawSample(options.sample, done, Number(options.seed), file => pdfText(file, true));

async function expressions() {
  const { shares, differing } = await expressionRows(done, compare);
  return [markdown(['language', 'agree'], shares), markdown(['document', 'differences'], differing)];
}

function filesIn(folders, only) {
  const wanted = new RegExp(only);
  return folders.split(',').flatMap(folder => {
    const base = path.join(shared, 'corpus', folder);
    const names = fs.readdirSync(base).filter(name => name.endsWith('.xml') && wanted.test(name) && isAskedFor(name));
    return names.sort().map(name => path.join(base, name));
  });
}

function pdfOf(file) {
  const beside = file.replace(/\.xml$/, '.pdf');
  return options.pdfs ? path.join(options.pdfs, path.basename(beside)) : beside;
}

/** `--body` is the beginning of a family's name, `--language` a code. */
function isAskedFor(file) {
  const name = path.basename(file, '.xml');
  return familyOf(name).startsWith(options.body) && (options.language === '' || codeOf(name) === options.language);
}

function inputOf(file, gold) {
  if (options.from === 'text') return odsText(gold);
  return pdfText(pdfOf(file), options.from === 'pdf-layout');
}

function pdfText(file, layout) {
  return execFileSync('pdftotext', [...(layout ? ['-layout'] : []), '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
}

async function compareOne(file) {
  const name = path.basename(file, '.xml');
  const gold = fs.readFileSync(file);
  try {
    const input = inputOf(file, gold);
    // The text of a PDF shows what is printed; what is converted is the file.
    const given = options.from === 'pdf-file' ? new Uint8Array(fs.readFileSync(pdfOf(file))) : input;
    const { akn: ours = '', diagnostics } = await convert(given);
    if (options.out) {
      fs.mkdirSync(options.out, { recursive: true });
      fs.writeFileSync(path.join(options.out, `${name}.txt`), input);
      fs.writeFileSync(path.join(options.out, `${name}.akn.xml`), ours);
    }
    const theirs = gold.toString('utf8');
    const result = compareAkn(ours, theirs, { max: Number(options.details ?? 5) || 5 });
    const verdicts = await validate(ours, { schema: officialSchema });
    return {
      name,
      group: bodyAndLanguage(name),
      pdf: fs.existsSync(pdfOf(file)) ? pdfOf(file) : undefined,
      operatives: operativePairs(parseXml(ours), parseXml(theirs)).length,
      ours,
      result,
      verdicts,
      diagnostics,
      differences: differencesOf({ name, ours, theirs, input, result }, { parseDate, languageOf }),
    };
  } catch (error) {
    return { name, error: error.stack };
  }
}

function printDetails({ name, result, diagnostics, differences }) {
  if (differences.length === 0) return;
  console.log(report(result, name));
  for (const { kind, shown, defect } of differences) console.log(`    ${defect ?? 'OURS'} ${kind}: ${shown}`);
  for (const { code, message, place } of diagnostics) {
    if (!/title-joined|enrich|citation/.test(code))
      console.log(`    . ${code} ${place?.line ?? ''} ${message.slice(0, 110)}`);
  }
}

/** Between the marks for this source of texts when the file has them, else the file as a whole. */
function writeInto(file, text) {
  const [open, close] = [`<!-- ${options.from} -->`, `<!-- /${options.from} -->`];
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const [from, to] = [old.indexOf(open), old.indexOf(close)];
  const inside = `${open}\n${text}\n`;
  fs.writeFileSync(file, from >= 0 && to > from ? old.slice(0, from) + inside + old.slice(to) : `${inside}${close}\n`);
}

function bodyAndLanguage(name) {
  return `${familyOf(name)}, ${codeOf(name)}`;
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

function table(title, groups) {
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

function grouped(keyOf) {
  const groups = new Map();
  for (const each of done) groups.set(keyOf(each.name), [...(groups.get(keyOf(each.name)) ?? []), each]);
  return groups;
}

function percent(rate) {
  return (100 * rate).toFixed(rate > 0.999 && rate < 1 ? 2 : 1);
}

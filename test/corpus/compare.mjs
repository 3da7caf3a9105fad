#!/usr/bin/env node
/**
 * Converts texts made from published AKN files and compares the results with those files, per family and language: once
 * as the comparing tool gives the figures, once with the known defects of the published files set apart.
 *
 *   node test/corpus/compare.mjs [--only REGEX] [--dist DIR] [--details [N]] [--write FILE] [--out DIR]
 *                                [--folders akn,pairs] [--from text|pdf|pdf-layout]
 *
 * `--from pdf` and `pdf-layout` take the text that `pdftotext` gives for the PDF beside a published file.
 * The corpus and its tools are no part of the project; `NTOSO_SHARED` says where they are (default: ../shared).
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { apartTable, askedTable, classTable, markdown, openTable } from './gold/defects.mjs';
import { expressionRows } from './gold/expressions.mjs';
import { countDifferences, fieldDifferences } from './gold/fields.mjs';
import { numberDifferences } from './gold/numbers.mjs';
import { operativePhrases } from './gold/phrases.mjs';
import { Practice, preambleDifferences } from './gold/preambles.mjs';
import { noteDifferences, textDifferences } from './gold/texts.mjs';
import { akn, odsText, root, shared } from './gold/tools.mjs';

const { compareAkn, parseXml, readAkn, report, totals } = akn;
const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    dist: { type: 'string', default: path.join(root, 'dist') },
    details: { type: 'string' },
    write: { type: 'string' },
    out: { type: 'string' },
    folders: { type: 'string', default: 'akn,pairs' },
    from: { type: 'string', default: 'text' },
  },
});

const load = file => import(pathToFileURL(path.join(options.dist, file)).href);
const { compare } = await load('api/compare.js');
const { validate } = await load('validate/index.js');
const { convert } = await load('api/convert.js');
const { languageOf } = await load('languages/index.js');
const { parseDate } = await load('languages/dates.js');

const officialSchema = {
  main: fs.readFileSync(path.join(shared, 'schema/akn/akomantoso30.xsd'), 'utf8'),
  imports: { 'xml.xsd': fs.readFileSync(path.join(shared, 'schema/akn/xml.xsd')) },
};
const practice = practiceOf(filesIn('akn,pairs', ''));
const results = [];
for (const file of filesIn(options.folders, options.only)) {
  if (options.from === 'text' || fs.existsSync(pdfOf(file))) results.push(await compareOne(file));
}
const failed = results.filter(each => each.error);
const done = results.filter(each => !each.error);
if (options.details !== undefined) for (const each of done) printDetails(each);
for (const { name, error } of failed) console.log(`FAILED ${name}: ${error}`);
const groupings = { family: familyOf, language: codeOf, all: () => 'all' };
const page = [
  ['Asked and measured', [askedTable(done, failed.length)]],
  ['As the comparing tool gives them', Object.entries(groupings).map(([title, keyOf]) => table(title, keyOf))],
  [
    'With the known defects of the published files set apart',
    Object.entries(groupings).map(([title, keyOf]) => apartTable(title, grouped(keyOf))),
  ],
  ['Opening phrases, as the published files mark them', [phraseTable()]],
  ['The known defects', [classTable(done)]],
  ['Differences that no class explains', [openTable(done)]],
  ...(options.from === 'text'
    ? [['Expressions that agree with the English one (`ntoso compare`)', expressions()]]
    : []),
];
const printed = page.map(([title, tables]) => `### ${title}\n\n${tables.join('\n\n')}`).join('\n\n');
console.log(printed);
if (options.write) writeInto(options.write, printed);

function expressions() {
  const { shares, differing } = expressionRows(done, compare);
  return [markdown(['language', 'agree'], shares), markdown(['document', 'differences'], differing)];
}

function filesIn(folders, only) {
  const wanted = new RegExp(only);
  return folders.split(',').flatMap(folder => {
    const base = path.join(shared, 'corpus', folder);
    const names = fs.readdirSync(base).filter(name => name.endsWith('.xml') && wanted.test(name));
    return names.sort().map(name => path.join(base, name));
  });
}

function pdfOf(file) {
  return file.replace(/\.xml$/, '.pdf');
}

/** Body and language: what marks the opening words alike. */
function groupOf(name) {
  return `${codeOf(name)} ${/^S_/.test(name) ? 'Security Council' : 'others'}`;
}

function practiceOf(files) {
  const found = new Practice(path.join(shared, 'reference/registers/phrases.csv'));
  for (const file of files) found.add(parseXml(fs.readFileSync(file, 'utf8')), groupOf(path.basename(file, '.xml')));
  return found;
}

function inputOf(file, gold) {
  if (options.from === 'text') return odsText(gold);
  const layout = options.from === 'pdf-layout' ? ['-layout'] : [];
  return execFileSync('pdftotext', [...layout, '-enc', 'UTF-8', pdfOf(file), '-'], { encoding: 'utf8' });
}

async function compareOne(file) {
  const name = path.basename(file, '.xml');
  const gold = fs.readFileSync(file);
  try {
    const input = inputOf(file, gold);
    const { akn: ours = '', diagnostics } = await convert(input);
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
      ours,
      result,
      verdicts,
      diagnostics,
      differences: differencesOf({ name, ours, theirs, input, result }),
      operative: operativePhrases(parseXml(ours), parseXml(theirs)),
    };
  } catch (error) {
    return { name, error: error.stack };
  }
}

/** All differences of a document, each with the class of defects that explains it, if one does. */
function differencesOf({ name, ours, theirs, input, result }) {
  const [mine, gold] = [parseXml(ours), parseXml(theirs)];
  const [read, readGold] = [readAkn(ours), readAkn(theirs)];
  return [
    ...textDifferences(read, readGold, input),
    ...numberDifferences(mine, gold, input),
    ...preambleDifferences(mine, gold, practice, groupOf(name)),
    ...noteDifferences(read, readGold, input),
    ...fieldDifferences(result, gold, input, { parseDate, language: languageOf(codeOf(name)) }),
    ...countDifferences(result, mine, gold),
  ];
}

/** Preambular and operative phrases that are marked alike, by body and language. */
function phraseTable() {
  const groups = new Map();
  for (const each of done) {
    const key = groupOf(each.name);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const share = (members, part) => {
    const sum = key => members.reduce((total, member) => total + part(member)[key], 0);
    return sum('gold') === 0 ? '–' : `${percent(sum('equal') / sum('gold'))} (${sum('equal')}/${sum('gold')})`;
  };
  const rows = [...groups]
    .sort()
    .map(([key, members]) => [
      key,
      members.length,
      share(members, ({ result }) => result.preamble),
      share(members, ({ operative }) => operative),
    ]);
  return markdown(['language and body', 'files', 'preambular', 'operative'], rows);
}

function printDetails({ name, result, diagnostics, differences, operative }) {
  for (const shown of operative.differences) console.log(`    PHRASE ${groupOf(name)} ${shown}`);
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

function codeOf(name) {
  return /_(ar|en|es|fr|ru|zh)$/.exec(name)?.[1] ?? 'en';
}

function table(title, keyOf) {
  const groups = grouped(keyOf);
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

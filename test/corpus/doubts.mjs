#!/usr/bin/env node
/**
 * Does the report say so when a conversion is wrong, and is it silent when it is right?
 *
 *   node test/corpus/doubts.mjs [--check] [--write FILE] [--only REGEX] [--dist DIR] [--seed N] [--details]
 *                               [--skip key,damage,held,rest]
 *
 * Three measurements: texts with an answer key (texts made from published AKN, texts of official PDFs); texts damaged on
 * purpose, held against the conversion of the text undamaged; documents without a key, whose alarms are listed to be
 * looked at. `--check` fails when a share falls below (or rises above) what was measured before.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { partsOf, TEXT_DAMAGE } from './damage/texts.mjs';
import { markdown } from './gold/defects.mjs';
import { differencesOf, isStructural } from './gold/differences.mjs';
import { akn, codeOf, odsText, root, shared } from './gold/tools.mjs';

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    details: { type: 'boolean', default: false },
    write: { type: 'string' },
    only: { type: 'string', default: '' },
    skip: { type: 'string', default: '' },
    seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: path.join(root, 'dist') },
  },
});
const load = file => import(pathToFileURL(path.join(options.dist, file)).href);
const { compare } = await load('api/compare.js');
const { convert } = await load('api/convert.js');
const { languageOf } = await load('languages/index.js');
const { parseDate } = await load('languages/dates.js');

/** What the report says of the structure. Facts of citations and of votes are no doubt about the conversion. */
const SAYS =
  /^review\/|^parse\/(?:unrecognised|kept-plain|number-jumps|text-after-closing|lines-above|call-|known-by|note-numbers|sources-disagree)|^enrich\/(?:note-|no-number|no-adoption)/;
const says = diagnostics => diagnostics.filter(({ code, severity }) => severity !== 'info' && SAYS.test(code));
const reviews = diagnostics => diagnostics.filter(({ code }) => code.startsWith('review/'));
const skipped = new Set(options.skip.split(','));
const wanted = new RegExp(options.only);

function published() {
  return ['akn', 'pairs'].flatMap(folder => {
    const base = path.join(shared, 'corpus', folder);
    return fs
      .readdirSync(base)
      .filter(name => name.endsWith('.xml'))
      .sort()
      .map(name => path.join(base, name));
  });
}

// ---- texts with an answer key

/** Where the texts come from: made from published files, or extracted from official PDFs. */
const KEYED = ['text', 'pdf-layout', 'pdf'];

async function withKey() {
  const files = published();
  const knowledge = { parseDate, languageOf };
  const found = [];
  for (const from of KEYED)
    for (const file of files) {
      if (!wanted.test(path.basename(file)) || (from !== 'text' && !fs.existsSync(pdfOf(file)))) continue;
      found.push({ from, ...(await held(file, from, knowledge)) });
    }
  const rows = KEYED.map(from =>
    keyRow(
      from,
      found.filter(each => each.from === from),
    ),
  );
  const head = [
    'texts',
    'files',
    'structure wrong',
    'named by a review',
    'named by any warning on structure',
    'right',
    'with a review',
    'false',
    'with any warning on structure',
    'false',
  ];
  return { found, tables: ['### Held against published files', markdown(head, rows), alarmTable(found)] };
}

const pdfOf = file => file.replace(/\.xml$/, '.pdf');

async function held(file, from, knowledge) {
  const name = path.basename(file, '.xml');
  const theirs = fs.readFileSync(file);
  const input = from === 'text' ? odsText(theirs) : pdfText(pdfOf(file), from === 'pdf-layout');
  const { akn: ours, diagnostics } = await convert(input);
  const result = akn.compareAkn(ours, theirs.toString('utf8'), { max: 1 });
  const differences = differencesOf({ name, ours, theirs: theirs.toString('utf8'), input, result }, knowledge);
  return { name, diagnostics, wrong: differences.filter(isStructural) };
}

function pdfText(file, layout) {
  return execFileSync('pdftotext', [...(layout ? ['-layout'] : []), '-enc', 'UTF-8', file, '-'], { encoding: 'utf8' });
}

function keyRow(from, members) {
  const wrong = members.filter(each => each.wrong.length > 0);
  const right = members.filter(each => each.wrong.length === 0);
  const share = (list, test) =>
    shareOf(list.filter(({ diagnostics }) => test(diagnostics).length > 0).length, list.length);
  return [
    from,
    members.length,
    wrong.length,
    share(wrong, reviews),
    share(wrong, says),
    right.length,
    share(right, reviews),
    falseShare(right, reviews),
    share(right, says),
    falseShare(right, says),
  ];
}

function falseShare(list, test) {
  const wrongly = list.filter(each => test(each.diagnostics).some(({ code }) => isFalse(each, code)));
  return shareOf(wrongly.length, list.length);
}

function shareOf(count, all) {
  return all === 0 ? '–' : `${((100 * count) / all).toFixed(1)} (${count}/${all})`;
}

/**
 * Alarms on right documents that were read beside the text: `text` where the text that was converted has what is reported,
 * `false` where it has not. One that nobody has read counts as false.
 */
const READ = path.join(root, 'docs/measured/alarms.tsv');
const verdicts = new Map(
  fs.existsSync(READ)
    ? fs
        .readFileSync(READ, 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => line.split('\t'))
        .map(([from, name, code, verdict]) => [`${from} ${name} ${code}`, verdict])
    : [],
);
const isFalse = ({ from, name }, code) => verdicts.get(`${from} ${name} ${code}`) !== 'text';

/** What stays silent on a wrong document, and what speaks on one that the key calls right. */
function alarmTable(found) {
  const silent = found.filter(each => each.wrong.length > 0 && says(each.diagnostics).length === 0);
  const alarms = found.filter(each => each.wrong.length === 0 && says(each.diagnostics).length > 0);
  const rows = [
    ...silent.map(({ from, name, wrong }) => [
      'silent',
      from,
      name,
      wrong.map(({ kind, shown }) => `${kind}: ${shown}`)[0],
    ]),
    ...alarms.flatMap(each =>
      onePerCode(says(each.diagnostics)).map(({ code, message }) => [
        isFalse(each, code) ? 'false alarm' : 'alarm, true of the text',
        each.from,
        each.name,
        `${code}: ${message}`,
      ]),
    ),
  ];
  return markdown(
    ['', 'text', 'file', 'what is said, once for each code'],
    rows.map(row => row.map(cell)),
  );
}

const onePerCode = list => [...new Map(list.map(each => [each.code, each])).values()];
const cell = text => String(text).replaceAll('|', '¦').replace(/\s+/g, ' ').slice(0, 200);

// ---- damage made on purpose

/** Every so many published files is damaged, so that all families and languages are there. */
const EVERY = 6;
/** Those that the checks were written with, and those that nobody looks at: their figures say what the checks are worth. */
const SETS = { known: 0, held: 1 };

async function withDamage(set, seed) {
  const random = numbersFrom(seed);
  const files = published().filter((file, i) => i % EVERY === SETS[set] && wanted.test(path.basename(file)));
  const kinds = new Map(
    Object.keys(TEXT_DAMAGE).map(kind => [kind, { made: 0, harmed: 0, review: 0, any: 0, silent: [] }]),
  );
  for (const file of files) {
    const name = path.basename(file, '.xml');
    const lines = odsText(fs.readFileSync(file)).split('\n');
    const place = partsOf(lines, languageOf(codeOf(name)));
    const whole = await convert(lines.join('\n'));
    for (const [kind, damage] of Object.entries(TEXT_DAMAGE)) {
      const damaged = damage(lines, place, random);
      if (damaged) await tell(kinds.get(kind), name, whole, await convert(damaged.join('\n')));
    }
  }
  const rows = [...kinds].map(([kind, { made, harmed, review, any }]) => [
    kind,
    made,
    harmed,
    shareOf(review, harmed),
    shareOf(any, harmed),
  ]);
  const sum = key => [...kinds.values()].reduce((total, each) => total + each[key], 0);
  const all = { made: sum('made'), harmed: sum('harmed'), review: sum('review'), any: sum('any') };
  rows.push(['all', all.made, all.harmed, shareOf(all.review, all.harmed), shareOf(all.any, all.harmed)]);
  if (options.details && set === 'known')
    for (const [kind, { silent }] of kinds) console.log(`silent on "${kind}": ${silent.join(', ')}`);
  const head = ['damage', 'texts', 'structure changed by it', 'named by a review', 'named by any warning on structure'];
  const title = set === 'known' ? 'Damaged on purpose' : 'Damaged on purpose: texts held out';
  return { all, tables: [`### ${title} (${files.length} texts, seed ${seed})`, markdown(head, rows)] };
}

/** Counts a damaged text whose structure came out otherwise than that of the text undamaged, and whether a new diagnostic says so. */
async function tell(count, name, whole, damaged) {
  count.made++;
  if (await sameStructure(whole, damaged)) return;
  count.harmed++;
  const before = new Set(whole.diagnostics.map(({ code, message }) => `${code} ${message}`));
  const fresh = damaged.diagnostics.filter(({ code, message }) => !before.has(`${code} ${message}`));
  if (reviews(fresh).length > 0) count.review++;
  if (says(fresh).length > 0) count.any++;
  else count.silent.push(name);
}

const FIELDS = ['symbol', 'number', 'title', 'adoptionDate', 'documentName', 'meeting'];

async function sameStructure(whole, damaged) {
  if (FIELDS.some(field => whole.metadata[field] !== damaged.metadata[field])) return false;
  const differences = await compare(whole.akn, damaged.akn);
  return differences.every(({ change }) => change === 'words');
}

/** Park and Miller: the same numbers on every machine. */
function numbersFrom(seed) {
  let state = seed;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Drawn once, so that the texts held out are damaged elsewhere than the known ones. */
const HELD_SEED = 47110815;

// ---- documents without a key

async function withoutKey() {
  const sources = [
    ['Word files', 'word', /\.docx?$/],
    ['old Security Council texts', 'text/security-council', /\.txt$/],
    ['drafts (PDF)', 'drafts', /\.pdf$/],
  ];
  const rows = [];
  const lists = [];
  for (const [title, folder, pattern] of sources) {
    const base = path.join(shared, 'corpus', folder);
    const names = fs
      .readdirSync(base)
      .filter(name => pattern.test(name) && wanted.test(name))
      .sort();
    const told = [];
    for (const name of names) told.push([name, says((await converted(path.join(base, name))).diagnostics)]);
    const alarmed = told.filter(([, found]) => found.length > 0);
    rows.push([
      title,
      names.length,
      shareOf(told.filter(([, found]) => reviews(found).length > 0).length, names.length),
      shareOf(alarmed.length, names.length),
    ]);
    lists.push(
      ...alarmed.map(([name, found]) => [
        title,
        name,
        found.map(({ code, message }) => `${code}: ${message}`).join(' · '),
      ]),
    );
  }
  const head = ['documents', 'files', 'with a review', 'with any warning on structure'];
  return {
    tables: [
      '### Documents without a key',
      markdown(head, rows),
      markdown(
        ['', 'file', 'what is said'],
        lists.map(row => row.map(cell)),
      ),
    ],
  };
}

async function converted(file) {
  if (file.endsWith('.pdf')) return convert(pdfText(file, false));
  try {
    return await convert(new Uint8Array(fs.readFileSync(file)));
  } catch (error) {
    return { diagnostics: [{ code: 'review/failed', severity: 'error', message: error.message }] };
  }
}

function writeInto(file, text) {
  const [open, close] = ['<!-- doubts -->', '<!-- /doubts -->'];
  const old = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(file, `${old.slice(0, old.indexOf(open) + open.length)}\n${text}\n${old.slice(old.indexOf(close))}`);
}

/** What was measured, in per cent: a change that falls behind is a step back. */
const MEASURED = { wrongNamed: 95, falseAlarms: 0.5, alarms: 1, damage: 96, held: 95 };

function check() {
  const faults = [];
  const percent = (list, test) => (100 * list.filter(test).length) / Math.max(1, list.length);
  if (parts.key) {
    const wrong = parts.key.found.filter(each => each.wrong.length > 0);
    const right = parts.key.found.filter(each => each.wrong.length === 0 && each.from === 'text');
    const named = percent(wrong, ({ diagnostics }) => says(diagnostics).length > 0);
    const alarmed = percent(right, ({ diagnostics }) => reviews(diagnostics).length > 0);
    const wrongly = percent(right, each => says(each.diagnostics).some(({ code }) => isFalse(each, code)));
    if (named < MEASURED.wrongNamed) faults.push(`only ${named.toFixed(1)} % of the wrong documents are named`);
    if (alarmed > MEASURED.alarms) faults.push(`${alarmed.toFixed(1)} % of the right documents get a review`);
    if (wrongly > MEASURED.falseAlarms) faults.push(`${wrongly.toFixed(1)} % of the right documents get a false alarm`);
  }
  for (const set of ['damage', 'held']) {
    if (!parts[set]) continue;
    const named = (100 * parts[set].all.any) / Math.max(1, parts[set].all.harmed);
    if (named < MEASURED[set]) faults.push(`only ${named.toFixed(1)} % of the damage (${set}) is named`);
  }
  for (const fault of faults) console.error(`FAULT: ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

const parts = {
  key: skipped.has('key') ? undefined : await withKey(),
  damage: skipped.has('damage') ? undefined : await withDamage('known', Number(options.seed)),
  held: skipped.has('held') ? undefined : await withDamage('held', Number(options.seed) + HELD_SEED),
  rest: skipped.has('rest') ? undefined : await withoutKey(),
};
const page = Object.values(parts)
  .flatMap(part => part?.tables ?? [])
  .join('\n\n');
console.log(page);
if (options.write) writeInto(options.write, page);
if (options.check) check();

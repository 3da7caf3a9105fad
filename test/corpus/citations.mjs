#!/usr/bin/env node
/**
 * Citations and cross-references, measured on published documents: links made by their authors or publishers and found
 * again with the same target; Treaty Series notes; "Ibid."; references inside the document; how many a second.
 *
 *   node test/corpus/citations.mjs [--dist DIR] [--misses] [--sheets DIR] [--seed N] [--check]
 *
 * `--misses` lists what was not found; `--sheets` draws samples (by `--seed`) of what was linked beyond the authors' links, of
 * "Ibid." and of internal references, to be judged by a reader; `--check` fails when a share is below what is asked.
 * The corpus is no part of the project; `NTOSO_SHARED` says where it is (default: ../shared).
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
    misses: { type: 'boolean', default: false },
    sheets: { type: 'string' },
    seed: { type: 'string', default: '7130411' },
    check: { type: 'boolean', default: false },
  },
});
const load = file => import(pathToFileURL(path.join(options.dist, file)).href);
const { parseAkn } = await load('akn/parse.js');
const { textOf } = await load('akn/text.js');
const { blocksOf } = await load('cited/blocks.js');
const { findAll } = await load('xml/walk.js');
const { metadataOf } = await load('akn/metadata.js');
const { readCitations } = await load('cited/reading.js');
const { takenIn } = await load('cited/links.js');
const { defaultBases, documentInLink } = await load('un/addresses.js');
const { documentSymbol, linkOf } = await load('citations/links.js');
const symbolOfLink = href => documentInLink(href)?.symbol;
const { citable, findCitations } = await load('citations/find.js');
const { languageOf, languageOfIso3 } = await load('languages/index.js');
const { read } = await load('read/index.js');
const { paragraphText } = await load('source/source.js');
const { parse } = await load('parse/index.js');
const { notes } = await load('enrich/notes.js');
const { citations } = await load('enrich/citations/index.js');
const { identifiers } = await load('enrich/ids.js');
const { crossReferences } = await load('enrich/cross-references/index.js');

const seen = { akn: emptyCount(), word: emptyCount() };
const languages = new Map();
const misses = [];
const slips = [];
const extras = [];
const treaties = { notes: 0, right: 0 };
const ibids = { words: 0, resolved: 0 };
const ibidRows = [];
const internal = { phrases: 0, found: 0 };
const internalRows = [];
const speed = { citations: 0, seconds: 0 };

function emptyCount() {
  return { links: 0, found: 0, slips: 0 };
}

async function* documents() {
  for (const folder of ['akn', 'pairs']) {
    for (const name of list(folder, '.xml')) {
      const xml = fs.readFileSync(path.join(shared, 'corpus', folder, name), 'utf8');
      yield { name, tree: parseAkn(xml) };
    }
  }
  const report = () => {};
  for (const name of list('word', '.docx')) {
    const source = await read(fs.readFileSync(path.join(shared, 'corpus', 'word', name)), { report });
    measureWordLinks(name, source);
    yield { name, tree: notes.run(parse(source, { report }), { report }) };
  }
}

/** Links made by the authors: they are in the source only, for the conversion makes its own. */
function measureWordLinks(name, source) {
  const language = languageOf('en');
  const organ = name.startsWith('E_') ? 'ECOSOC' : 'GA';
  const inText = source.blocks.flatMap(paragraphsIn).map(paragraph => [paragraph, false]);
  const inNotes = source.notes.flatMap(note => note.blocks.flatMap(paragraphsIn)).map(paragraph => [paragraph, true]);
  for (const [paragraph, inNote] of [...inText, ...inNotes]) {
    const text = citable(paragraphText(paragraph));
    const found = findCitations(text, { language, organ, inNote });
    for (const link of wordLinks(paragraph)) countLink(name, seen.word, text, link, found);
  }
}

function paragraphsIn(block) {
  return block.kind === 'paragraph'
    ? [block]
    : block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.flatMap(paragraphsIn)));
}

function wordLinks(paragraph) {
  const links = [];
  let position = 0;
  for (const run of paragraph.runs) {
    const size = run.kind === 'text' ? run.text.length : run.kind === 'break' ? 1 : 0;
    if (run.kind === 'text' && run.href && symbolOfLink(run.href)) {
      links.push({ start: position, end: position + size, element: { attributes: { href: run.href } } });
    }
    position += size;
  }
  return joined(links);
}

function list(folder, end) {
  return fs.readdirSync(path.join(shared, 'corpus', folder)).filter(name => name.endsWith(end));
}

function measure(name, tree, language) {
  const facts = metadataOf(tree);
  const started = performance.now();
  const cited = readCitations(blocksOf(tree), facts, language);
  speed.seconds += (performance.now() - started) / 1000;
  speed.citations += cited.reduce((sum, each) => sum + each.citations.length, 0);
  const byElement = new Map(cited.map(each => [each.block.element, each.citations]));
  let before;
  for (const block of blocksOf(tree)) {
    const found = byElement.get(block.element) ?? [];
    measureLinks(name, language, block, found);
    if (!block.note) continue;
    measureTreaties(name, block, found);
    measureIbid(name, language, block, found, before);
    before = block;
  }
  measureInternal(name, tree, language);
}

function measureLinks(name, language, block, found) {
  const taken = takenIn(block.element).filter(
    each => each.element.name === 'a' && symbolOfLink(each.element.attributes.href ?? ''),
  );
  const own = languages.get(language.code) ?? emptyCount();
  languages.set(language.code, own);
  for (const link of joined(taken)) {
    const right = countLink(name, seen.akn, block.text, link, found);
    if (right === undefined) continue;
    own.links++;
    if (right) own.found++;
  }
  for (const citation of found) {
    const linked = taken.some(each => each.start < citation.end && each.end > citation.start);
    const target = linkOf(citation.work, defaultBases, language.code, citation.parts?.[0]?.volume);
    if (linked || !target || citation.certainty === 'doubtful') continue;
    extras.push([
      name,
      block.note ? 'note' : 'text',
      around(block.text, citation.start, citation.end),
      target,
      citation.because ?? '',
    ]);
  }
}

/** Whether a link was found with its target; undefined for one without words. */
function countLink(name, count, text, link, found) {
  if (text.slice(link.start, link.end).trim() === '') return undefined;
  const wanted = comparable(symbolOfLink(link.href));
  const over = found.filter(each => each.start < link.end && each.end > link.start);
  const right = over.some(each => comparable(documentSymbol(each.work) ?? '') === wanted);
  if (!right && isSlip(text, link, over)) {
    count.slips++;
    slips.push([
      name,
      around(text, link.start, link.end),
      wanted,
      over.map(each => documentSymbol(each.work) ?? '').join(' '),
    ]);
    return undefined;
  }
  count.links++;
  if (right) count.found++;
  else
    misses.push([
      name,
      around(text, link.start, link.end),
      wanted,
      over.map(each => documentSymbol(each.work) ?? each.because).join(' '),
    ]);
  return right;
}

/**
 * Links that are wrong by what can be seen in the text itself: they begin or end inside a number, they make a resolution
 * of a ratio or of a period, or the date or body stated beside the number is not that of the document linked.
 */
function isSlip(text, link, over) {
  const cut = /[\p{L}\p{N}]/u;
  if (cut.test(text[link.start - 1] ?? '') && cut.test(text[link.start])) return true;
  if (cut.test(text[link.end] ?? '') && cut.test(text[link.end - 1])) return true;
  if (over.length === 0)
    return (
      /^\d+\/\d+$/.test(text.slice(link.start, link.end)) &&
      !/resolution|decision|Resolution/.test(text.slice(0, link.start))
    );
  return over.some(
    ({ work, certainty, assumed }) =>
      certainty === 'certain' &&
      !assumed &&
      work.kind !== 'treaty' &&
      (work.date || /^A\/HRC/.test(documentSymbol(work) ?? '')),
  );
}

/** Publishers sometimes cut one link into several. */
function joined(links) {
  const result = [];
  for (const { start, end, element } of links) {
    const { href } = element.attributes;
    const last = result.at(-1);
    if (last && last.href === href && start - last.end <= 1) last.end = end;
    else result.push({ start, end, href });
  }
  return result;
}

/** One spelling for addresses of the same document: the letters of parts, "(supp)", volumes and second symbols left out. */
function comparable(symbol) {
  return symbol
    .toUpperCase()
    .replace(/[\s\u00a0]+/g, '')
    .replace(/[.;,]+$/, '')
    .replace(/–/g, '-')
    .replace(/\((?:SUPP\.?|VOL\.[IVX]+)\)$/, '')
    .replace(/^(A\/[^-]*)-[A-Z]\/.*$/, '$1')
    .replace(/^((?:A|E)\/RES\/(?:S-)?\d+\/\d+)[A-Z]{1,2}(?:-[A-Z])?$/, '$1')
    .replace(/\((?:د)-(\d+)\)$/, (_, session) => `(${romanOf(Number(session))})`);
}

function romanOf(number) {
  const signs = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let text = '';
  let rest = number;
  for (const [value, sign] of signs) {
    for (; rest >= value; rest -= value) text += sign;
  }
  return text;
}

const SERIES = /Treaty\s+Series|Recueil\s+des\s+[Tt]rait|条约汇编/;
const SERIES_AFTER_IBID = /(?:[Ii]bid\.?,?\s+vols?\.?\s+\d|同上，第\d.*卷|المرجع نفسه، المجلد)/;

/** All figures of a note on the Treaty Series must be volumes or numbers of its citations. */
function measureTreaties(name, block, found) {
  const text = block.text;
  const at = Math.min(...[text.search(SERIES), text.search(SERIES_AFTER_IBID)].filter(index => index >= 0));
  if (!Number.isFinite(at) || !/\d/.test(text.slice(at))) return;
  const end = /[.;。](?=\s*(?:$|[A-Z(]))|\)/.exec(text.slice(at + 20))?.index ?? text.length;
  const series = text.slice(at, at + 20 + end).replace(/\d+\/\d+/g, '');
  const figures = [...series.matchAll(/\d+/g)].map(match => match[0]);
  if (figures.length < 2) return;
  const known = new Set(
    found.flatMap(({ work }) => (work.kind === 'treaty' ? [...work.volumes, ...work.numbers] : [])),
  );
  treaties.notes++;
  if (figures.every(figure => known.has(figure))) treaties.right++;
  else misses.push([name, text.trim(), 'treaty', [...known].join(' ')]);
}

const IBID = /[Ii]bid\b|Там же|同上|المرجع نفسه/g;

function measureIbid(name, language, block, found, before) {
  for (const match of block.text.matchAll(IBID)) {
    ibids.words++;
    const limit = block.text.indexOf(';', match.index);
    const own = found.find(each => each.end > match.index && (limit < 0 || each.start < limit));
    const resolved = own && own.certainty === 'certain';
    if (resolved) ibids.resolved++;
    else misses.push([name, block.text.trim(), 'Ibid.', own?.because ?? '']);
    const target = own
      ? (linkOf(own.work, defaultBases, language.code, own.parts?.[0]?.volume) ?? JSON.stringify(own.work))
      : '';
    ibidRows.push([
      name,
      plain(before?.text ?? ''),
      plain(block.text),
      resolved ? target : `unresolved: ${own?.because ?? ''}`,
    ]);
  }
}

/** Phrases that say whose paragraph they mean, found without the grammars. */
const PHRASES = {
  en: /(?:[Pp]aragraphs?|[Ss]ections?) [\dIVX]+(?:[^.;]{0,40}?) (?:above|below)\b|[Pp]aragraphs? \d+[^.;,]{0,30} of (?:this|the present) resolution|\bannex(?:es)?(?: [IVX]+)?(?: and [IVX]+)? to (?:this|the present) resolution|annexed to (?:this|the present) resolution/g,
  fr: /paragraphes? \d+[^.;]{0,30} ci-(?:dessus|dessous|après)|paragraphes? \d+[^.;,]{0,30} de la présente résolution|annexes?(?: [IVXA-C]+)? (?:de|à) la présente résolution/g,
  es: /párrafos? \d+[^.;]{0,30} (?:supra|infra)|párrafos? \d+[^.;,]{0,30} de la presente resolución|anexos?(?: [IVX]+)? de la presente resolución/g,
  ru: /пункт\p{Ll}* \d+[^.;]{0,30} (?:выше|ниже)|пункт\p{Ll}* \d+[^.;,]{0,30} настоящей резолюции|приложени\p{Ll}+(?: [IVXA-C]+)? к настоящей резолюции/gu,
  ar: /الفقر(?:ة|تين|ات) \d+[^.؛]{0,30} (?:أعلاه|أدناه)|الفقر(?:ة|تين|ات) \d+[^.؛،]{0,30} من هذا القرار/g,
  zh: /[上下]文第\d+[^。；]{0,12}段|本决议第\d+[^。；]{0,12}段|本决议附件/g,
};

function measureInternal(name, tree, language) {
  const context = {
    report: (code, message) => code === 'enrich/reference-target-missing' && reported.push(message),
    language,
    links: defaultBases,
    date: '',
  };
  const reported = [];
  const linked = crossReferences.run(
    identifiers.run(citations.run(tree, { ...context, report: () => {} }), context),
    context,
  );
  for (const block of blocksOf(linked)) {
    const taken = takenIn(block.element).filter(each => (each.element.attributes.href ?? '').startsWith('#'));
    for (const each of taken)
      internalRows.push([
        name,
        block.eId ?? '',
        around(block.text, each.start, each.end),
        each.element.attributes.href,
        targetText(linked, each.element.attributes.href),
      ]);
    for (const match of block.text.matchAll(PHRASES[language.code])) {
      internal.phrases++;
      const end = match.index + match[0].length;
      const isLinked = takenIn(block.element).some(each => each.start < end && each.end > match.index);
      if (isLinked || reported.some(message => message.includes(match[0].slice(0, 14)))) internal.found++;
      else misses.push([name, around(block.text, match.index, end), 'internal', '']);
    }
  }
}

function targetText(tree, href) {
  const target = findAll(tree, node => node.attributes.eId === href.slice(1))[0];
  return target ? plain(textOf(target)).slice(0, 80) : 'none';
}

function around(text, start, end) {
  return plain(`${text.slice(Math.max(0, start - 90), start)}«${text.slice(start, end)}»${text.slice(end, end + 60)}`);
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function report() {
  const share = ({ links, found }) => `${found} of ${links} (${((100 * found) / Math.max(1, links)).toFixed(2)} %)`;
  console.log(`links of the published XML found with the same target: ${share(seen.akn)}`);
  console.log(`links of the Word files found with the same target: ${share(seen.word)}`);
  console.log(
    `links left out because the text beside them shows that they are wrong: ${seen.akn.slips} and ${seen.word.slips}`,
  );
  for (const [code, count] of [...languages].sort()) console.log(`  ${code}: ${share(count)}`);
  console.log(`linked beyond those: ${extras.length}`);
  const all = (found, links) => share({ found, links });
  console.log(`Treaty Series notes with all volumes and numbers: ${all(treaties.right, treaties.notes)}`);
  console.log(`"Ibid." resolved: ${all(ibids.resolved, ibids.words)}`);
  console.log(
    `phrases of internal reference linked or reported: ${all(internal.found, internal.phrases)}; links: ${internalRows.length}`,
  );
  console.log(
    `citations per second: ${Math.round(speed.citations / speed.seconds)} (${speed.citations} in ${speed.seconds.toFixed(2)} s)`,
  );
  if (options.misses) for (const row of [...misses, [], ['left out'], ...slips]) console.log(row.join('\t'));
  const low = [seen.akn, seen.word].some(({ links, found }) => links > 0 && found / links < 0.99);
  if (
    options.check &&
    (low ||
      treaties.right / treaties.notes < 0.99 ||
      ibids.resolved / ibids.words < 0.99 ||
      internal.found / internal.phrases < 0.98)
  )
    process.exitCode = 1;
}

function writeSheets(folder) {
  fs.mkdirSync(folder, { recursive: true });
  sheet(folder, 'citations-sample.tsv', ['file', 'where', 'words', 'target', 'how', 'verdict'], draw(extras, 200));
  sheet(folder, 'ibid-sample.tsv', ['file', 'note before', 'note', 'target', 'verdict'], draw(ibidRows, 100));
  sheet(
    folder,
    'cross-references-sample.tsv',
    ['file', 'place', 'words', 'target', 'target text', 'verdict'],
    draw(internalRows, 100),
  );
}

function sheet(folder, name, head, rows) {
  fs.writeFileSync(
    path.join(folder, name),
    `${[head, ...rows.map(row => [...row, ''])].map(cells => cells.join('\t')).join('\n')}\n`,
  );
}

/** The same draw every time (mulberry32). */
function draw(rows, size) {
  let state = Number(options.seed);
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const rest = [...rows];
  return Array.from(
    { length: Math.min(size, rows.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0],
  );
}

for await (const { name, tree } of documents()) {
  measure(name, tree, languageOfIso3(metadataOf(tree).language ?? '') ?? languageOf('en'));
}
report();
if (options.sheets) writeSheets(options.sheets);

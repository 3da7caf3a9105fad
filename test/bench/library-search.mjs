/**
 * The library at the size of an archive: synthetic documents made of paragraphs of the corpus, the same every time.
 *
 *   node test/bench/library-search.mjs [--documents 18000] [--library FILE] [--cpu]      after `npm run build`
 *
 * Each measurement runs in a process of its own. A library file that is there already is searched and not made again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { line, median } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(process.env.NTOSO_SHARED ?? resolve(root, '..', 'shared'), 'corpus');
const { openLibrary } = await import(join(root, 'dist/library/index.js'));

const LANGUAGES = ['eng', 'eng', 'eng', 'eng', 'fra', 'spa', 'rus', 'ara', 'zho'];
const BODIES = ['un-ga', 'un-ga', 'un-ga', 'un-sc', 'un-ecosoc', 'un-hrc'];
const SUBJECTS = [
  'disarmament',
  'human rights',
  'development',
  'climate change',
  'women',
  'children',
  'oceans',
  'budget',
];
const QUERIES = `crime prevention|"human rights"|the|resol*|con*|a* b*|of the and|General Assembly|"General Assembly"
  |negotiate weapons|sustainable development goals|women OR girls|climate NOT change|(women OR children) AND education
  |title:development|year:2010 peace|body:sc sanctions|"Charter of the United Nations"|NPT|217 A (III)|A/RES/70/1
  |co-operation|secretary-general report|recalling its resolution|calls upon all states to|in on to for with by
  |peace security council resolution adopted|terrorism|nuclear disarmament treaty|budget|trafficking in persons
  |rights of the child|palestine refugees|desertification|information and communications technologies|self-determination
  |droits de l’homme|"Assemblée générale"|développement durable|résolution*|les des et|negociations
  |derechos humanos|"Asamblea General"|desarrollo sostenible|nacion|los de la
  |Генеральная Ассамблея|"прав человека"|оружие|разоружение|в и на|предупреждение преступности
  |الجمعية العامة|"حقوق الإنسان"|الاسلحه|التنمية المستدامة|في من على
  |预防犯罪|"安全理事会"|人权|大会|的`
  .split('|')
  .map(query => query.trim());

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '18000' },
    library: { type: 'string' },
    part: { type: 'string' },
    query: { type: 'string' },
    cpu: { type: 'boolean', default: false },
  },
});

if (values.part === 'add') await addAll(values.library, Number(values.documents));
else if (values.part === 'first') await firstSearch(values.library, values.query);
else if (values.part === 'search') await searchAll(values.library);
else main();

function main() {
  const folder = mkdtempSync(join(tmpdir(), 'ntoso-bench-'));
  const path = values.library ?? join(folder, 'library.sqlite');
  const part = (...args) =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [fileURLToPath(import.meta.url), '--library', path, ...(values.cpu ? ['--cpu'] : []), ...args],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
        },
      ),
    );
  try {
    if (!existsSync(path)) {
      const { seconds, megabytes } = part('--part', 'add', '--documents', values.documents);
      line(`add ${values.documents} documents`, seconds, 's');
      line('memory while adding', megabytes, 'MB', '≤ 500 MB');
    }
    line('size of the library', statSync(path).size / 1e6, 'MB');
    const firsts = ['crime prevention', 'the', 'con*'].map(query => part('--part', 'first', '--query', query));
    line('first search of a process, slowest of three', Math.max(...firsts), 'ms', '≤ 150 ms');
    report('search', part('--part', 'search').plain);
    report('search with counts', part('--part', 'search').counted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(what, times) {
  const sorted = times.toSorted((a, b) => a[1] - b[1]);
  line(`${what}: median of ${times.length} queries`, median(sorted.map(each => each[1])), 'ms', '≤ 10 ms');
  for (const [query, time] of sorted.slice(-4)) line(`  ${query}`, time, 'ms', '≤ 50 ms');
}

async function addAll(path, count) {
  const started = performance.now();
  let added = 0;
  for await (const { result, reason } of openLibrary(path).add(documents(count))) {
    if (result !== 'added') throw new Error(reason ?? result);
    if (++added % 1000 === 0) process.stderr.write(`${added} ${Math.round(process.memoryUsage.rss() / 1e6)} MB\n`);
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
}

/** Milliseconds: of the clock, or with --cpu of the processor, which says more while other programs run. */
function clock() {
  if (!values.cpu) return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function firstSearch(path, query) {
  const started = clock();
  await openLibrary(path).search(query);
  process.stdout.write(JSON.stringify(clock() - started));
}

/** Each query is the median of three. */
async function searchAll(path) {
  const library = openLibrary(path);
  await library.search('warm', {}, { facets: true });
  const timed = async options => {
    const found = [];
    for (const query of QUERIES) {
      const times = [];
      for (let run = 0; run < 3; run++) {
        const started = clock();
        await library.search(query, {}, options);
        times.push(clock() - started);
      }
      found.push([query, median(times.sort((a, b) => a - b))]);
    }
    return found;
  };
  process.stdout.write(JSON.stringify({ plain: await timed({}), counted: await timed({ facets: true }) }));
}

function* documents(count) {
  const paragraphs = paragraphsOfCorpus();
  const random = numbers(7);
  const pick = list => list[Math.floor(random() * list.length)];
  for (let i = 0; i < count; i++) {
    const language = pick(LANGUAGES);
    const text = Array.from({ length: 12 + Math.floor(random() * 30) }, () => pick(paragraphs.get(language)));
    yield { akn: documentOf({ i, language, body: pick(BODIES), subject: pick(SUBJECTS), text }) };
  }
}

function documentOf({ i, language, body, subject, text }) {
  const year = 1970 + (i % 55);
  const number = `${year - 1945}/${i}`;
  const work = `/akn/un/statement/deliberation/${body}/${year}-11-${10 + (i % 20)}/${number.replace('/', '-')}`;
  const [title, ...rest] = text;
  const paragraphs = rest.map(
    (each, n) =>
      `<paragraph eId="para_${n}"><num>${n}.</num><content eId="para_${n}__content"><p>${each}</p></content></paragraph>`,
  );
  return `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#editor">
<FRBRWork><FRBRuri value="${work}"/><FRBRalias name="symbol" value="X/RES/${number}"/><FRBRdate date="${work.split('/')[6]}" name="adoption"/></FRBRWork>
<FRBRExpression><FRBRuri value="${work}/${language}@"/><FRBRlanguage language="${language}"/></FRBRExpression></identification>
<classification source="#editor"><keyword value="${subject}" showAs="${subject}" dictionary="UNBIS"/></classification></meta>
<coverPage><p><session value="${number.split('/')[0]}">session</session></p></coverPage>
<preface><p><docNumber>${number}</docNumber>. <docTitle>${title.split(' ').slice(0, 9).join(' ')}</docTitle></p></preface>
<mainBody>${paragraphs.join('')}</mainBody></statement></akomaNtoso>`;
}

/** Language → texts of paragraphs, escaped as in the files. */
function paragraphsOfCorpus() {
  const found = new Map();
  for (const folder of ['akn', 'pairs']) {
    for (const name of readdirSync(join(corpus, folder))
      .filter(each => each.endsWith('.xml'))
      .sort()) {
      const xml = readFileSync(join(corpus, folder, name), 'utf8');
      const language = /FRBRlanguage[^>]*language="(\w+)"/.exec(xml)?.[1];
      const body = xml.replace(/<meta>[\s\S]*?<\/meta>/g, '').replace(/<authorialNote\b[\s\S]*?<\/authorialNote>/g, '');
      const texts = [...body.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].map(([, text]) =>
        text
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      found.set(language, [...(found.get(language) ?? []), ...texts.filter(text => text.length > 1)]);
    }
  }
  return found;
}

/** The same numbers from 0 to 1 every time (mulberry32). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

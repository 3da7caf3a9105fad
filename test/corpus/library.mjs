/**
 * All AKN files of the corpus in a library: hit counts in six languages beside a plain scan of the files, nothing lost after
 * `kill -9`, everything stored as it was.
 *
 *   node test/corpus/library.mjs [--check]        after `npm run build`; NTOSO_SHARED: folder with `corpus/`
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const shared = process.env.NTOSO_SHARED ?? resolve(root, '..', 'shared');
const { openLibrary } = await import(join(root, 'dist/library/index.js'));

const PHRASES = {
  en: [
    'crime prevention',
    'human rights',
    'Security Council',
    'climate change',
    'women and girls',
    'Charter of the United Nations',
  ],
  fr: [
    'prévention du crime',
    'droits de l’homme',
    'Conseil de sécurité',
    'Assemblée générale',
    'développement durable',
    'réaffirmant',
  ],
  es: [
    'prevención del delito',
    'derechos humanos',
    'Consejo de Seguridad',
    'Asamblea General',
    'desarrollo sostenible',
    'niños',
  ],
  ru: [
    'предупреждения преступности',
    'прав человека',
    'Совет Безопасности',
    'Генеральная Ассамблея',
    'её',
    'настоящей резолюции',
  ],
  ar: ['الجمعية العامة', 'مجلس الأمن', 'حقوق الإنسان', 'الأمم المتحدة', 'إلى', 'التنمية المستدامة'],
  zh: ['预防犯罪', '安全理事会', '人权', '大会', '可持续发展', '联合国宪章'],
};
const CODES = { eng: 'en', fra: 'fr', spa: 'es', rus: 'ru', ara: 'ar', zho: 'zh', ar: 'ar' };

if (process.argv[2] === 'add') {
  await addAll(process.argv[3]);
} else {
  await main();
}

function corpus() {
  return ['akn', 'pairs'].flatMap(folder =>
    readdirSync(join(shared, 'corpus', folder))
      .filter(name => name.endsWith('.xml'))
      .sort()
      .map(name => join(shared, 'corpus', folder, name)),
  );
}

function* items() {
  for (const path of corpus())
    yield { akn: readFileSync(path, 'utf8'), name: path.slice(path.lastIndexOf('/') + 1, -4) };
}

async function addAll(path) {
  for await (const { result, entry } of openLibrary(path).add(items()))
    process.stdout.write(`${result.replace(' ', '-')} ${entry?.expression}\n`);
}

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'ntoso-library-'));
  const faults = [];
  try {
    await killedWhileAdding(folder, faults);
    const library = openLibrary(join(folder, 'library.sqlite'));
    const results = {};
    for await (const { result } of library.add(items())) results[result] = (results[result] ?? 0) + 1;
    const { total } = await library.list();
    process.stdout.write(`added ${JSON.stringify(results)}; ${total} documents\n`);
    if (results.refused) faults.push(`${results.refused} refused`);
    await compareWithScan(library, faults);
    const checked = await library.verify();
    faults.push(...checked.faults.map(fault => JSON.stringify(fault)));
    const citing = await library.citedBy('Convention against Corruption');
    process.stdout.write(`the Convention against Corruption is cited by ${citing.documents.length} documents\n`);
    if (citing.documents.length === 0) faults.push('nobody cites the Convention against Corruption');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(`library: ${faults.length} faults\n`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

/** Killed three times at different moments, then let to its end. */
async function killedWhileAdding(folder, faults) {
  const path = join(folder, 'killed.sqlite');
  const told = new Set();
  for (const lines of [20, 60, 110]) {
    for (const line of await adding(path, lines)) told.add(line);
    const there = new Set((await openLibrary(path).list()).entries.map(({ expression }) => expression));
    for (const expression of told) if (!there.has(expression)) faults.push(`lost after kill -9: ${expression}`);
  }
  const last = await adding(path, Number.POSITIVE_INFINITY);
  const { entries } = await openLibrary(path).list();
  if (new Set(last).size !== entries.length)
    faults.push(`${entries.length} documents instead of ${new Set(last).size}`);
  faults.push(...(await openLibrary(path).verify()).faults.map(fault => JSON.stringify(fault)));
  process.stdout.write(
    `killed three times while adding: ${told.size} were told as added before, ${entries.length} in the end\n`,
  );
}

function adding(path, lines) {
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), 'add', path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', chunk => {
      output += chunk;
      if (output.split('\n').length > lines) child.kill('SIGKILL');
    });
    child.on('error', failed);
    child.on('close', () =>
      done(
        output
          .split('\n')
          .slice(0, -1)
          .map(line => line.replace(/^[\w-]+ /, '')),
      ),
    );
  });
}

async function compareWithScan(library, faults) {
  const texts = new Map();
  for (const path of corpus()) texts.set(keyOf(readFileSync(path, 'utf8')), readFileSync(path, 'utf8'));
  const pieces = new Map([...texts].map(([key, xml]) => [key, piecesOf(xml)]));
  for (const [language, phrases] of Object.entries(PHRASES)) {
    const counts = [];
    for (const phrase of phrases) {
      const found = await library.search(`"${phrase}"`, { language }, { limit: 1000 });
      const wanted = phrasePattern(phrase);
      const scanned = [...pieces].filter(
        ([key, lines]) => key.startsWith(`${language} `) && lines.some(line => wanted.test(line)),
      );
      counts.push(`${phrase} ${found.total}`);
      if (found.total !== scanned.length)
        faults.push(`${language} "${phrase}": ${found.total} found, ${scanned.length} in the files`);
      const symbols = new Set(found.hits.map(({ entry }) => `${language} ${entry.expression}`));
      for (const [key] of scanned) if (!symbols.has(key)) faults.push(`${language} "${phrase}": ${key} is not found`);
    }
    process.stdout.write(`${language}: ${counts.join(' · ')}\n`);
  }
}

function keyOf(xml) {
  const language = CODES[/FRBRlanguage[^>]*language="(\w+)"/.exec(xml)?.[1]] ?? '?';
  const uri = /<FRBRExpression>[\s\S]*?<FRBRuri value="([^"]*)"/.exec(xml)?.[1] ?? '';
  return `${language} ${uri.replace(/\/+$/, '')}`;
}

/** A scan of its own: tags that end a line become line ends, all others vanish; no code of the library is used. */
function piecesOf(xml) {
  const notes = [];
  let body = xml.replace(/<meta>[\s\S]*?<\/meta>/g, '').replace(/<!--[\s\S]*?-->/g, '');
  body = body.replace(/<authorialNote\b[^>]*>([\s\S]*?)<\/authorialNote>/g, (_, note) => {
    notes.push(note);
    return '';
  });
  const block =
    /<\/?(?:p|num|heading|subheading|td|th|li|tr|table|caption|paragraph|point|list|content|container|block|tblock|crossHeading|formula|preamble|preface|conclusions|mainBody|coverPage|section|article|chapter|intro|wrapUp|attachment|attachments|doc|statement|documentCollection|component|components|collectionBody|toc|tocItem|longTitle|blockList|item|hcontainer|level|subparagraph|indent|clause|part|title|akomaNtoso|interstitial|blockContainer|foreign|listIntroduction|listWrapUp|division|body|header|ul|ol|div|recitals|recital|citations|citation)\b[^>]*>/g;
  return [body, ...notes].flatMap(each =>
    each
      .replace(block, '\n')
      .replace(/<(?:br|eol)\b[^>]*>/g, ' ')
      .replace(
        /[ \t]*\n[ \t]*(?=<\/?(?:a|b|i|u|sup|sub|span|ref|inline|docDate|docNumber|docTitle|docAuthority|docType|organization|location|noteRef)\b)/g,
        ' ',
      )
      .replace(/<[^>]*>/g, '')
      .split('\n')
      .map(plain)
      .filter(Boolean),
  );
}

/** Without accents, vowel signs, capitals; й stays; of the Arabic letters that are printed for each other one. */
function plain(text) {
  return text
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, '&')
    .toLowerCase()
    .replaceAll('й', '\u{f0000}')
    .normalize('NFD')
    .replaceAll('и\u0306', '\u{f0000}')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200d]/g, '')
    .replaceAll('\u{f0000}', 'й')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .replace(/\s+/g, ' ')
    .trim();
}

function phrasePattern(phrase) {
  const words = plain(phrase)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('[^\\p{L}\\p{N}]+');
  const isHan = /\p{Script=Han}/u.test(phrase);
  return new RegExp(
    isHan ? [...plain(phrase)].join('[^\\p{L}\\p{N}]*') : `(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`,
    'u',
  );
}

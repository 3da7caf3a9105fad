/** The library: adding, searching and checking the AKN files of the corpus; without the corpus, copies of the sample. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { line, median, times } from './measure.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const corpus = join(process.env.NTOSO_SHARED ?? resolve(root, '..', 'shared'), 'corpus', 'akn');
const { openLibrary } = await import(join(root, 'dist/library/index.js'));

const folder = mkdtempSync(join(tmpdir(), 'ntoso-bench-'));
const path = join(folder, 'library.sqlite');
try {
  const items = documents();
  const library = openLibrary(path);
  const [adding] = await times(1, () => drain(library.add(items)));
  line(`add, each document a transaction (${items.length} documents)`, adding / items.length, 'ms each');
  const [again] = await times(1, () => drain(library.add(items)));
  line('add a second time: nothing to do', again / items.length, 'ms each');
  line('size of the library', statSync(path).size / items.length / 1000, 'kB each');
  const queries = [
    'crime prevention',
    '"human rights"',
    'the',
    'resol*',
    '预防犯罪',
    '"الجمعية العامة"',
    'Генеральная Ассамблея',
    'droits de l’homme',
  ];
  for (const query of queries) {
    const sorted = await times(25, () => library.search(query));
    line(`search ${query}, 20 shown with their places`, median(sorted), 'ms', '≤ 20 ms');
    line('  slowest of 25', sorted.at(-1), 'ms', '≤ 20 ms');
  }
  line(
    'who cites a treaty, by its title',
    median(await times(15, () => library.citedBy('Convention against Corruption'))),
    'ms',
  );
  line(
    'list with filters',
    median(await times(15, () => library.list({ body: 'ga', language: 'en', from: '2020' }))),
    'ms',
  );
  const [checking] = await times(1, () => library.verify());
  line('verify everything', checking / items.length, 'ms each');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function documents() {
  try {
    return readdirSync(corpus)
      .filter(name => name.endsWith('.xml'))
      .map(name => ({ akn: readFileSync(join(corpus, name), 'utf8'), name }));
  } catch {
    const akn = readFileSync(join(root, 'samples/a-res-65-230/A-RES-65-230-en.akn.xml'), 'utf8');
    return Array.from({ length: 200 }, (_, i) => ({ akn: akn.replaceAll('65-230', `65-${i}`), name: `copy-${i}` }));
  }
}

async function drain(results) {
  for await (const _ of results);
}

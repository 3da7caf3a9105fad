/**
 * The side of `against.mjs` that works: does what it is asked with the version in the folder of its first argument, and answers
 * with the processor time of one piece of work in milliseconds.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repeated, sampleText, wordFiles } from './inputs.mjs';

const [folder] = process.argv.slice(2);
const { convert, enrich, render } = await import(pathToFileURL(join(folder, 'dist', 'index.js')).href);
const works = await worksOf();

process.on('message', async request => {
  try {
    process.send({ result: await answer(request) });
  } catch (cause) {
    process.send({ error: String(cause) });
  }
});

async function answer({ list, warm, run }) {
  if (list) return Object.keys(works);
  const { work, warmUp, times } = works[warm ?? run];
  if (warm) return repeat(work, warmUp);
  const before = process.cpuUsage();
  await repeat(work, times);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / times;
}

async function repeat(work, times) {
  for (let i = 0; i < times; i++) await work();
}

/** Name → the work, how often before it is measured, and how often in one turn. */
async function worksOf() {
  const long = repeated(sampleText, 100);
  const words = wordFiles();
  const published = publishedFiles();
  const { akn } = await convert(sampleText);
  const edition = format => () => render(akn, { formats: [format], name: 'bench', paper: 'a4', date: '2026-11-24' });
  return {
    'text → AKN, sample': { work: () => convert(sampleText), warmUp: 150, times: 20 },
    'text → AKN, sample × 100': { work: () => convert(long), warmUp: 2, times: 1 },
    [`Word → AKN, ${words.length} files, mean`]: each(words, convert),
    [`enrich, ${published.length} published files, mean`]: each(published, enrich),
    'AKN → HTML, sample': { work: edition('html'), warmUp: 20, times: 5 },
    'AKN → EPUB, sample': { work: edition('epub'), warmUp: 20, times: 5 },
    'AKN → PDF, sample': { work: edition('pdf'), warmUp: 10, times: 3 },
  };
}

/** All files one after the other; each counts as one piece of work, so that the answer is the mean of a file. */
function each(files, verb) {
  let next = 0;
  const work = () => verb(files[next++ % files.length]);
  const rounds = Math.ceil(40 / files.length);
  return { work, warmUp: files.length * rounds, times: files.length * rounds };
}

/** Those of median size in the corpus, else the file that stands for them in the fixtures. */
function publishedFiles() {
  const corpus = process.env.NTOSO_CORPUS && join(process.env.NTOSO_CORPUS, 'akn');
  if (!corpus || !existsSync(corpus))
    return [readFileSync(new URL('../../fixtures/enrich-foreign/published.xml', import.meta.url))];
  const all = readdirSync(corpus)
    .filter(name => name.endsWith('.xml'))
    .map(name => readFileSync(join(corpus, name)))
    .sort((a, b) => a.length - b.length);
  const middle = Math.floor(all.length / 2);
  return all.slice(middle - 10, middle + 10);
}

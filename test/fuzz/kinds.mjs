/** Kinds of inputs: how a mutant is made, and what must hold of it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, pack, publish } from '../../dist/index.js';
import { openLibrary, writeFiles } from '../../dist/node.js';
import { mutantBytes } from './bytes.mjs';
import { faultOfAkn, faultOfDocument } from './oracles.mjs';
import { mutantText } from './texts.mjs';
import { mutantWord } from './word.mjs';
import { failingWrites } from './writes.mjs';
import { mutantXml } from './xml.mjs';

const fixtures = join(import.meta.dirname, '..', 'fixtures');
const languages = ['ar', 'en', 'es', 'fr', 'ru', 'zh'];
const texts = languages.map(code => readFileSync(join(fixtures, 'six-languages', `${code}.txt`), 'utf8'));
const kept = new Map();

/** Made once, when the first mutant needs it. */
function once(key, make) {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key);
}

const akns = () => once('akn', async () => Promise.all(texts.map(async text => (await convert(text)).akn)));
const pdf = () => once('pdf', async () => (await publish(texts[1], { formats: ['pdf'] })).editions[0]?.bytes);
const library = () =>
  once('library', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ntoso-fuzz-'));
    const path = join(folder, 'l.sqlite');
    for await (const _ of openLibrary(path).add((await akns()).slice(0, 3).map(akn => ({ akn })))) void _;
    const bytes = readFileSync(path);
    rmSync(folder, { recursive: true });
    return bytes;
  });

export const kinds = {
  text: {
    weight: 6,
    make: async random => {
      const { text, made } = mutantText(texts, random);
      return { bytes: new TextEncoder().encode(text), made, ending: 'txt' };
    },
    fault: (bytes, deep) => faultOfDocument(bytes, deep),
  },
  word: {
    weight: 6,
    make: async random => ({ ...mutantWord(texts, random), ending: 'docx' }),
    fault: (bytes, deep) => faultOfDocument(bytes, deep),
  },
  akn: {
    weight: 4,
    make: async random => {
      const { xml, made } = mutantXml(random.pick(await akns()), random);
      return { bytes: new TextEncoder().encode(xml), made, ending: 'xml' };
    },
    fault: bytes => faultOfAkn(new TextDecoder().decode(bytes)),
  },
  pdf: {
    weight: 1,
    make: async random => ({ ...mutantBytes(await pdf(), random), ending: 'pdf' }),
    fault: bytes => faultOfDocument(bytes, false),
  },
  library: {
    weight: 1,
    make: async random => ({ ...mutantBytes(await library(), random), ending: 'sqlite' }),
    fault: faultOfLibrary,
  },
  package: {
    weight: 1,
    make: async random => {
      const { xml, made } = mutantXml(random.pick(await akns()), random);
      return { bytes: new TextEncoder().encode(xml), made, ending: 'xml' };
    },
    fault: faultOfPackage,
  },
  writes: {
    weight: 1,
    make: async random => ({ ...(await failingWrites.make(random)), ending: 'json' }),
    fault: failingWrites.fault,
  },
};

/** A damaged library: what is asked is answered, or the library says what is wrong; nothing is written outside. */
async function faultOfLibrary(bytes) {
  const folder = mkdtempSync(join(tmpdir(), 'ntoso-fuzz-'));
  try {
    const path = join(folder, 'a', 'l.sqlite');
    await writeFiles(join(folder, 'a'), [{ name: 'l.sqlite', bytes }]);
    const opened = openLibrary(path);
    const asked = [
      () => opened.list(),
      () => opened.search('resolution'),
      () => opened.verify(),
      async () => {
        const files = [];
        for await (const file of opened.export('65/230')) files.push(file);
        await writeFiles(join(folder, 'a', 'out'), files);
      },
    ];
    for (const ask of asked) {
      try {
        await ask();
      } catch (cause) {
        if (cause.name !== 'LibraryError' && cause.name !== 'WriteError') throw cause;
      }
    }
    const others = readdirSync(folder).filter(name => name !== 'a');
    return others.length > 0 ? `written outside: ${others.join(', ')}` : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const PROFILES = ['bagit', 'mods', 'dc', 'csip', 'saf', 'jsonld'];

/** Records are well-formed and no name leads out of the package. */
async function faultOfPackage(bytes) {
  const { files } = await pack(bytes, [], { profiles: PROFILES, date: '2026-01-01' });
  for (const { name, bytes: content } of files) {
    if (name.split('/').some(part => part === '' || /^\.+$/.test(part))) return `a name leads elsewhere: ${name}`;
    if (!/\.xml$/.test(name) || /\.akn\.xml$/.test(name)) continue;
    const { checkTags } = await import('../../dist/xml/parse.js');
    checkTags(new TextDecoder().decode(content));
  }
  return undefined;
}

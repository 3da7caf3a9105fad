/** Kinds of faults that were found once, each with the smallest input that shows it. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { fileNameOf } from '../src/akn/file-name.js';
import { parseAkn } from '../src/akn/parse.js';
import { pictureNames, withPictures } from '../src/akn/pictures.js';
import { isPlainPath, plainName } from '../src/akn/plain-path.js';
import { serialise } from '../src/akn/serialise.js';
import { convert } from '../src/api/convert.js';
import { pack } from '../src/api/pack.js';
import { validate } from '../src/api/validate.js';
import { type BatchFolderOptions, publishBatch } from '../src/batch/folder.js';
import { visible } from '../src/cli/terminal.js';
import { packFile } from '../src/disk/pack-file.js';
import { validateFiles } from '../src/disk/validate-files.js';
import { writeFiles } from '../src/files/write.js';
import { writePackages } from '../src/files/write-packages.js';
import { openLibrary } from '../src/library/library.js';
import { withFile } from '../src/library/sqlite-file.js';
import type { DocumentInput } from '../src/options/input.js';
import { buildXml } from '../src/xml/build.js';
import { harmlessSvg } from '../src/xml/svg.js';
import { element } from '../src/xml/tree.js';

const root = mkdtempSync(join(tmpdir(), 'ntoso-faults-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;
const fresh = () => join(root, String(++count));
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined) => new TextDecoder().decode(content);
const namesIn = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

const HEAD =
  'Resolution adopted by the General Assembly on 21 December 2010\n65/230.\tTwelfth Congress\n\n\tThe General Assembly,\n\n';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);
const withImage = (attributes: string) =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta/><preface><p><img src="emblem.png"/><docNumber>65/230</docNumber></p></preface><mainBody><p><img ${attributes}/></p></mainBody></statement></akomaNtoso>`;

describe('no document stops a batch', () => {
  const worker = new URL('./batch/worker.mjs', import.meta.url);
  const input = (content: string): DocumentInput => ({ input: `in/${content.replace(' ', '-')}.txt`, content });
  const run = (inputs: readonly DocumentInput[], folder: string, options: BatchFolderOptions = {}) =>
    publishBatch(inputs, folder, { worker, threads: 2, ...options });
  const summaryIn = (folder: string) => readFileSync(join(folder, 'batch.json'), 'utf8');

  test('a file in the way is one failed entry that names it; the others are made', async () => {
    const folder = fresh();
    mkdirSync(folder);
    writeFileSync(join(folder, 'b'), 'in the way');
    const summary = await run(['ok a', 'ok b', 'ok c'].map(input), folder);
    expect(summary).toMatchObject({ documents: 3, ok: 2, failed: 1, stopped: false });
    expect(JSON.parse(summaryIn(folder)).entries[1]).toMatchObject({
      status: 'failed',
      reason: expect.stringContaining(join(folder, 'b')),
    });
    rmSync(join(folder, 'b'));
    expect(await run(['ok a', 'ok b', 'ok c'].map(input), folder, { resume: true })).toMatchObject({ ok: 3, kept: 2 });
  });

  test('names of the batch itself are no names of documents', async () => {
    const folder = fresh();
    await run(['ok batch.json', 'ok batch.lock'].map(input), folder);
    expect(namesIn(folder)).toEqual(expect.arrayContaining(['batch.json-2', 'batch.lock-2', 'batch.json']));
  });

  test('after a stop and a resumed run, batch.json is that of a run that was never stopped', async () => {
    const inputs = ['ok a', 'doubt b', 'ok c', 'throw', 'ok d'].map(input);
    const whole = fresh();
    await run(inputs, whole);
    const stopped = fresh();
    const controller = new AbortController();
    let done = 0;
    const onDocument = (): void => {
      if (++done === 2) controller.abort();
    };
    await expect(run(inputs, stopped, { signal: controller.signal, onDocument })).rejects.toThrow();
    await run(inputs, stopped, { resume: true });
    expect(summaryIn(stopped)).toBe(summaryIn(whole));
  });

  test.each([
    ['CON', 'CON_'],
    ['nul.txt', 'nul_.txt'],
    ['A/RES/65/230', 'A-RES-65-230'],
    ['letter.', 'letter'],
  ])('a document called %s has files called %s', (symbol, folder) => {
    expect(fileNameOf({ symbol }, undefined).folder).toBe(folder);
  });

  test('a symbol too long for a file name ends with a checksum; two of them stay two', () => {
    const names = ['X', 'Y'].map(end => fileNameOf({ symbol: `A/RES/${'é'.repeat(300)}${end}` }, 'en').name);
    expect(new Set(names).size).toBe(2);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(110);
  });
});

describe('pictures are part of the document', () => {
  test('what is called by name, but not the emblem', () => {
    expect(pictureNames(parseAkn(withImage('alt="A > B" src="a&amp;b.png"')))).toEqual(['a&b.png']);
    expect(pictureNames(parseAkn(withImage('src="data:image/png;base64,AA"')))).toEqual([]);
  });

  test('is put in whatever stands before it in the tag', () => {
    const akn = withPictures(withImage("alt='A &gt; B' src='a&amp;b.png'"), [
      { name: 'a&b.png', mediaType: 'image/png', bytes: PNG },
    ]);
    expect(akn).toContain(`src="data:image/png;base64,${PNG.toString('base64')}"`);
  });

  test('goes into packages and the library; a missing one is an error', async () => {
    const folder = fresh();
    await writeFiles(folder, [
      { name: 'a.akn.xml', bytes: withImage('src="m/a.png" alt="map"') },
      { name: 'm/a.png', bytes: PNG },
    ]);
    const made = await packFile(join(folder, 'a.akn.xml'));
    expect(made.files.map(({ name }) => name)).toContain('65-230.bagit/data/akn/m/a.png');
    const missing = await pack(withImage('src="../../a.png" alt="map"'), []);
    expect(missing.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'pack/picture-missing', severity: 'error' }),
    );
  });

  test('an SVG leaves without what runs or fetches', () => {
    const svg = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" onload="alert(1)"><script>alert(1)</script><foreignObject><p/></foreignObject><a xlink:href="javascript:alert(1)"><path d="M0 0"/></a><use xlink:href="#x"/><image href="https://example.org/a.png"/><rect style="fill:url(https://example.org/x)"/><set attributeName="href" to="javascript:x"/></svg>`;
    const clean = text(harmlessSvg(bytes(svg)));
    expect(clean).not.toMatch(/script|alert|onload|example|foreign|<set/);
    expect(clean).toContain('<path d="M0 0"/>');
    expect(clean).toContain('xlink:href="#x"');
    expect(harmlessSvg(bytes('<!DOCTYPE svg [<!ENTITY a "x">]><svg>&a;</svg>'))).toBeUndefined();
  });
});

describe('files and packages', () => {
  const filesOf = (names: readonly string[]) => names.map(name => ({ name, bytes: name }));

  test('a package replaces an older one whole', async () => {
    const folder = fresh();
    await writePackages(folder, filesOf(['p.bagit/data/old.pdf', 'p.bagit/bagit.txt']), { durable: true });
    await writePackages(folder, filesOf(['p.bagit/data/new.pdf', 'record.xml']));
    expect(namesIn(folder)).toEqual(['p.bagit', 'p.bagit/data', 'p.bagit/data/new.pdf', 'record.xml']);
  });

  test('a package that stepped aside for one that never came is put back; leftovers of dead processes go', async () => {
    const folder = fresh();
    const dead = 2 ** 22 + 1;
    await writeFiles(join(folder, `p.bagit.replaced.${dead}-1.part`), filesOf(['bagit.txt']));
    await writeFiles(folder, filesOf([`record.xml.${dead}-2.part`, `other.${process.pid}-3.part`]));
    await writePackages(folder, filesOf(['record.xml']));
    expect(namesIn(folder)).toEqual([`other.${process.pid}-3.part`, 'p.bagit', 'p.bagit/bagit.txt', 'record.xml']);
  });

  test('a library that somebody changed writes nothing outside, and verify says so', async () => {
    const path = `${fresh()}.sqlite`;
    const { akn = '' } = await convert(`${HEAD}\t1.\tDecides.\n`);
    const library = openLibrary(path);
    for await (const _ of library.add([{ akn }]));
    const change = "UPDATE document SET name = '../../escaped'";
    await withFile(path, { wait: 1000, create: false }, 'write', database => database.exec(change));
    const exported = async () => {
      for await (const _ of library.export('65/230'));
    };
    await expect(exported()).rejects.toThrow('somebody changed it');
    expect((await library.verify()).faults).toEqual([
      expect.objectContaining({ message: expect.stringContaining('escaped') }),
    ]);
  });

  test('a schema reads only what is in its folder', async () => {
    const folder = fresh();
    const schema =
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:include schemaLocation="../secret.xsd"/></xs:schema>';
    await writeFiles(folder, [
      { name: 'secret.xsd', bytes: schema },
      { name: 's/main.xsd', bytes: schema },
      { name: 'a.xml', bytes: '<a/>' },
    ]);
    const checked = validateFiles([join(folder, 'a.xml')], {
      schema: join(folder, 's/main.xsd'),
      print: () => undefined,
    });
    await expect(checked).rejects.toThrow('not in its folder');
    expect(existsSync(folder)).toBe(true);
  });

  test.each([
    ['a/b.html', true],
    ['../a', false],
    ['a//b', false],
    ['/a', false],
    ['C:/a', false],
    ['a\\b', false],
    ['a\u001b[2J', false],
  ])('%j is a plain path: %s', (path, expected) => {
    expect(isPlainPath(path)).toBe(expected);
    expect(isPlainPath(plainName(path))).toBe(true);
  });

  test('a terminal is not told what to do', () => {
    expect(visible('a\u001b]0;x\u0007b\r\u202ec\n\u001b[31mred\u001b[39m')).toBe(
      'a\\x1b]0;x\\x07b\\x0d\\u202ec\n\u001b[31mred\u001b[39m',
    );
  });
});

describe('bounds', () => {
  test('a list of citations too long for the arguments of a call', async () => {
    const { akn = '' } = await convert(`${HEAD}resolutions ${'55/1, '.repeat(130_000)}`);
    expect(akn.split('>55/1<').length - 1).toBe(130_000);
  }, 120_000);

  test('lines that look like labels of annexes do not grow without bound', async () => {
    const { akn = '', diagnostics } = await convert(HEAD + 'Annex\n'.repeat(2000));
    expect(diagnostics.map(({ code }) => code)).toContain('parse/too-many-annexes');
    expect(akn.match(/Annex/g)?.length).toBeGreaterThanOrEqual(2000);
    expect(akn.length).toBeLessThan(50 * 12_000);
  });

  test('a text longer than a document', async () => {
    const { akn, diagnostics } = await convert('x'.repeat(20_000_001));
    expect(akn).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['read/text-too-long']);
  });

  test('names of methods are names like others', () => {
    const xml = '<doc __proto__="a" toString="b"><__proto__>x</__proto__><constructor/><valueOf/></doc>';
    for (const positions of [true, false]) expect(serialise(parseAkn(xml, { positions }))).toContain(xml);
  });

  test('a fault beyond line 65,535 has its own line', async () => {
    const { akn = '' } = await convert(`${HEAD}\t1.\tDecides.\n`);
    const broken = akn.replace('</mainBody>', `${'\n'.repeat(70_000)}<paragraph><bogus/></paragraph></mainBody>`);
    const line = broken.slice(0, broken.indexOf('<bogus')).split('\n').length;
    const { diagnostics } = await validate(broken);
    expect(diagnostics.find(({ code }) => code === 'validate/schema-element')?.place?.line).toBe(line);
  });
});

test('every name that a block of a template asks for is given by the code that fills it', () => {
  const project = join(import.meta.dirname, '..');
  const sources = namesIn(join(project, 'src')).filter(name => name.endsWith('.ts'));
  const code = new Map(sources.map(name => [name, readFileSync(join(project, 'src', name), 'utf8')]));
  const templates = namesIn(join(project, 'templates')).filter(name => name.endsWith('.hbs'));
  expect(templates.length).toBeGreaterThan(5);
  const unknown = templates.flatMap(template => {
    const id = template.replace(/\.hbs$/, '');
    const filling = sources
      .filter(name => code.get(name)?.includes(`'${id}'`))
      .map(name => name.slice(0, name.indexOf('/')));
    const given = sources
      .filter(name => filling.includes(name.slice(0, name.indexOf('/'))))
      .map(name => code.get(name))
      .join('\n');
    const asked = readFileSync(join(project, 'templates', template), 'utf8').matchAll(
      /\{\{#(?:if|each|unless|with)\s+([\w.]+)/g,
    );
    return [...asked].flatMap(([, name = '']) =>
      new RegExp(`\\b${name.split('.').at(-1)}\\b`).test(given) ? [] : [`${template}: ${name}`],
    );
  });
  expect(unknown).toEqual([]);
});

test.each([
  ['لَجْنَةٌ', 'لجنة'],
  ['لجنة', 'لَجْنَةٌ'],
])('in the library the Arabic word %s finds %s', async (asked, written) => {
  const library = openLibrary(`${fresh()}.sqlite`);
  const akn = withImage('src="data:,"').replace('<p><img', `<p>${written} <img`);
  for await (const _ of library.add([{ akn }]));
  expect((await library.search(asked)).total).toBe(1);
});

test('a record holds what looks like an entity, and white space of attributes', () => {
  const xml = buildXml(element('a', { t: 'x\ty\nz&lt;' }, '&nbsp; &lt; <'));
  expect(xml).toContain('<a t="x&#x9;y&#xA;z&amp;lt;">&amp;nbsp; &amp;lt; &lt;</a>');
});

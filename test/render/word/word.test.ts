/** The Word edition: all the text of the AKN; notes, links, tables and directions as Word has them; the same bytes every time. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { render } from '../../../src/api/render.js';
import { parseXml } from '../../../src/xml/parse.js';
import { stretchesOf } from '../editions.js';
import '../../../src/render/word/index.js';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const xmlIn = (folder: string) =>
  readdirSync(join(root, folder))
    .filter(name => name.endsWith('.xml'))
    .map(name => `${folder}/${name}`);

async function bytesOf(akn: string): Promise<Uint8Array> {
  const { editions, diagnostics } = await render(akn, { formats: ['docx'], name: 'document', date: '2026-01-01' });
  if (!editions[0]) throw new Error(JSON.stringify(diagnostics));
  return editions[0].bytes;
}

/** The parts of the file by their names. */
async function partsOf(akn: string): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(unzipSync(await bytesOf(akn)));
  return Object.fromEntries(files.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
}

const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function wordsIn(parts: Readonly<Record<string, string>>): string {
  const xml = Object.entries(parts).flatMap(([name, text]) => (/^word\/[a-z]+\d*\.xml$/.test(name) ? [text] : []));
  const words = [...xml.join('').matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>/g)].map(match => match[1] ?? '');
  return letters(words.join('').replace(/&(\w+);/g, (_, sign: string) => SIGNS[sign] ?? ''));
}

test.each([
  'samples/a-res-65-230/A-RES-65-230-en.akn.xml',
  ...xmlIn('test/fixtures/akn'),
  ...xmlIn('test/fixtures/render'),
  ...xmlIn('test/fixtures/render/vocabulary'),
])('%s: all of its text, in parts that are XML', async path => {
  const akn = read(path);
  const parts = await partsOf(akn);
  const words = wordsIn(parts);
  expect(stretchesOf(akn).filter(each => !words.includes(letters(each)))).toEqual([]);
  for (const [name, text] of Object.entries(parts))
    if (name.endsWith('.xml')) expect(() => parseXml(text)).not.toThrow();
});

test('the same document has the same bytes, whatever was made before', async () => {
  const sample = read('samples/a-res-65-230/A-RES-65-230-en.akn.xml');
  const first = await bytesOf(sample);
  await bytesOf(read('test/fixtures/render/resolution.akn.xml'));
  expect(Buffer.compare(first, await bytesOf(sample))).toBe(0);
});

const document = (body: string, language = 'eng') =>
  `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement name="resolution"><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta><mainBody>${body}</mainBody></statement></akomaNtoso>`;
const note = (id: string, mark: string, text: string) =>
  `<authorialNote eId="${id}" marker="${mark}"><p>${text}</p></authorialNote>`;

test('notes are notes of Word; a second call is a field, a mark of the author is text', async () => {
  const body = `<p>a${note('n1', '1', 'One.')}</p><p>b${note('n2', '*', 'Star.')} c<noteRef href="#n1" marker="1"/></p><p>d${note('n3', '2', 'Two.')}</p>`;
  const { 'word/document.xml': text = '', 'word/footnotes.xml': notes = '' } = await partsOf(document(body));
  expect(text.match(/<w:footnoteReference [^>]*>/g)).toEqual([
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:customMarkFollows="1" w:id="2"/>',
    '<w:footnoteReference w:id="3"/>',
  ]);
  expect(text).toMatch(
    /<w:bookmarkStart [^>]*w:name="_RefNote1"[^>]*\/>.*NOTEREF _RefNote1 \\f \\h .*<w:t[^>]*>1<\/w:t>/s,
  );
  const marks = notes
    .split('<w:footnote ')
    .slice(-3)
    .map(each => [/<w:footnoteRef\/>|<w:t[^>]*>\*<\/w:t>/.exec(each)?.[0]]);
  expect(marks).toEqual([['<w:footnoteRef/>'], ['<w:t xml:space="preserve">*</w:t>'], ['<w:footnoteRef/>']]);
});

test('a note that only a note calls stands at the end, after its mark', async () => {
  const body = `<p>a<authorialNote eId="n1" marker="1"><p>See${note('n2', '2', 'Inner.')}</p></authorialNote></p>`;
  const { 'word/document.xml': text = '', 'word/footnotes.xml': notes = '' } = await partsOf(document(body));
  expect(text).toMatch(/<w:vertAlign w:val="superscript"\/>.*<w:t[^>]*>2<\/w:t>.*Inner\./s);
  expect(notes).not.toContain('Inner.');
});

test('headings have levels, places in the document are bookmarks, addresses are links', async () => {
  const body =
    '<section eId="s1"><num>I</num><heading>Prevention</heading><paragraph eId="p1"><num>1.</num><content><p>See <ref href="#s1">section I</ref> and <ref href="https://docs.un.org/en/A/RES/46/152">A/RES/46/152</ref>.</p></content></paragraph></section>';
  const { 'word/document.xml': text = '', 'word/_rels/document.xml.rels': relations = '' } = await partsOf(
    document(body),
  );
  expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
  expect(text).toMatch(/w:name="_Place1".*<w:hyperlink [^>]*w:anchor="_Place1"/s);
  expect(relations).toContain('Target="https://docs.un.org/en/A/RES/46/152"');
});

test('a table has its header row, and cells over several rows and columns', async () => {
  const body =
    '<table><tr><th colspan="2">A</th><th>B</th></tr><tr><td rowspan="2">c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table>';
  const { 'word/document.xml': text = '' } = await partsOf(document(body));
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect([text.match(/<w:gridSpan w:val="2"\/>/g)?.length, text.match(/<w:vMerge [^>]*>/g)?.length]).toEqual([1, 2]);
});

test('Arabic runs from right to left, words of another language in theirs', async () => {
  const { 'word/document.xml': text = '', 'word/styles.xml': styles = '' } = await partsOf(
    document('<p>إن الجمعية العامة <span xml:lang="en">General</span> 65</p>', 'ara'),
  );
  expect(text.match(/<w:bidi\/>/g)?.length).toBe(1);
  expect(text).toMatch(/<w:rtl\/>.*الجمعية.*<w:lang [^>]*w:val="en-US"\/>(?:(?!<w:rtl).)*General.*<w:rtl\/>.*65/s);
  expect(styles).toMatch(/<w:lang [^>]*w:bidi="ar-EG"/);
});

const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('a picture keeps its words; one that Word does not show is its words', async () => {
  const body = `<p><img src="data:image/png;base64,${PNG}" alt="A map" width="20" height="10"/> <img src="data:image/webp;base64,UklGRg==" alt="A chart"/></p>`;
  const parts = await partsOf(document(body));
  expect(parts['word/document.xml']).toMatch(/<wp:extent cx="190500" cy="95250"\/>.*descr="A map".*A chart/s);
  expect(Object.keys(parts).filter(name => name.startsWith('word/media/'))).toHaveLength(1);
});

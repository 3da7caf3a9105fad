/** AKN → PDF, looked at with an independent reader (pdf-lib): standards, tags, notes, links, attachment, outline. */
import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFRawStream, PDFString } from 'pdf-lib';
import { label, labelsOf } from '../../../src/render/labels.js';
import { again, bytesOf, note, paragraph, printed, resolution } from './support.js';
import { all, type TagNode, tagTree, textOf } from './text-layer.mjs';

const WORDS = 'Considering that a page holds only so many lines and that a long text must go on overleaf, ';

const ANNEX = `<attachment eId="annex_1"><doc name="annex"><meta/><preface><p><docType>Annex</docType></p><p><docTitle>Declaration</docTitle></p></preface>
<mainBody>${Array.from({ length: 40 }, (_, i) => paragraph(`${i + 1}.`, WORDS.repeat(3), `annex_1__para_${i + 1}`)).join('')}</mainBody></doc></attachment>`;

const akn = resolution({
  preamble: `<container name="Recalling"><p><i>Recalling</i> its <a href="https://docs.un.org/en/A/RES/55/2">resolution 55/2</a>,${note('1', 'See <a href="https://docs.un.org/en/A/RES/415(V)">415 (V)</a>.')} and more,${note('2', 'United Nations, Treaty Series, <a href="https://treaties.un.org/doc/Publication/UNTS/Volume%202225/v2225.pdf">vol. 2225</a>.')}</p></container>`,
  body: `${paragraph('1.', `<i>Takes note</i>${again('1')} of <ref href="#annex_1__para_40">paragraph 40 of the Declaration</ref>${note('*', 'A star.')};`)}
<paragraph><num>2.</num><list><intro><p>Decides:</p></intro><point><num>(a)</num><content><p>One;</p></content></point><point><num>(b)</num><content><p>Two.</p></content></point></list></paragraph>
${paragraph('', '<b>A table</b>')}<paragraph><content><table><tr><th><p>Name</p></th><th><p>Number</p></th></tr><tr><td rowspan="2"><p>First</p></td><td><p>1</p></td></tr><tr><td><p>2</p></td></tr></table></content></paragraph>`,
  conclusions: '<p><event>71st plenary meeting</event></p><p>21 December 2010</p>',
  attachments: ANNEX,
});

let bytes: Uint8Array;
let document: PDFDocument;
let root: TagNode;

beforeAll(async () => {
  bytes = bytesOf(await printed(akn));
  ({ document, root } = await tagTree(bytes));
});

const dictionary = (from: PDFDict, key: string): PDFDict => document.context.lookup(from.get(PDFName.of(key)), PDFDict);
const stringIn = (from: PDFDict | undefined, key: string): string | undefined => {
  const value = from?.get(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
};
const dataOf = (stream: PDFRawStream): Buffer =>
  stream.dict.get(PDFName.of('Filter')) ? inflateSync(stream.contents) : Buffer.from(stream.contents);

describe('the file', () => {
  test('says that it is PDF/A-3a and PDF/UA-1, and describes the schema of the second', () => {
    const metadata = dataOf(
      document.context.lookup(document.catalog.get(PDFName.of('Metadata'))) as PDFRawStream,
    ).toString();
    expect(metadata).toContain('<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(metadata).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
    expect(metadata).toContain('A/RES/65/230: A title');
  });

  test('shows its title, has a language and is marked', () => {
    const { catalog } = document;
    expect(dictionary(catalog, 'ViewerPreferences').get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
    expect(stringIn(catalog, 'Lang')).toBe('en');
    expect(dictionary(catalog, 'MarkInfo').get(PDFName.of('Marked'))?.toString()).toBe('true');
    expect(document.getTitle()).toBe('A/RES/65/230: A title');
    expect(document.getCreationDate()?.toISOString()).toBe('2011-04-01T00:00:00.000Z');
  });

  test('holds the AKN byte for byte, as its source', () => {
    const files = document.context.lookup(document.catalog.get(PDFName.of('AF'))) as PDFArray;
    const file = files.lookup(0, PDFDict);
    expect(stringIn(file, 'UF')).toBe('A-RES-65-230-en.akn.xml');
    expect(file.get(PDFName.of('AFRelationship'))?.toString()).toBe('/Source');
    const stream = document.context.lookup(dictionary(file, 'EF').get(PDFName.of('F'))) as PDFRawStream;
    expect(stream.dict.get(PDFName.of('Subtype'))?.toString()).toBe('/application#2Fxml');
    expect(dataOf(stream).toString()).toBe(akn);
  });

  test('has the same bytes again', async () => {
    const digest = (data: Uint8Array) => createHash('sha256').update(data).digest('hex');
    await printed(resolution({ body: paragraph('1.', 'another document between the two') }));
    expect(digest(bytesOf(await printed(akn)))).toBe(digest(bytes));
  });

  test.each([
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)('%s has its size', async (paper, width, height) => {
    const { document: other } = await tagTree(bytesOf(await printed(akn, paper)));
    const size = other.getPage(0).getSize();
    expect([Math.round(size.width), Math.round(size.height)]).toEqual([width, height]);
  });

  test('embeds the fonts of the packages and no other', () => {
    const names = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFDict ? object.get(PDFName.of('FontName'))?.toString() : undefined))
      .filter(name => name !== undefined);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter(name => !/\+Tinos-/.test(name))).toEqual([]);
  });
});

describe('the tags', () => {
  test('give the text in its order', () => {
    const text = textOf(root).replace(/\s+/g, ' ');
    expect(text).toContain('1. Takes note1 of paragraph 40 of the Declaration**A star.;');
    expect(text).toContain(
      'Recalling its resolution 55/2,11See 415 (V). and more,22United Nations, Treaty Series, vol. 2225.',
    );
    expect(text).toContain('Decides:(a) One;(b) Two.A tableNameNumberFirst12');
    expect(text).toContain(`40. ${WORDS.repeat(3).trim()}`);
  });

  test('have headings, an outline of the same, a list, a table with headers', () => {
    const headings = ['H1', 'H2', 'H3'].map(level =>
      all(root, level)
        .map(textOf)
        .map(text => text.replace(/\s+/g, ' ')),
    );
    expect(headings).toEqual([['65/230. A title'], ['A table', 'Annex Declaration'], []]);
    expect(outline()).toEqual(['65/230. A title', 'A table', 'Annex Declaration']);
    expect(all(root, 'LI').map(textOf)).toEqual(['(a) One;', '(b) Two.']);
    expect(
      all(root, 'Lbl')
        .map(textOf)
        .filter(text => text.startsWith('(')),
    ).toEqual(['(a) ', '(b) ']);
    expect(all(root, 'TH').map(textOf)).toEqual(['Name', 'Number']);
    expect(all(root, 'TD').map(textOf)).toEqual(['First', '1', '2']);
  });

  test('have a note with an id of its own for each note, where it is called', () => {
    const notes = all(root, 'Note');
    expect(notes.map(textOf)).toEqual(['1See 415 (V).', '2United Nations, Treaty Series, vol. 2225.', '*A star.']);
    expect(new Set(notes.map(each => stringIn(each.dict, 'ID'))).size).toBe(3);
    expect(notes.every(each => all(each, 'Lbl').length === 1)).toBe(true);
  });

  test('leave header and footer out', () => {
    expect(ownText(root)).not.toMatch(/\d\/\d+$|1\/\d/);
    expect(ownText(root).split('A/RES/65/230').length).toBe(2);
  });

  test('end with what the edition is', () => {
    const notice =
      'Unofficial edition. The official text is that of the United Nations. Source: United Nations, A/RES/65/230.';
    expect(textOf(root).slice(ownText(root).length)).toBe(
      `${notice} Official text of A/RES/65/230https://docs.un.org/en/A/RES/65/230`,
    );
  });

  function outline(): string[] {
    const titles: string[] = [];
    const visit = (item: PDFDict): void => {
      titles.push((stringIn(item, 'Title') ?? '').replace(/\s+/g, ' ').trim());
      for (const key of ['First', 'Next']) if (item.has(PDFName.of(key))) visit(dictionary(item, key));
    };
    visit(dictionary(dictionary(document.catalog, 'Outlines'), 'First'));
    return titles;
  }
});

/** The text without what the edition says of itself at the end. */
function ownText(node: TagNode, language = 'en'): string {
  return textOf(node).split(label(labelsOf(language), 'unofficial'))[0] as string;
}

describe('links', () => {
  test('say in words what they lead to', () => {
    expect(
      all(root, 'object')
        .map(each => stringIn(each.object, 'Contents'))
        .sort(),
    ).toEqual([
      'Back to the text from Note *',
      'Back to the text from Note 1',
      'Back to the text from Note 2',
      'Note *',
      'Note 1',
      'Note 1',
      'Note 2',
      expect.stringMatching(/^Resolution A\/RES\/415\(V\) \(docs\.un\.org\)$/),
      'Resolution A/RES/55/2 (docs.un.org)',
      'Resolution A/RES/65/230 (docs.un.org)',
      'United Nations, Treaty Series, vol. 2225 (treaties.un.org)',
      expect.stringMatching(/^page \d+$/),
    ]);
  });
});

describe('notes', () => {
  test('stand on the page on which they are called', () => {
    for (const each of all(root, 'Note')) {
      const pages = new Set(all(each, 'text').map(leaf => leaf.page));
      expect([...pages]).toEqual([0]);
    }
  });
});

describe('what cannot be printed', () => {
  test('a character that no font has is shown as its code, and named', async () => {
    const outcome = await printed(resolution({ body: paragraph('1.', 'a \u{1f600} b \u{10330}\u{10331}') }));
    expect(outcome.findings).toEqual([
      expect.objectContaining({
        code: 'render/glyph-replaced',
        message: 'No font has \u{1f600} (U+1F600), \u{10330} (U+10330), \u{10331} (U+10331).',
      }),
    ]);
    expect(textOf((await tagTree(bytesOf(outcome))).root)).toContain('a [U+1F600] b [U+10330][U+10331]');
  });

  test('a text of which no font has the letters is not made, and for Chinese the package is named', async () => {
    const outcome = await printed(resolution({ body: paragraph('1.', '\u{20bb7}'.repeat(200)) }));
    expect(outcome.pdf).toBeUndefined();
    expect(outcome.findings[0]).toMatchObject({ code: 'render/missing-glyph' });
    expect(outcome.findings[0]?.message).toContain('@expo-google-fonts/noto-serif-sc');
  });

  test('XML that is not well-formed gives a finding and no file', async () => {
    const outcome = await printed('<akomaNtoso><a>');
    expect(outcome.pdf).toBeUndefined();
    expect(outcome.findings.map(each => each.code)).toEqual(['render/not-made']);
  });

  test('text nested deeper than the engine follows is printed all the same', async () => {
    const table = '<table><tr><td><p>one</p></td><td>';
    const body = `${table.repeat(40)}<p>deep</p>${'</td></tr><tr><td/><td/></tr></table>'.repeat(40)}`;
    const outcome = await printed(resolution({ body: `${body}<p>deeper</p>` }));
    const { root: tags } = await tagTree(bytesOf(outcome));
    expect(textOf(tags)).toMatch(/deep.*deeper/s);
    expect(outcome.findings.map(each => each.code)).toEqual(['render/print-plain']);
  });

  test('sections, quoted texts and lists that nest deeply keep their form', async () => {
    const nested = (open: string, text: string, close: string) => `${open.repeat(120)}${text}${close.repeat(120)}`;
    const body = [
      nested('<section><num>1</num><heading>h</heading>', '<content><p>deep</p></content>', '</section>'),
      paragraph('', nested('<embeddedStructure>', '<p>deeper</p>', '</embeddedStructure>')),
      `<paragraph>${nested('<point><num>(a)</num>', '<content><p>deepest</p></content>', '</point>')}</paragraph>`,
    ];
    const outcome = await printed(resolution({ body: body.join('') }));
    const { root: tags } = await tagTree(bytesOf(outcome));
    expect(
      ownText(tags)
        .match(/deep\w*|\(a\)/g)
        ?.join(''),
    ).toBe(`deepdeeper${'(a)'.repeat(120)}deepest`);
    expect(outcome.findings).toEqual([]);
  });
});

describe('right to left', () => {
  const arabic = resolution({
    language: 'ara',
    preface: '<p><docNumber>80/9</docNumber> <docTitle>الإعلان السياسي</docTitle></p>',
    body: paragraph('1 -', 'نُنفَّذ عالميًا ونسلّم (A/80/L.8) بالأمر'),
  });

  test('every letter stands once, signs too', async () => {
    const { root: tags, document: pdf } = await tagTree(bytesOf(await printed(arabic)));
    const letters = (text: string) =>
      [...text.normalize('NFC').replace(/[^\p{Script=Arabic}]/gu, '')].filter(each => /\p{L}/u.test(each)).sort();
    expect(letters(ownText(tags, 'ar'))).toEqual(letters('الإعلان السياسي نُنفَّذ عالميًا ونسلّم بالأمر'));
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(ar)');
    expect(dictionaryOf(pdf, 'ViewerPreferences')).toContain('/R2L');
  });

  const dictionaryOf = (pdf: PDFDocument, key: string) => String(pdf.context.lookup(pdf.catalog.get(PDFName.of(key))));
});

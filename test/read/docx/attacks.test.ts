import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { collect } from '../../../src/diagnostics/diagnostic.js';
import { read } from '../../../src/read/index.js';
import { zip } from '../../../src/zip/zip.js';
import { p, r, readBytes, readWord, root, shown, wordFile } from './word-file.js';

const document = (body: string): string => root('w:document', `<w:body>${body}</w:body>`);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('files that cannot be read', () => {
  test('a file cut in half', async () => {
    const bytes = wordFile({ body: p(r('a')) });
    expect(await readBytes(bytes.subarray(0, bytes.length >> 1))).toMatchObject({
      source: undefined,
      codes: ['read/file-truncated'],
    });
  });

  test('a zip package of something else', async () => {
    expect((await readBytes(zip([{ name: 'x.txt', bytes: bytesOf('a') }]))).codes).toEqual(['read/not-a-word-file']);
    expect((await readWord({ raw: { 'word/document.xml': '<workbook/>' } })).codes).toEqual(['read/not-a-word-file']);
  });

  test('a main part that is missing, broken, or holds a DOCTYPE', async () => {
    for (const part of [
      undefined,
      '',
      '<w:document><w:body>',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${document('&e;')}`,
    ]) {
      const { source, codes } = await readWord({ raw: { 'word/document.xml': part } });
      expect(source).toBeUndefined();
      expect(codes).toEqual(['read/main-part-broken']);
    }
  });

  test('names that lead outside, encryption, too many entries, two of one name', async () => {
    expect((await readWord({ raw: { '../evil.xml': 'x' } })).codes).toEqual(['read/unsafe-entry']);
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`x/${i}`, 'x']));
    expect((await readWord({ raw: many })).codes).toEqual(['read/file-too-large']);
    const encrypted = wordFile({ body: p(r('a')) });
    encrypted[new DataView(encrypted.buffer).getUint32(encrypted.length - 6, true) + 8] = 1;
    expect((await readBytes(encrypted)).codes).toEqual(['read/file-encrypted']);
    const twice = zip([
      { name: 'ab', bytes: bytesOf('x') },
      { name: 'ac', bytes: bytesOf('x') },
    ]);
    twice[twice.lastIndexOf(0x63)] = 0x62;
    expect((await readBytes(twice)).codes).toEqual(['read/file-damaged']);
  });

  test('one picture that packs too well is left out, once reported, and the text is read', async () => {
    const picture =
      '<w:r><w:drawing><a:graphic><a:graphicData><pic:pic><a:blip r:embed="a"/></pic:pic></a:graphicData></a:graphic></w:drawing></w:r>';
    const pictures = { a: { name: 'white.bmp', bytes: new Uint8Array(4 * 1024 * 1024) } };
    const { source, codes } = await readWord({ body: p(r('text') + picture + picture), pictures });
    expect(shown(source?.blocks ?? [])).toEqual(['text']);
    expect(codes).toEqual(['read/part-broken']);
  });

  test('bombs: a ratio no document has, or more than the caller allows', async () => {
    const bomb = document(p(r('a'.repeat(40 * 1024 * 1024))));
    expect((await readWord({ raw: { 'word/document.xml': bomb } })).codes).toEqual(['read/file-too-large']);
    expect((await readWord({ body: p(r('a'.repeat(1000))) }, { maxUnpacked: 500 })).codes).toEqual([
      'read/file-too-large',
    ]);
  });

  test('a main part larger than any document', async () => {
    const noise = Array.from({ length: 17 * 1024 * 32 }, (_, i) =>
      ((i * 2654435761) >>> 0).toString(36).padStart(32, '-'),
    ).join('');
    const { codes } = await readWord({ raw: { 'word/document.xml': document(p(r(noise))) } });
    expect(codes).toEqual(['read/part-broken', 'read/main-part-broken']);
  });

  test('nesting that no writer makes', async () => {
    const deep = '<w:sdt><w:sdtContent>'.repeat(400) + p(r('a')) + '</w:sdtContent></w:sdt>'.repeat(400);
    expect((await readWord({ body: deep })).codes).toEqual(['read/main-part-broken']);
  });

  test('an aborted call throws its reason', async () => {
    const { report } = collect();
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(read(wordFile({ body: p(r('a')) }), { report, signal })).rejects.toThrow('stopped');
  });
});

describe('parts that are not vital', () => {
  test('missing or broken ones are warnings, the text is read', async () => {
    const parts = {
      body: p(r('a'), '<w:numPr><w:numId w:val="1"/></w:numPr>'),
      styles: '',
      numbering: '',
      footnotes: '',
      comments: '',
    };
    const gone = Object.fromEntries(
      ['styles', 'numbering', 'footnotes', 'comments'].map(name => [`word/${name}.xml`, undefined]),
    );
    const missing = await readWord({ ...parts, raw: gone });
    expect(shown(missing.source?.blocks ?? [])).toEqual(['a']);
    expect(new Set(missing.codes)).toEqual(new Set(['read/part-missing']));
    expect(missing.codes).toHaveLength(4);
    const broken = await readWord({ ...parts, raw: { 'word/footnotes.xml': '<w:footnotes><w:p></w:footnotes>' } });
    expect(broken.codes).toEqual(['read/part-broken', 'read/part-missing']);
  });

  test('without relationships of the document there is still its text', async () => {
    const { source } = await readWord({ body: p(r('a')), raw: { 'word/_rels/document.xml.rels': undefined } });
    expect(shown(source?.blocks ?? [])).toEqual(['a']);
  });

  test('parts in UTF-16 are read', async () => {
    const xml = document(p(r('é')));
    const wide = new Uint8Array(2 + xml.length * 2);
    wide.set([0xff, 0xfe]);
    for (let i = 0; i < xml.length; i++) new DataView(wide.buffer).setUint16(2 + i * 2, xml.charCodeAt(i), true);
    expect(shown((await readWord({ raw: { 'word/document.xml': wide } })).source?.blocks ?? [])).toEqual(['é']);
  });
});

describe('whatever the content is', () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const piece = word.chain(text =>
    fc
      .constantFrom(
        r(text),
        r(text, '<w:i/>'),
        `<w:hyperlink r:id="none">${r(text)}</w:hyperlink>`,
        `<w:ins w:id="1">${r(text)}</w:ins>`,
        `<w:sdt><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`,
        `<w:fldSimple w:instr="REF x">${r(text)}</w:fldSimple>`,
        `<w:r><w:t>${text}</w:t><w:tab/><w:br/></w:r>`,
      )
      .map(xml => ({ text, xml })),
  );
  const paragraph = fc.array(piece, { maxLength: 5 }).map(pieces => ({
    text: pieces.map(each => each.text).join(''),
    xml: p(pieces.map(each => each.xml).join('')),
  }));
  const tableOf = fc.array(paragraph, { minLength: 1, maxLength: 4 }).map(cells => ({
    text: cells.map(each => each.text).join(''),
    xml: `<w:tbl><w:tr>${cells.map(each => `<w:tc>${each.xml}</w:tc>`).join('')}</w:tr></w:tbl>`,
  }));

  test('every word is there, in its order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(paragraph, tableOf), { maxLength: 8 }), async blocks => {
        const { source } = await readWord({ body: blocks.map(each => each.xml).join('') });
        const lines = shown(source?.blocks ?? [])
          .join('')
          .replace(/<i: ([a-z]+)>/g, '$1')
          .replace(/[^a-z]/g, '');
        expect(lines).toBe(blocks.map(each => each.text).join(''));
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  test('elements in any order and place never throw', async () => {
    const names = [
      'w:p',
      'w:r',
      'w:t',
      'w:tbl',
      'w:tr',
      'w:tc',
      'w:pPr',
      'w:rPr',
      'w:numPr',
      'w:fldChar',
      'w:instrText',
      'w:ins',
      'w:del',
      'w:drawing',
      'w:txbxContent',
      'a:blip',
      'w:footnoteReference',
      'w:bookmarkStart',
      'w:sectPr',
      'mc:AlternateContent',
      'mc:Choice',
      'w:sym',
      'constructor',
      'toString',
    ];
    const attributes = [
      '',
      ' w:val="1"',
      ' w:id="1"',
      ' r:id="x"',
      ' w:fldCharType="begin"',
      ' w:fldCharType="end"',
      ' w:type="first"',
      ' w:val="constructor"',
    ];
    const element = fc.letrec<{ node: string }>(tie => ({
      node: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('x', ' ', 'NOTEREF a'),
        fc
          .tuple(fc.constantFrom(...names), fc.constantFrom(...attributes), fc.array(tie('node'), { maxLength: 4 }))
          .map(([name, attribute, children]) => `<${name}${attribute}>${children.join('')}</${name}>`),
      ),
    })).node;
    await fc.assert(
      fc.asyncProperty(fc.array(element, { maxLength: 6 }), async nodes => {
        const body = nodes.join('');
        await readWord({ body, styles: body, numbering: body, footnotes: body, comments: body, settings: body });
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('bytes changed at random never throw', async () => {
    const good = wordFile({ body: p(r('a')), styles: '', footnotes: '' });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 8 }), async changes => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        await readBytes(bytes);
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

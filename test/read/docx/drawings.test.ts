import { describe, expect, test } from '@jest/globals';
import { filesOf, publish } from '../../../src/api/publish.js';
import { p, r, readWord, shown, wordFile } from './word-file.js';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const WMF = new Uint8Array([0xd7, 0xcd, 0xc6, 0x9a, 0, 0]);
const drawing = (blip: string, properties = 'name="Picture 1"', more = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" ${properties}>${more}</wp:docPr><a:graphic><a:graphicData uri="x/picture"><pic:pic><a:blip ${blip}/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;

describe('pictures', () => {
  test('with an alternative text are kept in place', async () => {
    const { source, codes } = await readWord({
      body: p(r('a') + drawing('r:embed="i"', 'name="Picture 1" descr="A map of the region"') + r('b')),
      pictures: { i: { name: 'map 1.png', bytes: PNG } },
    });
    expect(shown(source?.blocks ?? [])).toEqual(['a{map_1-3d5ccb0c.png: A map of the region}b']);
    expect([...(source?.media.values() ?? [])]).toEqual([
      { name: 'map_1-3d5ccb0c.png', mediaType: 'image/png', bytes: PNG },
    ]);
    expect(codes).toEqual([]);
  });

  test('without one are kept and reported; names that Word makes up are none', async () => {
    const body =
      p(drawing('r:embed="i"')) +
      p(drawing('r:embed="i"', 'descr="Picture 3"')) +
      p(drawing('r:embed="i"', 'descr="scan.png"'));
    const { source, codes } = await readWord({ body, pictures: { i: { name: 'x.png', bytes: PNG } } });
    expect(shown(source?.blocks ?? [])).toEqual(['{x-3d5ccb0c.png}', '{x-3d5ccb0c.png}', '{x-3d5ccb0c.png}']);
    expect(source?.media.size).toBe(1);
    expect(codes).toEqual(['read/image-kept', 'read/image-kept', 'read/image-kept']);
  });

  test('of the old kind are read too, a format that nobody shows is reported', async () => {
    const body = p('<w:r><w:pict><v:shape alt="Emblem of the Fund"><v:imagedata r:id="i"/></v:shape></w:pict></w:r>');
    const { source, codes } = await readWord({ body, pictures: { i: { name: 'x.wmf', bytes: WMF } } });
    expect(shown(source?.blocks ?? [])).toEqual(['{x-acaed0ec.wmf: Emblem of the Fund}']);
    expect(codes).toEqual(['read/image-format']);
  });

  test('marked as decorative are furniture', async () => {
    const mark = '<a:extLst><a:ext uri="x"><adec:decorative val="1"/></a:ext></a:extLst>';
    const body = p(r('a') + drawing('r:embed="i"', 'name=""', mark));
    const { source, codes } = await readWord({ body, pictures: { i: { name: 'x.png', bytes: PNG } } });
    expect(shown(source?.blocks ?? [])).toEqual(['a']);
    expect(source?.furniture.map(each => each.reason)).toEqual(['decorative picture']);
    expect(codes).toEqual([]);
  });

  test('that are missing or only linked are reported and never fetched', async () => {
    const body = p(drawing('r:embed="gone"') + drawing('r:embed="none"') + drawing('r:link="web"') + r('a'));
    const { source, codes } = await readWord({
      body,
      pictures: { gone: { name: 'x.png' } },
      links: { web: 'https://example.org/x.png' },
    });
    expect(shown(source?.blocks ?? [])).toEqual(['a']);
    expect(codes).toEqual(['read/part-missing', 'read/part-missing', 'read/image-external']);
  });

  test('of one name in two folders keep apart, the same picture is kept once', async () => {
    const relationships = ['media/i.png', 'other/i.png', 'third/i.png']
      .map((target, i) => `<Relationship Id="i${i}" Type="x/image" Target="${target}"/>`)
      .join('');
    const raw = {
      'word/_rels/document.xml.rels': `<Relationships>${relationships}</Relationships>`,
      'word/media/i.png': PNG,
      'word/other/i.png': new Uint8Array([...PNG, 1]),
      'word/third/i.png': PNG,
    };
    const body = p([0, 1, 2].map(i => drawing(`r:embed="i${i}"`)).join(''));
    const { source } = await readWord({ body, raw });
    expect(source?.media.size).toBe(2);
    expect([...(source?.media.keys() ?? [])].every(name => /^i-[0-9a-f]{8}\.png$/.test(name))).toBe(true);
  });
});

describe('text boxes and shapes', () => {
  test('text boxes stand after the paragraph that holds them', async () => {
    const body =
      p(`${r('a')}<w:r><w:drawing>${box(p(r('boxed')) + p(r('twice')))}</w:drawing></w:r>${r('b')}`) + p(r('next'));
    const { source } = await readWord({ body });
    expect(shown(source?.blocks ?? [])).toEqual(['ab', 'boxed', 'twice', 'next']);
  });

  test('of an alternative the text box is there once', async () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box(p(r('boxed')))}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p(r('boxed')))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(shown((await readWord({ body: p(both) })).source?.blocks ?? [])).toEqual(['boxed']);
  });

  test('lines and frames say nothing', async () => {
    const rule = '<w:r><w:pict><v:line from="0,0" to="1,1"/></w:pict></w:r>';
    const { source, codes } = await readWord({ body: p(rule) + p(r('a')) });
    expect(shown(source?.blocks ?? [])).toEqual(['a']);
    expect(codes).toEqual([]);
  });

  test('charts and diagrams are reported', async () => {
    const chart =
      '<w:r><w:drawing><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/></a:graphic></w:drawing></w:r>';
    const { codes } = await readWord({ body: p(chart + r('a')) });
    expect(codes).toEqual(['read/drawing-not-read']);
  });

  test('inserted files are reported', async () => {
    const { codes } = await readWord({ body: `<w:altChunk r:id="x"/>${p('<w:subDoc r:id="y"/>')}` });
    expect(codes).toEqual(['read/embedded-file', 'read/embedded-file']);
  });
});

test('pictures reach the editions and stand next to the AKN', async () => {
  const body = p(r('The General Assembly,')) + p(drawing('r:embed="i"', 'descr="A map"'));
  const file = wordFile({ body, pictures: { i: { name: 'map.png', bytes: PNG } } });
  const publication = await publish(file, { formats: ['html'] });
  const [picture] = publication.media ?? [];
  expect(picture?.bytes).toEqual(Buffer.from(PNG));
  expect(publication.akn).toContain(`<img src="${picture?.name}" alt="A map"/>`);
  const html = publication.editions.map(each => new TextDecoder().decode(each.bytes)).join('');
  expect(html).toContain(`data:image/png;base64,${Buffer.from(PNG).toString('base64')}`);
  expect(filesOf(publication).map(each => each.name)).toContain(`${publication.folder}/${picture?.name}`);
});

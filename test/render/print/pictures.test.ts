/** Pictures inside the document: shown with their words, or left out with a reason, never fetched. */
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Pictures } from '../../../src/render/print/pictures.js';
import { bytesOf, paragraph, printed, resolution } from './support.js';
import { all, tagTree, textOf } from './text-layer.mjs';

/** A black picture of that many points. */
function png(width: number, height: number): string {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const rows = deflateSync(Buffer.alloc((width + 1) * height));
  const whole = [signature, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))];
  return `data:image/png;base64,${Buffer.concat(whole).toString('base64')}`;
}

function crc(data: Buffer): number {
  let value = 0xffffffff;
  for (const byte of data) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const withImage = (attributes: string) =>
  resolution({ body: paragraph('1.', `before <img ${attributes}/> after`) + paragraph('2.', 'next') });
const codes = async (akn: string) => (await printed(akn)).findings.map(each => each.code);

describe('a picture', () => {
  test('in the file is shown, with the words that stand for it', async () => {
    const outcome = await printed(withImage(`src="${png(20, 10)}" alt="A black field" width="40"`));
    const { root, document } = await tagTree(bytesOf(outcome));
    expect(outcome.findings).toEqual([]);
    expect(all(root, 'Figure').map(each => String(each.dict))).toEqual([
      expect.stringContaining('/Alt (A black field)'),
    ]);
    expect(textOf(root).replace(/\s+/g, ' ')).toMatch(/before ?after2\. next/);
    expect(String(document.context.enumerateIndirectObjects().map(([, object]) => object))).toContain(
      '/Subtype /Image',
    );
  });

  test('wider than the text is made to fit', async () => {
    expect(await codes(withImage(`src="${png(3000, 5)}" alt="Wide"`))).toEqual([]);
  });

  test('without words is no content, and that is reported', async () => {
    const outcome = await printed(withImage(`src="${png(20, 10)}"`));
    const { root } = await tagTree(bytesOf(outcome));
    expect(all(root, 'Figure')).toEqual([]);
    expect(outcome.findings.map(each => each.code)).toEqual(['render/image-without-alternative']);
  });

  test('elsewhere is left out, with its words in its place', async () => {
    const outcome = await printed(withImage('src="https://example.org/a.png" alt="A map"'));
    const { root } = await tagTree(bytesOf(outcome));
    expect(textOf(root)).toContain('before A map after');
    expect(outcome.findings.map(each => each.code)).toEqual(['render/image-left-out']);
  });

  test('that is broken is left out, and the structure stays', async () => {
    const outcome = await printed(withImage('src="data:image/png;base64,bm8gcGljdHVyZQ==" alt="A map"'));
    const { root } = await tagTree(bytesOf(outcome));
    expect(textOf(root)).toContain('1. before A map after');
    expect(all(root, 'H1')).toHaveLength(1);
    expect(outcome.findings.map(each => each.code)).toEqual(['render/image-left-out']);
  });
});

describe('Pictures', () => {
  test('give the same picture one file', () => {
    const pictures = new Pictures();
    const names = ['AAAA', 'AAAB', 'AAAA'].map(data => pictures.name(`data:image/png;base64,${data}`));
    expect(names).toEqual(['picture-1.png', 'picture-2.png', 'picture-1.png']);
    expect(pictures.all[0]).toEqual({ name: 'picture-1.png', bytes: Buffer.alloc(3) });
  });
});

/** Sizes of pictures from their first bytes, and none from what is no picture. */
import { expect, test } from '@jest/globals';
import { sizeOfPicture } from '../../../src/render/word/picture-size.js';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex.replace(/ /g, ''), 'hex'));

test.each([
  ['PNG', '89504e47 0d0a1a0a 0000000d 49484452 00000140 000000f0', { width: 320, height: 240 }],
  ['GIF', '47494638 3961 4001 f000', { width: 320, height: 240 }],
  ['JPEG', 'ffd8 ffe0 0004 0000 ffc4 0003 00 ffc0 0011 08 00f0 0140 03', { width: 320, height: 240 }],
])('%s', (_, hex, size) => {
  expect(sizeOfPicture(bytes(hex))).toEqual(size);
});

test.each(['', '89504e47', 'ffd8', 'ffd8 ffe0 0000 0000 0000 0000', '4949'])('nothing from %p', hex => {
  expect(sizeOfPicture(bytes(hex))).toBeUndefined();
});

/** What the reader of zip files needs of `node:zlib`, by fflate. */
import { inflateSync } from 'fflate';

export function inflateRawSync(packed, { maxOutputLength }) {
  const out = new Uint8Array(maxOutputLength);
  return inflateSync(packed, { out });
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

export function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = TABLE[(sum ^ byte) & 0xff] ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

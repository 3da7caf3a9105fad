import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Archive, isZip, isZipFault, openZip, ZIP_LIMITS } from '../../src/zip/unzip.js';
import { zip } from '../../src/zip/zip.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = (...names: string[]): Uint8Array =>
  zip(names.map(name => ({ name, bytes: bytesOf(`content of ${name}`) })));

function opened(bytes: Uint8Array, limits = ZIP_LIMITS): Archive {
  const archive = openZip(bytes, limits);
  if (isZipFault(archive)) throw new Error(archive.message);
  return archive;
}

/** A copy with a number written little-endian at an offset. */
function patched(bytes: Uint8Array, at: number, value: number, size: 2 | 4): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  if (size === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return copy;
}

const directoryOf = (bytes: Uint8Array): number => new DataView(bytes.buffer).getUint32(bytes.length - 6, true);

describe('reading a zip file', () => {
  test('gives back what was packed, deflated or stored', () => {
    const archive = opened(
      zip([
        { name: 'a/b.txt', bytes: bytesOf('long '.repeat(1000)) },
        { name: 'c', bytes: bytesOf('stored'), stored: true },
        { name: 'empty', bytes: new Uint8Array(0) },
      ]),
    );
    expect(archive.names).toEqual(['a/b.txt', 'c', 'empty']);
    expect(archive.read('a/b.txt')).toEqual(Buffer.from('long '.repeat(1000)));
    expect(Buffer.from(archive.read('c') as Uint8Array).toString()).toBe('stored');
    expect(archive.read('empty')).toHaveLength(0);
    expect(archive.read('nowhere')).toBeUndefined();
  });

  test('a view into a larger buffer, a comment at the end, backslashes and folders', () => {
    const packed = files('word\\document.xml', 'word/');
    const larger = new Uint8Array(packed.length + 20);
    larger.set(packed, 7);
    const archive = opened(larger.subarray(7, 7 + packed.length));
    expect(archive.names).toEqual(['word/document.xml']);
    const commented = new Uint8Array(packed.length + 5);
    commented.set(patched(packed, packed.length - 2, 5, 2));
    expect(opened(commented).names).toEqual(['word/document.xml']);
  });

  test('sizes in the zip64 field', () => {
    const packed = files('a');
    const at = directoryOf(packed);
    const extra = new Uint8Array(20);
    const view = new DataView(extra.buffer);
    view.setUint16(0, 1, true);
    view.setUint16(2, 16, true);
    view.setBigUint64(4, BigInt('content of a'.length), true);
    view.setBigUint64(12, BigInt(new DataView(packed.buffer).getUint32(at + 20, true)), true);
    let large = new Uint8Array([...packed.slice(0, at + 47), ...extra, ...packed.slice(at + 47)]);
    large = patched(patched(large, at + 24, 0xffffffff, 4), at + 20, 0xffffffff, 4) as Uint8Array<ArrayBuffer>;
    large = patched(large, at + 30, 20, 2) as Uint8Array<ArrayBuffer>;
    expect(Buffer.from(opened(large).read('a') as Uint8Array).toString()).toBe('content of a');
  });

  test('is known by its first bytes', () => {
    expect(isZip(files('a'))).toBe(true);
    expect(isZip(bytesOf('PKx'))).toBe(false);
    expect(isZip(new Uint8Array(0))).toBe(false);
  });
});

describe('what is refused', () => {
  const faultOf = (bytes: Uint8Array, limits = ZIP_LIMITS): string => {
    const archive = openZip(bytes, limits);
    return isZipFault(archive) ? archive.fault : 'none';
  };

  test('a file cut anywhere', () => {
    const packed = files('a', 'b');
    for (const length of [0, 3, 20, packed.length >> 1, packed.length - 1]) {
      expect(faultOf(packed.subarray(0, length))).toBe('truncated');
    }
  });

  test.each(['../a', 'a/../../b', '/etc/passwd', 'C:\\x', 'c:x', 'a\0b', '..\\a'])('the name %j', name => {
    expect(faultOf(files(name))).toBe('unsafe-name');
  });

  test('two entries of one name', () => {
    const packed = files('ab', 'ac');
    const at = packed.lastIndexOf('c'.charCodeAt(0));
    packed[at] = 'b'.charCodeAt(0);
    expect(faultOf(packed)).toBe('damaged');
  });

  test('encryption', () => {
    const packed = files('a');
    expect(faultOf(patched(packed, directoryOf(packed) + 8, 1, 2))).toBe('encrypted');
  });

  test('too many entries, too much in all', () => {
    expect(faultOf(files('a', 'b', 'c'), { ...ZIP_LIMITS, entries: 2 })).toBe('too-large');
    expect(faultOf(files('a', 'b'), { ...ZIP_LIMITS, total: 20 })).toBe('too-large');
  });

  test('an entry of a ratio that only bombs have is not unpacked, the others are', () => {
    const archive = opened(
      zip([
        { name: 'bomb', bytes: new Uint8Array(4 * 1024 * 1024) },
        { name: 'a', bytes: bytesOf('text') },
      ]),
    );
    expect(archive.read('bomb')).toMatchObject({ fault: 'too-large' });
    expect(archive.refused('bomb')).toMatchObject({ fault: 'too-large' });
    expect(archive.refused('a')).toBeUndefined();
    expect(archive.read('a')).toEqual(bytesOf('text'));
  });

  test('an entry that is larger than asked for, or than it says', () => {
    const packed = zip([{ name: 'a', bytes: bytesOf('x'.repeat(5000)) }]);
    expect(opened(packed).read('a', 100)).toMatchObject({ fault: 'too-large' });
    const lying = patched(packed, directoryOf(packed) + 24, 10, 4);
    expect(opened(lying).read('a')).toMatchObject({ fault: 'damaged' });
  });

  test('an entry whose content does not fit its checksum, method or place', () => {
    const packed = files('a');
    const at = directoryOf(packed);
    expect(opened(patched(packed, at + 16, 1, 4)).read('a')).toMatchObject({ fault: 'damaged' });
    expect(opened(patched(packed, at + 10, 99, 2)).read('a')).toMatchObject({ fault: 'damaged' });
    expect(opened(patched(packed, at + 42, 3, 4)).read('a')).toMatchObject({ fault: 'damaged' });
    expect(opened(patched(packed, at + 42, 0x7fffffff, 4)).read('a')).toMatchObject({ fault: 'truncated' });
    expect(opened(patched(packed, at + 20, 0x7fffffff, 4)).read('a')).toMatchObject({ fault: 'truncated' });
  });

  test('the result of unpacking stops at the size stated', () => {
    const bomb = deflateRawSync(new Uint8Array(50 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(100_000);
    const packed = zip([{ name: 'a', bytes: bomb, stored: true }]);
    const at = directoryOf(packed);
    const lying = patched(patched(packed, at + 10, 8, 2), at + 24, 1000, 4);
    expect(opened(lying).read('a')).toMatchObject({ fault: 'damaged' });
  });
});

test('bytes changed at random never throw', () => {
  const packed = files('word/document.xml', 'b');
  const change = fc.array(fc.tuple(fc.nat(packed.length - 1), fc.nat(255)), { maxLength: 12 });
  fc.assert(
    fc.property(change, changes => {
      const bytes = packed.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const archive = openZip(bytes);
      if (!isZipFault(archive)) for (const name of archive.names) archive.read(name);
    }),
    { seed: 7, numRuns: 500 },
  );
});

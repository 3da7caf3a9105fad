/**
 * PDFium as WebAssembly and its memory. The library is imported here only and loaded when a PDF is read. It opens no connection, runs no
 * script of a file, and lives in memory of its own.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { WrappedPdfiumModule } from '@embedpdf/pdfium';

export type Library = WrappedPdfiumModule;

const require = createRequire(import.meta.url);
let loading: Promise<Library> | undefined;

/** Begins to load the library, once. */
export function pdfium(): Promise<Library> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Library> {
  const { init } = require('@embedpdf/pdfium') as typeof import('@embedpdf/pdfium');
  const wasm = await readFile(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const module = await init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
  module.PDFiumExt_Init();
  return module;
}

/** Memory of the library: what is put there must be freed. What functions write goes to one place, which is read at once. */
export interface Memory {
  readonly put: (bytes: Uint8Array) => number;
  readonly free: (at: number) => void;
  /** Bytes of the library as they are now: to be copied at once. */
  readonly at: (from: number, length: number) => Uint8Array;
  /** A text in UTF-16 that a function writes; it gives the bytes it needs, the closing zero included. */
  readonly words: (write: (into: number, length: number) => number) => string;
  /** A text in bytes. */
  readonly bytes: (write: (into: number, length: number) => number) => string;
  /** A text in UTF-16 of which a function writes the length, in bytes, to another place. */
  readonly named: (write: (into: number, length: number, lengthAt: number) => unknown) => string;
  /** Numbers that a function writes, each at the place that it is given. */
  readonly numbers: (kind: 'float' | 'double' | 'integer', count: number, write: (...at: Four) => unknown) => Four;
}

type Four = [number, number, number, number];

/** Bytes of a text that is asked for; longer ones are cut. */
const LONGEST = 16_384;

export function memoryOf({ pdfium: module }: Library): Memory {
  const { malloc, free } = module.wasmExports as { malloc: (size: number) => number; free: (at: number) => void };
  // The memory may grow, and is another buffer then.
  const heap = (): Uint8Array => (module as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8;
  const place = malloc(LONGEST);
  const lengthAt = malloc(4);
  const read = (write: (into: number, length: number) => number, end: number): Uint8Array => {
    const length = Math.min(write(place, LONGEST), LONGEST);
    return heap().slice(place, place + Math.max(0, length - end));
  };
  return {
    put: bytes => {
      const at = malloc(bytes.length || 1);
      heap().set(bytes, at);
      return at;
    },
    free,
    at: (from, length) => heap().subarray(from, from + length),
    words: write => new TextDecoder('utf-16le').decode(read(write, 2)),
    named: write => {
      write(place, LONGEST, lengthAt);
      const length = new DataView(heap().buffer).getUint32(lengthAt, true);
      return new TextDecoder('utf-16le').decode(read(() => length, 2));
    },
    bytes: write => new TextDecoder().decode(read(write, 1)),
    numbers: (kind, count, write) => {
      const width = kind === 'double' ? 8 : 4;
      write(place, place + width, place + 2 * width, place + 3 * width);
      const view = new DataView(heap().buffer, place, width * 4);
      const get = { float: view.getFloat32, double: view.getFloat64, integer: view.getUint32 }[kind].bind(view);
      return [0, 1, 2, 3].map(i => (i < count ? get(i * width, true) : 0)) as Four;
    },
  };
}

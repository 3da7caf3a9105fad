/** A page as a picture, for programs that recognize text. */
import type { GreyPicture } from '../../ocr/run.js';
import type { Library, Memory } from './library.js';

interface Size {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

export function sizeOf(module: Library, memory: Memory, document: number, index: number): Size {
  const [width, height] = memory.numbers('float', 2, at => module.FPDF_GetPageSizeByIndexF(document, index, at));
  return { width, height };
}

/** Pixels for each point at which text is recognized best: 300 an inch. */
const SHARP = 300 / 72;
/** Pixels of the largest picture: twice those of an A4 page. */
const MOST_PIXELS = 18_000_000;

export function scaleOfPicture({ width, height }: Size): number {
  return Math.min(SHARP, Math.sqrt(MOST_PIXELS / Math.max(1, width * height)));
}

/** Of bitmaps in grey, and of pages drawn in grey (fpdfview.h). */
const GREY_BITMAP = 1;
const DRAWN_GREY = 8;
const WHITE = 0xffffffff;

/** A page that cannot be drawn is one white pixel. */
export function pictureOf(module: Library, memory: Memory, document: number, index: number): GreyPicture {
  const size = sizeOf(module, memory, document, index);
  const scale = scaleOfPicture(size);
  const [width, height] = [size.width, size.height].map(side => Math.max(1, Math.floor(side * scale))) as [
    number,
    number,
  ];
  const page = module.FPDF_LoadPage(document, index);
  const bitmap = page && module.FPDFBitmap_CreateEx(width, height, GREY_BITMAP, 0, 0);
  try {
    if (!bitmap) return { width: 1, height: 1, pixels: new Uint8Array([255]) };
    module.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    module.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, DRAWN_GREY);
    const [at, stride] = [module.FPDFBitmap_GetBuffer(bitmap), module.FPDFBitmap_GetStride(bitmap)];
    const pixels = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) pixels.set(memory.at(at + row * stride, width), row * width);
    return { width, height, pixels };
  } finally {
    if (bitmap) module.FPDFBitmap_Destroy(bitmap);
    if (page) module.FPDF_ClosePage(page);
  }
}

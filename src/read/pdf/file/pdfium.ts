/** What a PDF file holds, page by page, through PDFium. Its memory is given back when the file is closed. */
import { RIGHT_TO_LEFT } from '../../../languages/right-to-left.js';
import type { GreyPicture } from '../../ocr/run.js';
import { type Library, type Memory, memoryOf, pdfium } from './library.js';
import type { Font, PageLink, PdfPage, Piece, StructNode } from './page.js';
import { pictureOf, scaleOfPicture, sizeOf } from './picture.js';

export interface PdfFile {
  readonly pages: number;
  /** Language that the file states, as a BCP 47 tag; empty for none. */
  readonly language: string;
  /** @param index from 0 */
  readonly page: (index: number) => PdfPage;
  /** What a page shows, in shades of grey. @param index from 0 */
  readonly picture: (index: number) => GreyPicture;
  /** Pixels of its picture for each point of a page. @param index from 0 */
  readonly pixelsAPoint: (index: number) => number;
  readonly close: () => void;
}

/** Why a file cannot be opened. */
export type PdfFault = 'encrypted' | 'damaged';

/** PDFium's codes of `FPDF_GetLastError`. */
const PASSWORD = 4;

/** Opens a file. It must be closed. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | PdfFault> {
  const module = await pdfium();
  const memory = memoryOf(module);
  const at = memory.put(bytes);
  const document = module.FPDF_LoadMemDocument(at, bytes.length, '');
  if (!document) {
    const fault = module.FPDF_GetLastError() === PASSWORD ? 'encrypted' : 'damaged';
    memory.free(at);
    return fault;
  }
  return {
    pages: module.FPDF_GetPageCount(document),
    language: memory.words((into, length) => module.FPDFCatalog_GetLanguage(document, into, length)),
    page: index => readPage(module, memory, document, index),
    picture: index => pictureOf(module, memory, document, index),
    pixelsAPoint: index => scaleOfPicture(sizeOf(module, memory, document, index)),
    close: () => {
      module.FPDF_CloseDocument(document);
      memory.free(at);
    },
  };
}

function readPage(module: Library, memory: Memory, document: number, index: number): PdfPage {
  const page = module.FPDF_LoadPage(document, index);
  if (!page) return { width: 0, height: 0, pieces: [], links: [], structure: [], scanned: false };
  const text = module.FPDFText_LoadPage(page);
  const [width, height] = [module.FPDF_GetPageWidthF(page), module.FPDF_GetPageHeightF(page)];
  try {
    return {
      width,
      height,
      pieces: piecesOf(module, memory, text),
      links: linksOf(module, memory, document, page),
      structure: structureOf(module, memory, page),
      scanned: isScanned(module, memory, page, width * height),
    };
  } finally {
    module.FPDFText_ClosePage(text);
    module.FPDF_ClosePage(page);
  }
}

/** What is the same for all characters of a text object. */
interface TextObject {
  readonly content: number;
  readonly artifact: boolean;
  readonly font: Font;
  readonly size: number;
}

const REPLACEMENT = '\ufffd';

/** A piece while its characters are gathered. */
interface Open extends TextObject {
  readonly object: number;
  readonly first: number;
  last: number;
  text: string;
  unknown: number;
}

/** Characters that PDFium made up, such as blanks between lines, are left out: what is between pieces is the reader's to say. */
function piecesOf(module: Library, memory: Memory, text: number): Piece[] {
  const pieces: Open[] = [];
  const objects = new Map<number, TextObject>();
  const fonts = new Map<number, Font>();
  const count = module.FPDFText_CountChars(text);
  for (let i = 0; i < count; i++) {
    if (module.FPDFText_IsGenerated(text, i) === 1) continue;
    const object = module.FPDFText_GetTextObject(text, i);
    let piece = pieces.at(-1);
    if (piece?.object !== object) {
      let known = objects.get(object);
      known ??= textObject(module, memory, object, fonts);
      objects.set(object, known);
      piece = { ...known, object, first: i, last: i, text: '', unknown: 0 };
      pieces.push(piece);
    }
    const sign = signAt(module, text, i);
    piece.text += sign;
    piece.last = i;
    if (sign === REPLACEMENT) piece.unknown++;
  }
  const isMixed = pieces.some(piece => RIGHT_TO_LEFT.test(piece.text));
  return pieces.map(piece => {
    const made = placed(piece, module, memory, text);
    return isMixed ? { ...made, signs: signsOf(piece, module, memory, text) } : made;
  });
}

function signsOf({ first, last }: Open, module: Library, memory: Memory, text: number) {
  const signs: { readonly text: string; readonly x: number }[] = [];
  for (let i = first; i <= last; i++) {
    if (module.FPDFText_IsGenerated(text, i) === 1) continue;
    const [x] = memory.numbers('double', 2, (at, y) => module.FPDFText_GetCharOrigin(text, i, at, y));
    signs.push({ text: signAt(module, text, i), x });
  }
  return signs;
}

/** A piece with its edges and base line: those of its first and last character, in whatever direction it runs. */
function placed({ object: _, first, last, ...piece }: Open, module: Library, memory: Memory, text: number): Piece {
  // The room that a letter takes, not its ink: left, top, right, bottom.
  const roomOf = (index: number) => memory.numbers('float', 4, at => module.FPDFText_GetLooseCharBox(text, index, at));
  const [[left, , right], [otherLeft, , otherRight]] = [roomOf(first), roomOf(last)];
  const [, base] = memory.numbers('double', 2, (x, y) => module.FPDFText_GetCharOrigin(text, first, x, y));
  return { ...piece, left: Math.min(left, otherLeft), right: Math.max(right, otherRight), base };
}

/** The letter, or U+FFFD where the file does not say which letter a glyph is. */
function signAt(module: Library, text: number, index: number): string {
  const code = module.FPDFText_GetUnicode(text, index);
  if (code === 0 || module.FPDFText_HasUnicodeMapError(text, index) === 1) return REPLACEMENT;
  // A hyphen at the end of a line, as PDFium marks it.
  return code === 2 ? '-' : String.fromCodePoint(code);
}

function textObject(module: Library, memory: Memory, object: number, fonts: Map<number, Font>): TextObject {
  const handle = module.FPDFTextObj_GetFont(object);
  let font = fonts.get(handle);
  font ??= fontOf(module, memory, handle);
  fonts.set(handle, font);
  const [nominal] = memory.numbers('float', 1, at => module.FPDFTextObj_GetFontSize(object, at));
  return {
    content: module.FPDFPageObj_GetMarkedContentID(object),
    artifact: isArtifact(module, memory, object),
    font,
    size: nominal * scaleOf(module, memory, object),
  };
}

/** How much larger a text is shown than its font size says: the file may scale it by a matrix of six numbers. */
function scaleOf(module: Library, memory: Memory, object: number): number {
  const [, , c, d] = memory.numbers('float', 4, at => module.FPDFPageObj_GetMatrix(object, at));
  return Math.hypot(c, d) || 1;
}

/** Flags of a font descriptor (ISO 32000-1, table 123): italic is bit 7, forced bold bit 19. */
const ITALIC = 1 << 6;
const FORCE_BOLD = 1 << 18;
const BOLD_WEIGHT = 600;

function fontOf(module: Library, memory: Memory, handle: number): Font {
  const name = memory.bytes((into, length) => module.FPDFFont_GetBaseFontName(handle, into, length));
  const flags = module.FPDFFont_GetFlags(handle);
  return {
    name,
    bold:
      /bold|black|heavy|demi/i.test(name) ||
      (flags & FORCE_BOLD) !== 0 ||
      module.FPDFFont_GetWeight(handle) >= BOLD_WEIGHT,
    italic: /ital|obliq/i.test(name) || (flags & ITALIC) !== 0,
  };
}

function isArtifact(module: Library, memory: Memory, object: number): boolean {
  const count = module.FPDFPageObj_CountMarks(object);
  for (let i = 0; i < count; i++) {
    if (markName(module, memory, module.FPDFPageObj_GetMark(object, i)) === 'Artifact') return true;
  }
  return false;
}

function markName(module: Library, memory: Memory, mark: number): string {
  return memory.named((into, size, length) => module.FPDFPageObjMark_GetName(mark, into, size, length));
}

/** Elements inside each other; beyond this their content is read as text of the page. */
const DEEPEST = 64;

function structureOf(module: Library, memory: Memory, page: number): (StructNode | undefined)[] {
  const tree = module.FPDF_StructTree_GetForPage(page);
  if (!tree) return [];
  try {
    const count = module.FPDF_StructTree_CountChildren(tree);
    return Array.from({ length: Math.max(0, count) }, (_, i) => {
      const child = module.FPDF_StructTree_GetChildAtIndex(tree, i);
      return child ? structNode(module, memory, child, 0) : undefined;
    });
  } finally {
    module.FPDF_StructTree_Close(tree);
  }
}

function structNode(module: Library, memory: Memory, element: number, depth: number): StructNode {
  const count = depth < DEEPEST ? Math.max(0, module.FPDF_StructElement_CountChildren(element)) : 0;
  const kids = Array.from({ length: count }, (_, i) => {
    const child = module.FPDF_StructElement_GetChildAtIndex(element, i);
    if (child) return structNode(module, memory, child, depth + 1);
    const content = module.FPDF_StructElement_GetChildMarkedContentID(element, i);
    return content < 0 ? undefined : content;
  });
  const type = memory.words((into, length) => module.FPDF_StructElement_GetType(element, into, length));
  const isCell = type === 'TD' || type === 'TH';
  return {
    type,
    kids,
    alternative: memory.words((into, length) => module.FPDF_StructElement_GetAltText(element, into, length)),
    columns: isCell ? spanOf(module, memory, element, 'ColSpan') : 1,
    rows: isCell ? spanOf(module, memory, element, 'RowSpan') : 1,
  };
}

/** Cells that one spans at the most: more is a fault of the file. */
const WIDEST = 1_000;

function spanOf(module: Library, memory: Memory, element: number, name: string): number {
  const count = module.FPDF_StructElement_GetAttributeCount(element);
  for (let i = 0; i < count; i++) {
    const attributes = module.FPDF_StructElement_GetAttributeAtIndex(element, i);
    const value = attributes && module.FPDF_StructElement_Attr_GetValue(attributes, name);
    if (!value) continue;
    const [span] = memory.numbers('float', 1, at => module.FPDF_StructElement_Attr_GetNumberValue(value, at));
    if (Number.isInteger(span) && span >= 1) return Math.min(span, WIDEST);
  }
  return 1;
}

function linksOf(module: Library, memory: Memory, document: number, page: number): PageLink[] {
  const links: PageLink[] = [];
  const next = memory.put(new Uint8Array(4));
  for (;;) {
    let more = false;
    const [link] = memory.numbers('integer', 1, at => {
      more = module.FPDFLink_Enumerate(page, next, at);
    });
    if (!more) break;
    const action = module.FPDFLink_GetAction(link);
    const address = action
      ? memory.bytes((into, length) => module.FPDFAction_GetURIPath(document, action, into, length))
      : '';
    if (address === '') continue;
    // FS_RECTF: left, top, right, bottom.
    const [left, top, right, bottom] = memory.numbers('float', 4, at => module.FPDFLink_GetAnnotRect(link, at));
    links.push({ address, left, right, bottom: Math.min(top, bottom), top: Math.max(top, bottom) });
  }
  memory.free(next);
  return links;
}

/** Share of the page that one picture covers when the page was scanned. */
const WHOLE = 0.6;
const IMAGE = 3;
/** A scan is among the first objects of its page. */
const FIRST_OBJECTS = 200;

function isScanned(module: Library, memory: Memory, page: number, area: number): boolean {
  const count = Math.min(module.FPDFPage_CountObjects(page), FIRST_OBJECTS);
  for (let i = 0; i < count; i++) {
    const object = module.FPDFPage_GetObject(page, i);
    if (module.FPDFPageObj_GetType(object) !== IMAGE) continue;
    const [left, bottom, right, top] = memory.numbers('float', 4, (...at) =>
      module.FPDFPageObj_GetBounds(object, ...at),
    );
    if ((right - left) * (top - bottom) >= area * WHOLE) return true;
  }
  return false;
}

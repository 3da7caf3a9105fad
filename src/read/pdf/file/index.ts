/** The reader of PDF files. */
import { languages } from '../../../languages/index.js';
import { type Block, type Furniture, type Paragraph, paragraphText, type Source } from '../../../source/source.js';
import type { ReadContext, Reader } from '../../reader.js';
import { sourceOfText } from '../../text/index.js';
import { finished, type RawParagraph, rawText, splitMark } from './blocks.js';
import { withHeadingLines } from './broken-lines.js';
import { joinedOverPages } from './joined.js';
import { joinedTables } from './joined-tables.js';
import { layoutText } from './layout.js';
import { readMargins } from './margins.js';
import { callsOf, notesOf } from './notes.js';
import type { PdfPage } from './page.js';
import { type PageText, type PlacedPiece, pageText } from './page-text.js';
import { openPdf, type PdfFile } from './pdfium.js';
import { withRecognizedText } from './recognition.js';
import { type CallOf, runsOf } from './runs.js';
import { joinedTree } from './tree.js';

export const pdf: Reader = { name: 'pdf', fits, read };

/** The header may stand behind other bytes (ISO 32000-1, annex H, note 13). */
const HEADER = 1_024;

function fits(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(0, HEADER)).includes('%PDF-');
}

/** The longest documents of the United Nations have some 1,000 pages. */
const MOST_PAGES = 5_000;

async function read(bytes: Uint8Array, context: ReadContext): Promise<Source | undefined> {
  const file = await openPdf(bytes);
  if (file === 'encrypted') {
    context.report('read/file-encrypted', 'The PDF is password-protected.');
    return undefined;
  }
  if (file === 'damaged') {
    context.report('read/pdf-damaged', 'The PDF cannot be opened.');
    return undefined;
  }
  try {
    const pages = pagesOf(file, context);
    return pages && (await sourceOf(file, pages, context));
  } finally {
    file.close();
  }
}

function pagesOf(file: PdfFile, { report, signal }: ReadContext): PdfPage[] | undefined {
  if (file.pages > MOST_PAGES) {
    report('read/pdf-too-long', `The PDF has ${file.pages} pages; at most ${MOST_PAGES} are read.`);
    return undefined;
  }
  const pages: PdfPage[] = [];
  for (let index = 0; index < file.pages; index++) {
    signal?.throwIfAborted();
    pages.push(file.page(index));
  }
  reportUnknown(pages, report);
  return pages;
}

function reportUnknown(pages: readonly PdfPage[], report: ReadContext['report']): void {
  const unknown = pages.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.unknown, 0);
  if (unknown > 0) report('read/pdf-letters-unknown', `The fonts of the PDF do not identify ${unknown} characters.`);
}

const hasLetters = ({ text }: { readonly text: string }) => text.trim() !== '';

async function sourceOf(file: PdfFile, found: readonly PdfPage[], context: ReadContext): Promise<Source | undefined> {
  const pictures = found.flatMap((page, index) => (page.scanned && !page.pieces.some(hasLetters) ? [index] : []));
  const pages = pictures.length > 0 ? await withRecognizedText(file, found, pictures, context) : found;
  const letters = pages.flatMap(({ pieces }) => pieces).filter(hasLetters);
  if (letters.length === 0) {
    const isScan = pictures.length > 0;
    context.report('read/pdf-no-text', isScan ? 'The PDF is a scan without text.' : 'The PDF contains no text.');
    return undefined;
  }
  const text = pageText(pages);
  const source = isTagged(letters) ? taggedSource(pages, text, context) : undefined;
  if (source) return source;
  context.report('read/pdf-untagged', 'The PDF is not tagged: the text was read from its position on the page.');
  return sourceOfText(layoutText(pages), context);
}

/** Most letters that are no artifacts have marked content. */
function isTagged(
  pieces: readonly { readonly content: number; readonly artifact: boolean; readonly text: string }[],
): boolean {
  const count = (list: typeof pieces) => list.reduce((sum, { text }) => sum + text.length, 0);
  const body = pieces.filter(piece => !piece.artifact);
  return body.length > 0 && count(body.filter(piece => piece.content >= 0)) >= count(body) * 0.8;
}

function taggedSource(pages: readonly PdfPage[], text: PageText, { report }: ReadContext): Source | undefined {
  const raw = rawText(joinedTree(pages.map(({ structure }) => structure)), text);
  const left = text.left();
  // A tree that knows little of the text is worth nothing.
  const letters = (list: readonly PlacedPiece[]) => list.reduce((sum, piece) => sum + piece.text.length, 0);
  if (letters(left) > letters(pages.flatMap(({ pieces }) => pieces as PlacedPiece[])) / 5) return undefined;
  if (left.length > 0)
    report('read/pdf-text-outside', `${left.length} pieces of text are outside the tagged structure.`);
  const notes = notesOf(
    joinedNotes(raw.notes).map(each => {
      const { marker, rest } = splitMark(each.pieces);
      return {
        marker,
        paragraph: paragraphOf({ ...each, pieces: rest }, () => undefined, 'notes'),
        page: each.pieces[0]?.page ?? 0,
      };
    }),
  );
  const callOf = callsOf(notes);
  const tables = joinedTables(withHeadingLines(joinedOverPages(raw.blocks), pages));
  const { notice, body } = withoutNotice(
    finished(
      [...tables.blocks, ...looseBlocks(left, raw.blocks.length)],
      each => paragraphOf(each, callOf, 'body'),
      line => ({ part: 'body', line }),
    ),
  );
  const top = Math.max(
    ...(pages[0]?.pieces ?? []).filter(piece => !piece.artifact && piece.text.trim() !== '').map(({ base }) => base),
  );
  const margins = readMargins(
    text.artifacts,
    top,
    pages.map(({ height }) => height),
  );
  const headers = tables.repeated.map((text, index) => ({
    text: text.trim(),
    reason: 'repeated header row',
    origin: { part: 'body', line: index + 1 },
  }));
  const furniture = [...margins.furniture, ...headers, ...notice];
  return { format: 'pdf', blocks: body, notes, ...margins, furniture, media: new Map() };
}

/** An edition says at its end that it is none of the official ones; that is no part of the document. */
function withoutNotice(blocks: readonly Block[]): {
  readonly notice: readonly Furniture[];
  readonly body: readonly Block[];
} {
  const last = blocks.at(-1);
  const text = last?.kind === 'paragraph' ? paragraphText(last) : '';
  if (!last || !languages.some(({ formulas }) => formulas.unofficial.test(text))) return { notice: [], body: blocks };
  return { notice: [{ text, reason: 'notice of an edition', origin: last.origin }], body: blocks.slice(0, -1) };
}

/** A note that runs over pages goes on in a paragraph without a mark. */
function joinedNotes(notes: readonly RawParagraph[]): RawParagraph[] {
  return joinedOverPages(notes).filter(each => each.kind === 'paragraph');
}

/** Text outside the tree is kept at the end, a line a paragraph. */
function looseBlocks(pieces: readonly PlacedPiece[], before: number): RawParagraph[] {
  return pieces.map((piece, index) => ({ kind: 'paragraph', pieces: [piece], line: before + index + 1 }));
}

/** Points in a centimetre. */
const CENTIMETRE = 28.35;
/** Left edge of the text of a page, in centimetres; the usual margin of the United Nations. */
const MARGIN = 2.1;

function paragraphOf({ pieces, outline, list, line }: RawParagraph, callOf: CallOf, part: string): Paragraph {
  const first = pieces.find(({ text }) => text.trim() !== '');
  const indent = first ? Math.max(0, first.left / CENTIMETRE - MARGIN) : 0;
  return {
    kind: 'paragraph',
    origin: { part, line },
    ...(outline === undefined ? {} : { outline }),
    ...(list ? { label: list.label, level: list.level, list: list.list } : {}),
    indent: Math.round(indent * 100) / 100,
    runs: trimmed(runsOf(pieces, callOf)),
  };
}

/** Blanks at the beginning and end are how the file places the line. */
function trimmed(runs: Paragraph['runs']): Paragraph['runs'] {
  const list = [...runs];
  for (let first = list[0]; first?.kind === 'text'; first = list[0]) {
    const text = first.text.trimStart();
    if (text !== '') {
      list[0] = { ...first, text };
      break;
    }
    list.shift();
  }
  for (let last = list.at(-1); last?.kind === 'text'; last = list.at(-1)) {
    const text = last.text.trimEnd();
    if (text !== '') {
      list[list.length - 1] = { ...last, text };
      break;
    }
    list.pop();
  }
  return list;
}

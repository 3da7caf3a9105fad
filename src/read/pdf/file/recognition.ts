/** Pages that are pictures without text, read through a program that recognizes it. */
import { languageOf } from '../../../languages/index.js';
import { recognized } from '../../ocr/run.js';
import type { RecognizedPage } from '../../ocr/tsv.js';
import type { ReadContext } from '../../reader.js';
import type { PdfPage } from './page.js';
import type { PdfFile } from './pdfium.js';

/** Below this confidence, of 100, a word is counted as doubtful. */
const DOUBTFUL = 60;

/**
 * The pages, those without text with what was recognized on them; as they are, with a report, when nothing could be.
 * @param indexes of the pages to recognize, from 0
 */
export async function withRecognizedText(
  file: PdfFile,
  pages: readonly PdfPage[],
  indexes: readonly number[],
  { report, language = 'en', ocr, signal }: ReadContext,
): Promise<readonly PdfPage[]> {
  const code = languageOf(language)?.iso3 ?? language;
  const found = await recognized(picturesOf(file, indexes), code, ocr, signal);
  if ('fault' in found) {
    report('read/pdf-page-unread', `${found.message}. Pages that are pictures were not read: ${pageList(indexes)}.`);
    return pages;
  }
  const words = found.flatMap(page => page.words);
  const doubtful = words.filter(({ confidence }) => confidence < DOUBTFUL).length;
  const mean = words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length);
  const measure = `mean confidence ${mean.toFixed(1)} of 100; ${doubtful} of ${words.length} words below ${DOUBTFUL}`;
  report('read/pdf-recognized', `Text was recognized (language ${code}) on pages ${pageList(indexes)}: ${measure}.`);
  const byIndex = new Map(indexes.map((index, at) => [index, found[at]]));
  return pages.map((page, index) => {
    const read = byIndex.get(index);
    return read ? { ...page, pieces: piecesOf(read, page.height, file.pixelsAPoint(index)) } : page;
  });
}

function* picturesOf(file: PdfFile, indexes: readonly number[]) {
  for (const index of indexes) yield file.picture(index);
}

const MOST_LISTED = 20;

function pageList(indexes: readonly number[]): string {
  const shown = indexes.slice(0, MOST_LISTED).map(index => index + 1);
  return shown.join(', ') + (indexes.length > MOST_LISTED ? ` and ${indexes.length - MOST_LISTED} more` : '');
}

/** Words as pieces of text in points from the bottom, all of the size of the page's lines. */
function piecesOf({ words, line }: RecognizedPage, height: number, scale: number): PdfPage['pieces'] {
  return words.map(({ text, left, right, bottom }) => ({
    text,
    content: -1,
    artifact: false,
    font: { name: '', bold: false, italic: false },
    size: line / scale,
    left: left / scale,
    right: right / scale,
    base: height - bottom / scale,
    unknown: 0,
  }));
}

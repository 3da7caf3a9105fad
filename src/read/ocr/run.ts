/**
 * Pictures of pages → words with their places, by an installed Tesseract. It is started without a shell, a page at a time, in a private
 * folder that is removed when it ends. The pictures are bounded (`pdfium.ts`), and with them the memory that it needs.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram, type ProgramFault, runProgram } from '../program.js';
import { type RecognizedPage, recognizedPage } from './tsv.js';

export interface OcrOptions {
  /** Path of `tesseract`; without it, the first one on PATH, then the usual places. */
  readonly command?: string;
  /** Most milliseconds for one page. Default: 60 000. */
  readonly timeLimit?: number;
}

/** A page in shades of grey, a byte a pixel, from the top left. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const TIME_LIMIT = 60_000;
const NAMES = process.platform === 'win32' ? ['tesseract.exe'] : ['tesseract'];
const USUAL_PLACES = [
  '/opt/homebrew/bin/tesseract',
  '/usr/local/bin/tesseract',
  'C:\\Program Files\\Tesseract-OCR\\tesseract.exe',
];

/**
 * Recognizes the text of pages, one after the other.
 * @param pictures each is made when its turn comes
 * @param language ISO 639-2
 * @throws the reason of `signal` when it is aborted, and what the file system throws
 */
export async function recognized(
  pictures: Iterable<GreyPicture>,
  language: string,
  { command, timeLimit = TIME_LIMIT }: OcrOptions = {},
  signal?: AbortSignal,
): Promise<readonly RecognizedPage[] | ProgramFault> {
  const program = await findProgram(command, NAMES, USUAL_PLACES);
  if (program === undefined)
    return {
      fault: 'missing',
      message: command ? `there is no program ${command}` : 'Tesseract was not found on PATH',
    };
  signal?.throwIfAborted();
  const folder = await mkdtemp(join(tmpdir(), 'ntoso-ocr-'));
  try {
    const pages: RecognizedPage[] = [];
    for (const picture of pictures) {
      signal?.throwIfAborted();
      const input = join(folder, 'page.pgm');
      await writeFile(input, portableGreyMap(picture));
      const words = [input, join(folder, 'page'), '-l', TRAINED[language] ?? language, 'tsv'];
      const environment = { OMP_THREAD_LIMIT: '1' };
      const fault = await runProgram(program, words, { folder, environment, timeLimit, signal });
      if (fault) return fault;
      pages.push(recognizedPage(await readFile(join(folder, 'page.tsv'), 'utf8')));
    }
    return pages;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Trained data of Tesseract that are not named by the code of their language. */
const TRAINED: Readonly<Record<string, string>> = { zho: 'chi_sim' };

function portableGreyMap({ width, height, pixels }: GreyPicture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

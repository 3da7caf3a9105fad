/** The table that Tesseract writes: a row for each block, line and word, with its place in pixels and its confidence. */

export interface RecognizedWord {
  readonly text: string;
  /** In pixels from the top left of the picture; `bottom` is that of its line. */
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  /** From 0 to 100, by the program's own measure. */
  readonly confidence: number;
}

export interface RecognizedPage {
  readonly words: readonly RecognizedWord[];
  /** Height of a line, in pixels: the median; 0 on a page without words. */
  readonly line: number;
}

const LINE = 4;
const WORD = 5;

/** Rows that are no words or lines are left out. */
export function recognizedPage(table: string): RecognizedPage {
  const words: RecognizedWord[] = [];
  const heights: number[] = [];
  let bottom = 0;
  for (const row of table.split('\n')) {
    const [level, , , , , , left = 0, top = 0, width = 0, height = 0, confidence = 0] = row.split('\t', 11).map(Number);
    if (level === LINE) {
      bottom = top + height;
      heights.push(height);
    }
    const text = row.split('\t')[11]?.trim() ?? '';
    if (level === WORD && text !== '') words.push({ text, left, right: left + width, bottom, confidence });
  }
  return { words, line: heights.sort((a, b) => a - b)[Math.floor(heights.length / 2)] ?? 0 };
}

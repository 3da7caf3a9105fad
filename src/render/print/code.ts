/**
 * Typst code: calls of the functions in `templates/print/`, and the words of a line. Every run of text is a string literal, so
 * nothing in the text can act as mark-up.
 */

import { withoutIdleMarks } from './direction-marks.js';

/** A string literal (`isEnd`: the end of a line from right to left): Typst knows only the backslash and the quotation mark as special inside one. */
export function literal(text: string, isEnd = false): string {
  return `"${printable(text, isEnd).replace(/[\\"]/g, '\\$&')}"`;
}

/** Characters of private fonts, such as Word's symbols: no font of ours has them. */
export const PRIVATE = /[\ue000-\uf8ff\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}]/gu;
/** Controls that have no shape. */
const CONTROLS = /[\x7f-\x84\x86-\x9f\ufeff\ufff9-\ufffc]/g;
/**
 * Soft hyphens and word joiners: the page engine breaks lines without them, and readers of the PDF lose the letters before them
 * or split the word there.
 */
const BREAK_HINTS = /[\u00ad\u2060]/g;

function printable(text: string, isEnd: boolean): string {
  const printed = text.replace(PRIVATE, '•').replace(CONTROLS, '').replace(BREAK_HINTS, '');
  return withoutIdleMarks(printed, isEnd);
}

/** A block: a call on a line of its own. */
export function call(name: string, ...args: readonly string[]): string {
  return `${name}(${args.join(',')}),\n`;
}

/**
 * The words of a line, as arguments of a call. White space of XML is one space between words, and none at the ends of the line or
 * beside a break; a no-break space is a character of the text.
 */
export class Line {
  #code = '';
  /** Text that waits for what follows: neighbours become one literal. */
  #words = '';
  /** A space, or a break, that is set when something follows. */
  #gap: 'none' | 'space' | 'break' = 'none';
  /** Whether a space may stand next: not where a line begins, nor beside another one. */
  #mayHaveSpace = false;

  readonly #isRtl: boolean;

  /** @param isRtl the line runs from right to left */
  constructor(isRtl = false) {
    this.#isRtl = isRtl;
  }

  add(text: string): void {
    const words = text.replace(/[ \t\r\n]+/g, ' ');
    if (words.startsWith(' ')) this.#space();
    const bare = words.replace(/^ | $/g, '');
    if (bare === '') return;
    this.#fillGap();
    this.#words += bare;
    this.#mayHaveSpace = true;
    if (words.endsWith(' ')) this.#space();
  }

  /** A call whose arguments are the words that `fill` adds; none without words. */
  wrapped(opening: string, fill: () => void): void {
    this.#fillGap();
    this.#close();
    const before = this.#code;
    this.#code = '';
    fill();
    this.#close();
    this.#code = this.#code === '' ? before : `${before}${opening}${this.#code}),`;
  }

  /** Something that is no text. */
  item(code: string): void {
    this.#fillGap();
    this.#close();
    this.#code += `${code},`;
    this.#mayHaveSpace = true;
  }

  break(): void {
    if (this.#code !== '' || this.#words !== '') this.#gap = 'break';
    this.#mayHaveSpace = false;
  }

  /** The arguments, each with a comma behind it. */
  get code(): string {
    this.#close(this.#isRtl);
    return this.#code;
  }

  #space(): void {
    if (this.#mayHaveSpace) this.#gap = 'space';
  }

  #fillGap(): void {
    // Before a break the space keeps words apart in outlines and in copied text.
    if (this.#gap !== 'none') this.#words += ' ';
    if (this.#gap === 'break') {
      this.#close();
      this.#code += 'br,';
    }
    if (this.#gap !== 'none') this.#mayHaveSpace = false;
    this.#gap = 'none';
  }

  #close(isEnd = false): void {
    if (this.#words !== '') this.#code += `${literal(this.#words, isEnd)},`;
    this.#words = '';
  }
}

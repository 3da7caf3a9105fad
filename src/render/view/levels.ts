/** Levels of the headings of editions that do not name the parts of a document as pages do. */

/** Deeper than this, PDF has no tags for headings. */
const DEEPEST = 6;

/**
 * Headings of the view hang below headings that only the pages have ("Preamble"), and third-party files skip levels. On paper each is
 * one level below the printed heading that it belongs to: PDF/UA wants the first of level 1 and none skipped on the way
 * down (Matterhorn 14-002, 14-003).
 */
export class Levels {
  readonly #around: number[] = [];

  /** The level of the next heading, which has this one in the view. */
  next(wanted: number): number {
    while ((this.#around.at(-1) ?? 0) >= wanted) this.#around.pop();
    this.#around.push(wanted);
    return Math.min(this.#around.length, DEEPEST);
  }
}

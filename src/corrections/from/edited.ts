/** A document as it is read and converted now, and as somebody corrected it. */
import type { Source } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';

export interface Edited {
  readonly source: Source;
  /** What the source becomes now. */
  readonly fresh: Element;
  /** What it was corrected to. */
  readonly edited: Element;
}

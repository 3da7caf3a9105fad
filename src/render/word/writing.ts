/** What is known while a Word file is written. */
import type { Block, Flow, FlowNote, Run } from '../flow/index.js';

export interface Writing {
  readonly isRtl: boolean;
  readonly notes: ReadonlyMap<string, FlowNote>;
  /** How often each note is called. */
  readonly calls: ReadonlyMap<string, number>;
  /** Notes of the file, by their addresses, in the order of their calls in the text. */
  readonly footnotes: Map<string, Footnote>;
  /** How many of them Word counts by itself. */
  counted: number;
  /** Bookmarks of the places that something leads to. */
  readonly places: ReadonlyMap<string, string>;
}

/** A note of the file. */
export interface Footnote {
  readonly id: number;
  /** The mark, where it is not the one that Word counts. */
  readonly mark?: string;
}

/** Word puts notes into the text only: one that is called in a note or a header is a mark there. */
export type Where = 'text' | 'apart';

export function writingOf(flow: Flow, direction: 'ltr' | 'rtl'): Writing {
  const calls = new Map<string, number>();
  const places = new Map<string, string>();
  const look = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'sheet') continue;
      for (const id of block.ids) if (!places.has(id)) places.set(id, `_Place${places.size + 1}`);
      if (block.kind === 'table') for (const cell of block.rows.flat()) look(cell.blocks);
      else for (const run of [...(block.number ?? []), ...block.runs]) count(run, calls);
    }
  };
  look(flow.blocks);
  return { isRtl: direction === 'rtl', notes: flow.notes, calls, footnotes: new Map(), counted: 0, places };
}

function count(run: Run, calls: Map<string, number>): void {
  if (run.kind === 'call' && run.href) calls.set(run.href, (calls.get(run.href) ?? 0) + 1);
}

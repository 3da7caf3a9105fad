/** Where the cells of a table stand: as in HTML, a row goes on in the first place that no cell from above still holds. */

export interface Spans {
  readonly columns: number;
  readonly rows: number;
}

/** A cell in its place. Cells that reach over the end of their part of the table are cut short. */
export interface Placed<Cell> extends Spans {
  readonly x: number;
  readonly y: number;
  readonly cell: Cell;
}

/**
 * @param rows of one part of a table, the header or the rest
 * @param spansOf how many columns and rows a cell takes
 */
export function placed<Cell>(rows: readonly (readonly Cell[])[], spansOf: (cell: Cell) => Spans): Placed<Cell>[] {
  const held = rows.map(() => new Set<number>());
  return rows.flatMap((row, y) => {
    const own = held[y] as Set<number>;
    let x = 0;
    return row.map((cell): Placed<Cell> => {
      while (own.has(x)) x++;
      const spans = spansOf(cell);
      const height = Math.min(spans.rows, rows.length - y);
      let width = 1;
      while (width < spans.columns && !own.has(x + width)) width++;
      for (let below = 0; below < height; below++)
        for (let beside = 0; beside < width; beside++) held[y + below]?.add(x + beside);
      const place = { x, y, columns: width, rows: height, cell };
      x += width;
      return place;
    });
  });
}

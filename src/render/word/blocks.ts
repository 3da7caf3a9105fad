/** Lines, headings and tables, in the words of the library. */
import {
  type Block,
  type Cell,
  type Table as FlowTable,
  gridOf,
  type Heading,
  type Line,
  type LineOf,
  type Run,
  textOfRuns,
} from '../flow/index.js';
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from './docx.js';
import { placesOf, runsOf } from './runs.js';
import type { Where, Writing } from './writing.js';

/** Room of a number, and how far lists and quoted texts go in: a centimetre, in twentieths of a point. */
const STEP = 567;

/** Blocks one after the other; an annex begins a page. */
export function blocksOf(blocks: readonly Block[], writing: Writing): (Paragraph | Table)[] {
  let begins = false;
  return blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === 'sheet') {
      begins = true;
      return [];
    }
    const pageBreakBefore = begins;
    begins = false;
    if (block.kind === 'line') return [lineOf(block, 'text', writing, pageBreakBefore)];
    if (block.kind === 'heading') return headingOf(block, writing, pageBreakBefore);
    return tableOf(block, writing);
  });
}

const STYLES: Readonly<Record<LineOf, string>> = {
  masthead: 'Masthead',
  announcement: 'Announcement',
  formula: 'Formula',
  recital: 'Recital',
  text: 'BodyText',
  closing: 'Closing',
  vote: 'BodyText',
  caption: 'Caption',
  note: 'FootnoteText',
};

export function lineOf(line: Line, where: Where, writing: Writing, pageBreakBefore = false): Paragraph {
  const { of, runs, number, ids } = line;
  const mark = number ? [...runsOf(number, where, writing), ...(runs.length > 0 ? [tab()] : [])] : [];
  return new Paragraph({
    style: STYLES[of],
    pageBreakBefore,
    ...placeOf(line),
    ...(writing.isRtl ? { bidirectional: true } : {}),
    children: [...placesOf(ids, writing), ...mark, ...runsOf(runs, where, writing)],
  });
}

const tab = (): ParagraphChild => new TextRun({ children: ['\t'] });

/** A number stands at the beginning of the line, in the text of a resolution drawn in; those of points before their text. */
function placeOf({ number, depth, quotes, isAnnexed }: Line) {
  const start = (depth + quotes) * STEP;
  if (depth > 0) {
    const inside = { start: start + STEP, ...(number ? { hanging: STEP } : {}) };
    return { indent: inside, tabStops: [{ type: TabStopType.START, position: start + STEP }] };
  }
  const indent = { start, ...(number && !isAnnexed ? { firstLine: STEP } : {}) };
  if (!number) return start > 0 ? { indent } : {};
  return { indent, tabStops: [{ type: TabStopType.START, position: start + (isAnnexed ? 1 : 2) * STEP }] };
}

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];

/**
 * A paragraph for each line: Word runs lines of one paragraph together in its list of headings. A number without a point or bracket
 * behind it is a line of its own, as in documents of the United Nations.
 */
function headingOf({ level, number, runs, ids }: Heading, writing: Writing, pageBreakBefore: boolean): Paragraph[] {
  const lines = linesOf(runs);
  const isApart = number.length > 0 && (lines.length === 0 || /[\p{L}\p{N}]$/u.test(textOfRuns(number)));
  const own = isApart ? [number, ...lines] : lines;
  const heading = LEVELS[level - 1] ?? HeadingLevel.HEADING_6;
  return own.map((line, at) => {
    const mark = at === 0 && !isApart && number.length > 0 ? [...runsOf(number, 'text', writing), tab()] : [];
    const children = [...(at === 0 ? placesOf(ids, writing) : []), ...mark, ...runsOf(line, 'text', writing)];
    const sides = writing.isRtl ? { bidirectional: true } : {};
    return new Paragraph({ heading, pageBreakBefore: pageBreakBefore && at === 0, ...sides, children });
  });
}

function linesOf(runs: readonly Run[]): Run[][] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    if (run.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(run);
  }
  return lines.filter(line => line.length > 0);
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const WITHOUT_BORDERS = {
  ...{ top: NONE, bottom: NONE, left: NONE, right: NONE },
  ...{ insideHorizontal: NONE, insideVertical: NONE },
};

function tableOf(table: FlowTable, writing: Writing): (Paragraph | Table)[] {
  const columns = gridOf(table)[0]?.length ?? 0;
  if (columns === 0) return [];
  const rows = table.rows.map(
    (row, at) =>
      new TableRow({
        tableHeader: at < table.heads,
        cantSplit: true,
        children: row.map(cell => cellOf(cell, writing)),
      }),
  );
  const made = new Table({
    rows: rows.filter((_, at) => (table.rows[at]?.length ?? 0) > 0),
    width: { size: 100, type: WidthType.PERCENTAGE },
    ...(table.isLayout ? { borders: WITHOUT_BORDERS } : {}),
    ...(writing.isRtl ? { visuallyRightToLeft: true } : {}),
  });
  const places = placesOf(table.ids, writing);
  // Word joins tables that stand together.
  return [...(places.length > 0 ? [new Paragraph({ children: places })] : []), made, new Paragraph({ children: [] })];
}

const SIDES = { end: AlignmentType.END, center: AlignmentType.CENTER } as const;

function cellOf({ blocks, columns, rows, isHeader, side }: Cell, writing: Writing): TableCell {
  const children = blocks.flatMap((block): (Paragraph | Table)[] => {
    if (block.kind === 'table') return tableOf(block, writing);
    if (block.kind === 'sheet') return [];
    const number = block.number && block.number.length > 0 ? [...runsOf(block.number, 'text', writing), tab()] : [];
    return [
      new Paragraph({
        style: isHeader ? 'TableHeading' : 'TableText',
        ...(side ? { alignment: SIDES[side] } : {}),
        ...(writing.isRtl ? { bidirectional: true } : {}),
        children: [...placesOf(block.ids, writing), ...number, ...runsOf(block.runs, 'text', writing)],
      }),
    ];
  });
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    // A cell ends with a paragraph.
    children: children.at(-1) instanceof Paragraph ? children : [...children, new Paragraph({ style: 'TableText' })],
  });
}

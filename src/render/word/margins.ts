/** Headers and footers: the masthead on the first page, as on documents of the United Nations, the symbol on the others. */

import type { EditionFacts } from '../facts.js';
import type { Block, Line } from '../flow/index.js';
import { label } from '../labels.js';
import { lineOf, WITHOUT_BORDERS } from './blocks.js';
import {
  AlignmentType,
  ExternalHyperlink,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from './docx.js';
import type { Writing } from './writing.js';

/** Lines before the text, which stand in the header of the first page. */
export function mastheadIn(blocks: readonly Block[]): Line[] {
  const end = blocks.findIndex(block => block.kind !== 'line' || block.of !== 'masthead');
  return blocks.slice(0, end < 0 ? blocks.length : end).filter((block): block is Line => block.kind === 'line');
}

export function headersOf(masthead: readonly Line[], facts: EditionFacts, writing: Writing) {
  const symbol = facts.metadata.symbol ?? facts.metadata.number ?? '';
  const running = new Paragraph({ ...sided(writing), alignment: AlignmentType.END, children: [new TextRun(symbol)] });
  return {
    first: new Header({ children: mastheadOf(masthead, writing) }),
    default: new Header({ children: [running] }),
  };
}

const sided = ({ isRtl }: Writing) => (isRtl ? { bidirectional: true } : {});

/** United Nations and symbol; organ and what was issued; the other lines below. The order of reading is that of the document. */
function mastheadOf(lines: readonly Line[], writing: Writing): (Paragraph | Table)[] {
  const paragraph = (line: Line) => lineOf(line, 'apart', writing);
  const [un, symbol, ...rest] = lines;
  if (!un || symbol?.place !== 'symbol') return lines.length === 0 ? [new Paragraph('')] : lines.map(paragraph);
  const end = rest.findLastIndex(({ place }) => BESIDE.has(place ?? '')) + 1;
  const beside = rest.slice(0, end);
  const organ = beside[0]?.place === 'organ' ? 1 : 0;
  const cell = (each: readonly Line[]) =>
    new TableCell({ children: each.length === 0 ? [new Paragraph('')] : each.map(paragraph) });
  const rows = [[[un], [symbol]], ...(beside.length > 0 ? [[beside.slice(0, organ), beside.slice(organ)]] : [])];
  const table = new Table({
    rows: rows.map(row => new TableRow({ children: row.map(cell) })),
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: WITHOUT_BORDERS,
    ...(writing.isRtl ? { visuallyRightToLeft: true } : {}),
  });
  const below = rest.slice(end);
  return [table, ...(below.length === 0 ? [new Paragraph('')] : below.map(paragraph))];
}

const BESIDE: ReadonlySet<string> = new Set(['organ', 'distribution', 'issued']);

/** Page and pages; on the first page the notice about the edition and the job number. */
export function footersOf(facts: EditionFacts, writing: Writing) {
  const { metadata } = facts;
  const pages = () =>
    new Paragraph({
      ...sided(writing),
      alignment: AlignmentType.END,
      children: [new TextRun({ children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })],
    });
  const job = metadata.jobNumber
    ? [new Paragraph({ ...sided(writing), children: [new TextRun(metadata.jobNumber)] })]
    : [];
  return {
    first: new Footer({ children: [noticeOf(facts), ...job, pages()] }),
    default: new Footer({ children: [pages()] }),
  };
}

/** That this is no official edition, and where the official text is. */
function noticeOf({ labels, identifier, official, direction }: EditionFacts): Paragraph {
  const notice = new TextRun(`${label(labels, 'unofficial')} ${label(labels, 'source', identifier)}. `);
  const words = new TextRun({ text: label(labels, 'officialText', identifier), style: 'Hyperlink' });
  const link = official ? [new ExternalHyperlink({ link: official, children: [words] })] : [];
  const sides = direction === 'rtl' ? { bidirectional: true } : {};
  return new Paragraph({ style: 'Notice', ...sides, children: [notice, ...link] });
}

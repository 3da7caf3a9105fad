/** Paragraphs and tables in reading order, whatever wraps them. */

import type { Block, Paragraph, Run } from '../../source/source.js';
import { type Element, element } from '../../xml/tree.js';
import { childOf, childrenOf } from '../../xml/walk.js';
import { branchOf } from './alternatives.js';
import { reportBrokenFields } from './broken-fields.js';
import { readAnchor, readInline } from './inline.js';
import { leaveOut } from './leave-out.js';
import { withTypedMarks } from './note-marks.js';
import { formatOf, type ParagraphFormat } from './paragraph.js';
import { closeFields, endOfMark, type Place } from './place.js';
import { placeIn, type Reading, type Story } from './reading.js';
import { type RunList, runList, showsNothing, withoutOuterBreaks } from './run-list.js';
import { readTable } from './table.js';

/** Blocks of one container, as they are collected. */
interface Collected {
  readonly blocks: Block[];
  /** Runs of a paragraph whose mark was deleted: they belong to the next. */
  carried: RunList | undefined;
  /** Bookmarks that begin between paragraphs: they are places of the next one. */
  readonly bookmarks: Element[];
  /** Tables around this container. */
  readonly depth: number;
}

/** Reads a container of paragraphs and tables: the body, a note, a cell, a header, a text box. */
export function readBlocks(parent: Element, reading: Reading, story: Story, depth = 0): Block[] {
  const into: Collected = { blocks: [], carried: undefined, bookmarks: [], depth };
  collect(parent, reading, story, into);
  if (into.carried) finish(into.carried, undefined, reading, story, into);
  return into.blocks;
}

/** Reads a story that ends here: fields that are still open end with it. */
export function readStory(parent: Element, reading: Reading, story: Story): Block[] {
  const blocks = readBlocks(parent, reading, story);
  const rest = runList();
  closeFields({ reading, story, style: undefined, list: rest, aside: () => {} });
  const runs = rest.runs();
  if (!showsNothing(runs)) blocks.push(paragraphOf(runs, undefined, story));
  return blocks;
}

function collect(parent: Element, reading: Reading, story: Story, into: Collected): void {
  for (const child of childrenOf(parent)) collectOne(child, reading, story, into);
}

function collectOne(node: Element, reading: Reading, story: Story, into: Collected): void {
  switch (node.name) {
    case 'w:p':
      readParagraph(node, reading, story, into);
      return;
    case 'w:tbl':
      if (into.carried) finish(into.carried, undefined, reading, story, into);
      into.carried = undefined;
      for (const added of readTable(node, reading, story, into.depth, readBlocks)) into.blocks.push(added);
      return;
    case 'mc:AlternateContent':
      for (const branch of branchOf(node, reading.ledger)) collect(branch, reading, story, into);
      return;
    case 'w:bookmarkStart':
      into.bookmarks.push(node);
      return;
    case 'w:altChunk':
      reading.report('read/embedded-file', 'Another file is included by reference; it is not read.', placeIn(story));
      return;
    default:
      if (reading.changes.keeps(node.name) === false) leaveOut(node, reading);
      else if (isInline(node)) readLooseRuns(node, reading, story, into);
      else if (!node.name.endsWith('Pr')) collect(node, reading, story, into);
  }
}

/** What belongs into a paragraph and stands beside them: equations between paragraphs, runs that some writers put there. */
const INLINE: ReadonlySet<string> = new Set(['w:r', 'w:hyperlink', 'w:fldSimple', 'm:oMath', 'm:oMathPara', 'w:t']);

/** Some wrappers (insertions, content controls) hold paragraphs or runs: the first element that is either tells. */
function isInline(node: Element): boolean {
  if (INLINE.has(node.name)) return true;
  if (!WRAPPERS.has(node.name)) return false;
  const inner = childrenOf(node).find(child => !child.name.endsWith('Pr'));
  return inner !== undefined && isInline(inner);
}

const WRAPPERS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
]);

/** Runs without a paragraph are a paragraph of their own. */
function readLooseRuns(node: Element, reading: Reading, story: Story, into: Collected): void {
  readParagraph(element('w:p', {}, node), reading, story, into);
  story.paragraphs--;
}

function readParagraph(node: Element, reading: Reading, story: Story, into: Collected): void {
  story.paragraphs++;
  const properties = reading.changes.properties(node, 'w:pPr');
  const format = formatOf(properties, reading);
  const list = into.carried ?? runList();
  into.carried = undefined;
  const boxes: Element[] = [];
  const place: Place = { reading, story, style: format.style, list, aside: box => boxes.push(box) };
  story.outline = format.outline ?? 0;
  for (const bookmark of into.bookmarks.splice(0)) readAnchor(bookmark, place);
  readInline(node, place);
  endOfMark(place);
  const mark = properties && childOf(properties, 'w:rPr');
  const isDropCapital = properties !== undefined && isDropCap(properties);
  if (reading.changes.keepsMark(mark) && !isDropCapital) finish(list, format, reading, story, into);
  else into.carried = list;
  for (const box of boxes) for (const added of readBlocks(box, reading, story, into.depth)) into.blocks.push(added);
  const section = properties && childOf(properties, 'w:sectPr');
  if (section && story.kind === 'body') reading.sectionEnds();
}

/** A capital that drops over several lines stands in a paragraph of its own and belongs to the next (`w:framePr`). */
function isDropCap(properties: Element): boolean {
  const kind = childOf(properties, 'w:framePr')?.attributes['w:dropCap'];
  return kind === 'drop' || kind === 'margin';
}

function finish(
  list: RunList,
  format: ParagraphFormat | undefined,
  reading: Reading,
  story: Story,
  into: Collected,
): void {
  const runs = withTypedMarks(withoutOuterBreaks(list.runs()), reading, story);
  const numbered = format?.numbered;
  const label = numbered ? reading.labels.next(numbered.list, numbered.level) : '';
  const empty = showsNothing(runs);
  if (empty && label === '') return;
  const paragraph = paragraphOf(empty ? [] : runs, format, story);
  reportBrokenFields(paragraph, reading, story);
  into.blocks.push(label === '' || !numbered ? paragraph : labelled(paragraph, label, numbered, reading));
}

/** Lists of one abstract numbering are one list: Word makes a new `w:num` wherever a list is restarted or pasted. */
function labelled(
  paragraph: Paragraph,
  label: string,
  { list, level }: NonNullable<ParagraphFormat['numbered']>,
  { numbering }: Reading,
): Paragraph {
  return { ...paragraph, label, level, list: numbering.list(list)?.shared ?? list };
}

function paragraphOf(runs: readonly Run[], format: ParagraphFormat | undefined, story: Story): Paragraph {
  return {
    kind: 'paragraph',
    origin: placeIn(story),
    ...(format?.style ? { style: format.style.name } : {}),
    ...(format?.outline ? { outline: format.outline } : {}),
    indent: format?.indent ?? 0,
    ...(format?.alignment ? { alignment: format.alignment } : {}),
    runs,
  };
}

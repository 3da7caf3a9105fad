/** The Word edition: styles, footnotes, links, tables with header rows, headings that have levels; made from the flow of a document. */
import type { EditionContext, EditionMaker } from '../edition.js';
import { type Block, type Flow, type FlowNote, flowOf } from '../flow/index.js';
import { blocksOf, lineOf } from './blocks.js';
import { Document, type IPropertiesOptions, Packer, Paragraph, type Table } from './docx.js';
import { footersOf, headersOf, mastheadIn } from './margins.js';
import { runsOf } from './runs.js';
import { stable } from './stable.js';
import { stylesFor } from './styles.js';
import { type Writing, writingOf } from './writing.js';

export const word: EditionMaker = {
  format: 'docx',
  async make(_, context) {
    const view = context.view();
    if (!view) return undefined;
    const flow = flowOf(view);
    const writing = writingOf(flow, context.facts().direction);
    const document = new Document(propertiesOf(flow, view.keywords, context, writing));
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    return stable(bytes, context.date, writing.footnotes.values());
  },
};

function propertiesOf(
  flow: Flow,
  keywords: readonly string[],
  { facts: factsFor, paper }: EditionContext,
  writing: Writing,
): IPropertiesOptions {
  const facts = factsFor();
  const masthead = mastheadIn(flow.blocks);
  const headers = headersOf(masthead, facts, writing);
  const text = blocksOf(flow.blocks.slice(masthead.length), writing);
  const children = [...text, ...uncalledNotes(flow, writing)];
  return {
    title: facts.fullTitle,
    ...(facts.body ? { creator: facts.body } : { creator: '' }),
    lastModifiedBy: '',
    description: facts.description,
    ...(keywords.length > 0 ? { keywords: keywords.join('; ') } : {}),
    styles: stylesFor(facts.language === 'und' ? 'en' : facts.language),
    footnotes: notesOf(writing),
    sections: [
      {
        properties: { titlePage: true, page: { size: PAPER[paper], margin: MARGIN } },
        headers,
        footers: footersOf(facts, writing),
        children,
      },
    ],
  };
}

/** In twentieths of a point. */
const PAPER = { a4: { width: 11906, height: 16838 }, letter: { width: 12240, height: 15840 } } as const;
const MARGIN = { top: 1417, bottom: 1417, left: 1417, right: 1417 };

/** Notes that the text calls; what is called in them is a mark. */
function notesOf(writing: Writing): Record<string, { readonly children: readonly Paragraph[] }> {
  const notes = [...writing.footnotes].map(([href, { id }]) => {
    return [String(id), { children: paragraphsOf(writing.notes.get(href), writing) }] as const;
  });
  return Object.fromEntries(notes);
}

/** Word has lines in notes; the cells of a table are lines there. */
function paragraphsOf(note: FlowNote | undefined, writing: Writing): Paragraph[] {
  const lines = (note?.blocks ?? []).flatMap(block => linesOf(block, writing));
  return lines.length > 0 ? lines : [new Paragraph('')];
}

function linesOf(block: Block, writing: Writing): Paragraph[] {
  if (block.kind === 'line') return [lineOf(block, 'apart', writing)];
  if (block.kind === 'sheet') return [];
  if (block.kind === 'table')
    return block.rows.flat().flatMap(cell => cell.blocks.flatMap(each => linesOf(each, writing)));
  return [new Paragraph({ children: runsOf([...block.number, ...block.runs], 'apart', writing) })];
}

/** Notes that only a header or another note calls, at the end of the text: nothing is lost. */
function uncalledNotes({ notes }: Flow, writing: Writing): (Paragraph | Table)[] {
  const rest = [...notes].filter(([href]) => !writing.footnotes.has(href));
  return rest.flatMap(([, { mark, blocks }]) => {
    const [first, ...others] = blocks;
    if (first?.kind !== 'line') return blocksOf(blocks, writing);
    const marked = { ...first, number: [{ kind: 'words', text: mark, raised: 'above' } as const], isAnnexed: true };
    return [lineOf(marked, 'apart', writing), ...others.flatMap(each => linesOf(each, writing))];
  });
}

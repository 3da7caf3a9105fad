/** `examine`: a document as people check it: the edition, what is doubtful, and the source as it was read, line by line. */
import { idsByPlace, placeKey } from '../akn/ids-by-place.js';
import type { SourceLine } from '../source/shown.js';
import { type Block, type Paragraph, paragraphText, type Source, type Table } from '../source/source.js';
import type { Element, Origin } from '../xml/tree.js';
import { type Publication, type PublishOptions, published } from './publish.js';

export type Examination = Publication & {
  /** Blocks of the text first, in their order, so that the index of one is its index here. Absent for AKN. */
  readonly source?: readonly SourceLine[];
};

/** @throws as `publish` */
export async function examine(input: Uint8Array | string, options: PublishOptions): Promise<Examination> {
  const { tree, asRead, ...publication } = await published(input, { ...options, formats: ['html'] });
  return asRead && tree ? { ...publication, source: sourceLines(asRead, tree) } : publication;
}

function sourceLines(source: Source, tree: Element): SourceLine[] {
  const ids = idsByPlace(tree);
  const at = (origin: Origin): Pick<SourceLine, 'part' | 'line' | 'eId'> => {
    const { part, line } = origin;
    const eId = ids.get(placeKey(origin));
    return { ...(part ? { part } : {}), ...(line === undefined ? {} : { line }), ...(eId ? { eId } : {}) };
  };
  return [
    ...source.blocks.map(block => ({ ...lineOf(block), ...at(block.origin) })),
    ...source.notes.map(({ marker, blocks, origin }) => ({
      kind: 'note' as const,
      text: blocks.map(textOfBlock).join('\n'),
      label: marker,
      ...at(origin),
    })),
    ...source.masthead.map(each => ({ kind: 'masthead' as const, text: paragraphText(each), ...at(each.origin) })),
    ...source.furniture.map(({ text, origin }) => ({ kind: 'furniture' as const, text, ...at(origin) })),
  ];
}

function lineOf(block: Block): SourceLine {
  return block.kind === 'paragraph' ? paragraphLine(block) : { kind: 'table', text: '', rows: rowsOf(block) };
}

function paragraphLine(paragraph: Paragraph): SourceLine {
  const pictures = paragraph.runs.filter(run => run.kind === 'image').length;
  return {
    kind: 'text',
    text: paragraphText(paragraph),
    ...(paragraph.label === undefined ? {} : { label: paragraph.label }),
    ...(pictures > 0 ? { pictures } : {}),
  };
}

function rowsOf({ rows }: Table): string[][] {
  return rows.map(({ cells }) => cells.map(({ blocks }) => blocks.map(textOfBlock).join('\n')));
}

function textOfBlock(block: Block): string {
  return block.kind === 'paragraph' ? paragraphText(block) : rowsOf(block).flat().join('\n');
}

/**
 * A Word file that is no resolution: a report, letter, contract, terms of reference, judgment. It becomes a `doc` with the
 * structure that Word states: title, sections by the styles of headings, lists by automatic numbering, table of contents.
 */
import { isStated } from '../../source/source.js';
import { type Element, element, withOrigin } from '../../xml/tree.js';
import { isHeadingStyle } from '../body/headings.js';
import { bodyOf } from '../body/sections.js';
import type { ParseContext } from '../context.js';
import type { Family, Opened } from '../family.js';
import { coverOf } from '../head/cover.js';
import { inline, paragraph } from '../inline.js';
import type { Line, TextLine } from '../line.js';
import { as, enclosed } from '../marked.js';

export const plainDocument: Family = {
  name: 'plain-document',
  withoutHead: true,
  fits: ({ source }) => isStated(source),
  parse: (opened, context) => {
    const { lines, meta, source } = opened;
    context.report('parse/plain-document', 'The document is not a resolution or decision.', lines[0]?.origin);
    const titles = titleLines(lines);
    const text = lines.slice(titles.length);
    const contents = contentsAt(text, source.anchors);
    const rest = text.slice(contents.end);
    const plain = { ...context, plain: rest.some(isStyled) ? ('styled' as const) : ('unstyled' as const) };
    return element(
      'doc',
      { name: 'document', contains: 'originalVersion' },
      [meta, coverWithoutHead(opened, context), prefaceOf(titles)].filter(part => part !== undefined),
      element('mainBody', {}, contents.made, bodyOf(rest, plain)),
    );
  },
};

const isStyled = (line: Line) => line.kind === 'text' && isHeadingStyle(line);

/** What stands in the margins of the first page; the first lines are text. */
export function coverWithoutHead({ head, pieces }: Opened, context: ParseContext): Element | undefined {
  const own = pieces.slice(0, pieces.length - head.pieces.length);
  return coverOf(own, { ...head, titleLines: [], origin: [] }, context);
}

/** Lines of the styles that Word has for titles, at the very beginning. */
function titleLines(lines: readonly Line[]): TextLine[] {
  const end = lines.findIndex(line => line.kind !== 'text' || !isTitle(line));
  return lines.slice(0, Math.max(0, end)) as TextLine[];
}

function isTitle({ source: { role, style = '' } }: TextLine): boolean {
  return role ? role === 'title' : /^(?:sub)?title$/i.test(style);
}

function prefaceOf([title, ...more]: readonly TextLine[]): Element | undefined {
  if (!title) return undefined;
  const first = enclosed(paragraph(title.source), as('docTitle'));
  const container = element(
    'container',
    { name: 'title' },
    first,
    more.map(({ source }) => paragraph(source)),
  );
  return element('preface', {}, container);
}

interface Contents {
  readonly made: readonly Element[];
  /** Number of lines that it takes. */
  readonly end: number;
}

/** A table of contents before the text: lines of Word's styles for it, each a link to a place of the document. */
function contentsAt(lines: readonly Line[], anchors: Opened['source']['anchors']): Contents {
  const start = lines.findIndex(line => contentsLevel(line) !== undefined);
  if (start < 0 || lines.slice(0, start).some(isStyled) || start > MOST_ABOVE) return { made: [], end: 0 };
  const length = lines.slice(start).findIndex(line => contentsLevel(line) === undefined);
  const entries = lines.slice(start, length < 0 ? undefined : start + length) as readonly TextLine[];
  const items = entries.flatMap(line => contentsItem(line, anchors) ?? []);
  if (items.length < entries.length) return { made: [], end: 0 };
  const above = lines.slice(0, start).map(line => (line.kind === 'text' ? paragraph(line.source) : undefined));
  if (above.includes(undefined)) return { made: [], end: 0 };
  return { made: [...above.filter(each => each !== undefined), element('toc', {}, items)], end: start + items.length };
}

/** Lines that may stand above a table of contents: its heading, a date. */
const MOST_ABOVE = 3;

function contentsLevel(line: Line | undefined): string | undefined {
  return line?.kind === 'text' ? /^toc (\d)$/i.exec(line.source.style ?? '')?.[1] : undefined;
}

/** An entry whose link leads somewhere; the link is the entry's own, so that its words have none. */
function contentsItem(line: TextLine, anchors: Opened['source']['anchors']): Element | undefined {
  const href = line.runs.find(run => run.kind === 'text' && run.href?.startsWith('#'));
  const target = href?.kind === 'text' ? href.href : undefined;
  if (target === undefined || !anchors?.has(target.slice(1))) return undefined;
  const runs = line.runs.map(run => {
    if (run.kind !== 'text') return run;
    const { href: _, ...rest } = run;
    return rest;
  });
  return withOrigin(element('tocItem', { href: target, level: contentsLevel(line) }, inline(runs)), line.origin);
}

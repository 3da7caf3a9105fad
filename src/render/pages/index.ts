/** What HTML and EPUB have in common: the pages of a document, each as XHTML. */
import { parseAkn } from '../../akn/parse.js';
import { fill } from '../../xml/templates.js';
import type { EditionContext } from '../edition.js';
import type { EditionFacts } from '../facts.js';
import { label } from '../labels.js';
import { shape } from '../shape.js';
import { withinBounds } from '../view/bounds.js';
import { type Chapter, type CitedGroup, type ContentsEntry, type Pages, pagesOf } from '../view/index.js';
import { withQuotes } from '../view/quotes.js';

export interface ShapedPages {
  readonly chapters: readonly Chapter[];
  /** A part by its name: `masthead`, `text`, those of the chapters. Empty when there is none of that name. */
  readonly part: (name: string) => string;
  /** Entries of the table of contents. */
  readonly contents: string;
  /** The table of cited works; empty when nothing is cited. */
  readonly cited: string;
}

/** Nothing comes back when the document cannot be shown; the report then says why. */
export function shapedPages(
  akn: string,
  edition: 'html' | 'epub',
  facts: EditionFacts,
  context: EditionContext,
): ShapedPages | undefined {
  const pages = preparedPages(akn, edition, facts, context);
  const shaped = pages && shape('pages', pages.shown, { edition }, context.report);
  if (!pages || !shaped) return undefined;
  return {
    chapters: pages.chapters,
    part: name => shaped.part(name),
    contents: contentsOf(pages.contents),
    cited: citedOf(pages.cited, facts),
  };
}

function preparedPages(
  akn: string,
  edition: 'html' | 'epub',
  facts: EditionFacts,
  { tree, report }: EditionContext,
): Pages | undefined {
  const { labels, language, direction, title, identifier, links } = facts;
  const options = {
    labels,
    language,
    direction,
    title,
    documents: links.documents,
    isBook: edition === 'epub',
    report,
  };
  try {
    const changed = withQuotes(withinBounds(akn, report));
    return pagesOf(changed === akn ? tree() : parseAkn(changed), identifier, options);
  } catch (cause) {
    // A document nested some thousand levels deep.
    if (!(cause instanceof RangeError)) throw cause;
    report('render/not-made', `The document cannot be transformed: ${cause.message}`);
    return undefined;
  }
}

function contentsOf(entries: readonly ContentsEntry[]): string {
  const filled = entries.map(({ href, text, below }) => ({ href, text, below: below.length > 0 && contentsOf(below) }));
  return fill('pages/contents', { entries: filled });
}

function citedOf(groups: readonly CitedGroup[], { labels }: EditionFacts): string {
  if (groups.length === 0) return '';
  const [heading, citedWork, citedIn] = ['cited', 'citedWork', 'citedIn'].map(key => label(labels, key));
  return fill('pages/cited', { heading, citedWork, citedIn, groups });
}

/** What HTML and EPUB have in common: the view of a document, each part of it as XHTML. */
import { serialise } from '../../akn/serialise.js';
import { fill } from '../../xml/templates.js';
import type { EditionContext } from '../edition.js';
import { label } from '../labels.js';
import type { CitedGroup, ContentsEntry, View } from '../view/index.js';
import { shape } from './shape.js';

export interface ShapedPages {
  /** A part by its name: `masthead`, `text`, those of the chapters. Empty when there is none of that name. */
  readonly part: (name: string) => string;
  /** Entries of the table of contents. */
  readonly contents: string;
  /** The table of cited works; empty when nothing is cited. */
  readonly cited: string;
}

/** How the addresses of the view (`#` and an id) are written in an edition. */
type AddressOf = (href: string) => string;

/** Nothing comes back when the document cannot be shown; the report then says why. */
export function shapedPages(view: View, edition: 'html' | 'epub', context: EditionContext): ShapedPages | undefined {
  const shaped = shape('pages', written(view), { edition }, context.report);
  if (!shaped) return undefined;
  const addressOf = edition === 'epub' ? bookAddresses(view) : (href: string) => href;
  return {
    part: shaped,
    contents: contentsOf(edition === 'epub' ? contentsOfBook(view, context) : contentsOfPage(view), addressOf),
    cited: citedOf(view.cited, context, addressOf),
  };
}

/** XML for the stylesheet: written once for both editions. */
function written(view: View): string {
  const known = texts.get(view);
  if (known !== undefined) return known;
  const text = serialise(view.tree);
  texts.set(view, text);
  return text;
}

const texts = new WeakMap<View, string>();

/** In a book the text, each part and the notes are files of their own. */
function bookAddresses({ fileOf }: View): AddressOf {
  return href => (href.startsWith('#') ? `${fileOf(href)}.xhtml${href}` : href);
}

function contentsOfPage({ contents }: View): ContentsEntry[] {
  return [...contents.text, ...contents.others];
}

/** The first entries of a book: the title page, and the text under its title. */
function contentsOfBook({ contents, chapters }: View, { facts }: EditionContext): ContentsEntry[] {
  return [
    { href: 'title.xhtml', text: facts().identifier, below: [] },
    { href: 'text.xhtml', text: chapters[0]?.title ?? '', below: contents.text },
    ...contents.others,
  ];
}

function contentsOf(entries: readonly ContentsEntry[], addressOf: AddressOf): string {
  const filled = entries.map(({ href, text, below }) => ({
    href: addressOf(href),
    text,
    below: below.length > 0 && contentsOf(below, addressOf),
  }));
  return fill('pages/contents', { entries: filled });
}

function citedOf(groups: readonly CitedGroup[], { facts }: EditionContext, addressOf: AddressOf): string {
  if (groups.length === 0) return '';
  const { labels } = facts();
  const [heading, citedWork, citedIn] = ['cited', 'citedWork', 'citedIn'].map(key => label(labels, key));
  const addressed = groups.map(group => ({
    ...group,
    works: group.works.map(work => ({
      ...work,
      places: work.places.map(place => ({ ...place, href: addressOf(place.href) })),
    })),
  }));
  return fill('pages/cited', { heading, citedWork, citedIn, groups: addressed });
}

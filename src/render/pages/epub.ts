/** The EPUB edition: EPUB 3.3, a file for each part, notes that reading systems show as pop-ups. Same input, same bytes. */
import { createHash } from 'node:crypto';
import { fill, loadTemplates } from '../../xml/templates.js';
import { loadStylesheet } from '../../xml/transform.js';
import { type ZipEntry, zip } from '../../zip/zip.js';
import type { EditionContext, EditionMaker } from '../edition.js';
import type { EditionFacts } from '../facts.js';
import { label } from '../labels.js';
import type { View } from '../view/index.js';
import { type ShapedPages, shapedPages } from './index.js';
import { styles } from './styles.js';

export const epub: EditionMaker = {
  format: 'epub',
  async make(_, context) {
    await loadTemplates();
    const view = context.view();
    const pages = view && shapedPages(view, 'epub', context);
    if (!pages) return undefined;
    const facts = context.facts();
    return zip(entriesOf(chaptersOf(pages, view.chapters, facts, context), pages, facts, context));
  },
  warmUp() {
    loadStylesheet('pages');
  },
};

/** A page of the book. */
interface Chapter {
  /** File name without ending, also its id in the package. */
  readonly name: string;
  readonly title: string;
  readonly content: string;
  /** epub:type of its body. */
  readonly type: string;
}

function chaptersOf(
  pages: ShapedPages,
  chapters: View['chapters'],
  facts: EditionFacts,
  context: EditionContext,
): Chapter[] {
  const { labels, identifier } = facts;
  const about = fill('epub/about', aboutOf(facts, context));
  const title = fill('epub/title', {
    ...facts,
    publisher: label(labels, 'publisher'),
    masthead: pages.part('masthead').trim(),
  });
  return [
    { name: 'title', title: identifier, content: title, type: 'frontmatter' },
    ...chapters.map(({ name, title: heading }) => ({
      name,
      title: heading,
      content: name === 'cited' ? pages.cited : pages.part(name),
      type: typeOf(name),
    })),
    { name: 'about', title: label(labels, 'about'), content: about, type: 'backmatter' },
  ];
}

function typeOf(name: string): string {
  return name === 'notes' || name === 'cited' ? 'backmatter' : 'bodymatter';
}

function aboutOf(facts: EditionFacts, { formats }: EditionContext): object {
  const { labels, identifier, title, official, date, metadata } = facts;
  const word = (key: string, ...values: string[]) => label(labels, key, ...values);
  return {
    ...{ identifier, title, official, date, formats, expression: metadata.expression },
    label: {
      ...{ about: word('about'), unofficial: word('unofficial'), source: word('source', identifier) },
      ...{ officialText: word('officialText', identifier), howToCite: word('howToCite'), publisher: word('publisher') },
      ...{ identifier: word('identifier'), accessibility: word('accessibility') },
    },
    accessibilitySummary: word('accessibilitySummary'),
  };
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

function entriesOf(
  chapters: readonly Chapter[],
  pages: ShapedPages,
  facts: EditionFacts,
  context: EditionContext,
): ZipEntry[] {
  const { language, direction, labels, identifier } = facts;
  const page = { language, direction };
  const nav = {
    ...{ ...page, identifier, contents: pages.contents },
    labels: { contents: label(labels, 'contents'), text: label(labels, 'text'), notes: label(labels, 'notes') },
    hasNotes: chapters.some(({ name }) => name === 'notes'),
  };
  return [
    { name: 'mimetype', bytes: bytes('application/epub+zip'), stored: true },
    file('META-INF/container.xml', CONTAINER),
    file('EPUB/package.opf', fill('epub/package.opf', packageOf(chapters, facts, context))),
    file('EPUB/nav.xhtml', fill('epub/nav', nav)),
    file('EPUB/style.css', styles('text', 'epub')),
    ...chapters.map(chapter => file(`EPUB/${chapter.name}.xhtml`, fill('epub/page', { ...page, ...chapter }))),
  ];
}

function packageOf(
  chapters: readonly Chapter[],
  facts: EditionFacts,
  { date, certifier, metadata, name }: EditionContext,
): object {
  const { labels, language, direction, title, fullTitle, identifier, description, official, body, publisher } = facts;
  // An image may show what no text says; whether it has a description, the report tells.
  const images = chapters.some(({ content }) => content.includes('<img '));
  return {
    ...{
      language,
      rtl: direction === 'rtl',
      title,
      fullTitle,
      identifier,
      description,
      official,
      body,
      publisher,
      certifier,
      images,
    },
    uuid: uuidOf(metadata.expression ?? name),
    date: facts.date,
    modified: `${date}T00:00:00Z`,
    summary: label(labels, 'accessibilitySummary'),
    chapters: chapters.map(chapter => ({ name: chapter.name, isTitle: chapter.name === 'title' })),
  };
}

/** The namespace of names that are URLs (RFC 9562, 6.6). */
const URL_NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID of version 5: the same for the same expression of a work, whoever makes the book. */
function uuidOf(expression: string): string {
  const hash = createHash('sha1').update(URL_NAMESPACE).update(expression).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function file(name: string, content: string): ZipEntry {
  return { name, bytes: bytes(content) };
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

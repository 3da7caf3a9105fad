/** What all editions of a document are made from: its tree, its facts and its view, each found once and when it is first asked for. */
import { type DocumentMetadata, isAkomaNtoso, metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import type { Report } from '../diagnostics/diagnostic.js';
import { defaultBases, type LinkBases } from '../un/addresses.js';
import type { Element } from '../xml/tree.js';
import type { EditionContext, EditionFormat } from './edition.js';
import { type EditionFacts, factsOf } from './facts.js';
import { withinBounds } from './view/bounds.js';
import { type View, viewOf } from './view/index.js';
import { withQuotes } from './view/quotes.js';

export interface RenderOptions {
  readonly formats: readonly EditionFormat[];
  /** Base of file names, `A-RES-65-230-en`. */
  readonly name: string;
  readonly paper: EditionContext['paper'];
  /** Date of the editions (ISO), for metadata that must have one. Never the clock. */
  readonly date: string;
  /** What `metadataOf` gives for this document, when the caller has it already. */
  readonly metadata?: DocumentMetadata;
  readonly links?: Partial<LinkBases>;
  /** Who certifies that the EPUB meets WCAG 2.2 AA (`a11y:certifiedBy`). Without one the EPUB claims no conformance. */
  readonly certifier?: string;
  /** Who publishes the editions. The default names the body of a document that is not one of the United Nations, else nobody. */
  readonly publisher?: string;
  readonly signal?: AbortSignal;
  /** Called when an edition is made. */
  readonly onProgress?: (format: EditionFormat) => void;
}

/** Nothing comes back when the file is not one that editions can be made of; the report then says why. */
export function contextOf(akn: string, options: RenderOptions, report: Report): EditionContext | undefined {
  const tree = once(() => parseAkn(akn));
  const metadata = options.metadata ?? readMetadata(tree, report);
  if (!metadata) return undefined;
  const { name, paper, date, certifier, signal } = options;
  const links = { ...defaultBases, ...options.links };
  const facts = once(() => factsOf({ metadata, links, name, report, publisher: options.publisher }));
  return {
    ...{ name, paper, date, metadata, report, links, facts },
    view: once(() => prepared(akn, tree, facts(), report)),
    formats: [...new Set(options.formats)],
    ...(certifier ? { certifier } : {}),
    ...(signal ? { signal } : {}),
  };
}

function once<T>(make: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: make() };
    return found.value;
  };
}

function readMetadata(tree: () => Element, report: Report): DocumentMetadata | undefined {
  try {
    const root = tree();
    if (isAkomaNtoso(root)) return metadataOf(root);
    const { name, attributes } = root;
    const prefix = /^(\w+):/.exec(name)?.[1];
    const namespace = attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? 'none';
    report(
      'render/not-akn',
      `The file is not Akoma Ntoso 3.0: its root element is ${name} in the namespace ${namespace}.`,
    );
  } catch (cause) {
    report('render/not-made', `The XML cannot be read: ${(cause as Error).message}.`);
  }
  return undefined;
}

function prepared(akn: string, tree: () => Element, facts: EditionFacts, report: Report): View | undefined {
  const { labels, language, direction, title, links } = facts;
  try {
    const changed = withQuotes(withinBounds(akn, report));
    const root = changed === akn ? tree() : parseAkn(changed);
    return viewOf(root, { labels, language, direction, title, documents: links.documents, report });
  } catch (cause) {
    // A document nested some thousand levels deep.
    if (!(cause instanceof RangeError)) throw cause;
    report('render/not-made', `The document cannot be transformed: ${cause.message}`);
    return undefined;
  }
}

/** AKN XML → editions. */
import { type DocumentMetadata, isAkomaNtoso, metadataOf } from '../akn/metadata.js';
import { parseAkn } from '../akn/parse.js';
import { collect, type Diagnostic, type Report } from '../diagnostics/diagnostic.js';
import { defaultBases, type LinkBases } from '../un/addresses.js';
import type { Element } from '../xml/tree.js';
import type { Edition, EditionContext, EditionFormat, EditionMaker } from './edition.js';
import { pdf } from './print/index.js';

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
  readonly signal?: AbortSignal;
  /** Called when an edition is made. */
  readonly onProgress?: (format: EditionFormat) => void;
}

export interface Rendering {
  /** In the order asked for; one that could not be made is missing, and a diagnostic says why. */
  readonly editions: readonly Edition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What an edition needs is loaded when it is wanted: a call for HTML alone does not pay for Typst. */
const makers: Readonly<Record<EditionFormat, () => Promise<EditionMaker>>> = {
  html: async () => (await import('./pages/html.js')).html,
  epub: async () => (await import('./pages/epub.js')).epub,
  pdf: async () => pdf,
};

/**
 * Begins to load what the editions need, while the document is still being converted. Does not wait. The thread of the PDF is
 * started at once: a conversion without a pause would keep it waiting.
 */
export function warmUp(formats: readonly EditionFormat[]): void {
  if (formats.includes('pdf')) pdf.warmUp?.();
  for (const format of formats.filter(each => each !== 'pdf')) {
    makers[format]().then(
      maker => maker.warmUp?.(),
      // The same failure comes again, to somebody who waits for it, when the edition is made.
      () => undefined,
    );
  }
}

/**
 * Makes editions of a document, at the same time where they allow it.
 * @param akn Akoma Ntoso 3.0: a statement, a doc or a documentCollection
 * @throws the reason of `signal` when it is aborted
 */
export async function render(akn: string, options: RenderOptions): Promise<Rendering> {
  const { report, diagnostics } = collect();
  const context = contextOf(akn, options, report);
  if (!context) return { editions: [], diagnostics };
  // The PDF works in the background: it starts first, whatever was asked for first.
  const order = context.formats.toSorted((a, b) => Number(b === 'pdf') - Number(a === 'pdf'));
  const made = new Map<EditionFormat, Promise<Edition | undefined>>();
  for (const format of order) made.set(format, edition(akn, format, context, options));
  const editions = await Promise.all(context.formats.map(format => made.get(format)));
  options.signal?.throwIfAborted();
  return { editions: editions.filter(each => each !== undefined), diagnostics: distinct(diagnostics) };
}

/** What is told to every maker; nothing when the file is not one that editions can be made of. */
function contextOf(akn: string, options: RenderOptions, report: Report): EditionContext | undefined {
  let parsed: Element | undefined;
  const tree = () => {
    parsed ??= parseAkn(akn);
    return parsed;
  };
  const metadata = options.metadata ?? readMetadata(tree, report);
  if (!metadata) return undefined;
  const { name, paper, date, certifier, signal } = options;
  return {
    ...{ name, paper, date, tree, metadata, report },
    links: { ...defaultBases, ...options.links },
    formats: [...new Set(options.formats)],
    ...(certifier ? { certifier } : {}),
    ...(signal ? { signal } : {}),
  };
}

function readMetadata(tree: () => Element, report: Report): DocumentMetadata | undefined {
  try {
    const root = tree();
    if (isAkomaNtoso(root)) return metadataOf(root);
    const { name, attributes } = root;
    const prefix = /^(\w+):/.exec(name)?.[1];
    const namespace = attributes[prefix ? `xmlns:${prefix}` : 'xmlns'] ?? 'none';
    report('render/not-akn', `The file is no Akoma Ntoso 3.0: its root is ${name} in the namespace ${namespace}.`);
  } catch (cause) {
    report('render/not-made', `The XML cannot be read: ${(cause as Error).message}.`);
  }
  return undefined;
}

async function edition(
  akn: string,
  format: EditionFormat,
  context: EditionContext,
  { onProgress }: RenderOptions,
): Promise<Edition | undefined> {
  const maker = await makers[format]();
  context.signal?.throwIfAborted();
  const bytes = await maker.make(akn, context);
  if (!bytes) return undefined;
  onProgress?.(format);
  return { format, name: `${context.name}.${format}`, mediaType: maker.mediaType, bytes };
}

/** What all editions stumble over is said once; an element without a form is, however often it occurs. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, place }) => {
    const where = code === 'render/unhandled-element' ? '' : place?.eId;
    const key = `${code}\n${message}\n${where ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

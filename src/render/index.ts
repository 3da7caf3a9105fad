/** AKN XML → editions. */
import { collect, type Diagnostic } from '../diagnostics/diagnostic.js';
import { contextOf, type RenderOptions } from './context.js';
import { EDITIONS, type Edition, type EditionContext, type EditionFormat, type EditionMaker } from './edition.js';
import { pdf } from './print/index.js';

export type { RenderOptions } from './context.js';

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
  docx: async () => (await import('./word/index.js')).word,
  md: async () => (await import('./plain/markdown.js')).markdown,
  txt: async () => (await import('./plain/text.js')).plainText,
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
  return { format, name: `${context.name}.${format}`, mediaType: EDITIONS[format].mediaType, bytes };
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

/** AKN XML → editions. */
import { collect, type Diagnostic, type Report } from '../diagnostics/diagnostic.js';
import type { Edition, EditionContext, EditionFormat, EditionMaker } from './edition.js';

export interface RenderOptions {
  readonly formats: readonly EditionFormat[];
  /** Base of file names, `A-RES-65-230-en`. */
  readonly name: string;
  readonly paper: EditionContext['paper'];
  /** Date of the editions (ISO), for metadata that must have one. Never the clock. */
  readonly date: string;
  readonly signal?: AbortSignal;
  /** Called when an edition is made. */
  readonly onProgress?: (format: EditionFormat) => void;
}

export interface Rendering {
  /** In the order asked for; one that could not be made is missing, and a diagnostic says why. */
  readonly editions: readonly Edition[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Each is loaded when it is wanted: a call for HTML alone does not pay for Typst. */
const makers: Readonly<Record<EditionFormat, () => Promise<EditionMaker>>> = {
  html: async () => (await import('./html.js')).html,
  epub: async () => (await import('./epub.js')).epub,
  pdf: async () => (await import('./pdf.js')).pdf,
};

/** Begins to load what the editions need, while the document is still being converted. Does not wait. */
export function warmUp(formats: readonly EditionFormat[]): void {
  for (const format of formats) {
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
  const formats = [...new Set(options.formats)];
  // The PDF works in the background: it starts first, whatever was asked for first.
  const order = formats.toSorted((a, b) => Number(b === 'pdf') - Number(a === 'pdf'));
  const made = new Map<EditionFormat, Promise<Edition | undefined>>();
  for (const format of order) made.set(format, edition(akn, format, options, report));
  const editions = await Promise.all(formats.map(format => made.get(format)));
  options.signal?.throwIfAborted();
  return { editions: editions.filter(each => each !== undefined), diagnostics: distinct(diagnostics) };
}

async function edition(
  akn: string,
  format: EditionFormat,
  options: RenderOptions,
  report: Report,
): Promise<Edition | undefined> {
  const { name, paper, date, signal } = options;
  const maker = await makers[format]();
  signal?.throwIfAborted();
  const bytes = await maker.make(akn, { name, paper, date, report, ...(signal ? { signal } : {}) });
  if (!bytes) return undefined;
  options.onProgress?.(format);
  return { format, name: `${name}.${format}`, mediaType: maker.mediaType, bytes };
}

/** What all editions stumble over is said once. */
function distinct(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, place }) => {
    const key = `${code}\n${message}\n${place?.eId ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** A small document, and its view as the stylesheet of the pages gets it. */
import { parseAkn } from '../../../src/akn/parse.js';
import { serialise } from '../../../src/akn/serialise.js';
import { collect, type Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { labelsOf } from '../../../src/render/labels.js';
import { type ContentsEntry, type View, type ViewOptions, viewOf } from '../../../src/render/view/index.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A resolution with that body; `around` stands before it (meta, cover page, preface, preamble) or after it. */
export function statement(body: string, around: { readonly before?: string; readonly after?: string } = {}): string {
  const { before = '<meta/>', after = '' } = around;
  return `<akomaNtoso xmlns="${NAMESPACE}"><statement name="resolution">${before}<mainBody eId="body">${body}</mainBody>${after}</statement></akomaNtoso>`;
}

export interface Prepared extends Omit<View, 'contents'> {
  /** The tree as XML. */
  readonly shown: string;
  /** The table of contents of the page. */
  readonly contents: readonly ContentsEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

export function prepare(akn: string, more: Partial<ViewOptions> = {}): Prepared {
  const { report, diagnostics } = collect();
  const { contents, ...view } = viewOf(parseAkn(akn), {
    labels: labelsOf('en'),
    language: 'en',
    direction: 'ltr',
    title: 'Title',
    documents: 'https://docs.un.org/{lang}/{symbol}',
    report,
    ...more,
  });
  return { ...view, shown: serialise(view.tree), contents: [...contents.text, ...contents.others], diagnostics };
}

/** What the pages show of a body. */
export function shownOf(body: string, more: Partial<ViewOptions> = {}): string {
  return /<s:body[^>]*>(.*)<\/s:body>/s.exec(prepare(statement(body), more).shown)?.[1] ?? '';
}

/** A small document, and its pages as the stylesheet gets them. */
import { parseAkn } from '../../../src/akn/parse.js';
import { collect, type Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { labelsOf } from '../../../src/render/labels.js';
import { type PageOptions, type Pages, pagesOf } from '../../../src/render/view/index.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** A resolution with that body; `around` stands before it (meta, cover page, preface, preamble) or after it. */
export function statement(body: string, around: { readonly before?: string; readonly after?: string } = {}): string {
  const { before = '<meta/>', after = '' } = around;
  return `<akomaNtoso xmlns="${NAMESPACE}"><statement name="resolution">${before}<mainBody eId="body">${body}</mainBody>${after}</statement></akomaNtoso>`;
}

export interface Prepared extends Pages {
  readonly diagnostics: readonly Diagnostic[];
}

export function prepare(akn: string, more: Partial<PageOptions> = {}): Prepared {
  const { report, diagnostics } = collect();
  const pages = pagesOf(parseAkn(akn), 'A/RES/1/1', {
    isBook: false,
    labels: labelsOf('en'),
    language: 'en',
    direction: 'ltr',
    title: 'Title',
    documents: 'https://docs.un.org/{lang}/{symbol}',
    report,
    ...more,
  });
  return { ...pages, diagnostics };
}

/** What the pages show of a body. */
export function shownOf(body: string, more: Partial<PageOptions> = {}): string {
  return /<s:body[^>]*>(.*)<\/s:body>/s.exec(prepare(statement(body), more).shown)?.[1] ?? '';
}

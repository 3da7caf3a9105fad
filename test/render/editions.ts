/** All editions of a file, and the text that each of them shows: of HTML and EPUB without tags, of PDF from its tag tree. */
import { unzipSync } from 'fflate';
import { parseAkn } from '../../src/akn/parse.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { EditionFormat } from '../../src/render/edition.js';
import type { Node } from '../../src/xml/tree.js';
// The makers are loaded when they are wanted, all at once; the loader of the tests wants one after another.
import '../../src/render/pages/html.js';
import '../../src/render/pages/epub.js';
import '../../src/render/print/index.js';
import { render } from '../../src/render/index.js';
import { all, type TagNode, tagTree, textOf } from './print/text-layer.mjs';

export interface Made {
  /** The page. */
  readonly html: string;
  /** All XHTML files of the book, one after another. */
  readonly epub: string;
  readonly pdf: TagNode;
  readonly diagnostics: readonly Diagnostic[];
}

const FORMATS: readonly EditionFormat[] = ['html', 'epub', 'pdf'];

/** @throws when one of the three cannot be made */
export async function editionsOf(akn: string, name = 'document'): Promise<Made> {
  const { editions, diagnostics } = await render(akn, { formats: FORMATS, name, paper: 'a4', date: '2026-01-01' });
  const [html, epub, pdf] = FORMATS.map(format => editions.find(each => each.format === format)?.bytes);
  if (!html || !epub || !pdf) throw new Error(`an edition is missing: ${JSON.stringify(diagnostics)}`);
  const files = Object.entries(unzipSync(epub)).filter(([entry]) => entry.endsWith('.xhtml'));
  return {
    html: Buffer.from(html).toString(),
    epub: files.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n'),
    pdf: (await tagTree(pdf)).root,
    diagnostics,
  };
}

/** The stretches of text of a file, metadata apart. */
export function stretchesOf(akn: string): string[] {
  const texts = (node: Node): string[] => {
    if (node.type === 'text') return node.value.trim() ? [node.value] : [];
    return node.type === 'element' && node.name !== 'meta' ? node.children.flatMap(texts) : [];
  };
  return texts(parseAkn(akn));
}

/** What an edition does not show, for each of the three. */
export function lostIn(made: Made, stretches: readonly string[]): Readonly<Record<'html' | 'epub' | 'pdf', string[]>> {
  const pages = { html: squeezed(shownBy(made.html)), epub: squeezed(shownBy(made.epub)) };
  const print = letters(textOf(made.pdf));
  return {
    html: stretches.filter(text => !pages.html.includes(squeezed(text))),
    epub: stretches.filter(text => !pages.epub.includes(squeezed(text))),
    pdf: stretches.filter(text => !print.includes(letters(text))),
  };
}

export function linksOf({ html, epub, pdf }: Made): string[] {
  const attributes = [...`${html}${epub}`.matchAll(/\s(?:href|src|action|data|poster)="([^"]*)"/g)];
  return [...attributes.map(match => match[1] as string), ...all(pdf, 'object').map(each => String(each.object))];
}

/** Text without tags, and without what an edition adds: marks of notes and ways back. */
function shownBy(markup: string): string {
  return markup
    .replace(/<head\b[\s\S]*?<\/head>/g, '')
    .replace(/<a class="(?:noteref|backlink|permalink)"[^>]*>[^<]*<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(lt|gt|quot|apos|nbsp|amp);/g, (_, name: string) => SIGNS[name] as string);
}

const SIGNS: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  amp: '&',
};

function squeezed(text: string): string {
  return text.replace(/[\s\u00a0]+/g, '');
}

function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

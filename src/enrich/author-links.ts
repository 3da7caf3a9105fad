/**
 * Links that authors made to United Nations documents, held against the citations read from the text. The text decides;
 * an author's link that it does not bear out is told, since one of the two is a slip.
 */

import { placeKey } from '../akn/ids-by-place.js';
import type { Report } from '../diagnostics/diagnostic.js';
import type { Block, Paragraph, Source } from '../source/source.js';
import { documentInLink, type LinkBases, symbolReader } from '../un/addresses.js';
import type { Element } from '../xml/tree.js';
import { find, findAll, walk } from '../xml/walk.js';

/** @param tree the AKN with all its links, elements with the origins that the source gave them */
export function checkAuthorLinks(source: Source, tree: Element, { documents }: LinkBases, report: Report): void {
  const linked = authorLinks(source);
  if (linked.length === 0) return;
  const cited = citedSymbols(tree, documents);
  for (const { paragraph, symbol, text } of linked) {
    const here = cited.get(placeKey(paragraph.origin)) ?? new Set();
    if (variants(symbol).some(each => here.has(each))) continue;
    const message = `The author linked "${text}" to ${symbol}; the text there does not cite that document.`;
    report('enrich/author-link-differs', message, paragraph.origin);
  }
}

interface AuthorLink {
  readonly paragraph: Paragraph;
  readonly symbol: string;
  /** The words linked. */
  readonly text: string;
}

/** Only Word files have links. */
function authorLinks({ format, blocks, notes }: Source): AuthorLink[] {
  if (format !== 'docx' && format !== 'pdf') return [];
  return [...blocks, ...notes.flatMap(note => note.blocks)].flatMap(paragraphsOf).flatMap(paragraph =>
    paragraph.runs.flatMap(run => {
      const linked = run.kind === 'text' && run.href ? documentInLink(run.href) : undefined;
      return linked && run.kind === 'text'
        ? [{ paragraph, symbol: plainSymbol(linked.symbol), text: run.text.trim() }]
        : [];
    }),
  );
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  return block.rows.flatMap(row => row.cells.flatMap(cell => cell.blocks.flatMap(paragraphsOf)));
}

/** Without blanks and the signs that slip into addresses at the end of a word. */
function plainSymbol(symbol: string): string {
  return symbol
    .replace(/[\s\u200b]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .toUpperCase()
    .replace(/[.,;:]{1,3}$/, '');
}

/** A double symbol is one document, by either half; a resolution of an emergency session is also written without RES. */
function variants(symbol: string): string[] {
  const halves = /^(.*\d(?:\/.*)?)-([A-Z]+\/.*)$/.exec(symbol);
  const emergency = symbol.replace(/^A\/(?=(?:ES-)\d{1,2}\/\d{1,3}$)/, 'A/RES/');
  return [symbol, emergency, ...(halves ? [halves[1] ?? '', halves[2] ?? ''] : [])];
}

/** Symbols of the documents that each place of the source links to; resolutions in parts also without the letter. */
function citedSymbols(tree: Element, base: string): ReadonlyMap<string, ReadonlySet<string>> {
  const read = symbolReader(base);
  const symbolIn = (href: string | undefined): string | undefined => {
    const found = read(href ?? '');
    return found && plainSymbol(found);
  };
  const byReference = new Map(
    findAll(tree, 'alternativeReference').map(each => [
      each.attributes['for']?.slice(1),
      symbolIn(each.attributes['href']),
    ]),
  );
  const own = find(tree, node => node.name === 'FRBRalias' && node.attributes['name'] === 'symbol');
  const symbolOf = ({ name, attributes }: Element): string | undefined => {
    if (name === 'ref') return byReference.get(attributes['eId']);
    // The number in the title cites the document itself.
    return name === 'docNumber' ? plainSymbol(own?.attributes['value'] ?? '') : symbolIn(attributes['href']);
  };
  const cited = new Map<string, Set<string>>();
  walk(tree, (node, ancestors) => {
    if (node.name === 'meta') return 'skip';
    const symbol = symbolOf(node);
    if (symbol === undefined) return undefined;
    const key = placeKey(ancestors.findLast(each => each.origin)?.origin ?? {});
    const here = cited.get(key) ?? new Set();
    cited.set(key, here.add(symbol).add(symbol.replace(/(?<=\d)[A-Z]{1,2}(?:-[A-Z]{1,2})?$/, '')));
    return undefined;
  });
  return cited;
}

/** Answers of the library for people; machines take the values as they are. */
import type {
  AddedItem,
  CitedByResult,
  DocumentEntry,
  Facets,
  SearchResult,
  Shown,
  Snippet,
  Verification,
  Version,
} from '../node.js';
import { placeName } from '../node.js';

/** `A/RES/65/230  en  2010-12-21  Twelfth United Nations Congress …` */
export function entryLine({ symbol, name, language = '--', adopted, published, title = '' }: DocumentEntry): string {
  return [symbol ?? name, language, adopted ?? published ?? '----------', title].join('  ').trimEnd();
}

/** One line a document, with how many there are at the end. */
export function listText({
  total,
  entries,
}: {
  readonly total: number;
  readonly entries: readonly DocumentEntry[];
}): string {
  return `${entries.map(entry => `${entryLine(entry)}\n`).join('')}${countText(total, entries.length, 'document')}`;
}

/** @param mark puts emphasis on a match; by default none */
export function searchText(
  { total, hits, facets, didYouMean }: SearchResult,
  mark: (words: string) => string = words => words,
): string {
  const lines = hits.map(({ entry, snippet }) => {
    const place = snippet ? placeOf(snippet) : '';
    return `${entryLine(entry)}\n${snippet ? `    ${marked(snippet, mark)}${place}\n` : ''}`;
  });
  const meant = didYouMean === undefined ? '' : `Did you mean: ${didYouMean}\n`;
  return `${lines.join('')}${facets ? facetsText(facets) : ''}${countText(total, hits.length, 'document')}${meant}`;
}

/** As people call it; the id where it has no such name. */
function placeOf({ place = [], eId }: Snippet): string {
  const name = placeName(place) || eId;
  return name ? `  [${name}]` : '';
}

function facetsText(facets: Facets): string {
  return Object.entries(facets)
    .filter(([, values]) => values.length > 0)
    .map(([facet, values]) => {
      const shown = values.map(({ value = 'unknown', count }) => `${value} (${count})`);
      return `${facet}: ${shown.join(', ')}\n`;
    })
    .join('');
}

/** `40 documents, 20 shown` */
function countText(total: number, shown: number, what: string): string {
  return `${countOf(total, what)}${shown < total ? `, ${shown} shown` : ''}\n`;
}

function marked({ text, marks }: Snippet, mark: (words: string) => string): string {
  let shown = '';
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at) continue;
    shown += text.slice(at, start) + mark(text.slice(start, end));
    at = end;
  }
  return shown + text.slice(at);
}

export function citedByText({ work, total, documents }: CitedByResult): string {
  const keys = work.keys.map(key => key.replace(/\*$/, '')).join(', ');
  if (work.keys.length === 0) return 'No treaty or document with that name is known.\n';
  const head = work.title ? `${work.title} (${keys})` : keys;
  const lines = documents.map(({ entry, places, count }) => {
    const where = [...new Set(places.map(({ eId }) => eId ?? '?'))].join(', ');
    return `${entryLine(entry)}\n    ${countOf(count, 'place')}: ${where}${count > places.length ? ', …' : ''}\n`;
  });
  const { others = [] } = work;
  const hint = others.length > 0 ? `The name may also mean:\n${others.map(title => `    ${title}\n`).join('')}` : '';
  return `${head}\n${lines.join('')}${countText(total, documents.length, 'document')}${hint}`;
}

export function showText(shown: readonly Shown[]): string {
  if (shown.length === 0) return 'No such document.\n';
  return shown
    .map(({ entry, files, cites }) => {
      const facts = Object.entries(entry).map(([key, value]) => `  ${key}: ${value}\n`);
      const stored = files.map(({ name, role, size }) => `  ${role}  ${name}  ${size} bytes\n`);
      return `${entryLine(entry)}\n${facts.join('')}${stored.join('')}  cites ${countOf(cites.length, 'work')}\n`;
    })
    .join('\n');
}

/** One line a version, the oldest first; a star marks the one that is shown. */
export function historyText(versions: readonly Version[]): string {
  return versions
    .map(({ version, newest, entry, files }) => {
      const source = `source ${entry.sourceSha256.slice(0, 12)}`;
      return `${newest ? '*' : ' '} ${version}  ${entryLine(entry)}\n      ${source}, ${countOf(files.length, 'file')}\n`;
    })
    .join('');
}

export function verifyText({ documents, faults }: Verification): string {
  const lines = faults.map(({ expression, file, message }) => {
    const where = [expression, file].filter(Boolean).join(' ');
    return `${where ? `${where}: ` : ''}${message}\n`;
  });
  const verdict = faults.length === 0 ? 'all unchanged since they were added' : countOf(faults.length, 'fault');
  return `${lines.join('')}${countOf(documents, 'document')}, ${verdict}\n`;
}

/** Which document was refused and why. */
export function refusalText({ input = 'A document', reason = '' }: AddedItem): string {
  return `${input}: ${reason}`;
}

/** Counts of what was added: `3 added, 1 unchanged`. */
export function additionsText(items: readonly AddedItem[]): string {
  const kinds = ['added', 'new version', 'replaced', 'unchanged', 'refused'] as const;
  const counts = kinds.map(kind => [kind, items.filter(({ result }) => result === kind).length] as const);
  return `${
    counts
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => `${count} ${kind}`)
      .join(', ') || 'nothing to add'
  }\n`;
}

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

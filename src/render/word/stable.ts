/**
 * The same document has the same bytes: the library names relations by chance, numbers bookmarks through all files of a process, and
 * writes the hour. Marks of notes that authors chose stand here in the place of those that Word counts.
 */
import { isZipFault, openZip, ZIP_LIMITS } from '../../zip/unzip.js';
import { type ZipEntry, zip } from '../../zip/zip.js';
import type { Footnote } from './writing.js';

/** @param date ISO day of the edition */
export function stable(bytes: Uint8Array, date: string, footnotes: Iterable<Footnote>): Uint8Array {
  const archive = openZip(bytes, ZIP_LIMITS);
  if (isZipFault(archive)) throw new Error(archive.message);
  const names = archive.names.toSorted((a, b) => orderOf(a) - orderOf(b) || (a < b ? -1 : 1));
  const rename = renaming();
  const marks = new Map([...footnotes].map(({ id, mark }) => [String(id), mark]));
  const entries = names.map((name): ZipEntry => {
    const content = archive.read(name);
    if (content === undefined || isZipFault(content)) throw new Error(`the part ${name} cannot be read`);
    if (!/\.(?:xml|rels)$/.test(name)) return { name, bytes: content };
    const text = dated(rename(new TextDecoder().decode(content)), date);
    const shown = name === 'word/footnotes.xml' ? withMarks(text, marks) : text;
    return { name, bytes: new TextEncoder().encode(shown) };
  });
  return zip(entries);
}

/** Readers look for the list of types first. */
function orderOf(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : name === 'word/document.xml' ? 2 : 3;
}

/** Names of relations and pictures, and ids of bookmarks, in the order in which the parts have them. */
function renaming(): (xml: string) => string {
  const relations = new Map<string, string>();
  const bookmarks = new Map<string, string>();
  const counted = (known: Map<string, string>, name: string, prefix: string) => {
    const found = known.get(name) ?? `${prefix}${known.size + 1}`;
    known.set(name, found);
    return found;
  };
  return xml =>
    xml
      .replace(/"rId([A-Za-z0-9_-]{10,})"/g, (_, name: string) => `"${counted(relations, name, 'rIdL')}"`)
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")([^"]*)"/g, (_, before: string, id: string) => {
        return `${before}${counted(bookmarks, id, '')}"`;
      });
}

function dated(xml: string, date: string): string {
  return xml.replace(/(<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);
}

/** Before the text of a note stands its mark, which Word counts; one that the author chose is text. */
function withMarks(xml: string, marks: ReadonlyMap<string, string | undefined>): string {
  const notes = xml.split(/(?=<w:footnote )/);
  return notes
    .map(note => {
      const mark = marks.get(/^<w:footnote [^>]*?w:id="(\d+)"/.exec(note)?.[1] ?? '');
      if (mark === undefined) return note;
      return note.replace('<w:footnoteRef/>', () => `<w:t xml:space="preserve">${escaped(mark)}</w:t>`);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

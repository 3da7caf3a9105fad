/**
 * What a screen reader says of a link that it meets outside its line: /Contents of the link annotation. Typst gives the
 * bare address, "Footnote 4", and "4" for the way back; here each says in the document's language what it leads to.
 */
import { documentInLink, treatyVolumeInLink } from '../../un/addresses.js';
import { type Labels, label } from '../labels.js';
import { objectOf, type PdfFile } from './incremental.js';

/** Link annotations with better words, by object number. */
export function spokenLinks(pdf: PdfFile, labels: Labels): Map<number, string> {
  const changed = new Map<number, string>();
  for (const [number, offset] of pdf.offsets) {
    if (!pdf.text.startsWith(`${number} 0 obj\n<<\n  /Type /Annot\n  /Subtype /Link`, offset)) continue;
    const object = objectOf(pdf, number);
    const contents = CONTENTS.exec(object);
    if (!contents) continue;
    const words = spoken(contents[1] as string, object, labels);
    if (words)
      changed.set(
        number,
        object.replace(CONTENTS, () => `/Contents ${pdfString(words)}`),
      );
  }
  return changed;
}

/** Balanced parentheses stand unescaped in a PDF string: A/RES/415(V). */
const CONTENTS = /\/Contents \(((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*)\)/;

function spoken(contents: string, object: string, labels: Labels): string | undefined {
  if (object.includes('/S /URI')) return destination(contents, labels);
  const mark = /^Footnote (.+)$/.exec(contents)?.[1];
  if (mark) return label(labels, 'note', mark);
  const page = /^page (\d+)$/.exec(contents)?.[1];
  if (page) return label(labels, 'printPage', page);
  return label(labels, 'backToNote', label(labels, 'note', contents));
}

/** "Resolution A/RES/55/25" and the host in brackets; nothing for an address of another kind, which then speaks for itself. */
export function destination(address: string, labels: Labels): string | undefined {
  const treaty = treatyVolumeInLink(address);
  if (treaty) {
    const volume = label(labels, 'printVolume', treaty.volume);
    return `${label(labels, 'inSeries', label(labels, 'treatySeries'), volume)} (${treaty.host})`;
  }
  const found = documentInLink(address);
  if (!found) return undefined;
  return `${label(labels, found.symbol.includes('/RES/') ? 'resolution' : 'document', found.symbol)} (${found.host})`;
}

/** A PDF text string: plain where it can be, else UTF-16 (ISO 32000-1, 7.9.2.2). */
function pdfString(words: string): string {
  if (/^[\x20-\x7e]*$/.test(words)) return `(${words.replace(/[()\\]/g, '\\$&')})`;
  return `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
}

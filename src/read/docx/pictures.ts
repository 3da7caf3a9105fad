/** Pictures of a Word file: those that carry content are kept as files. */
import { createHash } from 'node:crypto';
import type { ImageRun, Media } from '../../source/source.js';
import { harmlessSvg } from '../../xml/svg.js';

export interface Pictures {
  /** Keeps a picture; the same part is kept once. Undefined when there is no such part. */
  readonly keep: (part: string, read: (part: string) => Uint8Array | undefined) => Media | undefined;
  readonly media: ReadonlyMap<string, Media>;
}

export function pictures(): Pictures {
  const media = new Map<string, Media>();
  const byPart = new Map<string, Media>();
  const keep: Pictures['keep'] = (part, read) => {
    const known = byPart.get(part);
    if (known) return known;
    const found = read(part);
    if (!found) return undefined;
    const name = nameOf(part.slice(part.lastIndexOf('/') + 1), found);
    const mediaType = mediaTypeOf(found, name);
    const kept = { name, ...(mediaType === SVG ? drawing(found) : { mediaType, bytes: found }) };
    media.set(name, kept);
    byPart.set(part, kept);
    return kept;
  };
  return { keep, media };
}

/**
 * The name in the output: letters, digits, hyphen and underscore, and a part of the content's checksum. Every language of
 * a document has its `image1.png`; when they stand in one folder, only the same picture has the same name.
 */
function nameOf(wanted: string, bytes: Uint8Array): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.[A-Za-z0-9]{1,5})?$/s.exec(wanted) ?? [];
  const safe = stem.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 60) || 'picture';
  const sum = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return `${safe}-${sum}${ending.toLowerCase()}`;
}

const SVG = 'image/svg+xml';
const EMPTY_SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>\n');

/** An SVG without scripts. One that cannot be read may hold anything: nothing of it is handed on, and its type says so. */
function drawing(found: Uint8Array): Omit<Media, 'name'> {
  const bytes = harmlessSvg(found);
  return bytes ? { mediaType: SVG, bytes } : { mediaType: 'application/octet-stream', bytes: EMPTY_SVG };
}

const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^\x89PNG/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^GIF8/, 'image/gif'],
  [/^RIFF....WEBP/s, 'image/webp'],
  [/^BM/, 'image/bmp'],
  [/^(?:II\*\0|MM\0\*)/, 'image/tiff'],
  [/^\x01\0\0\0.{36} EMF/s, 'image/emf'],
  [/^(?:\xd7\xcd\xc6\x9a|\x01\0\x09\0)/, 'image/wmf'],
];

/** The type by the first bytes; SVG, which is text, by its name. */
function mediaTypeOf(bytes: Uint8Array, name: string): string {
  const head = String.fromCharCode(...bytes.subarray(0, 48));
  const found = SIGNATURES.find(([signature]) => signature.test(head))?.[1];
  return found ?? (/\.svg$/i.test(name) ? SVG : 'application/octet-stream');
}

/** What browsers, EPUB readers and the print edition show. */
export function isShowable({ mediaType }: Media): boolean {
  return /^image\/(?:png|jpeg|gif|webp|svg\+xml)$/.test(mediaType);
}

/** An alternative text that says something: not the running name or the file name that Word puts there by itself. */
export function alternativeText(...candidates: readonly (string | undefined)[]): string | undefined {
  return candidates
    .map(each => each?.trim())
    .find(
      each => each && !/^(?:picture|image|graphic|grafik|imagen)\s*\d*$/i.test(each) && !/^\S+\.\w{3,4}$/.test(each),
    );
}

export function imageRun({ name }: Media, alternative: string | undefined): ImageRun {
  return { kind: 'image', media: name, ...(alternative ? { alternative } : {}) };
}

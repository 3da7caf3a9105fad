/** Pictures that an AKN file calls by name: files that belong next to it. */
import { withoutReferences } from '../xml/references.js';
import type { Element } from '../xml/tree.js';
import { walk } from '../xml/walk.js';

/** A file that stands next to the AKN, under the name by which the AKN calls it. */
export interface PictureFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Where a masthead has its emblem, which mark-up names and hardly anybody keeps with the document. */
const MASTHEADS: ReadonlySet<string> = new Set(['coverPage', 'preface']);

/**
 * The names, each once, in document order. Addresses (`data:`, `https:`) name no file; an emblem without alternative text in
 * the masthead is no part of the document.
 */
export function pictureNames(tree: Element): string[] {
  const names = new Set<string>();
  walk(tree, ({ name, attributes }, ancestors) => {
    const { src = '', alt = '', title = '' } = attributes;
    if (name !== 'img' || src === '' || isAddress(src)) return;
    const isEmblem = `${alt}${title}`.trim() === '' && ancestors.some(each => MASTHEADS.has(each.name));
    if (!isEmblem) names.add(src);
  });
  return [...names];
}

function isAddress(source: string): boolean {
  return /^[a-z][a-z0-9+.-]*:|^\/\//i.test(source);
}

/** An attribute value holds no `<`, so this never looks beyond its tag. */
const IMAGE = /<(?:[\w.-]+:)?img(?=[\s/>])[^<>"']*(?:"[^<"]*"[^<>"']*|'[^<']*'[^<>"']*)*>/g;
const SOURCE = /(\ssrc\s*=\s*)(?:"([^"]*)"|'([^']*)')/;

/** The AKN with its pictures inside: editions fetch nothing. */
export function withPictures(akn: string, pictures: readonly PictureFile[] = []): string {
  if (pictures.length === 0) return akn;
  const addresses = new Map<string, string>();
  const byName = new Map(pictures.map(picture => [picture.name, picture]));
  const addressOf = (name: string): string | undefined => {
    const picture = byName.get(name);
    const known = addresses.get(name) ?? (picture && dataAddress(picture));
    if (known !== undefined) addresses.set(name, known);
    return known;
  };
  return akn.replace(IMAGE, tag =>
    tag.replace(SOURCE, (whole: string, before: string, double?: string, single?: string) => {
      const address = addressOf(withoutReferences(double ?? single ?? ''));
      return address === undefined ? whole : `${before}"${address}"`;
    }),
  );
}

function dataAddress({ mediaType, bytes }: PictureFile): string {
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

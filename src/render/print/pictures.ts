/**
 * Pictures that lie inside the document as data: addresses. The page engine reads files, so each becomes one in its memory;
 * the stylesheet sees its name only, since SaxonJS runs out of stack on strings of some hundred thousand characters.
 */

export interface Picture {
  /** Name of the file, `picture-1.png`: also what the stylesheet finds in `src`, after `picture:`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Pictured {
  /** The AKN with names where the addresses stood. */
  readonly akn: string;
  readonly pictures: readonly Picture[];
}

/** In a tag only: text cannot hold an unescaped `<`. */
const IMAGE = /(<(?:\w+:)?img\b[^<>]*?\bsrc=)(["'])data:image\/(png|jpeg|gif|webp);base64,([\w+/=\s]*)\2/g;

/** Takes the pictures out of the AKN; the same picture is one file. */
export function takePictures(akn: string): Pictured {
  const taken = new Map<string, Picture>();
  const named = akn.replace(IMAGE, (_, before: string, quote: string, type: string, data: string) => {
    const picture = taken.get(data) ?? {
      name: `picture-${taken.size + 1}.${type}`,
      bytes: Buffer.from(data, 'base64'),
    };
    taken.set(data, picture);
    return `${before}${quote}picture:${picture.name}${quote}`;
  });
  return { akn: named, pictures: [...taken.values()] };
}

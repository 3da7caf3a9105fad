/** Pictures that lie inside the document as data: addresses. The page engine reads files: each becomes one in its memory. */

export interface Picture {
  /** Name of the file, `picture-1.png`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const EMBEDDED = /^data:image\/(png|jpeg|gif|webp);base64,/;

/** The pictures of a document; the same picture is one file. */
export class Pictures {
  readonly #taken = new Map<string, Picture>();

  /** @param source data: address of a picture made of points @returns the name of its file */
  name(source: string): string {
    const known = this.#taken.get(source);
    if (known) return known.name;
    const opening = EMBEDDED.exec(source);
    if (!opening) throw new Error(`no picture: ${source.slice(0, 40)}`);
    const name = `picture-${this.#taken.size + 1}.${opening[1]}`;
    this.#taken.set(source, { name, bytes: Buffer.from(source.slice(opening[0].length), 'base64') });
    return name;
  }

  get all(): readonly Picture[] {
    return [...this.#taken.values()];
  }
}

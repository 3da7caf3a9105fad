/** The pieces of a document by page and marked content, and which of them have been read. */
import type { PdfPage, Piece } from './page.js';
import type { Content } from './tree.js';

export interface PlacedPiece extends Piece {
  /** From 0. */
  readonly page: number;
  /** Target of the link that lies over it. */
  readonly href: string | undefined;
}

export interface PageText {
  /** Pieces of a marked content, in the order of the file. Each is given once. */
  readonly take: (content: Content) => readonly PlacedPiece[];
  /** Whether any is left of a marked content. */
  readonly has: (content: Content) => boolean;
  /** Pieces that nobody took: not artifacts, no white space only. */
  readonly left: () => readonly PlacedPiece[];
  readonly artifacts: readonly PlacedPiece[];
}

export function pageText(pages: readonly PdfPage[]): PageText {
  const contents = new Map<string, PlacedPiece[]>();
  const loose: PlacedPiece[] = [];
  const artifacts: PlacedPiece[] = [];
  pages.forEach((page, index) => {
    for (const each of page.pieces) {
      const piece = { ...each, page: index, href: linkAt(each, page) };
      if (each.artifact) artifacts.push(piece);
      else if (each.content < 0) loose.push(piece);
      else {
        const key = keyOf({ page: index, content: each.content });
        const known = contents.get(key);
        if (known) known.push(piece);
        else contents.set(key, [piece]);
      }
    }
  });
  return {
    take: content => {
      const key = keyOf(content);
      const pieces = contents.get(key) ?? [];
      contents.delete(key);
      return pieces;
    },
    has: content => contents.has(keyOf(content)),
    left: () => [...loose, ...[...contents.values()].flat()].filter(({ text }) => text.trim() !== ''),
    artifacts,
  };
}

const keyOf = ({ page, content }: Content) => `${page}:${content}`;

function linkAt({ left, right, base, size }: Piece, { links }: PdfPage): string | undefined {
  const [x, y] = [(left + right) / 2, base + size / 4];
  return links.find(link => link.left <= x && x <= link.right && link.bottom <= y && y <= link.top)?.address;
}

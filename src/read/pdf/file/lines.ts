/** Which pieces stand on one line. */
import type { PlacedPiece } from './page-text.js';

/** Share of the size of the type by which lines are apart at least. */
const LINE = 0.7;

/**
 * Whether a piece stands on the line of another; raised marks do.
 * @param size of the type that counts, in points: without it, the larger one of the two
 */
export function isOnLineOf(
  other: PlacedPiece | undefined,
  piece: PlacedPiece,
  size = Math.max(other?.size ?? 0, piece.size),
): boolean {
  return other?.page === piece.page && Math.abs(other.base - piece.base) < size * LINE;
}

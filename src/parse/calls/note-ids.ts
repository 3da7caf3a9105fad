import { isStated, type Source } from '../../source/source.js';

/**
 * Whether calls must name the body they mean: where the format states it, and where a mark occurs twice. Elsewhere the
 * mark says enough.
 */
export function needsNoteIds(source: Source): boolean {
  if (isStated(source)) return true;
  return new Set(source.notes.map(note => note.marker)).size < source.notes.length;
}

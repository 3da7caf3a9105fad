/** Signs as calls: `*`, `**`, `†`. */

import { numberOf } from '../../numbers/figures.js';
import { type Paragraph, paragraphText, type Source } from '../../source/source.js';
import type { Call } from './call.js';
import type { Place } from './candidates.js';

/** `*`, `**`, `†`: exactly that sign behind a word; the first note of a sign is called by the first place of it. */
export function signCalls(source: Source, paragraphs: readonly Paragraph[]): Call[] {
  const notes = source.notes.filter(note => Number.isNaN(numberOf(note.marker)));
  if (notes.length === 0) return [];
  const places = signPlaces(paragraphs);
  return notes.flatMap(note => {
    const place = places.get(note.marker)?.shift();
    return place ? [{ place, note: note.id, repeated: false }] : [];
  });
}

const SIGN = /(?=[*†‡§])(?<=\S)(?<![*†‡§_])(?:\*+|†+|‡+|§+)(?![*†‡§_])/g;

function signPlaces(paragraphs: readonly Paragraph[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const paragraph of paragraphs) {
    for (const { 0: marker, index } of paragraphText(paragraph).matchAll(SIGN)) {
      const place = { position: 0, marker, cost: 0, paragraph, start: index, end: index + marker.length };
      const list = places.get(marker);
      if (list) list.push(place);
      else places.set(marker, [place]);
    }
  }
  return places;
}

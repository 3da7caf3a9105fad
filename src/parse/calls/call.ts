import type { Place } from './candidates.js';

/** A place that calls a note. */
export interface Call {
  readonly place: Place;
  /** Id of the note; undefined for a note that is not in the list, and where the mark says enough. */
  readonly note: string | undefined;
  readonly repeated: boolean;
}

/**
 * What a citation grammar finds in a text. Grammars are pure: text in, citations out; no tree, no input or output.
 * They work on the joined text of one paragraph or note and give offsets into it.
 */
import type { Unit } from '../languages/unit.js';
import type { Organ } from '../un/bodies.js';

/** A cited work, as far as the text states it. Nothing here is guessed. */
export type CitedWork =
  | {
      readonly kind: 'resolution' | 'decision';
      readonly organ: Organ;
      /** As printed, spaces normalised: `46/152`, `415 (V)`, `155 C (VII)`, `57/270 B`, `1325 (2000)`. */
      readonly number: string;
      /** ISO date of adoption when the text states it. */
      readonly date?: string;
    }
  | {
      readonly kind: 'document';
      /** Normalised symbol: `A/CONF.213/18`, `A/CONF.157/24 (Part I)`. */
      readonly symbol: string;
    }
  | {
      readonly kind: 'treaty';
      readonly series: 'UNTS' | 'LNTS';
      /** Registration numbers, ranges written out: ["39574"]. Empty when the text gives a volume only. */
      readonly numbers: readonly string[];
      /** Volumes as printed (Roman for the League's series): ["2225", "2237"]. */
      readonly volumes: readonly string[];
    }
  | { readonly kind: 'sales'; readonly number: string }
  | { readonly kind: 'icj'; readonly text: string }
  | { readonly kind: 'publication'; readonly symbol: string };

/** A place inside a cited work: "annex, para. 3" → [{unit: 'annex'}, {unit: 'paragraph', number: '3'}]. */
export interface Pinpoint {
  readonly unit: Unit;
  readonly number?: string;
  /** Last of a range: "paras. 12–14" → number 12, to 14. */
  readonly to?: string;
}

export interface Citation {
  /** Stretch of the text that names the work and carries the link, from 0, end exclusive. No trailing punctuation. */
  readonly start: number;
  readonly end: number;
  readonly work: CitedWork;
  /** Pinpoints of this citation, outermost first. */
  readonly pinpoints: readonly Pinpoint[];
  /** Stretches that carry a link of their own inside this citation (volumes of a treaty citation). */
  readonly parts?: readonly { readonly start: number; readonly end: number; readonly volume: string }[];
  /** `doubtful` ones are reported and left as text. */
  readonly certainty: 'certain' | 'doubtful';
  /** The body is nowhere stated (by name, date or form of the number): it follows from whose text it is. */
  readonly assumed?: boolean;
  /** Why it is doubtful, or how it was resolved ("Ibid. of note 4"). */
  readonly because?: string;
}

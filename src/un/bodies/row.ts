/** The shape of what ntoso knows of a body of the United Nations system. A row is added in `system.ts` (docs/adding-a-body.md). */
import type { LanguageCode } from '../language-code.js';

/**
 * Forms of number that several bodies share.
 * `session` `46/152` · `special` `S-10/2` · `roman` `155 C (VII)` · `councilYear` `1325 (2000)` · `yearNumber` `2005/20` ·
 * `numberYear` `7/2019`
 */
export type SharedForm = 'session' | 'special' | 'roman' | 'councilYear' | 'yearNumber' | 'numberYear';

/** A shared form that a body uses, and between which sessions or years. */
export interface Numbering {
  readonly form: SharedForm;
  readonly from?: number;
  readonly to?: number;
}

/** A form of number that no other body has: it names the body by itself. */
export interface OwnForm {
  readonly kind: 'resolution' | 'decision';
  /** Source of a pattern, linear, with the groups `session` and `item`. */
  readonly pattern: string;
  /** One spelling of all that the pattern takes: `{session} C/Resolution {item}`. */
  readonly spelling: string;
}

/** A work that shows how the body numbers: as it is printed, with its one spelling, its symbol, and a date that fits. */
export interface Example {
  readonly printed: string;
  readonly number: string;
  /** Absent where the number is no symbol. */
  readonly symbol?: string;
  readonly date: string;
}

export interface BodyRow {
  /** Name in our code and in the register of dates: `GA`. */
  readonly code: string;
  /** eId of its entry in the ontology: `ga`. */
  readonly eId: string;
  /** Last part but two of its IRIs, and its address in the ontology: `un-ga`. */
  readonly actor: string;
  /** How the United Nations' own AKN files call it in IRIs and as an author, where they have files of it. */
  readonly published?: string;
  readonly publishedId?: string;
  /** In English, as in the vocabulary. */
  readonly name: string;
  /** The organization whose body it is, where it is another than the United Nations. */
  readonly organization?: string;
  /** The same in the other languages: the name as its own documents print it at their head. */
  readonly titles: Readonly<Record<Exclude<LanguageCode, 'en'>, string>>;
  /** Names in running text: patterns where a space is one or more blanks, ’ any apostrophe; cases of Russian left open. */
  readonly names: Readonly<Record<LanguageCode, string>>;
  /** What its own texts call it, where its numbers do not tell whose they are: the words of its enacting formula. */
  readonly self?: Readonly<Record<LanguageCode, string>>;
  /** The word that its own texts call it by, and others like it: "the Council". */
  readonly generic?: 'council' | 'assembly';
  readonly numbers: readonly Numbering[];
  /** Forms that may mean this body where none is named. Any other that uses them has to be named, or to be the one that speaks. */
  readonly unnamed?: readonly SharedForm[];
  readonly own?: readonly OwnForm[];
  /** Beginning of the symbols of its documents, where they have one; of two that fit the longer one counts. */
  readonly series?: string;
  /** Symbols of its resolutions and decisions: `A/RES/{number}`, `UNEP/EA.{session}/Res.{item}`. */
  readonly resolutions?: string;
  readonly decisions?: string;
  /** First number of its decisions in a session or year, where they share the form of its resolutions. */
  readonly decisionsFrom?: number;
  /** Whether those symbols have an address in the Official Document System. */
  readonly addressed: boolean;
  /** The same of the other documents of its series, where it is not the same: `FCCC/CP/2015/10/Add.1` has one, decision 1/CP.21 none. */
  readonly documentsAddressed?: boolean;
  /** Series of its symbols in library records (MARC 191 $b, United Nations practice). */
  readonly library?: string;
  /** Its authority heading there (MARC 710), where that is not "UN." and its name. */
  readonly heading?: string;
  /** Year of its first session. */
  readonly first: number;
  /** Whether a session and an ISO date can belong together; absent where nothing is known. */
  readonly fits?: (session: number, date: string) => boolean;
  readonly examples: readonly Example[];
}

/**
 * Sessions at regular intervals, from several beginnings: `[[7, 1952, 2]]` is the seventh in 1952 and one every two years.
 * A session may begin a year early or run into the next.
 */
export function inYears(
  ...series: readonly (readonly [session: number, year: number, every: number])[]
): (session: number, date: string) => boolean {
  return (session, date) => {
    const known = series.findLast(([first]) => session >= first);
    if (!known) return true;
    const [first, year, every] = known;
    return Math.abs(Number(date.slice(0, 4)) - (year + (session - first) * every)) <= 1;
  };
}

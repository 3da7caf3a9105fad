/**
 * "Ibid." (docs/citations.md, section 8.4): what follows the word says how much of the citation before is kept. The
 * citation before is the one just before in the same note, else that of the previous note in the list of notes.
 */
import { languages } from '../languages/index.js';
import type { Citation, CitedWork } from './citation.js';
import type { Grammar } from './grammar.js';
import { type Pinpoints, pinpointsAfter } from './pinpoints.js';
import { anyOf, anywhere, beginsWord, matchAt } from './scan.js';
import { treatiesBehindIbid } from './treaty-series.js';

/** What a note cites, for the "Ibid." of the next one. */
export interface NoteRecord {
  /** The mark of the note, for messages. */
  readonly marker: string;
  readonly citations: readonly Citation[];
  /** The words of the note: they may name a source that no grammar knows. */
  readonly text?: string;
}

/** In all languages: notes are often left untranslated. */
const IBID = anywhere(`${anyOf([...new Set(languages.map(({ citations }) => citations.ibid))])}`);

/** Citations that the words "Ibid." stand for, put among those found in the note. */
export function resolveIbid(
  text: string,
  found: readonly Citation[],
  previous: NoteRecord | undefined,
  grammar: Grammar,
): Citation[] {
  const made: Citation[] = [];
  let next = 0;
  for (const match of text.matchAll(IBID)) {
    if (!beginsWord(text, match.index)) continue;
    const word = { start: match.index, end: match.index + match[0].length };
    while (next < found.length && (found[next] as Citation).start < word.end) next++;
    const record = recordBefore(found[next - 1], made.at(-1)) ?? previous;
    for (const added of citationsFor(text, word, found[next], record, grammar)) made.push(added);
  }
  return [...found, ...made];
}

/** The citation just before in the same note, found or made. */
function recordBefore(found: Citation | undefined, made: Citation | undefined): NoteRecord | undefined {
  const last = found && made ? (found.end > made.end ? found : made) : (found ?? made);
  return last && { marker: '', citations: [last] };
}

interface Word {
  readonly start: number;
  readonly end: number;
}

function citationsFor(
  text: string,
  word: Word,
  following: Citation | undefined,
  record: NoteRecord | undefined,
  grammar: Grammar,
): Citation[] {
  const at = word.end + (matchAt(COMMA, text, word.end)?.[0].length ?? 0);
  const treaties = treatiesBehindIbid(text, at, grammar);
  const antecedent = antecedentOf(record);
  if (treaties.length > 0 && !isVolumeOfDocument(treaties, antecedent))
    return treaties.map(each => treatyLike(each, record));
  if (following && namesItsOwnWork(text, word, following)) return [];
  const pinpoints = pinpointsAfter(text, word.end, grammar);
  if ('doubt' in antecedent) return [doubtful(word, pinpoints, antecedent.doubt)];
  if (!pinpoints && antecedent.citation.work.kind === 'treaty' && matchAt(FIGURES_BEHIND, text, word.end))
    return [doubtful(word, pinpoints, 'what follows may be another treaty')];
  return [same(text, word, antecedent.citation, pinpoints, record)];
}

/** A figure behind a comma, in the same clause: a volume or number in a form that no grammar knows. */
const FIGURES_BEHIND = / {0,2}[,،，][^;.()\d]{0,60}(?:\.[^;.()\d]{0,20})?\d/uy;

const COMMA = / {0,2}[,،，]? {0,3}/uy;

/** Series, and where the text states none the volumes too, are those of the treaty cited before. */
function treatyLike(citation: Citation, record: NoteRecord | undefined): Citation {
  const treaty = record?.citations.findLast(each => each.work.kind === 'treaty');
  if (citation.work.kind !== 'treaty' || treaty?.work.kind !== 'treaty') {
    return {
      ...citation,
      certainty: 'doubtful',
      because: `"Ibid." stands for a treaty series, but ${nothing(record)}`,
    };
  }
  const { series, volumes } = treaty.work;
  const because = `Ibid. of ${placeOf(record)}`;
  if (citation.work.volumes.length > 0) return { ...citation, work: { ...citation.work, series }, because };
  const [volume] = volumes;
  const { start, end } = citation;
  if (volume === undefined || volumes.length > 1) return { ...citation, because: 'the volume is not stated' };
  return {
    ...citation,
    work: { ...citation.work, series, volumes },
    parts: [{ start, end, volume }],
    certainty: 'certain',
    because,
  };
}

/** A work that another word of the note names itself: "Ibid., Supplement No. 53A (A/72/53/Add.1)". */
function namesItsOwnWork(text: string, word: Word, following: Citation): boolean {
  if (following.work.kind === 'icj' || following.start - word.end > FARTHEST) return false;
  return !text.slice(word.end, following.start).includes(';');
}

/** No title between "Ibid." and the symbol of a supplement is longer. */
const FARTHEST = 400;

/** "Ibid., vol. 3" behind a report in several volumes is no treaty. */
function isVolumeOfDocument(treaties: readonly Citation[], antecedent: Antecedent): boolean {
  const numbered = treaties.some(({ work }) => work.kind === 'treaty' && work.numbers.length > 0);
  return !numbered && 'citation' in antecedent && antecedent.citation.work.kind !== 'treaty';
}

/** So much of an unknown source is kept: enough to tell it from others. */
const LONGEST_SOURCE = 120;

type Antecedent = { readonly citation: Citation } | { readonly doubt: string };

/** The one work that the note before cites; its corrigenda and addenda count as the same. */
function antecedentOf(record: NoteRecord | undefined): Antecedent {
  const [first, ...others] = record?.citations ?? [];
  if (!first) {
    const source = record?.text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_SOURCE);
    return source ? { citation: unknownSource(source) } : { doubt: nothing(record) };
  }
  if (first.certainty === 'doubtful') return { doubt: `what ${placeOf(record)} cites is not certain` };
  const key = keyOf(first.work);
  if (others.every(each => isPartOf(keyOf(each.work), key))) return { citation: first };
  return { doubt: `${placeOf(record)} cites several works` };
}

function unknownSource(source: string): Citation {
  return { start: 0, end: 0, work: { kind: 'publication', symbol: source }, pinpoints: [], certainty: 'certain' };
}

function nothing(record: NoteRecord | undefined): string {
  return record ? `${placeOf(record)} cites no work that it could refer to` : 'there is no preceding note';
}

function placeOf(record: NoteRecord | undefined): string {
  return record?.marker ? `note ${record.marker}` : 'the preceding citation';
}

/** What makes two citations mean the same work. */
export function keyOf(work: CitedWork): string {
  switch (work.kind) {
    case 'resolution':
    case 'decision':
      return `${work.kind} ${work.organ} ${work.number}`;
    case 'treaty':
      return `${work.series} ${work.numbers.join()} ${work.volumes.join()}`;
    case 'document':
    case 'publication':
      return work.symbol;
    case 'sales':
      return work.number;
    default:
      return work.text;
  }
}

function isPartOf(key: string, whole: string): boolean {
  return key === whole || key.startsWith(`${whole}/Corr.`);
}

function same(
  text: string,
  word: Word,
  antecedent: Citation,
  pinpoints: Pinpoints | undefined,
  record: NoteRecord | undefined,
): Citation {
  const end = text[word.end - 1] === '.' ? word.end - 1 : word.end;
  return {
    start: word.start,
    end,
    work: antecedent.work,
    pinpoints: keptPinpoints(antecedent, pinpoints),
    certainty: 'certain',
    because: `Ibid. of ${placeOf(record)}`,
  };
}

/**
 * A new pinpoint replaces from its level down: "chap. I, sect. B" then "Ibid., sect. C" is chap. I, sect. C. A paragraph
 * keeps what is above it.
 */
function keptPinpoints(antecedent: Citation, pinpoints: Pinpoints | undefined): Citation['pinpoints'] {
  const [first] = pinpoints?.pinpoints ?? [];
  if (!pinpoints || !first) return antecedent.pinpoints;
  const level = antecedent.pinpoints.findIndex(each => each.unit === first.unit);
  const kept =
    level >= 0 ? antecedent.pinpoints.slice(0, level) : first.unit === 'paragraph' ? antecedent.pinpoints : [];
  return [...kept, ...pinpoints.pinpoints];
}

function doubtful(word: Word, pinpoints: Pinpoints | undefined, because: string): Citation {
  return {
    ...word,
    work: { kind: 'publication', symbol: '' },
    pinpoints: pinpoints?.pinpoints ?? [],
    certainty: 'doubtful',
    because: `"Ibid." is not resolved: ${because}`,
  };
}

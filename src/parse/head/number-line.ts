/**
 * The line with the number of a document, and often its title: "65/230. Twelfth United Nations Congress …", "WHA75.8",
 * "Resolution 7/2019". Which forms there are the bodies say (`un/bodies`).
 */
import { AND } from '../../languages/joints.js';
import type { Language } from '../../languages/language.js';
import { ARABIC_PARTS } from '../../numbers/arabic-parts.js';
import { OWN_NUMBER } from '../../un/bodies.js';
import type { TextLine } from '../line.js';

/** Number and title of a document. */
export interface NumberLine {
  readonly line: TextLine;
  /** Where the number stands, and where the title begins on the same line. */
  readonly start: number;
  readonly end: number;
  readonly title: number | undefined;
  /** "Resolution", "Decision" before the number. */
  readonly noun?: { readonly start: number; readonly end: number; readonly kind: 'resolution' | 'decision' };
}

/** `65/230`, `2205 (XXI)`, `S-19/2`, `ES-11/1`, `2024/16`, `75/257 B`, `80/236 A-B`. */
const SHARED = `(?:(?:ES|S)-)?\\d{1,4}(?:/\\d{1,4}| ?\\([IVXLC]+\\))(?: (?:[A-Z](?:(?: ?[-–] ?| ?${AND} ?)[A-Z])?|${ARABIC_PARTS}))?`;
/** A tab or blanks part the number from the title. */
const NUMBER = new RegExp(
  `^\\s*(${OWN_NUMBER}|${SHARED})(?=[.\\s]|$)\\.?(?:\\s{1,20}(?:[-–]\\s{1,20})?(?=\\S)|\\s*$)`,
  'u',
);
const LONGEST = 1500;

export function numberLine(line: TextLine, language: Language): NumberLine | undefined {
  if (line.plain.length > LONGEST) return undefined;
  return numberFrom(line, 0) ?? namedNumber(line, language);
}

function numberFrom(line: TextLine, from: number): NumberLine | undefined {
  const text = line.plain.slice(from);
  const match = NUMBER.exec(text);
  const number = match?.[1];
  if (!match || !number) return undefined;
  const start = from + text.indexOf(number);
  const title = line.plain.slice(from + match[0].length).trim() === '' ? undefined : from + match[0].length;
  return { line, start, end: start + number.length, title };
}

const nouns = new Map<string, RegExp>();

/** "Resolution 7/2019", "Decision 1/CP.21", with nothing behind: with more behind it the line may be text. */
function namedNumber(line: TextLine, language: Language): NumberLine | undefined {
  const noun = nounPattern(language).exec(line.plain);
  const [whole = ''] = noun ?? [];
  const found = noun && numberFrom(line, whole.length);
  if (!found || found.title !== undefined) return undefined;
  const start = whole.length - whole.trimStart().length;
  const kind = noun[1] === undefined ? 'decision' : 'resolution';
  return { ...found, noun: { start, end: whole.trimEnd().length, kind } };
}

function nounPattern({ code, citations: words }: Language): RegExp {
  const pattern =
    nouns.get(code) ?? new RegExp(`^\\s{0,20}(?:(${words.resolution})|(?:${words.decision}))\\s{1,20}`, 'iu');
  nouns.set(code, pattern);
  return pattern;
}

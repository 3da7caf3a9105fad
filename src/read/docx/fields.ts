/**
 * Fields (ISO/IEC 29500-1, 17.16): a code, and the result that the word processor last made from it.
 * The text of a document has the results. Some codes say more than their result: links, repeated note marks; and some
 * fields never have one: equations, numbers, buttons, check boxes.
 */
import { eqText } from './eq-field.js';

export type FieldMeaning =
  | { readonly kind: 'result' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'note-mark'; readonly bookmark: string; readonly raised: boolean }
  | { readonly kind: 'symbol'; readonly code: number; readonly font: string | undefined }
  /** The code itself is drawn or has the words that are shown; there may be no result. */
  | { readonly kind: 'text'; readonly text: string }
  /** A number that is counted when the document is shown. */
  | { readonly kind: 'number'; readonly name: string; readonly words: readonly string[] };

/** A field that has begun and not ended yet. */
export interface OpenField {
  code: string;
  meaning: FieldMeaning | undefined;
  /** The result of a note mark, held back until the field ends. */
  held: string;
  heldFlags: number;
  /** What a form field shows by its settings: the box ticked or not, the entry chosen. */
  form: string | undefined;
  /** Whether any text of the result has come. */
  shown: boolean;
}

export function openField(): OpenField {
  return { code: '', meaning: undefined, held: '', heldFlags: 0, form: undefined, shown: false };
}

/** What a field code means: `HYPERLINK "https://…"`, `NOTEREF _Ref1 \h`, `SYMBOL 183 \f "Symbol"`. */
export function meaningOf(code: string): FieldMeaning {
  const [name = '', ...words] = wordsOf(code);
  const upper = name.toUpperCase();
  if (upper === 'HYPERLINK') return linkOf(words);
  const [first] = argumentsOf(words);
  if (upper === 'NOTEREF' && first) {
    return { kind: 'note-mark', bookmark: first, raised: words.includes('\\f') };
  }
  if (upper === 'SYMBOL' && first && /^\d{1,5}$/.test(first)) {
    return { kind: 'symbol', code: Number(first), font: switchValue(words, '\\f') };
  }
  if (upper === 'REF' && first && words.includes('\\h')) return linkTo(internalLink(first));
  if (upper === 'EQ') return { kind: 'text', text: eqText(code.trim().slice(name.length)) };
  // `MACROBUTTON Name words`, `GOTOBUTTON place words`: the words are what is shown.
  if (upper === 'MACROBUTTON' || upper === 'GOTOBUTTON') return { kind: 'text', text: words.slice(1).join(' ') };
  if (COUNTED.has(upper)) return { kind: 'number', name: upper, words };
  return { kind: 'result' };
}

const COUNTED: ReadonlySet<string> = new Set(['AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT', 'LISTNUM']);

/** Fields that show nothing: entries for tables and indexes, values that are set, layout. */
const SILENT: ReadonlySet<string> = new Set(
  'TC XE RD TA SET ASK PRIVATE ADVANCE NEXT NEXTIF SKIPIF PRINT DATA SEQ DATABASE MERGEREC MERGESEQ FORMTEXT'.split(
    ' ',
  ),
);

/** Whether a field that has no result shows something all the same, which is then not known. */
export function showsUnknown({ code, meaning, shown }: OpenField): boolean {
  const name = /[^\s"]+/.exec(code)?.[0] ?? '';
  return !shown && meaning === undefined && name !== '' && !SILENT.has(name.toUpperCase());
}

function linkTo(href: string | undefined): FieldMeaning {
  return href === undefined ? { kind: 'result' } : { kind: 'link', href };
}

/** A link to a place in the same document: `#` and the name of its bookmark. */
export function internalLink(bookmark: string | undefined): string | undefined {
  return bookmark ? `#${bookmark}` : undefined;
}

/** A link to a place in the same document has only a bookmark (`\l`). */
function linkOf(words: readonly string[]): FieldMeaning {
  const [address] = argumentsOf(words);
  const place = switchValue(words, '\\l');
  if (address === undefined) return linkTo(internalLink(place));
  return { kind: 'link', href: place ? `${address}#${place}` : address };
}

/** Words of a code; a word in quotation marks may hold blanks, a backslash there takes the next character as it is. */
function wordsOf(code: string): string[] {
  const words: string[] = [];
  for (const [whole, quoted] of code.matchAll(/["“]((?:[^"”\\]|\\.)*)["”]|[^\s"“]+/g)) {
    words.push(quoted === undefined ? whole : quoted.replace(/\\(.)/g, '$1'));
  }
  return words;
}

/** Switches that are followed by a value: place, tip, frame of a link; font and size of a symbol; formats. */
const WITH_VALUE: ReadonlySet<string> = new Set(['\\l', '\\o', '\\t', '\\f', '\\s', '\\*', '\\#', '\\@']);

function argumentsOf(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (!word.startsWith('\\')) found.push(word);
    else if (WITH_VALUE.has(word) && !words[i + 1]?.startsWith('\\')) i++;
  }
  return found;
}

function switchValue(words: readonly string[], name: string): string | undefined {
  const at = words.indexOf(name);
  const value = at < 0 ? undefined : words[at + 1];
  return value?.startsWith('\\') ? undefined : value;
}

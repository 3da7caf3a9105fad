/**
 * Fields (ISO/IEC 29500-1, 17.16): a code, and the result that the word processor last made from it.
 * The text of a document has the results. Two codes say more than their result: a link, and a repeated note mark.
 */

export type FieldMeaning =
  | { readonly kind: 'result' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'note-mark'; readonly bookmark: string; readonly raised: boolean }
  | { readonly kind: 'symbol'; readonly code: number; readonly font: string | undefined };

/** A field that has begun and not ended yet. */
export interface OpenField {
  code: string;
  meaning: FieldMeaning | undefined;
  /** The result of a note mark, held back until the field ends. */
  held: string;
  heldFlags: number;
}

export function openField(): OpenField {
  return { code: '', meaning: undefined, held: '', heldFlags: 0 };
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
  return { kind: 'result' };
}

/** A link to a place in the same document has only a bookmark (`\l`): its target means nothing outside of Word. */
function linkOf(words: readonly string[]): FieldMeaning {
  const [address] = argumentsOf(words);
  if (address === undefined) return { kind: 'result' };
  const place = switchValue(words, '\\l');
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

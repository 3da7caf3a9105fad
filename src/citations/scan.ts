/** Small readers that the grammars share. All are tried at one place of the text and never look further than they say. */

/** Tries a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** A sticky pattern; a space in the source stands for one or more blanks. */
export function sticky(source: string, flags = ''): RegExp {
  return new RegExp(spaced(source), `uy${flags}`);
}

/** A pattern for a whole text, found anywhere in it. */
export function anywhere(source: string, flags = ''): RegExp {
  return new RegExp(spaced(source), `ug${flags}`);
}

/** A pattern that must end where the text ends. */
export function atEnd(source: string): RegExp {
  return new RegExp(`(?:${spaced(source)})$`, 'u');
}

/** Alternatives in a group that does not capture. */
export function anyOf(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`;
}

/** A space is one or more blanks: files that were indented have whole runs of them between words. */
function spaced(source: string): string {
  return source
    .replace(/ \?/g, '\u0000')
    .replace(/ /g, ' {1,40}')
    .replace(/\u0000/g, ' {0,40}');
}

const LETTER = /\p{L}/u;

/**
 * Whether a word begins at a place. Asked after a match instead of by a lookbehind in the pattern, which an engine
 * tries at every character of the text.
 */
export function beginsWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  if (before < 128) return !((before >= 97 && before <= 122) || (before >= 65 && before <= 90) || isFigure(before));
  return !LETTER.test(text[at - 1] ?? '');
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** At most so many characters before a place: patterns that look back never see more. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at);
}

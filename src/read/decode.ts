/** Bytes → text. Nothing is guessed: a text is UTF-8, or UTF-16 where a byte order mark says so. */
import type { Report } from '../diagnostics/diagnostic.js';
import { LONE_SURROGATE } from '../xml/characters.js';

/** Decodes and makes control characters harmless; what had to be replaced is reported with its line. */
export function decodeText(bytes: Uint8Array, report: Report): string {
  return withoutInvisible(harmless(decode(bytes, report), report), report);
}

/** The same for text that the caller has already decoded. */
export function harmlessText(text: string, report: Report): string {
  return withoutInvisible(harmless(text.startsWith('\ufeff') ? text.slice(1) : text, report), report);
}

/** UTF-16 by its byte order mark; the BOM of UTF-8 needs no care, decoders take it off. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, report: Report): string {
  const wide = utf16Of(bytes);
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeBroken(bytes, report);
  }
}

/** Each broken byte sequence becomes U+FFFD, the sign that Unicode has for it. */
function decodeBroken(bytes: Uint8Array, report: Report): string {
  const text = new TextDecoder('utf-8').decode(bytes);
  const before = text.slice(0, text.indexOf('\ufffd'));
  const line = countBreaks(before) + 1;
  const times = text.split('\ufffd').length - 1;
  report('read/invalid-encoding', `${times} byte sequences are not valid UTF-8 and became U+FFFD.`, { line });
  return text;
}

/** Line breaks that Word and page-oriented programs write as control characters. */
const BREAKS = /[\v\f\u0085\u2028\u2029]/;
/** XML 1.0 allows none of these; \x1e and \x1f are Word's no-break and optional hyphen. */
const CONTROLS = new RegExp(`[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff]|${LONE_SURROGATE}`, 'g');
const WORD_SIGNS: Readonly<Record<string, string>> = { '\x1e': '\u2011', '\x1f': '\u00ad' };

function harmless(text: string, report: Report): string {
  const first = text.search(CONTROLS);
  if (first < 0) return text;
  let count = 0;
  const clean = text.replace(CONTROLS, sign => {
    count++;
    return WORD_SIGNS[sign] ?? '\ufffd';
  });
  const line = countBreaks(text.slice(0, first)) + 1;
  report('read/control-characters', `${count} control characters were replaced.`, { line });
  return clean;
}

/** Optional hyphens, blanks without width, joiners of words: signs for the setting of lines, within any word. */
const OPTIONAL = /[\u00ad\u200b\u2060\ufeff]/g;
/** Marks of direction at the beginning of a line, among its tabs: the language of the document says the direction. */
const DIRECTION_MARKS = '\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069';
const DIRECTION_AT_START = new RegExp(`^[\\t ]*[${DIRECTION_MARKS}][\\t ${DIRECTION_MARKS}]*`, 'gm');
const DIRECTION = new RegExp(`[${DIRECTION_MARKS}]`, 'g');
/** Accents parted from their letters, as some systems write them. */
const PARTED = /[\u0300-\u036f\u0653-\u0655]/;

/** Text without signs that are not seen and part words and numbers from what they are known by; accents on their letters. */
function withoutInvisible(text: string, report: Report): string {
  const plain = text.replace(OPTIONAL, '').replace(DIRECTION_AT_START, start => start.replace(DIRECTION, ''));
  const count = text.length - plain.length;
  if (count > 0) report('read/invisible-characters', `${count} invisible characters were left out.`);
  return PARTED.test(plain) ? plain.normalize('NFC') : plain;
}

function countBreaks(text: string): number {
  return splitLines(text).length - 1;
}

/** The lines of a text, whatever ends them. A form feed ends a line too: it stands between pages. */
export function splitLines(text: string): string[] {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return BREAKS.test(plain) ? plain.split(/[\n\v\f\u0085\u2028\u2029]/) : plain.split('\n');
}

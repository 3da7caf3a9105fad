/** Lines of one paragraph become its text. */
import type { Paragraph } from '../../source/source.js';
import { originOf, type TextLine } from './lines.js';

/** One paragraph of several lines. A hyphen at the end of a line stays, and takes no blank; nor do Chinese characters. */
export function joined(lines: readonly TextLine[], indent = 0): Paragraph {
  let text = '';
  // Looking at the end of the growing text would write it out anew for each line.
  let end = '';
  for (const line of lines) {
    const part = line.text.trim();
    text += text === '' || isGlued(end, part) ? part : ` ${part}`;
    end = part === '' ? (text === '' ? '' : ' ') : part.slice(-2);
  }
  return { kind: 'paragraph', origin: originOf(lines[0] as TextLine), indent, runs: [{ kind: 'text', text }] };
}

/** A hyphen or dash that a word stands before. */
const HYPHEN = /(?:^|\S)[-\u2010\u2011\u2013]$/;
const HAN = '[\\p{Script=Han}\\u3001-\\u3011\\u3014-\\u301f\\uff01-\\uff0f\\uff1a-\\uff1f]';
const ENDS_IN_HAN = new RegExp(`${HAN}$`, 'u');
const BEGINS_WITH_HAN = new RegExp(`^${HAN}`, 'u');

/** Whether nothing stands between two lines of a paragraph. */
function isGlued(end: string, next: string): boolean {
  return HYPHEN.test(end) || ENDS_IN_HAN.test(end) || BEGINS_WITH_HAN.test(next);
}

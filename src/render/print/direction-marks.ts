/**
 * Right-to-left marks that change nothing. Between two letters that run from right to left, with signs and blanks at most between,
 * a mark leaves every direction as it is (Unicode Standard Annex 9, rules W4 to N2), but the page engine writes a glyph for it,
 * and pdf.js 5 then drops the commas beside it. Marks beside figures or Latin letters stay: they may turn what stands there.
 */
import { RIGHT_TO_LEFT } from '../../languages/right-to-left.js';

const MARK = '\u200f';
/** What takes its direction from its neighbours. Arabic signs such as the comma belong to no script alone. */
const NEUTRAL = /[\p{P}\p{Zs}\p{M}]/u;

/**
 * The text without right-to-left marks that stand between two letters that run from right to left.
 * @param isEnd it ends a line that runs from right to left, whose end is as good as such a letter (rule X10)
 */
export function withoutIdleMarks(text: string, isEnd = false): string {
  if (!text.includes(MARK)) return text;
  let kept = '';
  /** Whether the last letter before runs from right to left. */
  let isAfterLetter = false;
  /** What has been read since the first mark that may fall away. */
  let waiting = '';
  for (const sign of text) {
    const isLetter = isRightToLeft(sign);
    if (sign === MARK && isAfterLetter) waiting += sign;
    else if (waiting !== '' && !isLetter && NEUTRAL.test(sign)) waiting += sign;
    else {
      kept += (isLetter ? waiting.replaceAll(MARK, '') : waiting) + sign;
      waiting = '';
      isAfterLetter = isLetter || (isAfterLetter && NEUTRAL.test(sign));
    }
  }
  return kept + (isEnd ? waiting.replaceAll(MARK, '') : waiting);
}

/** A letter, and no figure: those have directions of their own. */
function isRightToLeft(sign: string): boolean {
  return RIGHT_TO_LEFT.test(sign) && /\p{L}/u.test(sign);
}

/**
 * What stands for a further symbol behind a whole one (docs/citations.md, section 4): "A/HRC/42/46 and Add.1",
 * "A/65/346 and Corr.1 and Add.1 and 2", "A/66/348 and Add.1/Rev.1", "A/C.6/56/SR.11–13 and 28".
 */
import { AND } from '../languages/joints.js';
import type { Citation } from './citation.js';
import type { Grammar } from './grammar.js';
import { pinpointsBehind } from './pinpoints.js';
import { matchAt } from './scan.js';

const JOINT = `(?:[,،]? ?${AND}|[,،、]) ?`;
const ENDING = '(?:Add|Corr|Rev|Amend)\\.\\d{1,3}';
/** A whole ending, or the number of one more of the same kind, which no other word may follow. */
const SHORT = new RegExp(`${JOINT}(${ENDING}(?:/${ENDING}){0,3})(?![\\d/])`, 'uy');
const AGAIN = new RegExp(`${JOINT}(\\d{1,3})(?=[),;.，；。]|${JOINT}|$)(?![\\d/]|\\.\\d)`, 'uy');
const RANGE = /[–—-](\d{1,3})(?![\d/])/uy;
/** `A/C.6/56/SR.` before its last figures. */
const STEM = /^(.*\.)\d+$/;
/** Nobody lists more; text made to be long must not make the reader slow. */
const MOST = 40;

/** A symbol that the text prints whole, with those that it leads on to. */
export function withShortened(text: string, first: Citation, grammar: Grammar): Citation[] {
  if (first.work.kind !== 'document') return [first];
  const base = first.work.symbol.replace(/-[A-Z]+\/.*$/u, '');
  const found: Citation[] = [first, ...numbersAfter(text, first.end, first.work.symbol)];
  while (found.length < MOST) {
    const end = found.at(-1)?.end ?? first.end;
    const match = matchAt(SHORT, text, end);
    const ending = match?.[1];
    if (!match || !ending) break;
    const stop = end + match[0].length;
    const symbol = `${base}/${ending}`;
    found.push(document(symbol, stop - ending.length, stop), ...numbersAfter(text, stop, symbol));
  }
  return withPinpoints(text, found, grammar);
}

/** `–13` and, behind a record or an ending, "and 2": the symbol before with another number. */
function numbersAfter(text: string, at: number, symbol: string): Citation[] {
  const stem = STEM.exec(symbol)?.[1];
  if (!stem) return [];
  const found: Citation[] = [];
  const range = matchAt(RANGE, text, at);
  if (range) found.push(document(stem + range[1], at + 1, at + range[0].length));
  if (!/(?:SR|PV|Add|Corr)\.$/.test(stem)) return found;
  while (found.length < MOST) {
    const end = found.at(-1)?.end ?? at;
    const match = matchAt(AGAIN, text, end);
    const number = match?.[1];
    if (!match || !number) break;
    const stop = end + match[0].length;
    found.push(document(stem + number, stop - number.length, stop));
  }
  return found;
}

function document(symbol: string, start: number, end: number): Citation {
  return { start, end, work: { kind: 'document', symbol }, pinpoints: [], certainty: 'certain' };
}

/** Behind a list the pinpoints are those of its last member; corrigenda have none of their own: "(A/66/53 and Corr.1), chap. II". */
function withPinpoints(text: string, found: readonly Citation[], grammar: Grammar): Citation[] {
  const last = found.at(-1);
  if (!last || found.length === 1) return [...found];
  const pinpoints = pinpointsBehind(text, last.end, grammar);
  const corrected = found.findLastIndex(({ work }) => work.kind === 'document' && !/\/Corr\.\d+$/.test(work.symbol));
  const owner = Math.max(corrected, 0);
  return found.map((each, index) => (index === owner && pinpoints.length > 0 ? { ...each, pinpoints } : each));
}

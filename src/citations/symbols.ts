/** Document symbols (docs/citations.md, section 4): `A/65/457`, `A/CONF.157/24 (Part I)/Corr.1`, `A/65/517-S/2010/534`. */

import { CYRILLIC_TWINS_OF_SYMBOLS, latinTwin } from '../numbers/alphabets.js';
import { bodies, type Organ } from '../un/bodies.js';
import { FIRST_COMPONENTS } from '../un/symbol-series.js';
import type { Citation, CitedWork } from './citation.js';
import type { Grammar } from './grammar.js';
import { numberAt } from './numbers.js';
import { pinpointsBehind } from './pinpoints.js';
import { matchAt } from './scan.js';
import { withShortened } from './symbols-shortened.js';

const COMPONENT =
  '[A-Za-z0-9]+(?:[.\\-_][A-Za-z0-9]+)*(?:–\\d{1,3}(?=/))?(?:\\([0-9IVX]{1,4}\\)(?:[A-Za-z0-9]{1,4})?)?';
/** What may not stand right before a symbol. Chinese and Arabic words may. */
const GLUED = /(?![\p{Script=Han}\p{Script=Arabic}])[\p{L}\p{N}/.-]/u;
const SYMBOL = new RegExp(`(?:${FIRST_COMPONENTS.join('|')})(?:/${COMPONENT})+`, 'gu');
/** A part printed behind the symbol belongs to it, and so do addenda and corrigenda of the part. */
const PART = new RegExp(
  ` {0,2}\\((?:Parts?|PART|[Vv]ols?\\.|Sects?\\.|Prog\\.|Plan|Introduction|Foreword|Supp\\.?|Resumption|Income|Chap\\.)[^()]{0,40}\\)(?:/${COMPONENT})*`,
  'uy',
);
/** `-S/2010/534` behind `A/65/517`: a second symbol of the same document. */
const SECOND = new RegExp(`-(?:${FIRST_COMPONENTS.join('|')})(?:/${COMPONENT})+`, 'uy');
const DIGIT = /\d/;

export function findSymbols(text: string, grammar: Grammar): Citation[] {
  const found: Citation[] = [];
  if (!text.includes('/')) return found;
  SYMBOL.lastIndex = 0;
  for (let match = SYMBOL.exec(text); match; match = SYMBOL.exec(text)) {
    if (match.index > 0 && GLUED.test(text[match.index - 1] ?? '')) {
      SYMBOL.lastIndex = match.index + 1;
      continue;
    }
    if (!DIGIT.test(match[0])) continue;
    const end = symbolEnd(text, match.index + match[0].length);
    const citation = citationAt(text, match.index, end, grammar);
    for (const added of withShortened(text, citation, grammar)) found.push(added);
    SYMBOL.lastIndex = Math.max(found.at(-1)?.end ?? end, end);
  }
  return found;
}

function symbolEnd(text: string, at: number): number {
  const part = matchAt(PART, text, at);
  const end = part ? at + part[0].length : at;
  const second = matchAt(SECOND, text, end);
  return second ? end + second[0].length : end;
}

function citationAt(text: string, start: number, end: number, grammar: Grammar): Citation {
  const printed = text.slice(start, end);
  const resolution = resolutionOfSymbol(text, start, end);
  const work = resolution?.work ?? { kind: 'document' as const, symbol: normaliseSymbol(printed) };
  const last = resolution?.end ?? end;
  return { start, end: last, work, pinpoints: pinpointsBehind(text, last, grammar), certainty: 'certain' };
}

const TYPED_IN_CYRILLIC = new RegExp(`[${CYRILLIC_TWINS_OF_SYMBOLS}](?=/)`, 'g');

/** One blank before a part, none elsewhere. */
export function normaliseSymbol(printed: string): string {
  return printed
    .replace(TYPED_IN_CYRILLIC, letter => latinTwin(letter) ?? letter)
    .replace(/\s+/g, ' ')
    .replace(/–/g, '-')
    .replace(/(\S)\((?=[A-Z][a-z])/g, '$1 (')
    .trim();
}

const SYMBOL_OF_RESOLUTION = /[A-Z][A-Z\d./]{0,15}?\/(RES|DEC)\//uy;

/** `A/HRC/RES/` → HRC */
const organBySeries: ReadonlyMap<string, Organ> = new Map(
  bodies.flatMap(({ code, series }): [string, Organ][] =>
    series
      ? [
          [`${series}RES/`, code],
          [`${series}DEC/`, code],
        ]
      : [],
  ),
);

/** `A/RES/46/152` names the resolution itself. */
function resolutionOfSymbol(text: string, start: number, end: number): { work: CitedWork; end: number } | undefined {
  const match = matchAt(SYMBOL_OF_RESOLUTION, text, start);
  const organ = match && organBySeries.get(match[0]);
  const number = match && numberAt(text, start + match[0].length);
  if (!match || !organ || !number || number.end < end) return undefined;
  const kind = match[1] === 'DEC' ? 'decision' : 'resolution';
  return { work: { kind, organ, number: number.printed }, end: number.end };
}

/** Document symbols (docs/citations.md, section 4): `A/65/457`, `A/CONF.157/24 (Part I)/Corr.1`, `A/65/517-S/2010/534`. */
import type { Citation, CitedWork, Organ, Pinpoint } from './citation.js';
import type { Grammar } from './grammar.js';
import { numberAt } from './numbers.js';
import { pinpointsAfter } from './pinpoints.js';
import { matchAt } from './scan.js';
import { FIRST_COMPONENTS } from './symbol-series.js';

const COMPONENT =
  '[A-Za-z0-9]+(?:[.\\-_][A-Za-z0-9]+)*(?:–\\d{1,3}(?=/))?(?:\\([0-9IVX]{1,4}\\)(?:[A-Za-z0-9]{1,4})?)?';
/** What may not stand right before a symbol. Chinese and Arabic words may. */
const GLUED = /(?![\p{Script=Han}\p{Script=Arabic}])[\p{L}\p{N}/.-]/u;
const SYMBOL = new RegExp(`(?:${FIRST_COMPONENTS.join('|')})(?:/${COMPONENT})+`, 'gu');
/** A part printed behind the symbol belongs to it, and so do addenda and corrigenda of the part. */
const PART = new RegExp(
  ` {0,2}\\((?:Parts?|PART|[Vv]ols?\\.|Sects?\\.|Prog\\.|Plan|Introduction|Foreword|Supp\\.?|Income|Chap\\.)[^()]{0,40}\\)(?:/${COMPONENT})*`,
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
    found.push(citation, ...shortened(text, citation, grammar));
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

/** Pinpoints stand behind the bracket when the symbol stands in one: "(A/74/20), chap. II". */
function pinpointsBehind(text: string, at: number, grammar: Grammar): readonly Pinpoint[] {
  return pinpointsAfter(text, text[at] === ')' ? at + 1 : at, grammar)?.pinpoints ?? [];
}

/** One blank before a part, none elsewhere. */
export function normaliseSymbol(printed: string): string {
  return printed
    .replace(/А(?=\/)/g, 'A')
    .replace(/Е(?=\/)/g, 'E')

    .replace(/\s+/g, ' ')
    .replace(/–/g, '-')
    .replace(/(\S)\((?=[A-Z][a-z])/g, '$1 (')
    .trim();
}

const SYMBOL_OF_RESOLUTION = /(A\/HRC|A|S|E|E\/CN\.4|T)\/(RES|DEC)\//uy;
const ORGANS: Readonly<Record<string, Organ>> = {
  A: 'GA',
  'A/HRC': 'HRC',
  S: 'SC',
  E: 'ECOSOC',
  'E/CN.4': 'CHR',
  T: 'TC',
};

/** `A/RES/46/152` names the resolution itself. */
function resolutionOfSymbol(text: string, start: number, end: number): { work: CitedWork; end: number } | undefined {
  const match = matchAt(SYMBOL_OF_RESOLUTION, text, start);
  const organ = match && ORGANS[match[1] ?? ''];
  const number = match && numberAt(text, start + match[0].length);
  if (!match || !organ || !number || number.end < end) return undefined;
  const kind = match[2] === 'DEC' ? 'decision' : 'resolution';
  return { work: { kind, organ, number: number.printed }, end: number.end };
}

const SHORT = /(?:,| and|, and| et| y| и| و|、|和|及) ?((?:Add|Corr|Rev)\.\d{1,3})(?![\d/])/uy;
const RANGE = /[–—-](\d{1,3})(?![\d/])/uy;

/** What stands for a further symbol: "A/HRC/42/46 and Add.1", "A/C.6/56/SR.11–13". */
function shortened(text: string, first: Citation, grammar: Grammar): Citation[] {
  if (first.work.kind !== 'document') return [];
  const range = matchAt(RANGE, text, first.end);
  if (range) return rangeEnd(first, first.work.symbol, range);
  const base = first.work.symbol.replace(/-[A-Z]+\/.*$/u, '');
  const found: Citation[] = [];
  let end = first.end;
  for (let match = matchAt(SHORT, text, end); match && found.length < 40; match = matchAt(SHORT, text, end)) {
    const start = end + match[0].length - (match[1]?.length ?? 0);
    end += match[0].length;
    const pinpoints = pinpointsBehind(text, end, grammar);
    found.push({
      start,
      end,
      work: { kind: 'document', symbol: `${base}/${match[1]}` },
      pinpoints,
      certainty: 'certain',
    });
  }
  return found;
}

function rangeEnd(first: Citation, symbol: string, range: RegExpExecArray): Citation[] {
  const base = /^(.*\.)\d+$/.exec(symbol)?.[1];
  if (!base) return [];
  const start = first.end + 1;
  const end = first.end + range[0].length;
  return [
    { start, end, work: { kind: 'document', symbol: `${base}${range[1]}` }, pinpoints: [], certainty: 'certain' },
  ];
}

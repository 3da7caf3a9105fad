/**
 * The stage `corrections`: applies the decisions of a person to a conversion. Decisions about the text as read change the
 * source, those about what was made of it the tree; what the passes of the enrichment have to know is handed to them. After it:
 * each decision is reported, as applied or as not applied and why; nothing is applied anywhere but at its own place.
 */
import type { Decided } from '../cited/decided.js';
import type { Diagnostic, Report } from '../diagnostics/diagnostic.js';
import type { LanguageCode } from '../languages/language.js';
import type { Corrections, Decision, Quote } from '../options/corrections.js';
import type { Source } from '../source/source.js';
import type { Element } from '../xml/tree.js';
import { acceptedFindings } from './accepted.js';
import { correctedCalls } from './calls.js';
import { decidedCitations } from './citations.js';
import { checkFacts, decidedFacts, decidedLanguage } from './metadata.js';
import type { Outcome, Outcomes } from './outcome.js';
import { correctedParagraphs } from './paragraphs.js';
import { correctedPictures } from './pictures.js';
import { checkRoles } from './roles.js';
import { correctedTables } from './tables.js';

/** What a conversion asks for, in this order. */
export interface Applying {
  readonly source: Source;
  /** Language of the document, where it was decided. */
  readonly language?: LanguageCode;
  /** The tree as parsed, corrected. */
  readonly parsed: (tree: Element) => Element;
  /** For the passes. */
  readonly decided: (parsed: Element) => Decided;
  /** The findings, those that a person accepted marked so. */
  readonly accepted: (tree: Element, findings: readonly Diagnostic[]) => readonly Diagnostic[];
  /** Reports on every decision, in their order. */
  readonly conclude: (tree: Element, report: Report) => void;
}

/** @param corrections as `correctionsCheck` allows them */
export function applying({ decisions }: Corrections, source: Source): Applying {
  const outcomes: Outcomes = new Map();
  const corrected = correctedParagraphs(correctedPictures(source, decisions, outcomes), decisions, outcomes);
  const asRead = correctedCalls(corrected.source, decisions, outcomes);
  const language = decidedLanguage(decisions);
  return {
    source: asRead,
    ...(language ? { language } : {}),
    parsed: tree => correctedTables(tree, decisions, outcomes),
    decided: parsed => ({
      facts: decidedFacts(parsed, decisions),
      citations: blocks => decidedCitations(blocks, decisions, outcomes),
    }),
    accepted: (tree, findings) => acceptedFindings(tree, findings, decisions, outcomes),
    conclude: (tree, report) => {
      checkRoles(tree, corrected.paragraphs, outcomes);
      checkFacts(tree, decisions, outcomes);
      reportAll(decisions, outcomes, report);
    },
  };
}

const NOT_REACHED: Outcome = { code: 'corrections/without-effect', because: 'the step that applies it did not run' };

function reportAll(decisions: readonly Decision[], outcomes: Outcomes, report: Report): void {
  decisions.forEach((decision, index) => {
    const { code, because, place } = outcomes.get(decision) ?? NOT_REACHED;
    const what = `Decision ${index + 1} (${shown(decision)}) by ${decision.who}`;
    const why = code === 'corrections/applied' ? `was applied: ${decision.why}` : ENDINGS[code];
    report(code, `${what} ${why}${because ? `: ${because}` : ''}`, place);
  });
}

const ENDINGS = {
  'corrections/not-found': 'was not applied: the words are not in the document',
  'corrections/ambiguous': 'was not applied: the words occur more than once',
  'corrections/without-effect': 'was not applied',
} as const;

const LONGEST = 60;

function shown(decision: Decision): string {
  const place: Partial<Quote> = (decision.kind === 'metadata' ? undefined : decision.place) ?? {};
  const words = place.exact ?? place.prefix ?? place.suffix;
  return words === undefined ? decision.kind : `${decision.kind}, "${words.slice(0, LONGEST)}"`;
}

/** What became of each decision. */
import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Place } from '../diagnostics/diagnostic.js';
import type { Decision } from '../options/corrections.js';
import type { Found, Spot } from './quotes.js';

export interface Outcome {
  readonly code: Extract<DiagnosticCode, `corrections/${string}`>;
  /** Why it was not applied. */
  readonly because?: string;
  readonly place?: Place | undefined;
}

export type Outcomes = Map<Decision, Outcome>;

/** The spot, or undefined after the outcome was noted. */
export function spotOf(found: Found, decision: Decision, outcomes: Outcomes): Spot | undefined {
  if (typeof found !== 'string') return found;
  outcomes.set(decision, { code: found === 'none' ? 'corrections/not-found' : 'corrections/ambiguous' });
  return undefined;
}

export function applied(decision: Decision, outcomes: Outcomes, place?: Place): void {
  outcomes.set(decision, { code: 'corrections/applied', place });
}

export function withoutEffect(decision: Decision, outcomes: Outcomes, because: string, place?: Place): void {
  outcomes.set(decision, { code: 'corrections/without-effect', because, place });
}

/** Findings that a person looked at and accepted. Their places are found in the document that was made. */
import { textOf } from '../akn/text.js';
import { blocksByEId, blocksOf } from '../cited/blocks.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { Decision, DecisionOf } from '../options/corrections.js';
import type { Element } from '../xml/tree.js';
import { applied, type Outcomes, spotOf, withoutEffect } from './outcome.js';
import { quoteFinder } from './quotes.js';

type AcceptDecision = DecisionOf<'accept'>;

/** What the schema and the rules of the profile forbid stays forbidden; what is only doubted may be right as it is. */
export function isAcceptable({ code, severity }: Pick<Diagnostic, 'code' | 'severity'>): boolean {
  return severity === 'warning' || !/^(?:validate|render)\//.test(code);
}

export function acceptedFindings(
  tree: Element,
  findings: readonly Diagnostic[],
  all: readonly Decision[],
  outcomes: Outcomes,
): readonly Diagnostic[] {
  const decisions = all.filter((each): each is AcceptDecision => each.kind === 'accept');
  if (decisions.length === 0) return findings;
  const blocks = blocksOf(tree).map(({ element }) => element);
  const find = quoteFinder(blocks.map(element => textOf(element)));
  const holders = blocksByEId(tree);
  const blockOf = ({ place }: Diagnostic) => (place?.eId === undefined ? undefined : holders.get(place.eId));
  const accepted = new Map<Diagnostic, AcceptDecision>();
  for (const decision of decisions) {
    const spot = decision.place && spotOf(find(decision.place), decision, outcomes);
    if (decision.place && !spot) continue;
    const block = spot && blocks[spot.text];
    const meant = findings.filter(
      each => each.code === decision.value.code && blockOf(each) === block && isAcceptable(each),
    );
    for (const finding of meant) accepted.set(finding, decision);
    if (meant.length > 0) applied(decision, outcomes, meant[0]?.place);
    else withoutEffect(decision, outcomes, 'there is no such finding any more', block?.origin);
  }
  return findings.map(finding => {
    const decision = accepted.get(finding);
    if (!decision) return finding;
    const { who, why } = decision;
    return { ...finding, severity: 'info', accepted: { who, why } };
  });
}

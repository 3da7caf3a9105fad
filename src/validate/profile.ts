/** The third verdict: the rules of AKN4UN that no schema can state (docs/validation.md). */
import type { Report } from '../diagnostics/diagnostic.js';
import { nameOf, placeOf } from './naming.js';
import type { Rule, Tell } from './rule.js';
import { rules as allRules } from './rules/index.js';
import type { Subject } from './subject.js';

export function checkProfile(subject: Subject, report: Report, rules: readonly Rule[] = allRules): void {
  const tell: Tell = (code, node, what) => {
    const { parents } = subject;
    report(code, `${nameOf(node, parents)}: ${what}`, placeOf(node, parents));
  };
  for (const rule of rules) rule.check(subject, tell);
}

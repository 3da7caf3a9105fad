/** A profile rule: looks at the document and tells what it finds. */

import type { DiagnosticCode } from '../diagnostics/codes.js';
import type { Element } from '../xml/tree.js';
import type { Subject } from './subject.js';

/** @param what a sentence without its subject: the element is named before it */
export type Tell = (code: DiagnosticCode, node: Element, what: string) => void;

export interface Rule {
  /** Number of the rule in docs/validation.md. */
  readonly name: string;
  readonly check: (subject: Subject, tell: Tell) => void;
}

/** Runs of a paragraph → inline mark-up. Offsets count in `paragraphText`. */

import { slice } from '../source/runs.js';
import type { NoteCall, Paragraph, Run, TextRun } from '../source/source.js';
import { documentInLink } from '../un/addresses.js';
import { type Element, element, type Node, text, withOrigin } from '../xml/tree.js';

/** How runs are marked up. */
export interface InlineOptions {
  /** Leave italics out: the element around says it already. */
  readonly plain?: boolean;
}

/** Inline mark-up of a stretch of runs, without white space at its two ends. */
export function inline(runs: readonly Run[], from = 0, to = Infinity, options: InlineOptions = {}): Node[] {
  return nodesOf(trimmed(slice(runs, from, to)), options);
}

/** A `p` with the text of a paragraph, or of a stretch of it. */
export function paragraph(source: Paragraph, from = 0, to = Infinity): Element {
  return withOrigin(element('p', {}, inline(source.runs, from, to)), source.origin);
}

/** The runs without white space and breaks at both ends; the list is one of our own, changed in place. */
function trimmed(runs: Run[]): Run[] {
  trimStart(runs);
  trimEnd(runs);
  return runs;
}

function trimStart(runs: Run[]): void {
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i] as Run;
    if (run.kind === 'break') runs.splice(i--, 1);
    if (run.kind !== 'text') continue;
    const text = run.text.trimStart();
    if (text !== run.text) runs[i] = { ...run, text };
    if (text) break;
  }
}

function trimEnd(runs: Run[]): void {
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i] as Run;
    if (run.kind === 'break') runs.splice(i, 1);
    if (run.kind !== 'text') continue;
    const text = run.text.trimEnd();
    if (text !== run.text) runs[i] = { ...run, text };
    if (text) break;
  }
}

function nodesOf(runs: readonly Run[], options: InlineOptions): Node[] {
  const nodes: Node[] = [];
  for (const run of runs) {
    if (run.kind === 'text') appendText(nodes, run, options);
    else if (run.kind === 'call') nodes.push(noteRef(run));
    else if (run.kind === 'break') nodes.push(element('eol'));
    else nodes.push(element('img', { src: run.media, alt: run.alternative ?? '' }));
  }
  return nodes;
}

function appendText(nodes: Node[], run: TextRun, options: InlineOptions): void {
  if (run.text === '') return;
  const styled = styledText(run, options);
  const last = nodes.at(-1);
  if (styled.type === 'text' && last?.type === 'text') nodes[nodes.length - 1] = text(last.value + styled.value);
  else nodes.push(styled);
}

function styledText(run: TextRun, { plain }: InlineOptions): Node {
  let node: Node = text(run.text);
  if (run.script) node = element(run.script === 'super' ? 'sup' : 'sub', {}, node);
  if (run.strike) node = element('del', {}, node);
  if (run.underline) node = element('u', {}, node);
  if (run.bold) node = element('b', {}, node);
  if (run.italic && !plain) node = element('i', {}, node);
  // Links to United Nations documents are made anew from the text, by one rule for all formats.
  return run.href && !documentInLink(run.href) ? element('a', { href: run.href }, node) : node;
}

/** The call of a note, not yet linked; `href` names the body where the format says which one is meant. */
function noteRef(call: NoteCall): Element {
  return element('noteRef', {
    href: call.note ? `#${call.note}` : undefined,
    marker: call.marker,
    placement: 'bottom',
  });
}

/**
 * Annexes that were flattened: several in one document, one at the end of a body, label and title among the paragraphs.
 * Where the text shows the label of an annex, a document of its own begins (AKN4UN part 3).
 */

import type { Language } from '../../languages/language.js';
import { type Element, element, isElement, type Node, withChildren, withOrigin } from '../../xml/tree.js';
import { childOf, mapTree } from '../../xml/walk.js';
import type { EnrichContext, Pass } from '../pass.js';
import { type HeadingLine, headingLine, trimmed } from './heading-lines.js';
import { isSecondLine } from './headings.js';

export const annexes: Pass = {
  name: 'foreign/annexes',
  run: (tree, context) =>
    mapTree(tree, node => {
      if (isElement(node, 'attachment')) return splitAttachment(node, context);
      return isElement(node, 'statement') ? withOwnAnnexes(node, context) : node;
    }),
};

/** One attachment for each label in it. */
function splitAttachment(attachment: Element, context: EnrichContext): Element | readonly Element[] {
  const doc = childOf(attachment, 'doc');
  const body = doc && childOf(doc, 'mainBody');
  if (!doc || !body) return attachment;
  const [first = [], ...others] = partsOf(body.children, context.language);
  const preface = childOf(doc, 'preface') ? undefined : prefaceOf(first, context);
  if (others.length === 0 && !preface) return attachment;
  const rest = preface ? first.slice(preface.used) : first;
  const ownBody = withChildren(body, rest.some(node => isElement(node)) ? rest : first);
  const own = rest.some(node => isElement(node)) && preface ? withPreface(doc, preface.preface) : doc;
  const kept = own.children.map(child => (child === body ? ownBody : child));
  const changed = attachment.children.map(child => (child === doc ? withChildren(own, kept) : child));
  return [withChildren(attachment, changed), ...others.map(part => attachmentOf(part, context))];
}

function withPreface(doc: Element, preface: Element): Element {
  const at = doc.children.findIndex(child => isElement(child, 'mainBody') || isElement(child, 'preamble'));
  return withChildren(doc, [...doc.children.slice(0, at), preface, ...doc.children.slice(at)]);
}

/** An annex at the end of a body, when nothing follows the body that would then stand before the annex. */
function withOwnAnnexes(document: Element, context: EnrichContext): Element {
  const body = childOf(document, 'mainBody');
  if (!body || childOf(document, 'conclusions')) return document;
  const [own = [], ...parts] = partsOf(body.children, context.language, false);
  if (parts.length === 0 || !own.some(node => isElement(node))) return document;
  const made = parts.map(part => attachmentOf(part, context));
  const attachments = childOf(document, 'attachments') ?? element('attachments');
  const all = withChildren(attachments, [...made, ...attachments.children]);
  const others = document.children.filter(child => child !== attachments);
  const at = others.indexOf(body) + 1;
  return withChildren(document, [...others.slice(0, at - 1), withChildren(body, own), all, ...others.slice(at)]);
}

/** Nodes from label to label. @param first whether a label at the very beginning opens the first part */
function partsOf(nodes: readonly Node[], language: Language, first = true): Node[][] {
  const parts: Node[][] = [[]];
  let begun = !first;
  for (const node of nodes) {
    const opens = isElement(node) && labelOf(node, language) !== undefined;
    if (opens && begun) parts.push([]);
    if (isElement(node)) begun = true;
    parts.at(-1)?.push(node);
  }
  return parts;
}

/** "Annex II"; "Annex II: Asset freeze", "Annex I — Cover sheet". */
function isLabel(text: string, language: Language): boolean {
  const [, label = text] = /^(.{1,40}?)\s*[—–:](?:\s|$)/u.exec(text) ?? [];
  return language.formulas.annex.test(label.trim());
}

/** "Annex II", as a heading. */
function labelOf(node: Element, language: Language): HeadingLine | undefined {
  const line = headingLine(node, language);
  return line && isLabel(line.text, language) ? line : undefined;
}

function attachmentOf(nodes: readonly Node[], context: EnrichContext): Element {
  const found = prefaceOf(nodes, context);
  const rest = found ? nodes.slice(found.used) : nodes;
  const hasBody = rest.some(node => isElement(node));
  const preface = hasBody ? found?.preface : undefined;
  const body = element('mainBody', {}, hasBody ? rest : nodes);
  const [first] = nodes.filter((node): node is Element => isElement(node));
  const text = found?.label ?? 'An annex';
  context.report('enrich/annex-split', `"${text}" became a separate annex.`, first?.origin);
  return withOrigin(element('attachment', {}, element('doc', { name: 'annex' }, preface, body)), first?.origin);
}

interface Preface {
  readonly preface: Element;
  readonly label: string | undefined;
  /** How many of the nodes went into it. */
  readonly used: number;
}

/** Label and title, when they are headings at the beginning. */
function prefaceOf(nodes: readonly Node[], { language, report }: EnrichContext): Preface | undefined {
  const lines: HeadingLine[] = [];
  let used = 0;
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node)) continue;
    const line = headingLine(node, language);
    if (!line || !belongs(lines, line, language)) break;
    lines.push(line);
    used = index + 1;
  }
  const [first] = lines;
  if (!first) return undefined;
  const label = isLabel(first.text, language) ? first : undefined;
  const titles = label ? lines.slice(1) : lines;
  report('enrich/annex-titled', `"${first.text}" and its title were moved to the preface.`, first.node.origin);
  const paragraphs = [
    label && element('p', {}, element('docType', { refersTo: '#annexType' }, trimmed(label.content))),
    titles[0] && element('p', {}, element('docTitle', {}, titles.flatMap(joinedTitle))),
  ];
  const preface = element('preface', {}, element('container', { name: 'title' }, paragraphs));
  return { preface, label: label?.text, used };
}

function joinedTitle(line: HeadingLine, index: number): readonly Node[] {
  const nodes = trimmed(line.content);
  return index === 0 ? nodes : [{ type: 'text', value: ' ' }, ...nodes];
}

/** The label first, then the title, which may go on. A numbered heading belongs to the body. */
function belongs(lines: readonly HeadingLine[], line: HeadingLine, language: Language): boolean {
  const opens = isLabel(line.text, language);
  const last = lines.at(-1);
  if (!last) return opens || line.number === 0;
  if (opens || line.number > 0) return false;
  const afterLabel = lines.length === 1 && language.formulas.annex.test(last.text);
  return afterLabel || isSecondLine(last.text, line.text);
}

/** Whether paragraphs became in the document what a person decided that they are. */
import { ASIDE, textOf } from '../akn/text.js';
import { type ParagraphRole, paragraphText } from '../source/source.js';
import type { Element } from '../xml/tree.js';
import { childrenOf, findAll, walk } from '../xml/walk.js';
import { applied, type Outcomes, withoutEffect } from './outcome.js';
import type { DecidedParagraph } from './paragraphs.js';

const IS: Readonly<Record<ParagraphRole, string>> = {
  title: 'the title',
  recital: 'a recital',
  formula: 'a formula',
  operative: 'an operative paragraph',
  item: 'a numbered item',
  heading: 'a heading',
  closing: 'a closing line',
};

export function checkRoles(tree: Element, decided: readonly DecidedParagraph[], outcomes: Outcomes): void {
  if (decided.length === 0) return;
  const made = textsByRole(tree);
  for (const { decision, paragraph } of decided) {
    const role = decision.value.is as ParagraphRole;
    const text = letters(paragraphText(paragraph));
    const became = made[role].some(
      each => each !== '' && (text.endsWith(each) || (role === 'title' && each.includes(text))),
    );
    if (became) applied(decision, outcomes, paragraph.origin);
    else withoutEffect(decision, outcomes, `it cannot be ${IS[role]} where it stands`, paragraph.origin);
  }
}

/** Letters alone: numbers stand apart in the tree, and marks of notes are no text there. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}]+/gu, '');
}

/** The texts of the elements that are each role; one may have several (an operative paragraph with a number is an item too). */
export function textsByRole(tree: Element): Readonly<Record<ParagraphRole, readonly string[]>> {
  const made: Record<ParagraphRole, string[]> = {
    title: [],
    recital: [],
    formula: [],
    operative: [],
    item: [],
    heading: [],
    closing: [],
  };
  walk(tree, (node, ancestors) => {
    const roles = rolesOf(node, ancestors);
    const text = roles.length > 0 ? letters(textOf(textHolder(node), ASIDE)) : '';
    for (const role of roles) made[role].push(text);
    return node.name === 'meta' ? 'skip' : undefined;
  });
  return made;
}

function rolesOf({ name, attributes }: Element, ancestors: readonly Element[]): readonly ParagraphRole[] {
  if (name === 'heading' || name === 'formula') return [name];
  if (name === 'docTitle') return ['title'];
  if (name === 'container' && ancestors.at(-1)?.name === 'preamble' && attributes['name'] !== 'text')
    return ['recital'];
  if (name !== 'p') return [];
  if (ancestors.some(each => each.name === 'conclusions')) return ['closing'];
  const inBody = ancestors.some(each => each.name === 'mainBody');
  return [...(inBody ? (['operative'] as const) : []), ...(isNumbered(ancestors) ? (['item'] as const) : [])];
}

/** Whether a paragraph is the text of what has a number: `paragraph`, `point`, `item`, with or without `content` or `intro`. */
function isNumbered(ancestors: readonly Element[]): boolean {
  return ancestors.slice(-2).some(each => childrenOf(each, 'num').length > 0);
}

/** A recital has its points after its first paragraph. */
function textHolder(node: Element): Element {
  return node.name === 'container' ? (findAll(node, 'p')[0] ?? node) : node;
}

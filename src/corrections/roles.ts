/** Whether paragraphs became in the document what a person decided that they are. */
import { ASIDE, textOf } from '../akn/text.js';
import { paragraphText } from '../source/source.js';
import type { Element } from '../xml/tree.js';
import { findAll, walk } from '../xml/walk.js';
import { applied, type Outcomes, withoutEffect } from './outcome.js';
import type { DecidedParagraph } from './paragraphs.js';

type Role = 'recital' | 'formula' | 'operative' | 'heading';

const IS: Readonly<Record<Role, string>> = {
  recital: 'a recital',
  formula: 'a formula',
  operative: 'an operative paragraph',
  heading: 'a heading',
};

export function checkRoles(tree: Element, decided: readonly DecidedParagraph[], outcomes: Outcomes): void {
  if (decided.length === 0) return;
  const made = textsByRole(tree);
  for (const { decision, paragraph } of decided) {
    const role = decision.value.is as Role;
    const text = letters(paragraphText(paragraph));
    const became = made[role].some(each => each !== '' && text.endsWith(each));
    if (became) applied(decision, outcomes, paragraph.origin);
    else withoutEffect(decision, outcomes, `it cannot be ${IS[role]} where it stands`, paragraph.origin);
  }
}

/** Letters alone: numbers stand apart in the tree, and marks of notes are no text there. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{M}]+/gu, '');
}

function textsByRole(tree: Element): Readonly<Record<Role, readonly string[]>> {
  const made: Record<Role, string[]> = { recital: [], formula: [], operative: [], heading: [] };
  walk(tree, (node, ancestors) => {
    const role = roleOf(node, ancestors);
    if (role) made[role].push(letters(textOf(textHolder(node), ASIDE)));
    return node.name === 'meta' ? 'skip' : undefined;
  });
  return made;
}

function roleOf({ name, attributes }: Element, ancestors: readonly Element[]): Role | undefined {
  if (name === 'heading' || name === 'formula') return name;
  if (name === 'container' && ancestors.at(-1)?.name === 'preamble' && attributes['name'] !== 'text') return 'recital';
  return name === 'p' && ancestors.some(each => each.name === 'mainBody') ? 'operative' : undefined;
}

/** A recital has its points after its first paragraph. */
function textHolder(node: Element): Element {
  return node.name === 'container' ? (findAll(node, 'p')[0] ?? node) : node;
}

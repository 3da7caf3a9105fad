/** What people call the place of a piece of text: "annex II, preambular paragraph 4, note 12". */

import { clean } from '../akn/text.js';
import type { Element } from '../xml/tree.js';
import { find } from '../xml/walk.js';

/** From the whole to the part: `['annex', 'II']`, `['preambular', '4']`, `['note', '12']`. */
export type PlaceStep = readonly [
  kind: 'annex' | 'preambular' | 'paragraph' | 'point' | 'unit' | 'note',
  number: string,
];

/** Parts of a unit that bear its name. */
const NUMBERED: ReadonlySet<string> = new Set(
  'section article chapter part title division rule subsection hcontainer level clause subparagraph point item indent'.split(
    ' ',
  ),
);

/** Where an element stands, beside what is known of those around it; `index` counts among the children of its parent. */
export function stepInto(node: Element, parent: Element, index: number): PlaceStep | undefined {
  if (node.name === 'formula' || node.name === 'recitals') return undefined;
  if (parent.name === 'preamble' || parent.name === 'recitals') return ['preambular', String(index)];
  if (node.name === 'attachment')
    return ['annex', numberOfAnnex(node) ?? (parent.children.length > 1 ? String(index) : '')];
  if (node.name === 'authorialNote') return ['note', node.attributes['marker'] ?? ''];
  const number = numberOf(node);
  if (number === undefined) return undefined;
  if (node.name === 'paragraph') return ['paragraph', number];
  return NUMBERED.has(node.name) ? [/^[(]/.test(number) ? 'point' : 'unit', number] : undefined;
}

/** Children that `stepInto` counts: paragraphs of a preamble without the formulas that open it, annexes. */
export const isCounted = (node: Element) => node.name !== 'formula' && node.name !== 'meta';

function numberOf(node: Element): string | undefined {
  const num = node.children.find((child): child is Element => child.type === 'element' && child.name === 'num');
  const text = num && clean(num).replace(/[.．、:-]+$/, '');
  return text && text.length <= 40 ? text : undefined;
}

/** `Annex II` → `II`; none for the only annex. */
function numberOfAnnex(attachment: Element): string | undefined {
  const label = find(attachment, 'docType') ?? find(attachment, 'heading');
  return label && /\s(?<number>[IVXLC]{1,8}|[A-Z]|\d{1,3})$/u.exec(clean(label))?.groups?.['number'];
}

const SHOWN: Readonly<Record<PlaceStep[0], (number: string) => string>> = {
  annex: number => `annex ${number}`.trim(),
  preambular: number => `preambular paragraph ${number}`,
  paragraph: number => `paragraph ${number}`,
  point: number => number,
  unit: number => (/^\p{L}{3,}/u.test(number) ? number : `section ${number}`),
  note: number => `note ${number}`.trim(),
};

/** In English: `annex II, paragraph 4 (a), note 12`. */
export function placeName(steps: readonly PlaceStep[]): string {
  const shown = steps.map(([kind, number]) => SHOWN[kind](number));
  return shown.reduce((name, part, i) => (name ? `${name}${steps[i]?.[0] === 'point' ? ' ' : ', '}${part}` : part), '');
}

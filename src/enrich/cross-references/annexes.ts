/** Annexes by the number that their label prints: "Annex II", "附件二", "المرفق الثاني". */
import { clean } from '../../akn/metadata.js';
import { languages } from '../../languages/index.js';
import { CYRILLIC_CAPITALS } from '../../numbers/alphabets.js';
import { HAN_FIGURES } from '../../numbers/chinese.js';
import { countOf } from '../../numbers/printed.js';
import type { Element } from '../../xml/tree.js';
import { childOf, find, walk } from '../../xml/walk.js';

/** A heading "Annex B" inside an annex: third-party files mark up several annexes as one. */
export interface Heading {
  readonly count: number;
  readonly eId: string;
}

/** 2 for "Annex II", "附件二". */
export function annexCount(annex: Element): number | undefined {
  const label = find(annex, 'docType') ?? childOf(annex, 'num') ?? find(annex, 'docTitle');
  return label && labelCount(clean(label));
}

function labelCount(text: string): number | undefined {
  const number = text.length < 40 ? LABEL.exec(text)?.[1] : undefined;
  return number === undefined ? undefined : countOf(number);
}

const LABEL = new RegExp(
  `^(?:${languages.map(({ vocabulary }) => vocabulary.annexLabel).join('|')})([IVXL]{1,7}|\\d{1,3}|[A-Z${CYRILLIC_CAPITALS}]|[${HAN_FIGURES}]{1,3}|\\p{Script=Arabic}{3,7})$`,
  'u',
);

/** Elements that may hold a heading in third-party files. */
const HEADINGS: ReadonlySet<string> = new Set(['p', 'heading', 'subheading']);

export function headingsIn(annexes: readonly Element[]): Heading[] {
  const found: Heading[] = [];
  for (const annex of annexes) {
    walk(annex, (node, ancestors) => {
      if (node.name === 'meta') return 'skip';
      if (!HEADINGS.has(node.name)) return undefined;
      const count = labelCount(clean(node));
      const eId = [...ancestors, node].findLast(each => each.attributes['eId'])?.attributes['eId'];
      if (count !== undefined && eId) found.push({ count, eId });
      return 'skip';
    });
  }
  return found;
}

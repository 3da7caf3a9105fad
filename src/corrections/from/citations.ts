/** Links that lead elsewhere in the edited file, or that only one of the two has. */
import { textOf } from '../../akn/text.js';
import { blocksOf } from '../../cited/blocks.js';
import { takenIn } from '../../cited/links.js';
import { citedPlaces } from '../../cited/works.js';
import type { DecisionOf, DecisionParts } from '../../options/corrections.js';
import type { Element } from '../../xml/tree.js';
import { quoteMaker } from '../quote-of.js';
import type { Edited } from './edited.js';

type Value = DecisionOf<'citation'>['value'];

interface Link {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

export function citationDecisions({ fresh, edited }: Edited): DecisionParts[] {
  const blocks = blocksOf(fresh).map(({ element }) => element);
  const texts = blocks.map(element => textOf(element));
  const quote = quoteMaker(texts);
  const others = new Map<string, Element[]>();
  for (const { element } of blocksOf(edited)) {
    const key = textOf(element).trim();
    others.set(key, [...(others.get(key) ?? []), element]);
  }
  const works = new Map(
    citedPlaces(edited).flatMap(({ key, shown }) => (key.startsWith('/') ? [] : [[shown, key] as const])),
  );
  return blocks.flatMap((block, text): DecisionParts[] => {
    const twin = others.get((texts[text] as string).trim())?.shift();
    if (!twin) return [];
    const shift = indentOf(texts[text] as string) - indentOf(textOf(twin));
    const before = linksOf(block);
    const after = linksOf(twin).map(({ start, end, href }) => ({ start: start + shift, end: end + shift, href }));
    const isIn = (list: readonly Link[], link: Link) =>
      list.some(each => each.start === link.start && each.end === link.end && each.href === link.href);
    const decided = (link: Link, value: Value | undefined): DecisionParts[] => {
      const place = value && quote({ text, start: link.start, end: link.end });
      return place ? [{ kind: 'citation', place, value }] : [];
    };
    const changed = after.filter(link => !isIn(before, link));
    const gone = before.filter(link => !after.some(each => each.start < link.end && link.start < each.end));
    return [
      ...changed.flatMap(link =>
        decided(link, leadsTo(link, (texts[text] as string).slice(link.start, link.end), works)),
      ),
      ...gone.flatMap(link => decided(link, { none: true })),
    ];
  });
}

const indentOf = (text: string) => text.length - text.trimStart().length;

function linksOf(block: Element): Link[] {
  return takenIn(block).flatMap(({ start, end, element }) => {
    const { href } = element.attributes;
    return href === undefined || href.startsWith('#') ? [] : [{ start, end, href }];
  });
}

/** The address, or the symbol of the work that an IRI names. */
function leadsTo({ href }: Link, words: string, works: ReadonlyMap<string, string>): Value | undefined {
  if (/^https?:\/\/\S+$/.test(href)) return { address: href };
  const work = works.get(words.replace(/\s+/g, ' ').trim());
  return work === undefined ? undefined : { work };
}

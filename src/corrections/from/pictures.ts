/** Pictures that the edited file describes otherwise. */
import type { DecisionParts } from '../../options/corrections.js';
import type { Source } from '../../source/source.js';
import type { Element } from '../../xml/tree.js';
import { findAll } from '../../xml/walk.js';
import type { Edited } from './edited.js';

/** Characters of the words around a picture that its place has. */
const AROUND = 40;

export function pictureDecisions(texts: readonly string[], { source, fresh, edited }: Edited): DecisionParts[] {
  const [before, after] = [fresh, edited].map(alternatives) as [Map<string, string>, Map<string, string>];
  return [...after].flatMap(([src, alternative]): DecisionParts[] => {
    if (alternative === '' || before.get(src) === undefined || before.get(src) === alternative) return [];
    const at = blockOfPicture(source, src);
    if (at < 0) return [];
    const prefix = (texts[at - 1] ?? '').trim().slice(-AROUND);
    const suffix = (texts[at + 1] ?? '').trim().slice(0, AROUND);
    const place = { ...(prefix ? { prefix } : {}), ...(suffix ? { suffix } : {}) };
    return prefix || suffix ? [{ kind: 'picture', place, value: { alternative } }] : [];
  });
}

function alternatives(tree: Element): Map<string, string> {
  return new Map(findAll(tree, 'img').map(({ attributes }) => [attributes['src'] ?? '', attributes['alt'] ?? '']));
}

/** A paragraph that is the picture alone: words of its own would stand between. */
function blockOfPicture({ blocks }: Source, src: string): number {
  return blocks.findIndex(
    block =>
      block.kind === 'paragraph' &&
      block.runs.length === 1 &&
      block.runs.some(run => run.kind === 'image' && run.media === src),
  );
}

/** Captions: a paragraph of the style that Word has for them, next to its table, becomes a part of the table. */
import type { Block, Paragraph } from '../../source/source.js';

/** Blocks with captions put into their tables. A caption above wins; one below is taken when no table follows it. */
export function withCaptions(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isCaption)) return blocks;
  const result: Block[] = [];
  blocks.forEach((block, i) => {
    const before = result.at(-1);
    if (block.kind === 'table' && before && isCaption(before)) {
      result.pop();
      result.push({ ...block, caption: before });
    } else if (isCaption(block) && before?.kind === 'table' && !before.caption && blocks[i + 1]?.kind !== 'table') {
      result.pop();
      result.push({ ...before, caption: block });
    } else result.push(block);
  });
  return result;
}

/** The name of the built-in style is the same in every language of Word. */
function isCaption(block: Block): block is Paragraph {
  return block.kind === 'paragraph' && block.style?.toLowerCase() === 'caption';
}

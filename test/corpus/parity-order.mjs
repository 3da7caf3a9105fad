/** Each block of a document with its number, in its order: what an edition shows elsewhere or not at all. */
import { letters } from './parity-facts.mjs';

const APART = new Set(['meta', 'coverPage', 'preface', 'authorialNote', 'noteRef', 'documentRef', 'componentRef']);
const LINES = new Set(['p', 'num', 'heading', 'subheading', 'crossHeading', 'block', 'listIntroduction', 'listWrapUp']);

/** @param text letters of the edition without notes */
export function misplaced(tree, text) {
  return textsOf(tree).flatMap(blocks => {
    let at = 0;
    return blocks.flatMap(block => {
      const found = text.indexOf(block, at);
      if (found >= 0) at = found + block.length;
      return found >= 0
        ? []
        : [text.includes(block) ? `moved "${block.slice(0, 60)}"` : `lost "${block.slice(0, 60)}"`];
    });
  });
}

/** The blocks of the text of each document of a file; title lines stand before all of them, wherever they are. */
function textsOf(tree) {
  const texts = [];
  const walk = (node, blocks) => {
    for (const child of node.children) {
      if (child.type !== 'element' || APART.has(child.name)) continue;
      if (child.name === 'attachment' || child.name === 'component') {
        const own = [];
        texts.push(own);
        walk(child, own);
      } else if (LINES.has(child.name)) blocks.push(...linesOf(child));
      else walk(child, blocks);
    }
  };
  const own = [];
  texts.push(own);
  walk(tree, own);
  return texts.map(unrepeated);
}

/** The stretches of a line between what stands elsewhere. A title is shown at the top. */
function linesOf(line) {
  const stretches = [''];
  const walk = node => {
    if (node.type === 'text') stretches[stretches.length - 1] += node.value;
    if (node.type !== 'element' || node.name === 'docTitle') return;
    if (APART.has(node.name)) return;
    if (node !== line && LINES.has(node.name)) stretches.push('');
    for (const child of node.children) walk(child);
    if (node !== line && LINES.has(node.name)) stretches.push('');
  };
  walk(line);
  return stretches
    .map(words => ({ name: line.name, words: letters(words), printed: words.trim() }))
    .filter(each => each.words);
}

/** A number that the heading behind it says again is shown once. */
function unrepeated(blocks) {
  return blocks
    .filter(({ name, printed }, at) => name !== 'num' || !repeats(printed, blocks[at + 1]))
    .map(({ words }) => words);
}

function repeats(number, next) {
  if (!next || (next.name !== 'heading' && next.name !== 'subheading') || !next.printed.startsWith(number))
    return false;
  return !/^[\p{L}\p{N}]/u.test(next.printed.slice(number.length));
}

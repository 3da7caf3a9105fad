/** Opening words of the numbered operative paragraphs: what is marked in the published file against what is converted. */
import { isItalic, trimmed } from './preambles.mjs';
import { akn, isMeta, isNote, squash } from './tools.mjs';

const { all, has, kids, norm, rawText, walk } = akn;
const START = 60;

const isMarked = e => isItalic(e) || e.n === 'b' || /bold/.test(e.a.class ?? '');

/** Numbered paragraphs of the main body, annexes left out, whose first words are marked. */
function operativesOf(root) {
  const found = [];
  for (const e of all(root, 'paragraph', isMeta)) {
    if (kids(e, 'num').length === 0 || has(e, x => x.n === 'attachment' || x.n === 'embeddedStructure')) continue;
    const p = [...walk(e, isNote)].find(x => x.n === 'p');
    const text = p && norm(rawText(p, isNote));
    if (text) found.push({ phrase: openingOf(p, text), text });
  }
  return found;
}

/** The marked words at the beginning; those further on are other phrases of the paragraph. */
function openingOf(p, text) {
  const first = [...walk(p, isNote)].find(isMarked);
  const words = first ? trimmed(rawText(first, isNote)) : '';
  return squash(text).startsWith(squash(words)) ? words : '';
}

/** Paragraphs without marked words in the published file say nothing about ours. */
export function operativePairs(ours, gold) {
  const theirs = operativesOf(gold).filter(({ phrase }) => phrase !== '');
  const mine = operativesOf(ours);
  const start = ({ text }) => squash(text).slice(0, START);
  const links = akn.align(theirs.map(start), mine.map(start));
  return theirs.map((each, i) => ({ each, other: mine[links[i]] }));
}

export function operativeDifferences(ours, gold) {
  return operativePairs(ours, gold).flatMap(({ each, other }) => {
    if (other && squash(other.phrase) === squash(each.phrase)) return [];
    const shown = `published "${each.phrase}", converted "${other?.phrase ?? 'none'}": "${each.text.slice(0, 60)}"`;
    return [{ kind: 'operative phrase', shown, defect: undefined }];
  });
}

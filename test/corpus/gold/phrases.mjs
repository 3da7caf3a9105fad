/**
 * Opening words of operative paragraphs, one by one: what a published file has in italics at the beginning of a paragraph
 * of its body beside what the conversion marks as an operative phrase. Paragraphs are matched by their text.
 */
import { akn, isMeta, isNote, squash } from './tools.mjs';

const { all, has, norm, rawText, walk } = akn;
const START = 80;
/** Longer italics are no opening words. */
const LONGEST = 120;

const isItalic = e => e.n === 'i' || /italic/i.test(e.a.class ?? '') || /Phrase$/.test(e.a.name ?? '');
const trimmed = text =>
  norm(text)
    .replace(/^[\s,;:，、،]+|[\s,;:，、،]+$/g, '')
    .toLowerCase();

/** Paragraphs of the body outside of annexes and tables, with the words in italics that open them. */
function paragraphsOf(root) {
  const found = [];
  for (const body of all(root, 'mainBody', isMeta)) {
    if (has(body, x => x.n === 'attachment')) continue;
    for (const p of walk(body, e => isNote(e) || e.n === 'table' || e.n === 'attachment')) {
      if (p.n !== 'p') continue;
      const text = norm(rawText(p, isNote));
      if (text) found.push({ text, phrase: phraseOf(p, text) });
    }
  }
  return found;
}

/** Italics at the very beginning, a number at most before them; '' when there are none, or when all of it is in italics. */
function phraseOf(p, text) {
  for (const e of walk(p, isNote)) {
    if (!isItalic(e)) continue;
    const phrase = trimmed(rawText(e, isNote));
    if (phrase === '') continue;
    const before = text.toLowerCase().indexOf(phrase);
    const opens = before >= 0 && /^[\s(]*[\p{L}\d]{0,4}[\s.)\-–—“"«]*$/u.test(text.slice(0, before));
    return opens && phrase.length < LONGEST && phrase.length < trimmed(text).length ? phrase : '';
  }
  return '';
}

/**
 * @returns `gold`: paragraphs that open in italics, in the published file or, in paragraphs of both, in the conversion
 * alone; `equal`: those marked alike; `differences`: the rest, in words
 */
export function operativePhrases(ours, gold) {
  const theirs = paragraphsOf(gold);
  const mine = paragraphsOf(ours);
  const start = ({ text }) => squash(text).slice(-START);
  const links = akn.align(theirs.map(start), mine.map(start));
  const result = { gold: 0, equal: 0, differences: [] };
  // A file without any italics says nothing about them.
  if (theirs.every(({ phrase }) => phrase === '')) return result;
  theirs.forEach(({ text, phrase }, index) => {
    const other = mine[links[index]];
    if (phrase === '' && !other?.phrase) return;
    result.gold++;
    if (other?.phrase === phrase) result.equal++;
    else
      result.differences.push(
        `published "${phrase}", converted "${other?.phrase ?? '(none)'}": "${text.slice(0, 70)}"`,
      );
  });
  return result;
}

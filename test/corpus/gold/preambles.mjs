/**
 * Differences of preambular paragraphs, one by one. Paragraphs are matched by their text; what then differs is the
 * opening phrase, which plain texts do not show: their italics are gone.
 */
import { isHeadingParagraph } from './numbers.mjs';
import { akn, isMeta, isNote, squash } from './tools.mjs';

const { all, has, kids, norm, rawText, walk } = akn;
const START = 60;
const NAMED = new Set(['container', 'recital', 'citation', 'block', 'p', 'blockContainer', 'blockList']);

export const isItalic = e => e.n === 'i' || /italic/i.test(e.a.class ?? '') || /Phrase$/.test(e.a.name ?? '');
export const trimmed = text =>
  norm(text)
    .replace(/[\s,;:，、،]+$/, '')
    .toLowerCase();

function italicsOf(container) {
  for (const e of walk(container, isNote)) if (isItalic(e)) return trimmed(rawText(e, isNote));
  return '';
}

function phraseOf(container) {
  const name = container.n === 'container' ? trimmed(container.a.name ?? '') : '';
  return name || italicsOf(container);
}

/** Preambular paragraphs outside of annexes, as the comparing tool counts them. */
export function recitalsOf(root) {
  const found = [];
  const collect = parent => {
    for (const e of kids(parent)) {
      if (e.n === 'recitals' || e.n === 'citations' || (e.n === 'container' && kids(e, 'container').length > 0))
        collect(e);
      else if (NAMED.has(e.n)) {
        const text = norm(rawText(e, isNote));
        if (text) found.push({ phrase: phraseOf(e), italics: italicsOf(e), text, element: e });
      }
    }
  };
  for (const preamble of all(root, 'preamble', isMeta))
    if (!has(preamble, x => x.n === 'attachment')) collect(preamble);
  return found;
}

/** @returns {{ kind: string, shown: string, defect: string | undefined }[]} */
export function preambleDifferences(ours, gold) {
  const mine = recitalsOf(ours);
  const theirs = recitalsOf(gold);
  const start = ({ text }) => squash(text).slice(0, START);
  const links = akn.align(theirs.map(start), mine.map(start));
  const linked = new Set(links);
  const found = [];
  theirs.forEach((each, index) => {
    const other = mine[links[index]];
    if (other && other.phrase === each.phrase) return;
    const defect = other ? ofPhrase(each, other) : ofMissing(each, ours);
    found.push({ kind: other ? 'preambular phrase' : 'preamble', shown: shownOf(each, other), defect });
  });
  mine.forEach((each, index) => {
    if (!linked.has(index))
      found.push({ kind: 'preamble', shown: shownOf(undefined, each), defect: ofExtra(each, gold) });
  });
  return found;
}

function shownOf(theirs, mine) {
  const of = each => (each ? `"${each.phrase}"` : 'none');
  return `published ${of(theirs)}, converted ${of(mine)}: "${(theirs ?? mine).text.slice(0, 60)}"`;
}

/** What the file prints in italics is not what it names; the opening words are else ours to get right. */
function ofPhrase(theirs, mine) {
  return theirs.italics && theirs.italics !== theirs.phrase && theirs.italics === mine.phrase
    ? 'container-name-not-the-italic-words'
    : undefined;
}

/** A second preamble, within a section or an embedded text: the schema has none there, the conversion marks the words. */
function ofMissing({ element, text }, ours) {
  const wanted = squash(text).slice(0, START);
  const place = all(ours, e => e.n === 'p' || e.n === 'container', isMeta).find(
    e => squash(rawText(e, isNote)).slice(0, START) === wanted,
  );
  const marked = place && all(place, e => e.a.name === 'akn4un:preambularPhrase').length > 0;
  const within = place && has(place, e => e.n === 'embeddedStructure' || e.n === 'mainBody');
  const preamble = has(element, e => e.n === 'preamble');
  const first = all(has(element, e => e.p?.n === 'akomaNtoso') ?? element, 'preamble', isMeta)[0];
  if (!marked || !within) return undefined;
  if (has(preamble, e => e.n === 'component')) return 'recitals-of-an-embedded-text';
  return preamble === first ? undefined : 'second-preamble-within-the-body';
}

/** The published file has the paragraph among the operative ones: without number, and with a comma at its end. */
function ofExtra({ text }, gold) {
  const wanted = squash(text).slice(0, START);
  if (wanted === '') return isSignOf(gold, text) ? 'heading-among-recitals' : undefined;
  const body = all(gold, 'paragraph', isMeta).find(
    e => kids(e, 'num').length === 0 && squash(rawText(e, isNote)).startsWith(wanted),
  );
  const isHeading = e => isHeadingParagraph(e) || (e.n === 'span' && /bold/.test(e.a.class ?? ''));
  if (all(gold, isHeading, isMeta).some(e => squash(rawText(e, isNote)) === squash(text)))
    return 'heading-among-recitals';
  return body && /[,،，;；:：]\s*$/u.test(norm(rawText(body, isNote))) ? 'recital-in-the-main-body' : undefined;
}

/** "* * *" between recitals, a paragraph of its own in the published file. */
function isSignOf(gold, text) {
  return all(gold, 'p', isMeta).some(p => norm(rawText(p, isNote)) === norm(text));
}

/**
 * Differences of the numbers of paragraphs and points, one by one, each with the defect of the published file that
 * explains it, if one does. Numbers are matched by number and the words behind them, then looked at on both sides.
 */
import { valuesOfMarks } from '../../../dist/numbers/list-values.js';
import { akn, isMeta, isNote, squash } from './tools.mjs';

const { all, has, kids, norm, numKey, rawText, walk } = akn;
const HEADED = new Set(
  'section part chapter title article division subsection subpart level hcontainer rule attachment component'.split(
    ' ',
  ),
);
const NUMBERED = new Set('paragraph subparagraph point item indent clause alinea sublist'.split(' '));
const PREFIX = 30;

/** Whether a paragraph of a published file stands for a heading (the comparing tool says the same). */
export function isHeadingParagraph(e) {
  if (e.n !== 'paragraph' || all(e, 'list').length > 0) return false;
  if (kids(e, 'heading').length > 0 || kids(e, 'subheading').length > 0) return true;
  return /^H(Ch|\d)/.test(e.a.class ?? '') && norm(rawText(e, isNote)).length < 250;
}

const INNER = new Set('list blockList sublist point item paragraph subparagraph'.split(' '));

/** The words of the paragraph itself, not those of the points in it. */
function textBehind(num) {
  const own = rawText(num.p, e => e.n === 'num' || isNote(e) || (INNER.has(e.n) && e.n !== 'list'));
  return squash(own).slice(0, PREFIX);
}

/** `num` elements in order, with those of headings marked. */
function numbersOf(root) {
  const found = [];
  for (const e of walk(root, x => isMeta(x) || x.n === 'coverPage' || x.n === 'authorialNote')) {
    if (e.n !== 'num' || has(e, x => x.n === 'table' || x.n === 'preface')) continue;
    const raw = norm(rawText(e, isNote));
    if (!raw) continue;
    const heading = HEADED.has(e.p.n) || isHeadingParagraph(e.p);
    let depth = 0;
    let beside = 0;
    for (let up = e.p.p; up; up = up.p) {
      if (NUMBERED.has(up.n) && kids(up, 'num').length > 0) depth++;
      else if (up.n === 'sublist' && kids(up, 'num').length === 0 && followsPoint(up)) beside++;
    }
    found.push({ key: numKey(raw), raw, depth, beside, heading, element: e.p, behind: textBehind(e) });
  }
  return found;
}

function followsPoint(sublist) {
  const siblings = kids(sublist.p);
  const before = siblings[siblings.indexOf(sublist) - 1];
  return before !== undefined && before.n === 'point' && kids(before, 'num').length > 0;
}

/** Starts of all blocks that hold text of their own, to find a number that no `num` holds. */
function blockStarts(root) {
  const starts = [];
  for (const e of walk(root, x => isMeta(x) || x.n === 'authorialNote')) {
    if (['p', 'heading', 'subheading', 'listIntroduction', 'li'].includes(e.n)) {
      const text = norm(rawText(e, isNote));
      if (text) starts.push({ text, squashed: squash(text).slice(0, PREFIX + 8), element: e });
    }
  }
  return starts;
}

/** @returns {{ kind: string, shown: string, defect: string | undefined }[]} */
export function numberDifferences(ours, gold, source) {
  const mine = numbersOf(ours);
  const theirs = numbersOf(gold);
  const key = ({ key: number, behind }) => `${number}|${behind.slice(0, 24)}`;
  const links = akn.align(theirs.map(key), mine.map(key));
  const linked = new Set(links);
  const sides = { mine, theirs, starts: blockStarts(gold), sourceLines: source.split('\n'), gold };
  const found = [];
  theirs.forEach((each, index) => {
    const other = links[index] >= 0 ? mine[links[index]] : undefined;
    const defect = other ? ofPair(each, other, sides, links, index) : each.heading ? null : ofMissing(each, sides);
    if (defect !== null) found.push({ kind: 'numbers', shown: shownOf(each, other), defect });
  });
  mine.forEach((each, index) => {
    if (linked.has(index) || each.heading) return;
    found.push({ kind: 'numbers', shown: shownOf(undefined, each), defect: ofExtra(each, sides) });
  });
  return found;
}

function shownOf(theirs, mine) {
  const of = each => (each ? `${each.raw} (depth ${each.heading ? 'heading' : each.depth})` : 'none');
  const words = norm(rawText((theirs ?? mine).element, isNote)).slice(0, 60);
  return `published ${of(theirs)}, converted ${of(mine)}: "${words}"`;
}

/** null: the two agree. */
function ofPair(theirs, mine, sides, links, index) {
  if (theirs.heading !== mine.heading) return mine.heading ? headingAsParagraph(theirs) : numberTwice(theirs);
  if (theirs.heading || theirs.depth === mine.depth) return null;
  if (theirs.beside > 0 && theirs.depth + theirs.beside === mine.depth) return 'sublist-beside-its-point';
  if (isFlatPoint(theirs) && mine.depth > theirs.depth) return 'points-flattened';
  return underLostNumber(theirs, mine, sides, links, index);
}

/** The point that holds this one is there in the published file too, but without `num`, or as a paragraph. */
function underLostNumber(theirs, mine, { theirs: all_, mine: mineAll }, links) {
  const parent = enclosing(mine.element);
  if (!parent) return undefined;
  const at = mineAll.findIndex(each => each.element === parent);
  const goldAt = links.indexOf(at);
  if (goldAt < 0) return mine.depth > theirs.depth && fitsItsList(mine) ? 'number-left-in-text' : undefined;
  const holder = all_[goldAt];
  return (holder.beside > 0 || isFlatPoint(holder)) && mine.depth > theirs.depth ? 'points-flattened' : undefined;
}

/** The number goes on from the one before it in its list, or begins a list behind a colon, a semicolon or under a heading. */
function fitsItsList({ element }) {
  const numbered = kids(element.p).filter(e => kids(e, 'num').length > 0);
  const at = numbered.indexOf(element);
  const marks = numbered.slice(0, at + 1).map(e => norm(rawText(kids(e, 'num')[0])));
  const values = valuesOfMarks(marks);
  const own = values[at];
  if (!/^\d+$/.test(own)) return true;
  if (at > 0) return Number(own) === Number(values[at - 1]) + 1;
  if (own !== '1') return false;
  const intro = kids(element.p, 'intro')[0];
  return intro ? /[:：;；—–-]\s*$/u.test(norm(rawText(intro, isNote))) : true;
}

function enclosing(element) {
  for (let up = element.p; up; up = up.p) if (NUMBERED.has(up.n) && kids(up, 'num').length > 0) return up;
  return undefined;
}

/** A mark that only points have, on a paragraph that is in no list. */
function isFlatPoint({ raw, element }) {
  const inList = has(element, x => x.n === 'list' || x.n === 'blockList' || x.n === 'sublist');
  return element.n === 'paragraph' && !inList && !/^[\d٠-٩]+\s*[.\-–ـ]*$/u.test(raw);
}

/** A number on a line that is no sentence. */
function headingAsParagraph({ element }) {
  const text = norm(rawText(element, isNote));
  return text.length < 250 && !/[.;,:،；，。：]$/u.test(text) ? 'heading-as-numbered-paragraph' : undefined;
}

/** "(a) (a) Transport" */
function numberTwice({ key: number, behind, raw }) {
  return behind.startsWith(squash(raw)) && number !== '' ? 'number-twice-in-a-heading' : undefined;
}

function ofMissing(each, { sourceLines, mine }) {
  const printed = each.behind
    ? sourceLines.some(line => squash(line).startsWith(squash(each.raw) + each.behind.slice(0, 20)))
    : sourceLines.some(line => line.trim() === each.raw);
  if (!printed) return 'number-not-in-the-text';
  const same = mine.find(other => other.heading && other.key === each.key && other.behind === each.behind);
  return same ? headingAsParagraph(each) : undefined;
}

function ofExtra(each, { starts, theirs, gold }) {
  const whole = squash(each.raw) + each.behind.slice(0, 20);
  const rows = all(gold, 'tr', isMeta).map(row => squash(rawText(row, isNote)));
  if (each.behind && rows.some(row => row.startsWith(whole))) return 'numbered-list-in-a-table';
  const block = starts.find(({ squashed }) => squashed.startsWith(whole));
  if (block) return fitsItsList(each) ? 'number-left-in-text' : undefined;
  // Bullets and dashes have no letters: the sign and the words behind it are what the block begins with.
  const signed = starts.find(
    ({ text, squashed }) => text.startsWith(each.raw) && squashed.startsWith(each.behind.slice(0, 20)),
  );
  if (signed) return fitsItsList(each) ? 'number-left-in-text' : undefined;
  const heading = theirs.find(other => other.heading && other.key === each.key && other.behind === each.behind);
  return heading && /[.;,:،；，。：]$/u.test(norm(rawText(heading.element, isNote)))
    ? 'paragraph-as-heading'
    : undefined;
}

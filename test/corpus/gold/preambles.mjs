/**
 * Differences of preambular paragraphs, one by one. Paragraphs are matched by their text; what then differs is the
 * opening phrase, which the texts made from published files do not show: their italics are gone.
 */
import fs from 'node:fs';
import { isHeadingParagraph } from './numbers.mjs';
import { akn, isMeta, isNote, squash } from './tools.mjs';

const { all, has, kids, norm, rawText, walk } = akn;
const START = 60;
/** So many files mark the words as one phrase. */
const USUAL = 5;
/** So many times as many files mark the shorter phrase. */
const RARE = 10;
const NAMED = new Set(['container', 'recital', 'citation', 'block', 'p', 'blockContainer', 'blockList']);

const isItalic = e => e.n === 'i' || /italic/i.test(e.a.class ?? '') || /Phrase$/.test(e.a.name ?? '');
const trimmed = text =>
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

/**
 * How the published files mark opening words: for a body and language, all openings with their phrase, and the register
 * of phrases counted in more than four thousand files. What they do not agree on cannot be told from the words.
 */
export class Practice {
  #openings = new Map();
  #register = new Map();

  constructor(registerFile) {
    for (const line of fs.readFileSync(registerFile, 'utf8').split('\n')) {
      const [, language, phrase, count] = /^(\w\w),preambular,"?([^"]*?)"?,(\d+),/.exec(line) ?? [];
      if (phrase) this.#register.set(`${language} ${phrase.toLowerCase()}`, Number(count));
    }
  }

  /** Whether the register has the longer phrase for a phrase of its own, or knows it as a rare one. */
  isRegistered(language, mine, theirs) {
    const count = phrase => this.#register.get(`${language} ${phrase}`) ?? 0;
    return mine.length > theirs.length ? count(mine) >= USUAL : count(mine) >= RARE * count(theirs) && count(mine) > 0;
  }

  add(root, group) {
    const list = this.#openings.get(group) ?? [];
    for (const { phrase, text } of recitalsOf(root)) list.push({ phrase, text: text.toLowerCase() });
    this.#openings.set(group, list);
  }

  /**
   * How many paragraphs that open with the shorter of two phrases and the word after it are marked on the shorter one
   * alone, and how many on more.
   */
  votes(group, mine, theirs, text) {
    const shorter = mine.length < theirs.length ? mine : theirs;
    const next = /^.{0,2}?[\p{L}\p{M}’-]+/u.exec(text.toLowerCase().slice(shorter.length))?.[0] ?? '';
    const same = (this.#openings.get(group) ?? []).filter(each => each.text.startsWith(shorter + next));
    const alone = same.filter(({ phrase }) => phrase === shorter).length;
    const more = same.filter(({ phrase }) => phrase.length > shorter.length).length;
    return mine === shorter ? { mine: alone, theirs: more } : { mine: more, theirs: alone };
  }
}

/** @returns {{ kind: string, shown: string, defect: string | undefined }[]} */
export function preambleDifferences(ours, gold, practice, group) {
  const mine = recitalsOf(ours);
  const theirs = recitalsOf(gold);
  const start = ({ text }) => squash(text).slice(0, START);
  const links = akn.align(theirs.map(start), mine.map(start));
  const linked = new Set(links);
  const found = [];
  theirs.forEach((each, index) => {
    const other = mine[links[index]];
    if (other && other.phrase === each.phrase) return;
    const defect = other ? ofPhrase(each, other, practice, group) : ofMissing(each, ours);
    found.push({ kind: 'preamble', shown: shownOf(each, other), defect });
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

function ofPhrase(theirs, mine, practice, group) {
  if (theirs.italics && theirs.italics !== theirs.phrase && theirs.italics === mine.phrase)
    return 'container-name-not-the-italic-words';
  if (!theirs.text.toLowerCase().startsWith(`${theirs.phrase} `) && theirs.phrase !== '' && cutsWord(theirs))
    return 'container-name-cuts-a-word';
  const votes = practice.votes(group, mine.phrase, theirs.phrase, theirs.text);
  const registered = practice.isRegistered(group.slice(0, 2), mine.phrase, theirs.phrase);
  return registered || votes.mine >= votes.theirs ? 'italics-vary-for-the-same-words' : undefined;
}

/** "Underscorin|g": the marked words end within a word. */
function cutsWord({ phrase, text }) {
  return text.toLowerCase().startsWith(phrase) && /^[\p{L}\p{M}]/u.test(text.slice(phrase.length));
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
  const body = all(gold, 'paragraph', isMeta).find(
    e => kids(e, 'num').length === 0 && squash(rawText(e, isNote)).startsWith(wanted),
  );
  const isHeading = e => isHeadingParagraph(e) || (e.n === 'span' && /bold/.test(e.a.class ?? ''));
  if (all(gold, isHeading, isMeta).some(e => squash(rawText(e, isNote)) === squash(text)))
    return 'heading-among-recitals';
  return body && /[,،，;；:：]\s*$/u.test(norm(rawText(body, isNote))) ? 'recital-in-the-main-body' : undefined;
}

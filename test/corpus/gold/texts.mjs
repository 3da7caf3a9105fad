/** Differences of the running text and of the notes, with what explains them. */
import { akn, squash } from './tools.mjs';

const { align, norm, tokens } = akn;

/** Stretches of one token stream that the other lacks. */
function gapsOf(want, have) {
  const links = align(want, have);
  const gaps = [];
  for (let start = 0; start < want.length; start++) {
    if (links[start] >= 0) continue;
    let end = start;
    while (end < want.length && links[end] < 0) end++;
    gaps.push({ start, end, words: want.slice(start, end), before: start > 0 ? links[start - 1] : -1 });
    start = end;
  }
  return gaps;
}

/**
 * @param ours, gold what `readAkn` of the comparing tool gives
 * @param source the text that was converted
 */
export function textDifferences(ours, gold, source) {
  const mine = ours.cover.concat(ours.main);
  const theirs = gold.cover.concat(gold.main);
  const given = tokens(source);
  const inSource = align(theirs, given);
  const found = [];
  for (const gap of gapsOf(gold.main, mine)) {
    const from = gold.cover.length + gap.start;
    const defect = missingWords(gap, mine, inSource.slice(from, from + gap.words.length), gold.notes);
    found.push({
      kind: 'text',
      shown: `missing "${shown(gap.words)}" after "${shown(gold.main.slice(gap.start - 5, gap.start))}"`,
      defect,
    });
  }
  for (const gap of gapsOf(ours.main, theirs)) {
    const defect = extraWords(gap, theirs);
    found.push({
      kind: 'text',
      shown: `added "${shown(gap.words)}" after "${shown(ours.main.slice(gap.start - 5, gap.start))}"`,
      defect,
    });
  }
  return found;
}

const shown = words => words.slice(0, 12).join(' ');
const letters = words => squash(words.join(''));

/** The same letters stand at the same place on the other side, divided otherwise. */
function sameLetters({ words, before }, other) {
  const near = letters(other.slice(Math.max(0, before), before + words.length + 6));
  return letters(words) !== '' && near.includes(letters(words));
}

function missingWords(gap, mine, inSource) {
  if (!/[\p{L}\p{N}*†‡]/u.test(gap.words.join(''))) return 'rules-and-marks-as-text';
  if (inSource.every(at => at < 0)) return sameLetters(gap, mine) ? 'words-run-together' : 'not-in-the-text-converted';
  if (sameLetters(gap, mine)) return 'words-run-together';
  return gap.words.every(word => /^[*†‡]+$/.test(word)) ? 'note-signs-as-text' : undefined;
}

function extraWords(gap, theirs) {
  if (sameLetters(gap, theirs)) return 'words-run-together';
  return undefined;
}

/** Notes: matched on their text, then on their mark. */
export function noteDifferences(ours, gold, source) {
  const text = ({ text: words }) => squash(words);
  const links = align(gold.notes.map(text), ours.notes.map(text));
  const taken = new Set(links);
  const found = [];
  gold.notes.forEach((note, index) => {
    const other =
      ours.notes[links[index]] ?? ours.notes.find((each, at) => each.marker === note.marker && !taken.has(at));
    const problem = problemOf(note, other);
    if (!problem) return;
    const shownNote = `note ${note.marker}: ${problem} | ${note.text.slice(0, 60)} | after …${note.anchor.slice(-20)}`;
    found.push({ kind: 'notes', shown: shownNote, defect: noteDefect(note, other, problem, gold, source) });
  });
  return found;
}

function problemOf(note, other) {
  if (!other) return 'lost';
  if (squash(other.text) !== squash(note.text)) return 'text';
  const length = Math.min(note.anchor.length, other.anchor.length, 25);
  if (length > 0 && note.anchor.slice(-length) !== other.anchor.slice(-length)) return 'place';
  return undefined;
}

function noteDefect(note, other, problem, gold, source) {
  const calls = gold.notes.filter(({ marker }) => marker === note.marker);
  if (problem === 'text' && calls.length > 1) return 'notes-with-one-mark';
  const lines = source.split('\n');
  if (problem === 'text' && lines.filter(line => squash(line) === squash(note.marker + note.text)).length > 1)
    return 'note-listed-twice';
  const slipped = `${note.anchor.slice(-14, -1)}${note.marker}${note.anchor.slice(-1)}`;
  if (problem !== 'text' && squash(source).includes(slipped)) return 'call-within-a-word';
  // "III/12" for III/1 and note 2: nothing parts the call from the figures before it.
  if (/\d$/.test(note.anchor) && other && squash(source).includes(note.anchor.slice(-15) + note.marker))
    return 'call-glued-to-figures';
  if (problem === 'lost' && !squash(source).includes(note.anchor.slice(-12) + note.marker))
    return 'call-not-in-the-text';
  return undefined;
}

export const plain = norm;
